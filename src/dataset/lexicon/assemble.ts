import { letGo } from "./columns.ts";
import { HALF_SECTIONS, HEADER, HEADER_WORDS, MAGIC, SECTIONS, type Section, VERSION } from "./layout.ts";

interface Parts {
  readonly nameCount: number;
  readonly entityCount: number;
  readonly firstWordShift: number;
  readonly onlyWordShift: number;
  readonly continuationShift: number;
  readonly bucketShift: number;
  readonly sections: Readonly<Record<Section, Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>>;
}

/** Writes a lexicon, and lets go of the sections that it is made of. */
export function assemble({ sections, ...numbers }: Parts): ArrayBuffer {
  let bytes = HEADER_WORDS * 4;
  const offsets = SECTIONS.map((section) => {
    const offset = bytes;
    bytes += (sections[section].byteLength + 3) & ~3;
    return offset;
  });
  const buffer = new ArrayBuffer(bytes);
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  header[HEADER.magic] = MAGIC;
  header[HEADER.version] = VERSION;
  for (const [key, value] of Object.entries(numbers) as [keyof typeof numbers, number][])
    header[HEADER[key]] = value;
  for (const [i, section] of SECTIONS.entries()) {
    const offset = offsets[i] ?? 0;
    const { length } = sections[section];
    header.set([offset, length], HEADER.sections + i * 2);
    const target = HALF_SECTIONS.has(section)
      ? new Uint16Array(buffer, offset, length)
      : new Uint32Array(buffer, offset, length);
    target.set(sections[section]);
    letGo(sections[section]);
  }
  return buffer;
}
