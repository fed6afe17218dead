import { checkDrafts, type KeptDraft } from "../browser/drafts.ts";
import { checkSettings, type Settings } from "../browser/settings.ts";
import type { StoreProgress, StoreRequests, StoreWorker } from "../browser/store-worker.ts";
import type { OptionsApi } from "./api.ts";
import type { Untold } from "./dataset-changes.ts";

type Checked = StoreRequests["checkBackup"]["response"];

/** A backup that can be restored, and the settings that it would replace. */
export interface RestoreQuestion {
  readonly backup: Extract<Checked, { state: "valid" }>;
  readonly settings: Settings;
  readonly drafts: readonly KeptDraft[];
  readonly now: Settings;
}

/** Writes everything to one file, and hands it to the reader's downloads. @returns the file's name and what is in it */
export async function saveBackup(
  api: OptionsApi,
  worker: StoreWorker,
  language: string,
  /** Local date, `YYYY-MM-DD`. */
  today: string,
  onProgress: (progress: StoreProgress, fileName: string) => void,
): Promise<{
  readonly fileName: string;
  readonly settings: Settings;
  readonly drafts: readonly KeptDraft[];
  readonly written: StoreRequests["backUp"]["response"];
}> {
  const fileName = `kontekst-${today}.json.gz`;
  const [settings, drafts] = await Promise.all([api.settings(), api.drafts.all()]);
  const written = await worker.ask("backUp", { settings, drafts, language }, (progress) =>
    onProgress(progress, fileName),
  );
  api.save(fileName, written.file);
  return { fileName, settings, drafts, written };
}

/** Checks a backup and lets it take the place of all that is stored. Nothing has changed unless the outcome says so. */
export async function restoreFile(
  api: OptionsApi,
  worker: StoreWorker,
  { file, language }: StoreRequests["checkBackup"]["request"],
  ask: {
    readonly mayReplace: (question: RestoreQuestion) => Promise<boolean>;
    readonly onProgress: (progress: StoreProgress) => void;
  },
): Promise<
  | Extract<Checked, { state: "invalid" }>
  | { readonly state: "left" }
  | Untold
  | ({ readonly state: "restored" } & RestoreQuestion)
> {
  // The background worker puts the built-in datasets into the store where they are not there yet.
  await api.datasets();
  const backup = await worker.ask("checkBackup", { file, language }, ask.onProgress);
  if (backup.state === "invalid") return backup;
  const checked = checkSettings(backup.settings);
  const judged = checkDrafts(backup.drafts);
  if (!checked.ok || !judged.ok) {
    const refused = [checked, judged].filter((part) => !part.ok);
    return {
      state: "invalid",
      errors: refused.flatMap(({ errors }) => errors),
      total: refused.reduce((sum, { total }) => sum + total, 0),
    };
  }
  const { settings } = checked;
  const { drafts } = judged;
  const now = await api.settings();
  if (!(await ask.mayReplace({ backup, settings, drafts, now }))) return { state: "left" };
  const { switches } = await worker.ask(
    "restore",
    { before: now.datasets, settings, drafts },
    ask.onProgress,
  );
  try {
    await api.changeSettings(({ datasetChanges }) => ({
      ...settings,
      datasets: switches,
      datasetChanges: datasetChanges + 1,
    }));
    await api.drafts.restore(drafts);
    await worker.ask("restored", {});
  } catch {
    // The store keeps both, and the next start of the background worker takes them over.
    return { state: "untold" };
  }
  return { state: "restored", backup, settings, drafts, now };
}
