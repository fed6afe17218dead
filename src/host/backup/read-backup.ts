import * as v from "valibot";
import type { DatasetError } from "../../dataset/dataset-error.ts";
import { scanJson } from "../../dataset/json-scan.ts";
import { MAX_ERRORS } from "../../dataset/limits.ts";
import type { Dataset } from "../../dataset/schema.ts";
import { parseDataset } from "../../dataset/validate.ts";
import type { DatasetRecord } from "../store/dataset-record.ts";
import { BackupSplitter, type EnclosedDataset, UnreadableBackup } from "./split-backup.ts";
import { BACKUP_VERSION } from "./write-backup.ts";

/** A backup whose datasets are valid; whoever owns the settings and the drafts judges those. */
export interface CheckedBackup {
  /** When it was made, ISO 8601. */
  readonly made: string;
  readonly settings: unknown;
  readonly drafts: unknown;
  readonly datasets: readonly { readonly dataset: Dataset; readonly text: Blob }[];
}

export type BackupResult =
  | { readonly ok: true; readonly backup: CheckedBackup }
  | { readonly ok: false; readonly errors: readonly DatasetError[]; readonly total: number };

const Rest = v.strictObject({
  kontekst: v.literal("backup"),
  format: v.literal(BACKUP_VERSION),
  made: v.pipe(v.string(), v.isoTimestamp()),
  settings: v.unknown(),
  // Written by hand, a backup may do without.
  drafts: v.optional(v.unknown(), []),
  datasets: v.tuple([]),
});

const NO_BACKUP = "choose a file that Kontekst’s «Save a backup» has made";

/**
 * Reads a backup, packed or as plain JSON, and checks every dataset in it.
 *
 * @param onProgress called with the share of the file that is read and checked, 0–1
 */
export async function readBackup(
  file: Blob,
  records: readonly DatasetRecord[],
  onProgress: (done: number) => void,
): Promise<BackupResult> {
  const errors: DatasetError[] = [];
  let total = 0;
  const add = (list: readonly DatasetError[], of: number = list.length) => {
    errors.push(...list.slice(0, MAX_ERRORS - errors.length));
    total += of;
  };
  const builtIn = new Set(records.filter((record) => record.builtIn).map(({ id }) => id));
  const places = new Map<string, number>();
  const datasets: { dataset: Dataset; text: Blob }[] = [];
  let count = 0;
  const splitter = new BackupSplitter(({ text, line }) => {
    const at = count++;
    const checked = checkEnclosed({ text, line }, at, builtIn, places);
    if (!checked.ok) add(checked.errors, checked.total);
    // Of a backup that is refused anyway, nothing need be kept.
    else if (total === 0)
      datasets.push({ dataset: checked.dataset, text: new Blob([text], { type: "application/json" }) });
  });
  let rest: string;
  try {
    await eachChunk(file, (chunk) => splitter.add(chunk), onProgress);
    rest = splitter.end();
  } catch (error) {
    if (!(error instanceof UnreadableBackup)) throw error;
    return {
      ok: false,
      errors: [{ path: "backup", problem: error.message, remedy: error.remedy }],
      total: 1,
    };
  }
  const head = readRest(rest);
  if (!head.ok) add([head.error]);
  if (!head.ok || total > 0) return { ok: false, errors, total };
  const { made, settings, drafts } = head;
  return { ok: true, backup: { made, settings, drafts, datasets } };
}

function checkEnclosed(
  { text, line }: EnclosedDataset,
  at: number,
  builtIn: ReadonlySet<string>,
  places: Map<string, number>,
): ReturnType<typeof parseDataset> {
  const path = `datasets[${at}]`;
  const result = parseDataset(text);
  if (!result.ok) {
    const placed = result.errors.map((error) => ({
      ...error,
      path: inside(path, error.path),
      line: line - 1 + (error.line ?? 1),
    }));
    return { ok: false, errors: placed, total: result.total };
  }
  const { id } = result.dataset;
  const first = places.get(id);
  const refuse = (problem: string, remedy: string) => ({
    ok: false as const,
    errors: [{ path: `${path}.id`, problem, remedy, line }],
    total: 1,
  });
  if (builtIn.has(id))
    return refuse(`«${id}» is the id of a dataset that comes with Kontekst`, "give it an id of its own");
  if (first !== undefined) return refuse(`«${id}» is datasets[${first}] already`, "take one of them out");
  places.set(id, at);
  return result;
}

/** `entities[3].names` in `datasets[1]`; places of the text itself and the whole have no path of their own. */
function inside(path: string, own: string): string {
  return own === "dataset" || own.startsWith("line ") ? path : `${path}.${own}`;
}

function readRest(
  text: string,
):
  | { readonly ok: true; readonly made: string; readonly settings: unknown; readonly drafts: unknown }
  | { readonly ok: false; readonly error: DatasetError } {
  const [unreadable] = scanJson(text);
  if (unreadable) return { ok: false, error: { ...unreadable, remedy: NO_BACKUP } };
  const value: unknown = JSON.parse(text);
  const result = v.safeParse(Rest, value);
  if (result.success) {
    const { made, settings, drafts } = result.output;
    return { ok: true, made, settings, drafts };
  }
  const refuse = (path: string, problem: string, remedy: string) => ({
    ok: false as const,
    error: { path, problem, remedy },
  });
  const isBackup = v.is(v.looseObject({ kontekst: v.literal("backup") }), value);
  if (!isBackup) return refuse("backup", "this is no backup of Kontekst", NO_BACKUP);
  const newer = v.safeParse(v.looseObject({ format: v.pipe(v.number(), v.gtValue(BACKUP_VERSION)) }), value);
  if (newer.success) {
    const { format } = newer.output;
    return refuse(
      "format",
      `version ${format} is newer than this Kontekst, which reads up to ${BACKUP_VERSION}`,
      "update Kontekst",
    );
  }
  const [issue] = result.issues;
  return refuse(v.getDotPath(issue) ?? "backup", `${issue.received} stands here`, `write ${issue.expected}`);
}

/** The text of a file, unpacked where it begins as gzip does, in pieces. @throws UnreadableBackup */
async function eachChunk(
  file: Blob,
  take: (chunk: string) => void,
  onProgress: (done: number) => void,
): Promise<void> {
  if (file.size === 0) throw new UnreadableBackup("the file is empty", NO_BACKUP);
  let read = 0;
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      read += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  const bytes = file.stream().pipeThrough(counting);
  const plain = (await isPacked(file)) ? bytes.pipeThrough(new DecompressionStream("gzip")) : bytes;
  const reader = plain.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const next = async () => {
    try {
      const { done, value } = await reader.read();
      return { done, text: decoder.decode(value, { stream: !done }) };
    } catch {
      throw new UnreadableBackup("the file is cut off, damaged or of another kind", NO_BACKUP);
    }
  };
  try {
    for (let step = await next(); ; step = await next()) {
      take(step.text);
      onProgress(Math.min(1, read / file.size));
      if (step.done) return;
    }
  } finally {
    // After an error, the rest of the file is not read.
    await reader.cancel().catch(() => undefined);
  }
}

/** The first bytes of gzip (RFC 1952). */
async function isPacked(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}
