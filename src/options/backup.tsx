import { useState } from "preact/hooks";
import type { StoreProgress, StoreRequests } from "../browser/store-worker.ts";
import { intlLocale } from "../dataset/locale.ts";
import { useWords } from "../ui/preact/words.ts";
import type { OptionsApi } from "./api.ts";
import { type RestoreQuestion, restoreFile, saveBackup } from "./backup-changes.ts";
import { DatasetErrors } from "./dataset-errors.tsx";
import { FileButton } from "./file-button.tsx";
import { ImportProgress } from "./import-progress.tsx";
import { Question } from "./question.tsx";
import { useStoreWork } from "./use-store-work.ts";

/** Where a backup or its restoring is. */
type State =
  | { readonly name: "idle" }
  | {
      readonly name: "working";
      readonly file: string;
      readonly steps: readonly StoreProgress["step"][];
      readonly progress: StoreProgress | null;
    }
  | {
      readonly name: "asking";
      readonly question: RestoreQuestion;
      readonly answer: (mayReplace: boolean) => void;
    }
  | {
      readonly name: "invalid";
      readonly file: string;
      readonly result: Extract<StoreRequests["checkBackup"]["response"], { state: "invalid" }>;
    }
  | { readonly name: "said"; readonly texts: readonly string[]; readonly failed?: boolean };

const SAVING = ["write"] as const;
const RESTORING = ["check", "compile", "store"] as const;

/** Everything that the reader has added or set, to one file and back. */
export function Backup({ api }: { readonly api: OptionsApi }) {
  const { t, count, language } = useWords();
  const [state, setState] = useState<State>({ name: "idle" });
  const { work, stop } = useStoreWork<State>(api, setState);
  const isBusy = state.name === "working" || state.name === "asking";
  const listed = new Intl.ListFormat(intlLocale(language));
  const dateOf = (iso: string) =>
    new Intl.DateTimeFormat(intlLocale(language), { dateStyle: "long", timeStyle: "short" }).format(
      new Date(iso),
    );

  /** What one state says of how much there is: «2 datasets of your own», «3 refused names». */
  const amounts = (datasets: number, refusals: number) =>
    [count("options_ownDatasets", datasets), count("options_refusals", refusals)] as const;

  const failed = (text: string): State => ({ name: "said", texts: [text], failed: true });

  const save = () =>
    work(failed(t("options_backupFailed")), async (worker, show) => {
      const { fileName, settings, drafts, written } = await saveBackup(
        api,
        worker,
        language,
        // In Sweden, dates are written as ISO 8601 has them.
        new Intl.DateTimeFormat("sv-SE").format(new Date()),
        (progress, file) => show({ name: "working", file, steps: SAVING, progress }),
      );
      const { kept, lost } = written;
      const texts = [
        t("options_backupSaved", fileName, ...amounts(kept.length, settings.corrections.length)),
        ...(drafts.length > 0 ? [t("options_backupDrafts", String(drafts.length))] : []),
        ...(lost.length > 0 ? [t("options_backupLost", listed.format(lost.map(({ title }) => title)))] : []),
      ];
      return { name: "said", texts };
    });

  const restore = (file: File) =>
    work(failed(t("options_restoreFailed", file.name)), async (worker, show) => {
      const working = (progress: StoreProgress | null): State => ({
        name: "working",
        file: file.name,
        steps: RESTORING,
        progress,
      });
      show(working(null));
      const outcome = await restoreFile(
        api,
        worker,
        { file, language },
        {
          onProgress: (progress) => show(working(progress)),
          mayReplace: (question) =>
            new Promise((answer) => {
              show({ name: "asking", question, answer });
            }),
        },
      );
      if (outcome.state === "invalid") return { name: "invalid", file: file.name, result: outcome };
      if (outcome.state === "untold") return failed(t("options_untold"));
      if (outcome.state === "left") return { name: "said", texts: [t("options_restoreLeft")] };
      const { backup, settings, drafts } = outcome;
      const amount = amounts(backup.datasets.length, settings.corrections.length);
      const texts = [
        t("options_restored", dateOf(backup.made), ...amount),
        ...(drafts.length > 0 ? [t("options_backupDrafts", String(drafts.length))] : []),
      ];
      return { name: "said", texts };
    });

  const cancel = () => {
    stop();
    setState({ name: "said", texts: [t("options_importCancelled")] });
  };

  return (
    <>
      <p class="quiet">{t("options_backupWhat")}</p>
      <p class="answers">
        <button type="button" class="answer" disabled={isBusy} onClick={() => void save()}>
          {t("options_backupSave")}
        </button>
        <FileButton
          accept=".gz,.json,application/gzip,application/json"
          disabled={isBusy}
          label={t("options_backupRestore")}
          onChoose={([file]) => file && void restore(file)}
        />
      </p>
      {state.name === "working" && (
        <ImportProgress file={state.file} steps={state.steps} progress={state.progress} onCancel={cancel} />
      )}
      {state.name === "asking" && <Asked state={state} amounts={amounts} dateOf={dateOf} />}
      {state.name === "invalid" && (
        <DatasetErrors result={state.result}>
          <strong>{count("options_restoreInvalid", state.result.total, state.file)}</strong>{" "}
          {t("options_nothingChanged")}
        </DatasetErrors>
      )}
      <div class={state.name === "said" && state.failed ? "failure said" : "said"} role="status">
        {state.name === "said" && state.texts.map((text) => <p key={text}>{text}</p>)}
      </div>
    </>
  );
}

interface AskedProps {
  readonly state: Extract<State, { name: "asking" }>;
  readonly amounts: (datasets: number, refusals: number) => readonly [string, string];
  readonly dateOf: (iso: string) => string;
}

/** Says in a sentence what would be replaced by what, and names what would be lost. */
function Asked({ state: { question, answer }, amounts, dateOf }: AskedProps) {
  const { t, language } = useWords();
  const { backup, settings, drafts, now } = question;
  const kept = new Set(backup.datasets.map(({ title }) => title));
  const gone = backup.replaces.map(({ title }) => title).filter((title) => !kept.has(title));
  return (
    <Question
      text={t(
        "options_restoreQuestion",
        ...amounts(backup.replaces.length, now.corrections.length),
        ...amounts(backup.datasets.length, settings.corrections.length),
        dateOf(backup.made),
      )}
      yes={t("options_restoreYes")}
      no={t("options_restoreNo")}
      onYes={() => answer(true)}
      onNo={() => answer(false)}
    >
      {drafts.length > 0 && <p>{t("options_restoreDrafts", String(drafts.length))}</p>}
      {gone.length > 0 && (
        <p>{t("options_restoreGone", new Intl.ListFormat(intlLocale(language)).format(gone))}</p>
      )}
    </Question>
  );
}
