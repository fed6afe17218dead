import type { PartName, Store, StoreChange, StoredDataset } from "./store.ts";

/** A store that lasts as long as its context: where the browser refuses to keep anything. */
export class MemoryStore implements Store {
  readonly #datasets = new Map<string, StoredDataset>();
  readonly #lexicons = new Map<string, ArrayBuffer>();
  #unfinished: object | undefined;

  async records() {
    return { records: [...this.#datasets.values()].map(({ record }) => record), broken: [] };
  }

  async text(dataset: string) {
    return this.#datasets.get(dataset)?.text;
  }

  async parts(dataset: string, names: readonly PartName[]) {
    const parts = this.#datasets.get(dataset)?.parts;
    return names.map((name) => (typeof name === "number" ? parts?.shelves[name] : parts?.[name]));
  }

  async lexicon(key: string) {
    return this.#lexicons.get(key);
  }

  async unfinished() {
    return this.#unfinished;
  }

  async change({ put = [], records = [], remove = [], lexicon, keepLexicons = [], unfinished }: StoreChange) {
    if (unfinished !== undefined) this.#unfinished = unfinished ?? undefined;
    for (const id of remove) this.#datasets.delete(id);
    for (const dataset of put) this.#datasets.set(dataset.record.id, dataset);
    for (const record of records) {
      const stored = this.#datasets.get(record.id);
      if (stored) this.#datasets.set(record.id, { ...stored, record });
    }
    if (lexicon === null) this.#lexicons.clear();
    if (!lexicon) return;
    for (const key of this.#lexicons.keys()) if (!keepLexicons.includes(key)) this.#lexicons.delete(key);
    this.#lexicons.set(lexicon.key, lexicon.buffer);
  }
}
