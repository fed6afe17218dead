import type { DatasetError } from "../../dataset/dataset-error.ts";
import {
  FILE_KIND_TEXTS,
  FIRST_BYTES,
  type FileKind,
  kindOfBytes,
  kindOfText,
} from "../../dataset/file-kind.ts";
import { MAX_DATASET_UNITS } from "../../dataset/limits.ts";

/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const MAX_BYTES = MAX_DATASET_UNITS * 3;

/** Why a file holds no dataset, and what it is where its beginning tells. */
interface Refusal {
  readonly ok: false;
  readonly error: DatasetError;
  readonly fileKind?: FileKind;
}

/** The text of a file, or why it is none. */
export async function readFile(file: Blob): Promise<{ readonly ok: true; readonly text: string } | Refusal> {
  if (file.size === 0) return refuseAs("empty");
  if (file.size > MAX_BYTES) {
    return refuse(
      `the file is larger than ${MAX_DATASET_UNITS} characters`,
      "split it into several datasets",
    );
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return refuse("the file cannot be read", "choose it again: it may have been moved or changed");
  }
  const kind = kindOfBytes(new Uint8Array(bytes, 0, Math.min(FIRST_BYTES, bytes.byteLength)));
  if (kind !== undefined) return refuseAs((await isBackup(file)) ? "backup" : kind);
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return refuseAs(kindOfText(inUtf16(bytes)) ?? "encoding");
  }
}

/** Says what the file is, rather than what of it is no JSON. */
export function refuseAs(fileKind: FileKind): Refusal {
  const { problem, remedy } = FILE_KIND_TEXTS[fileKind];
  return { ...refuse(problem, remedy), fileKind };
}

function refuse(problem: string, remedy: string): Refusal {
  return { ok: false, error: { path: "dataset", problem, remedy } };
}

/** The text as Excel writes it under the name of «Unicode», or nothing that tells. */
function inUtf16(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, 2);
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  return first === 0xfe && second === 0xff ? new TextDecoder("utf-16be").decode(bytes) : "{";
}

/** Whether a packed file begins as backups do, which are packed. */
async function isBackup(file: Blob): Promise<boolean> {
  const unpacked = file.stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  try {
    const { value } = await unpacked.read();
    return kindOfText(new TextDecoder().decode(value)) === "backup";
  } catch {
    return false;
  } finally {
    await unpacked.cancel().catch(() => undefined);
  }
}
