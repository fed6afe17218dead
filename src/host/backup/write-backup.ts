import type { DatasetRecord } from "../store/dataset-record.ts";
import type { Store } from "../store/store.ts";

/** The version of the backup format that this code writes. */
export const BACKUP_VERSION = 1;

/** A backup on its way to the reader's downloads. */
export interface WrittenBackup {
  /** gzip (RFC 1952) of JSON text. */
  readonly file: Blob;
  /** Own datasets that are in it. */
  readonly kept: readonly DatasetRecord[];
  /** Own datasets whose text the store has lost. */
  readonly lost: readonly DatasetRecord[];
}

/** What a backup has besides datasets, as plain data. */
export interface BackupContents {
  /** With the order of the datasets and the refused readings. */
  readonly settings: unknown;
  readonly drafts: readonly unknown[];
}

/**
 * Writes the settings, the drafts, and the text of each own dataset to one
 * file. Texts go through it in pieces: none is in memory as a whole.
 *
 * @param made when, ISO 8601
 * @param onProgress called with the share that is written, 0–1
 */
export async function writeBackup(
  store: Store,
  { settings, drafts }: BackupContents,
  made: string,
  onProgress: (done: number) => void,
): Promise<WrittenBackup> {
  const { records } = await store.records();
  const kept: DatasetRecord[] = [];
  const lost: DatasetRecord[] = [];
  const texts: Blob[] = [];
  for (const record of records.filter(({ builtIn }) => !builtIn)) {
    const text = record.damaged ? undefined : await store.text(record.id);
    (text ? kept : lost).push(record);
    if (text) texts.push(text);
  }
  const head = JSON.stringify({ kontekst: "backup", format: BACKUP_VERSION, made, settings, drafts }).slice(
    0,
    -1,
  );
  const parts = texts.flatMap((text, at) => [at === 0 ? "\n" : ",\n", text]);
  const whole = new Blob([head, ',\n"datasets":[', ...parts, "\n]}\n"]);
  let written = 0;
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      written += chunk.byteLength;
      onProgress(written / whole.size);
      controller.enqueue(chunk);
    },
  });
  const packed = whole.stream().pipeThrough(counting).pipeThrough(new CompressionStream("gzip"));
  const file = await new Response(packed, { headers: { "content-type": "application/gzip" } }).blob();
  return { file, kept, lost };
}
