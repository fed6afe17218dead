import type { DatasetError } from "../../dataset/dataset-error.ts";
import { type FileKind, kindOfText } from "../../dataset/file-kind.ts";
import type { Dataset } from "../../dataset/schema.ts";
import { type DatasetResult, parseDataset } from "../../dataset/validate.ts";
import { arrange, enabledRecords, lexiconKey, type Switch } from "./arrangement.ts";
import type { DatasetRecord } from "./dataset-record.ts";
import { readFile, refuseAs } from "./read-file.ts";
import { alone, compileStored, stocked } from "./stock.ts";
import type { Store } from "./store.ts";

/** A dataset that was read from a file and is valid. */
export interface CheckedDataset {
  readonly dataset: Dataset;
  readonly text: Blob;
}

type Progress = (progress: {
  readonly step: "read" | "check" | "compile" | "store";
  readonly done?: number;
}) => void;

/** Reads a file and checks it against the format, and against the ids of the datasets that come with the extension. */
export async function checkFile(
  file: Blob,
  records: readonly DatasetRecord[],
  onProgress: Progress,
): Promise<
  | { readonly ok: true; readonly checked: CheckedDataset }
  | {
      readonly ok: false;
      readonly errors: readonly DatasetError[];
      readonly total: number;
      readonly fileKind?: FileKind;
    }
> {
  onProgress({ step: "read" });
  const read = await readFile(file);
  if (!read.ok) return refused(read);
  onProgress({ step: "check" });
  const result: DatasetResult = parseDataset(read.text);
  if (!result.ok) {
    const kind = kindOfText(read.text);
    return kind === undefined ? result : refused(refuseAs(kind));
  }
  const { dataset } = result;
  if (records.some(({ id, builtIn }) => builtIn && id === dataset.id)) {
    const error = {
      path: "id",
      problem: `«${dataset.id}» is the id of a dataset that comes with Kontekst`,
      remedy: "give yours an id of its own",
    };
    return { ok: false, errors: [error], total: 1 };
  }
  return { ok: true, checked: { dataset, text: new Blob([read.text], { type: "application/json" }) } };
}

function refused({ error, fileKind }: ReturnType<typeof refuseAs>) {
  return { ok: false as const, errors: [error], total: 1, ...(fileKind !== undefined && { fileKind }) };
}

/**
 * Stores a dataset and the lexicon with its names, in one transaction. A new one goes first, one that replaces an older
 * version of itself keeps its place; either is on.
 *
 * @param switches the reader's, as the settings have them
 * @returns the switches that the settings are to have now
 */
export function keepDataset(
  store: Store,
  { dataset, text }: CheckedDataset,
  switches: readonly Switch[],
  onProgress: Progress,
): Promise<Switch[]> {
  return alone(async () => {
    const { records } = await store.records();
    const origin = { revision: crypto.randomUUID(), builtIn: false, stored: Date.now() };
    const fresh = stocked(dataset, text, origin);
    const all = [...records.filter(({ id }) => id !== dataset.id), fresh.record];
    const isKnown = records.some(({ id }) => id === dataset.id);
    const placed = isKnown ? arrange(switches, records) : arrange(switches, all);
    const next = placed.map((each) => (each.id === dataset.id ? { ...each, enabled: true } : each));
    onProgress({ step: "compile" });
    const lexicon = await lexiconOf(store, next, all, new Map([[dataset.id, dataset]]));
    // From here on nobody may call it off.
    onProgress({ step: "store" });
    await store.change({ put: [fresh], lexicon, keepLexicons: [keyNow(switches, records)] }, (done) =>
      onProgress({ step: "store", done }),
    );
    return next;
  });
}

/**
 * Removes an own dataset, and stores the lexicon of the others. A full disk may have no room for that: it is then compiled
 * at each start of the worker, because who removes something makes room.
 */
export function removeDataset(store: Store, id: string, switches: readonly Switch[]): Promise<Switch[]> {
  return alone(async () => {
    const { records } = await store.records();
    const others = records.filter((record) => record.id !== id || record.builtIn);
    const next = arrange(switches, others);
    const lexicon = await lexiconOf(store, next, others);
    await store
      .change({ remove: [id], lexicon, keepLexicons: [keyNow(switches, records)] })
      .catch(() => store.change({ remove: [id], lexicon: null }));
    return next;
  });
}

/** Stores the lexicon of a new order, before the settings say that it holds. */
export function arrangeDatasets(
  store: Store,
  before: readonly Switch[],
  switches: readonly Switch[],
): Promise<void> {
  return alone(async () => {
    const { records } = await store.records();
    const next = arrange(switches, records);
    if (await store.lexicon(lexiconKey(enabledRecords(next, records), records))) return;
    await store.change({
      lexicon: await lexiconOf(store, next, records),
      keepLexicons: [keyNow(before, records)],
    });
  });
}

/** The lexicon of the datasets that are on, under the key by which the background worker will look for it. */
export async function lexiconOf(
  store: Store,
  switches: readonly Switch[],
  records: readonly DatasetRecord[],
  known?: ReadonlyMap<string, Dataset>,
): Promise<{ key: string; buffer: ArrayBuffer }> {
  const enabled = enabledRecords(switches, records);
  const { buffer, damaged } = await compileStored(store, enabled, known);
  // One that turns out to be damaged is not in it: under a key without that dataset it is right.
  const whole = enabled.filter(({ id }) => !damaged.includes(id));
  return { key: lexiconKey(whole, records), buffer };
}

/** Key of the lexicon that open pages are read by until they hear of the change. */
export function keyNow(switches: readonly Switch[], records: readonly DatasetRecord[]): string {
  return lexiconKey(enabledRecords(arrange(switches, records), records), records);
}
