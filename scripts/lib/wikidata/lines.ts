import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { InputError } from "../command-line.ts";

/** Units of the longest line that is read: the largest items have some ten million. */
const LONGEST_LINE = 64_000_000;

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** Lines of a file or of standard input (`-`), plain or gzip, one at a time. */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  const input: Readable = file === "-" ? process.stdin : createReadStream(file);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let number = 0;
  let rest = "";
  try {
    for await (const bytes of await unpacked(file, input)) {
      if (!(bytes instanceof Uint8Array)) continue;
      const parts = (rest + decoder.decode(bytes, { stream: true })).split("\n");
      rest = parts.pop() ?? "";
      if (rest.length > LONGEST_LINE)
        throw new InputError(
          `${file}: line ${number + parts.length + 1}: longer than ${LONGEST_LINE} characters`,
        );
      for (const text of parts) yield { number: ++number, text };
    }
    rest += decoder.decode();
    if (rest !== "") yield { number: ++number, text: rest };
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error)) throw error;
    const code = "code" in error && typeof error.code === "string" ? error.code : "";
    const place = UNOPENED.has(code) ? "" : `line ${number + 1}: `;
    throw new InputError(`${file}: ${place}${causes[code] ?? error.message}`);
  }
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "is a folder, not a file",
  EACCES: "may not be read",
  ERR_ENCODING_INVALID_ENCODED_DATA: "is not UTF-8 text",
  Z_BUF_ERROR: "the gzip data end in the middle; fetch the file again",
  Z_DATA_ERROR: "the gzip data are damaged; fetch the file again",
};

/** What stands in the way before the first line. */
const UNOPENED = new Set(["ENOENT", "EISDIR", "EACCES"]);

/** The stream itself, or what its gzip data hold; told by the first two bytes. */
async function unpacked(file: string, input: Readable): Promise<AsyncIterable<unknown>> {
  const iterator: AsyncIterator<unknown> = input[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.value instanceof Uint8Array ? first.value : new Uint8Array();
  async function* all(): AsyncGenerator<unknown> {
    for (let next = first; !next.done; next = await iterator.next()) yield next.value;
  }
  if (head[0] === 0x1f && head[1] === 0x8b) return gunzipped(all());
  if (head[0] === 0x42 && head[1] === 0x5a && head[2] === 0x68)
    throw new InputError(`${file}: is bzip2; unpack it first: bzcat ${file} | … from-wikidata -`);
  return all();
}

async function* gunzipped(bytes: AsyncIterable<unknown>): AsyncGenerator<unknown> {
  const gunzip = createGunzip();
  let goOn = (): void => undefined;
  for (const event of ["drain", "close"]) gunzip.on(event, () => goOn());
  const feeding = (async () => {
    for await (const chunk of bytes) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk))
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
    }
    gunzip.end();
  })();
  feeding.catch((error: unknown) =>
    gunzip.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  yield* gunzip;
  await feeding;
}
