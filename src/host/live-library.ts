import * as v from "valibot";
import { checkDrafts, restoreDrafts } from "../browser/drafts.ts";
import { extensionVersion } from "../browser/installation.ts";
import { parseSettings } from "../browser/settings.ts";
import { changeSettings, readSettings } from "../browser/stored-settings.ts";
import { builtInDatasets } from "./built-in.ts";
import { type Library, loadLibrary } from "./library.ts";
import { openIndexedStore } from "./store/indexed-store.ts";
import { MemoryStore } from "./store/memory-store.ts";

/**
 * The library as the settings have it now: loaded when first asked for, and again after a change of the datasets.
 *
 * @param onStore told of each loading, with the error where the browser could not open the store
 */
export function liveLibrary(onStore: OnStore): () => Promise<Library> {
  let loaded: { readonly of: string; readonly library: Promise<Library> } | undefined;
  let finished: Promise<void> | undefined;
  return async () => {
    // Where the store does not open, nothing was restored either.
    finished ??= finishRestore().catch(() => undefined);
    await finished;
    const { datasets, datasetChanges } = await readSettings();
    const of = JSON.stringify([datasets, datasetChanges]);
    if (loaded?.of !== of) loaded = { of, library: load(datasets, onStore) };
    try {
      return await loaded.library;
    } catch (error) {
      loaded = undefined;
      throw error;
    }
  };
}

const SettingsOfAnyVersion = v.looseObject({ version: v.number() });

const Unfinished = v.union([
  v.object({ settings: SettingsOfAnyVersion, drafts: v.unknown() }),
  // As backups without drafts were kept: the settings themselves.
  v.pipe(
    SettingsOfAnyVersion,
    v.transform((settings) => ({ settings, drafts: [] })),
  ),
]);

/**
 * Takes the settings and drafts of a backup over whose restoring was stopped after its datasets were stored. What is no
 * such thing is thrown away: the reader's own stay.
 */
async function finishRestore(): Promise<void> {
  const store = await openIndexedStore();
  const restored = await store.unfinished();
  if (restored === undefined) return;
  const unfinished = v.safeParse(Unfinished, restored);
  if (unfinished.success) {
    const { settings, drafts } = unfinished.output;
    const checked = checkDrafts(drafts);
    if (checked.ok) await restoreDrafts(checked.drafts);
    await changeSettings(({ datasetChanges }) => ({
      ...parseSettings(settings),
      datasetChanges: datasetChanges + 1,
    }));
  }
  await store.change({ unfinished: null });
}

type Switches = Parameters<typeof loadLibrary>[2];

type OnStore = (error?: unknown) => void;

/** On the worker's performance timeline: how long the library takes until names can be looked up. */
const LOADED = "kontekst-library-loaded";

async function load(switches: Switches, onStore: OnStore): Promise<Library> {
  const start = performance.now();
  const library = await loadOnce(switches, onStore);
  performance.measure(LOADED, { start });
  return library;
}

async function loadOnce(switches: Switches, onStore: OnStore): Promise<Library> {
  // Another version of the extension may compile and shelve otherwise.
  const builtIns = builtInDatasets.map((builtIn) => ({
    ...builtIn,
    revision: `${extensionVersion()} ${builtIn.revision}`,
  }));
  try {
    const library = await loadLibrary(await openIndexedStore(), builtIns, switches);
    onStore();
    return library;
  } catch (error) {
    onStore(error);
    // The browser keeps nothing for us (a full disk, a damaged profile): what comes with the extension works all the same.
    return loadLibrary(new MemoryStore(), builtIns, switches);
  }
}
