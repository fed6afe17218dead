import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Settings } from "../browser/settings.ts";
import type { StoreWorker } from "../browser/store-worker.ts";
import { createDocument } from "../engine/annotate.ts";
import type { OptionsApi } from "../options/api.ts";
import type { BuiltIn } from "./built-in.ts";
import { loadLibrary } from "./library.ts";
import {
  arrangeDatasets,
  type CheckedDataset,
  checkFile,
  keepDataset,
  removeDataset,
} from "./store/import-dataset.ts";
import { MemoryStore } from "./store/memory-store.ts";
import type { Store } from "./store/store.ts";

/*
 * A browser may end the worker, and a reader a tab of ours, at any moment. Here everything that is kept can be stopped
 * before and after each single call, and what a next start finds is looked at: all of the change or nothing of it, and
 * the same end as ever once the change is made again.
 */

/** A context of the extension, which stops for ever at its step `last`. */
class Life {
  readonly last: number;
  steps = 0;
  #end: () => void = () => undefined;
  readonly ended = new Promise<void>((resolve) => {
    this.#end = resolve;
  });

  constructor(last: number) {
    this.last = last;
  }

  /** Two steps: before the work is done, and before its answer is heard. */
  async step<T>(work: () => T | Promise<T>): Promise<T> {
    await this.#go();
    const result = await work();
    await this.#go();
    return result;
  }

  #go(): Promise<void> {
    this.steps += 1;
    if (this.steps <= this.last) return Promise.resolve();
    this.#end();
    return new Promise(() => undefined);
  }
}

/** What is on the disk. */
interface Disk {
  readonly local: Map<string, unknown>;
  readonly store: MemoryStore;
}

let life = new Life(Infinity);
let disk: Disk = { local: new Map(), store: new MemoryStore() };

vi.mock("webextension-polyfill", () => ({
  default: {
    storage: {
      local: {
        get: (key: string) =>
          life.step(() => (disk.local.has(key) ? { [key]: structuredClone(disk.local.get(key)) } : {})),
        set: (values: object) =>
          life.step(() => {
            for (const [key, value] of Object.entries(values)) disk.local.set(key, structuredClone(value));
          }),
      },
    },
  },
}));

// A context that ends lets its locks go; here none ends by itself.
vi.stubGlobal("navigator", { locks: { request: (_: string, work: () => unknown) => work() } });
afterAll(() => void vi.unstubAllGlobals());

const builtIns: readonly BuiltIn[] = [
  { id: "ours", revision: "1", read: async () => json("ours", "Alfa") },
  { id: "world", revision: "1", read: async () => json("world", "Omega") },
];

function json(id: string, ...names: string[]): string {
  return JSON.stringify({ id, entities: [{ id: "a", type: "place", names }] });
}

/** The store as one life sees it. */
function mortal(store: Store): Store {
  return {
    records: () => life.step(() => store.records()),
    text: (id) => life.step(() => store.text(id)),
    parts: (id, names) => life.step(() => store.parts(id, names)),
    lexicon: (key) => life.step(() => store.lexicon(key)),
    unfinished: () => life.step(() => store.unfinished()),
    change: (change, onProgress) => life.step(() => store.change(change, onProgress)),
  };
}

/** Starts a context of the extension; it stops at its step `last`. */
async function start(last: number) {
  life = new Life(last);
  vi.resetModules();
  const settings = await import("../browser/stored-settings.ts");
  const changes = await import("../options/dataset-changes.ts");
  const store = mortal(disk.store);
  const worker = (): StoreWorker => {
    let checked: CheckedDataset | undefined;
    const work = {
      async check({ file }: { file: Blob }) {
        const { records } = await store.records();
        const result = await checkFile(file, records, () => undefined);
        if (!result.ok) throw new Error(result.errors[0]?.problem);
        checked = result.checked;
        const { id } = checked.dataset;
        const figures = { title: id, entities: 1, names: 1, events: 0 };
        const replaces = records.some((record) => record.id === id) && { replaces: figures };
        return { state: "valid", id, dataset: figures, ...replaces };
      },
      async keep({ switches }: { switches: Settings["datasets"] }) {
        if (!checked) throw new Error("nothing was checked");
        return { switches: await keepDataset(store, checked, switches, () => undefined) };
      },
      async remove({ id, switches }: { id: string; switches: Settings["datasets"] }) {
        return { switches: await removeDataset(store, id, switches) };
      },
      async arrange(asked: { before: Settings["datasets"]; switches: Settings["datasets"] }) {
        await arrangeDatasets(store, asked.before, asked.switches);
        return {};
      },
    };
    return {
      ask: (type, request) => Reflect.get(work, type)(request),
      end: () => undefined,
    };
  };
  const api = {
    settings: settings.readSettings,
    changeSettings: settings.changeSettings,
    datasets: async () => {
      await loadLibrary(store, builtIns, (await settings.readSettings()).datasets);
      return [];
    },
    openStore: worker,
  } as unknown as OptionsApi;
  return { ...settings, ...changes, api, worker, store };
}

