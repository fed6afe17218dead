import type { DatasetRecord } from "./dataset-record.ts";
import type { ShelvedDataset } from "./shelves.ts";

/** A part of a shelved dataset: a shelf by its number, from 0, or one of the two others. */
export type PartName = number | "head" | "events";

/** A dataset on its way into the store. */
export interface StoredDataset {
  readonly record: DatasetRecord;
  /** The JSON text, UTF-8, as it was written: what is exported, and what all else can be derived from again. */
  readonly text: Blob;
  readonly parts: ShelvedDataset;
}

/** What is done in one transaction: all of it or nothing. */
export interface StoreChange {
  readonly put?: readonly StoredDataset[];
  /** Records alone, of datasets that are in the store. */
  readonly records?: readonly DatasetRecord[];
  /** Ids. */
  readonly remove?: readonly string[];
  /** Null deletes all that there are. */
  readonly lexicon?: { readonly key: string; readonly buffer: ArrayBuffer } | null;
  /** Keys of lexicons to keep besides; the others are deleted where one is put. */
  readonly keepLexicons?: readonly string[];
  /** Settings that belong to the change and are still to be taken over; null where that is done. */
  readonly unfinished?: object | null;
}

/** Where datasets are kept between two starts of the worker. Every call rejects where the browser's storage fails. */
export interface Store {
  /** Records that are whole, and the ids of those that are not. */
  records(): Promise<{ readonly records: readonly DatasetRecord[]; readonly broken: readonly string[] }>;
  text(dataset: string): Promise<Blob | undefined>;
  /** JSON texts, in the order of the names; undefined for what is missing. */
  parts(dataset: string, names: readonly PartName[]): Promise<readonly (string | undefined)[]>;
  lexicon(key: string): Promise<ArrayBuffer | undefined>;
  /** The settings of a restored backup that nobody has taken over yet: plain data to be validated; undefined without one. */
  unfinished(): Promise<unknown>;
  /** @param onProgress called now and then with the share that is done, 0–1 */
  change(change: StoreChange, onProgress?: (done: number) => void): Promise<void>;
}
