import type { DatasetIndex } from "../dataset/dataset-index.ts";
import { openLexicon } from "../dataset/lexicon/lexicon.ts";
import type { BuiltIn } from "./built-in.ts";
import { arrange, enabledRecords, lexiconKey, type Switch } from "./store/arrangement.ts";
import type { DatasetRecord } from "./store/dataset-record.ts";
import { DamagedDataset, DatasetShelves } from "./store/dataset-shelves.ts";
import { chronicle, excerpt, type Wanted } from "./store/excerpt.ts";
import { alone, compileStored, mend, stockedRecords } from "./store/stock.ts";
import type { Store } from "./store/store.ts";

/** The enabled datasets in the reader's order: their names as one lexicon, the rest read as far as it is asked for. */
export interface Library {
  readonly lexicon: ReturnType<typeof openLexicon>;
  /** All datasets, in the reader's order. */
  readonly datasets: readonly { readonly record: DatasetRecord; readonly enabled: boolean }[];
  /** Indices of what `wanted` asks of each dataset, by its id; datasets that are asked nothing are left out. */
  excerpts(wanted: (dataset: string) => Wanted | undefined): Promise<DatasetIndex[]>;
  /** The events of a dataset and all that they name; undefined where it is not enabled. */
  chronicle(dataset: string): Promise<DatasetIndex | undefined>;
}

/** Loads the library from the store. What the store lacks is put there first: at the first start, and after damage. */
export async function loadLibrary(
  store: Store,
  builtIns: readonly BuiltIn[],
  settings: readonly Switch[],
): Promise<Library> {
  const records = await stockedRecords(store, builtIns);
  const switches = arrange(settings, records);
  const enabled = enabledRecords(switches, records);
  const { lexicon, damaged } = await loadLexicon(store, enabled, records);
  const shelves = enabled.map((record) => new DatasetShelves(store, record));

  /** Reads once more after a damaged dataset was mended; what cannot be mended is left out. */
  const reading = async <T>(of: DatasetShelves, read: (shelves: DatasetShelves) => Promise<T>) => {
    try {
      return await read(of);
    } catch (error) {
      if (!(error instanceof DamagedDataset)) throw error;
      await alone(() => mend(store, error.dataset, builtIns));
      return read(of).catch(() => undefined);
    }
  };
  const fromEach = async <T>(read: (shelves: DatasetShelves) => Promise<T | undefined>): Promise<T[]> =>
    (await Promise.all(shelves.map((each) => reading(each, read)))).filter((result) => result !== undefined);

  return {
    lexicon,
    datasets: switches.flatMap(({ id, enabled: isOn }) => {
      const record = records.find((candidate) => candidate.id === id);
      return record
        ? [{ record: damaged.includes(id) ? { ...record, damaged: true } : record, enabled: isOn }]
        : [];
    }),
    excerpts: (wanted) =>
      fromEach(async (each) => {
        const here = wanted(each.record.id);
        return here && excerpt(each, here);
      }),
    async chronicle(dataset) {
      const of = shelves.find(({ record }) => record.id === dataset);
      return of && reading(of, chronicle);
    },
  };
}

async function loadLexicon(
  store: Store,
  enabled: readonly DatasetRecord[],
  records: readonly DatasetRecord[],
): Promise<{ readonly lexicon: Library["lexicon"]; readonly damaged: readonly string[] }> {
  const key = lexiconKey(enabled, records);
  const stored = await store.lexicon(key);
  if (stored) {
    try {
      return { lexicon: openLexicon(stored), damaged: [] };
    } catch {
      // Of no use: compiled anew.
    }
  }
  return alone(async () => {
    const { buffer, damaged } = await compileStored(store, enabled);
    // Where the disk is full the lexicon is compiled at every start, which is slow and right.
    await store
      .change({
        records: records.flatMap((record) =>
          damaged.includes(record.id) ? [{ ...record, damaged: true as const }] : [],
        ),
        ...(damaged.length === 0 && { lexicon: { key, buffer } }),
      })
      .catch(() => undefined);
    return { lexicon: openLexicon(buffer), damaged };
  });
}
