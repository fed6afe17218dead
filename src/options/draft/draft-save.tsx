import { useState } from "preact/hooks";
import type { StoreProgress, StoreRequests } from "../../browser/store-worker.ts";
import { useWords } from "../../ui/preact/words.ts";
import type { OptionsApi } from "../api.ts";
import { importFile } from "../dataset-changes.ts";
import { DatasetErrors } from "../dataset-errors.tsx";
import { ImportProgress } from "../import-progress.tsx";
import { ReplaceQuestion } from "../replace-question.tsx";
import { useStoreWork } from "../use-store-work.ts";

type Checked = StoreRequests["check"]["response"];

type State =
  | { readonly name: "idle" }
  | { readonly name: "working"; readonly progress: StoreProgress | null }
  | {
      readonly name: "asking";
      readonly checked: Extract<Checked, { state: "valid" }>;
      readonly answer: (mayReplace: boolean) => void;
    }
  | { readonly name: "invalid"; readonly result: Extract<Checked, { state: "invalid" }> }
  | { readonly name: "left" }
  | { readonly name: "failed" | "untold" };

interface Props {
  readonly api: OptionsApi;
  readonly json: () => string;
  readonly title: string;
  readonly fileName: string;
  /** There is nothing to save. */
  readonly disabled: boolean;
  readonly onUndo: (() => void) | undefined;
  readonly onThrow: () => void;
  readonly onSaved: (title: string) => void;
  readonly goTo: (entity: number) => void;
}

/** The last word on a draft: saved like a file that is added, all or nothing; taken along as a file; thrown away; undone. */
export function DraftSave({ api, json, title, fileName, disabled, onUndo, onThrow, onSaved, goTo }: Props) {
  const { t, count, language } = useWords();
  const [state, setState] = useState<State>({ name: "idle" });
  const { work, stop } = useStoreWork<State>(api, setState);
  const busy = state.name === "working" || state.name === "asking";

  const save = () =>
    work({ name: "failed" }, async (worker, show) => {
      show({ name: "working", progress: null });
      const file = new Blob([json()], { type: "application/json" });
      const outcome = await importFile(
        api,
        worker,
        { file, language },
        {
          onProgress: (progress) => show({ name: "working", progress }),
          mayReplace: (checked) => new Promise((answer) => show({ name: "asking", checked, answer })),
        },
      );
      if (outcome.state === "invalid") return { name: "invalid", result: outcome };
      if (outcome.state === "untold") return { name: "untold" };
      if (outcome.state === "left") return { name: "left" };
      onSaved(outcome.title);
      return { name: "idle" };
    });
  const cancel = () => {
    stop();
    setState({ name: "idle" });
  };

  return (
    <footer class="draft-save">
      {state.name === "working" && (
        <ImportProgress
          steps={["read", "check", "compile", "store"]}
          file={title}
          progress={state.progress}
          onCancel={cancel}
        />
      )}
      {state.name === "asking" && (
        <ReplaceQuestion checked={state.checked} newHead={t("draft_replaceNew")} answer={state.answer} />
      )}
      {state.name === "invalid" && (
        <DatasetErrors result={state.result} goTo={goTo}>
          <strong>{count("draft_invalid", state.result.total)}</strong>
        </DatasetErrors>
      )}
      <p role="status" class={state.name === "failed" || state.name === "untold" ? "failure" : undefined}>
        {state.name === "left" && t("options_importLeft")}
        {state.name === "failed" && t("draft_saveFailed")}
        {state.name === "untold" && t("options_untold")}
      </p>
      <p class="draft-bar">
        <button
          type="button"
          class="answer draft-main"
          disabled={disabled || busy}
          onClick={() => void save()}
        >
          {t("draft_save")}
        </button>
        <button type="button" class="answer" disabled={!onUndo || busy} onClick={onUndo}>
          {t("draft_undo")}
        </button>
        <button
          type="button"
          class="as-link"
          disabled={disabled}
          onClick={() => api.save(fileName, new Blob([json()], { type: "application/json" }))}
        >
          {t("options_exportShort")}
        </button>
        <button type="button" class="as-link" disabled={busy} onClick={onThrow}>
          {t("draft_throw")}
        </button>
      </p>
    </footer>
  );
}
