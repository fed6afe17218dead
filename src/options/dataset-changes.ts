import type { Settings } from "../browser/settings.ts";
import type { StoreProgress, StoreRequests, StoreWorker } from "../browser/store-worker.ts";
import type { OptionsApi } from "./api.ts";

/*
 * Changes of the stored datasets. The store changes first, in one transaction, and the settings after it: they tell all
 * open pages. Where the tab is closed in between, the next start of the background worker sees the same.
 */

type Switches = Settings["datasets"];
type Checked = StoreRequests["check"]["response"];

/**
 * The store has changed and the settings could not be, because the disk is full: open pages have not heard of it. It holds
 * from the next start of the background worker on.
 */
export interface Untold {
  readonly state: "untold";
}

/** Checks a file and stores its dataset. Nothing has changed unless the outcome says so. */
export async function importFile(
  api: OptionsApi,
  worker: StoreWorker,
  { file, language }: StoreRequests["check"]["request"],
  ask: {
    /** Whether the dataset that is stored under this id is to be replaced. */
    readonly mayReplace: (checked: Extract<Checked, { state: "valid" }>) => Promise<boolean>;
    readonly onProgress: (progress: StoreProgress) => void;
  },
): Promise<
  | Extract<Checked, { state: "invalid" }>
  | { readonly state: "added" | "replaced"; readonly title: string }
  | { readonly state: "left" }
  | Untold
> {
  // The background worker puts the built-in datasets into the store where they are not there yet.
  await api.datasets();
  const checked = await worker.ask("check", { file, language }, ask.onProgress);
  if (checked.state === "invalid") return checked;
  if (checked.replaces && !(await ask.mayReplace(checked))) return { state: "left" };
  const { datasets } = await api.settings();
  const { switches } = await worker.ask("keep", { switches: datasets }, ask.onProgress);
  if (!(await tellAll(api, switches))) return { state: "untold" };
  return { state: checked.replaces ? "replaced" : "added", title: checked.dataset.title };
}

/** @throws where nothing has changed */
export async function removeDataset(
  api: OptionsApi,
  id: string,
): Promise<{ readonly state: "removed" } | Untold> {
  const { datasets } = await api.settings();
  const { switches } = await withStore(api, (worker) => worker.ask("remove", { id, switches: datasets }));
  return { state: (await tellAll(api, switches)) ? "removed" : "untold" };
}

/** Lets the datasets hold in this order, with these switches. */
export async function rearrange(api: OptionsApi, switches: Switches): Promise<void> {
  const { datasets: before } = await api.settings();
  await withStore(api, (worker) => worker.ask("arrange", { before, switches }));
  await api.changeSettings((settings) => ({ ...settings, datasets: switches }));
}

export async function exportDataset(api: OptionsApi, id: string): Promise<void> {
  api.save(`${id}.json`, await withStore(api, (worker) => worker.ask("export", { id })));
}

/** @returns false where the settings cannot be changed */
function tellAll(api: OptionsApi, datasets: Switches): Promise<boolean> {
  const next = (settings: Settings): Settings => ({
    ...settings,
    datasets,
    datasetChanges: settings.datasetChanges + 1,
  });
  return api.changeSettings(next).then(
    () => true,
    () => false,
  );
}

async function withStore<T>(api: OptionsApi, work: (worker: StoreWorker) => Promise<T>): Promise<T> {
  const worker = api.openStore();
  try {
    return await work(worker);
  } finally {
    worker.end();
  }
}
