import { useState } from "preact/hooks";
import type { StoreProgress, StoreRequests } from "../browser/store-worker.ts";
import type { FileKind } from "../dataset/file-kind.ts";
import { useWords } from "../ui/preact/words.ts";
import type { OptionsApi } from "./api.ts";
import { importFile } from "./dataset-changes.ts";
import { DatasetErrors } from "./dataset-errors.tsx";
import { FileButton } from "./file-button.tsx";
import { ImportProgress } from "./import-progress.tsx";
import { ReplaceQuestion } from "./replace-question.tsx";
import { useStoreWork } from "./use-store-work.ts";

type Checked = StoreRequests["check"]["response"];

const STEPS = ["read", "check", "compile", "store"] as const;

/** Where an import is. */
type State =
  | { readonly name: "idle" }
  | { readonly name: "working"; readonly file: string; readonly progress: StoreProgress | null }
  | {
      readonly name: "asking";
      readonly checked: Extract<Checked, { state: "valid" }>;
      readonly answer: (mayReplace: boolean) => void;
    }
  | {
      readonly name: "invalid";
      readonly file: string;
      readonly result: Extract<Checked, { state: "invalid" }>;
    }
  | { readonly name: "said"; readonly text: string; readonly failed?: boolean };

/** Where the reader's own datasets come in: by a button, or dragged here. */
export function DatasetImport({ api }: { readonly api: OptionsApi }) {
  const { t, count, language } = useWords();
  const [state, setState] = useState<State>({ name: "idle" });
  const [isOver, setOver] = useState(false);
  const { work, stop } = useStoreWork<State>(api, setState);

  const begin = async (files: readonly File[]) => {
    const [file] = files;
    if (!file || state.name === "working" || state.name === "asking") return;
    if (files.length > 1) {
      setState({ name: "said", text: t("options_oneFile"), failed: true });
      return;
    }
    const failed: State = { name: "said", text: t("options_importFailed", file.name), failed: true };
    await work(failed, async (worker, show) => {
      show({ name: "working", file: file.name, progress: null });
      const outcome = await importFile(
        api,
        worker,
        { file, language },
        {
          onProgress: (progress) => show({ name: "working", file: file.name, progress }),
          mayReplace: (checked) => new Promise((answer) => show({ name: "asking", checked, answer })),
        },
      );
      if (outcome.state === "invalid") {
        const { fileKind } = outcome;
        if (fileKind === undefined) return { name: "invalid", file: file.name, result: outcome };
        return { name: "said", text: notAdded(file.name, fileKind), failed: true };
      }
      if (outcome.state === "untold") return { name: "said", text: t("options_untold"), failed: true };
      if (outcome.state === "left") return { name: "said", text: t("options_importLeft") };
      return { name: "said", text: t(`options_${outcome.state}`, outcome.title) };
    });
  };
  /** What the file is instead of a dataset, and what to do with it. */
  const notAdded = (file: string, kind: FileKind) =>
    [
      t("options_notAdded", file),
      t(`options_file_${kind}`, t(kind === "backup" ? "options_backupRestore" : "popup_draft")),
      t("options_nothingChanged"),
    ].join(" ");
  /** The title of the new one only where it is another. */
  const newHead = ({ dataset, replaces }: Extract<Checked, { state: "valid" }>) =>
    dataset.title === replaces?.title ? t("options_replaceSame") : t("options_replaceNew", dataset.title);
  const cancel = () => {
    stop();
    setState({ name: "said", text: t("options_importCancelled") });
  };

  return (
    <section
      class="import"
      aria-label={t("options_addDataset")}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void begin([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h3>{t("options_addDataset")}</h3>
      <p>
        <FileButton
          accept=".json,application/json"
          disabled={state.name === "working" || state.name === "asking"}
          label={t("options_chooseFile")}
          onChoose={(files) => void begin(files)}
        />{" "}
        {t("options_orDrop")}
      </p>
      <p class="quiet">{t("options_importHint")}</p>
      {state.name === "working" && (
        <ImportProgress file={state.file} steps={STEPS} progress={state.progress} onCancel={cancel} />
      )}
      {state.name === "asking" && (
        <ReplaceQuestion checked={state.checked} newHead={newHead(state.checked)} answer={state.answer} />
      )}
      {state.name === "invalid" && (
        <DatasetErrors result={state.result}>
          <strong>{count("options_invalid", state.result.total, state.file)}</strong>{" "}
          {t("options_nothingChanged")}
        </DatasetErrors>
      )}
      <p class={state.name === "said" && state.failed ? "failure import-said" : "import-said"} role="status">
        {state.name === "said" && state.text}
      </p>
    </section>
  );
}
