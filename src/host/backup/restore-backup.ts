import { arrange, type Switch } from "../store/arrangement.ts";
import { keyNow, lexiconOf } from "../store/import-dataset.ts";
import { alone, stocked } from "../store/stock.ts";
import type { Store } from "../store/store.ts";
import type { CheckedBackup } from "./read-backup.ts";

/** Settings as far as the store must know them. */
interface Arranged {
  readonly datasets: readonly Switch[];
}

/** What the store keeps of a restored backup until its settings and drafts have been taken over. */
export interface Unfinished {
  readonly settings: Arranged;
  readonly drafts: readonly unknown[];
}

/**
 * Puts the datasets of a backup in the place of all own ones, with the lexicon of its order, in one transaction. The
 * settings that belong to them, and the drafts, are kept with them until somebody has taken them over ({@link Store.unfinished}): where
 * everything stops in between, the next start of the background worker does that.
 *
 * @param before the switches of the settings that hold now
 * @param settings the backup's, checked, and so the drafts
 * @returns the switches that the settings are to have now
 */
export function restoreBackup(
  store: Store,
  { datasets }: CheckedBackup,
  before: readonly Switch[],
  { settings, drafts }: Unfinished,
  onProgress: (progress: { readonly step: "compile" | "store"; readonly done?: number }) => void,
): Promise<Switch[]> {
  return alone(async () => {
    const { records, broken } = await store.records();
    onProgress({ step: "compile" });
    const stored = Date.now();
    const fresh = datasets.map(({ dataset, text }) =>
      stocked(dataset, text, { revision: crypto.randomUUID(), builtIn: false, stored }),
    );
    const all = [...records.filter(({ builtIn }) => builtIn), ...fresh.map(({ record }) => record)];
    const next = arrange(settings.datasets, all);
    const known = new Map(datasets.map(({ dataset }) => [dataset.id, dataset]));
    const lexicon = await lexiconOf(store, next, all, known);
    const builtIn = new Set(records.filter((record) => record.builtIn).map(({ id }) => id));
    const own = [...records.map(({ id }) => id), ...broken].filter((id) => !builtIn.has(id));
    // From here on nobody may call it off.
    onProgress({ step: "store" });
    await store.change(
      {
        remove: own,
        put: fresh,
        lexicon,
        keepLexicons: [keyNow(before, records)],
        unfinished: { settings: { ...settings, datasets: next }, drafts } satisfies Unfinished,
      },
      (done) => onProgress({ step: "store", done }),
    );
    return next;
  });
}