type Context = Awaited<ReturnType<typeof start>>;

/** All that a reader has: settings, datasets in their order, and which names are found as whose. */
async function held() {
  const { readSettings, store } = await start(Infinity);
  const { datasetChanges: _, ...settings } = await readSettings();
  const { lexicon, datasets } = await loadLibrary(store, builtIns, settings.datasets);
  const document = createDocument(lexicon, { language: "en" });
  document.read([{ id: 0, text: "They saw Alfa, Omega, Beta, Gamma and Delta." }]);
  const texts = await Promise.all(
    datasets.map(async ({ record: { id } }) => (await (await store.text(id))?.text()) ?? "lost"),
  );
  return {
    settings: { ...settings, datasets: [] },
    datasets: datasets.map(({ record, enabled }) => [record.id, enabled, record.damaged ?? false]),
    texts,
    found: document.mentions().map(({ dataset, evidence }) => `${dataset}: ${evidence.name}`),
  };
}

const import_ = ({ importFile, api, worker }: Context, text: string) =>
  importFile(
    api,
    worker(),
    { file: new Blob([text]), language: "en" },
    { mayReplace: async () => true, onProgress: () => undefined },
  );

/** As it is before each change: two own datasets, and settings of the reader's. */
async function before(): Promise<Disk> {
  disk = { local: new Map(), store: new MemoryStore() };
  const context = await start(Infinity);
  await import_(context, json("old", "Beta"));
  await import_(context, json("mine", "Gamma"));
  const refusal = { name: "Alfa", dataset: "ours", entity: "a", site: "news.example" };
  await context.changeSettings((settings) => ({
    ...settings,
    sites: { "news.example": "off" },
    corrections: [refusal],
  }));
  return disk;
}

async function copyOf({ local, store }: Disk): Promise<Disk> {
  const { records } = await store.records();
  const copy = new MemoryStore();
  for (const record of records) {
    const text = (await store.text(record.id)) ?? new Blob();
    const numbers = Array.from({ length: record.shelves }, (_, n) => n);
    const [head = "", events = "", ...shelves] = await store.parts(record.id, ["head", "events", ...numbers]);
    const parts = { head, events, shelves: shelves.map((shelf) => shelf ?? "") };
    await copy.change({ put: [{ record, text, parts }] });
  }
  return { local: structuredClone(local), store: copy };
}

const switched = ["ours", "mine", "old", "world"].map((id) => ({ id, enabled: id !== "old" }));

const changes: Readonly<Record<string, (context: Context) => Promise<unknown>>> = {
  "a dataset is imported": (context) => import_(context, json("new", "Delta")),
  "a dataset is replaced": (context) => import_(context, json("mine", "Gamma", "Delta")),
  "a dataset is removed": ({ removeDataset: remove, api }) => remove(api, "mine"),
  "datasets are moved and switched": ({ rearrange, api }) => rearrange(api, switched),
  "a setting is changed": ({ changeSettings }) => changeSettings((now) => ({ ...now, underline: "all" })),
  "a site is switched": ({ changeSettings }) =>
    changeSettings(({ sites, ...now }) => ({ ...now, sites: { ...sites, "other.example": "on" } })),
};

describe.each(Object.keys(changes))("%s, and all stops at any step", (name) => {
  let initial: Disk;
  const change = (context: Context) => changes[name]?.(context) ?? Promise.reject(new Error(name));

  beforeEach(async () => {
    initial = await before();
  });

  test("it has happened or not, nothing else is lost, and it can be made again", async () => {
    disk = await copyOf(initial);
    const untouched = await held();
    await change(await start(Infinity));
    const done = await held();
    expect(done).not.toEqual(untouched);

    let stopped = 0;
    for (let last = 0; ; last += 1) {
      disk = await copyOf(initial);
      const context = await start(last);
      const { ended } = life;
      const end = await Promise.race([change(context).then(() => "done"), ended.then(() => "stopped")]);
      expect([untouched, done], `stopped at step ${last}`).toContainEqual(await held());
      if (end === "done") break;
      stopped += 1;
      await change(await start(Infinity)).catch((error: unknown) => {
        // What was removed already cannot be removed again.
        if (!name.includes("removed")) throw error;
      });
      expect(await held(), `again after step ${last}`).toEqual(done);
    }
    expect(stopped).toBeGreaterThanOrEqual(4);
  });
});
