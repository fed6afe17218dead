import type { StoreProgress } from "../browser/store-worker.ts";
import { useWords } from "../ui/preact/words.ts";

interface Props {
  readonly file: string;
  /** The steps that there are, in order. */
  readonly steps: readonly StoreProgress["step"][];
  /** Null before the first. */
  readonly progress: StoreProgress | null;
  readonly onCancel: () => void;
}

/** What an import, a backup or its restoring is doing. Until it begins to store, it can be called off; then it is a matter of moments. */
export function ImportProgress({ file, steps, progress, onCancel }: Props) {
  const { t } = useWords();
  const step = progress?.step ?? steps[0] ?? "read";
  const done = steps.indexOf(step) + (progress?.done ?? 0);
  const text = t(`options_step_${step}`, file);
  return (
    <div class="import-progress">
      <p role="status">{text}</p>
      <progress aria-label={text} max={steps.length} value={done} />
      {step !== "store" && (
        <button type="button" class="answer" onClick={onCancel}>
          {t("options_cancel")}
        </button>
      )}
    </div>
  );
}
