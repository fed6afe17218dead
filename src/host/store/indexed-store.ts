import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import * as v from "valibot";
import { type DatasetRecord, DatasetRecordSchema } from "./dataset-record.ts";
import type { PartName, Store, StoreChange, StoredDataset } from "./store.ts";

const NAME = "kontekst";
/** 2: `unfinished`. */
const VERSION = 2;

/** Shelves between two reports of progress. */
const SHELVES_A_STEP = 500;

const STORES = ["datasets", "texts", "parts", "lexicons", "unfinished"] as const;

/** The one key of `unfinished`. */
const SETTINGS = "settings";

/** Values are unknown where a damaged one would do harm: they are validated when they are read. */
interface Schema extends DBSchema {
  datasets: { key: string; value: unknown };
  texts: { key: string; value: unknown };
  parts: { key: [dataset: string, part: PartName]; value: unknown };
  lexicons: { key: string; value: unknown };
  unfinished: { key: typeof SETTINGS; value: unknown };
}

type Writing = IDBPTransaction<Schema, typeof STORES, "readwrite">;

/** Opens the store in IndexedDB. @throws where the browser refuses: a full disk, a damaged profile, a newer version's store */
export async function openIndexedStore(): Promise<Store> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade(created) {
      for (const store of STORES)
        if (!created.objectStoreNames.contains(store)) created.createObjectStore(store);
    },
    // Another context wants to upgrade: it must not wait for this one.
    blocking: (_current, _blocked, event) => {
      const { target } = event;
      if (target instanceof IDBDatabase) target.close();
    },
  });
  return new IndexedStore(database);
}

/** Deletes the store and all that it holds. */
export function deleteIndexedStore(): Promise<void> {
  return deleteDB(NAME);
}

class IndexedStore implements Store {
  readonly #database: IDBPDatabase<Schema>;

  constructor(database: IDBPDatabase<Schema>) {
    this.#database = database;
  }

  async records() {
    const reading = this.#database.transaction("datasets");
    const [keys, values] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()]);
    const records: DatasetRecord[] = [];
    const broken: string[] = [];
    for (const [at, value] of values.entries()) {
      const key = keys[at] ?? "";
      const record = v.safeParse(DatasetRecordSchema, value);
      if (record.success && record.output.id === key) records.push(record.output);
      else broken.push(key);
    }
    return { records, broken };
  }

  async text(dataset: string) {
    const text = await this.#database.get("texts", dataset);
    return text instanceof Blob ? text : undefined;
  }

  async parts(dataset: string, names: readonly PartName[]) {
    const { store } = this.#database.transaction("parts");
    const values = await Promise.all(names.map((name) => store.get([dataset, name])));
    return values.map((value) => (typeof value === "string" ? value : undefined));
  }

  async lexicon(key: string) {
    const blob = await this.#database.get("lexicons", key);
    return blob instanceof Blob ? blob.arrayBuffer().catch(() => undefined) : undefined;
  }

  async unfinished() {
    return this.#database.get("unfinished", SETTINGS);
  }

  async change(change: StoreChange, onProgress: (done: number) => void = () => undefined) {
    const { put = [], records = [], remove = [], lexicon, keepLexicons = [], unfinished } = change;
    const writing = this.#database.transaction(STORES, "readwrite");
    try {
      for (const id of remove) await removeDataset(writing, id);
      for (const [at, dataset] of put.entries())
        await putDataset(writing, dataset, (done) => onProgress((at + done) / put.length));
      for (const record of records) await putRecord(writing, record);
      if (lexicon) {
        const lexicons = writing.objectStore("lexicons");
        const keep = new Set([...keepLexicons, lexicon.key]);
        for (const key of await lexicons.getAllKeys()) if (!keep.has(key)) await lexicons.delete(key);
        // Chromium reads a large Blob in half the time of an ArrayBuffer.
        await lexicons.put(new Blob([lexicon.buffer]), lexicon.key);
      }
      if (lexicon === null) await writing.objectStore("lexicons").clear();
      if (unfinished === null) await writing.objectStore("unfinished").delete(SETTINGS);
      else if (unfinished) await writing.objectStore("unfinished").put(unfinished, SETTINGS);
      await writing.done;
    } catch (error) {
      try {
        writing.abort();
      } catch {
        // It has ended by itself.
      }
      await writing.done.catch(() => undefined);
      throw error;
    }
  }
}

async function removeDataset(writing: Writing, id: string): Promise<void> {
  await Promise.all([
    writing.objectStore("datasets").delete(id),
    writing.objectStore("texts").delete(id),
    // Numbers sort before texts, and these before lists.
    writing.objectStore("parts").delete(IDBKeyRange.bound([id], [id, []])),
  ]);
}

/** A dataset may have been removed since its record was read: it does not come back as a record alone. */
async function putRecord(writing: Writing, record: DatasetRecord): Promise<void> {
  const datasets = writing.objectStore("datasets");
  if ((await datasets.getKey(record.id)) !== undefined) await datasets.put(record, record.id);
}

async function putDataset(
  writing: Writing,
  { record, text, parts }: StoredDataset,
  onProgress: (done: number) => void,
): Promise<void> {
  await removeDataset(writing, record.id);
  const store = writing.objectStore("parts");
  await Promise.all([
    writing.objectStore("datasets").put(record, record.id),
    writing.objectStore("texts").put(text, record.id),
    store.put(parts.head, [record.id, "head"]),
    store.put(parts.events, [record.id, "events"]),
  ]);
  for (let first = 0; first < parts.shelves.length; first += SHELVES_A_STEP) {
    const step = parts.shelves.slice(first, first + SHELVES_A_STEP);
    await Promise.all(step.map((shelf, at) => store.put(shelf, [record.id, first + at])));
    onProgress(Math.min(1, (first + SHELVES_A_STEP) / parts.shelves.length));
  }
}
