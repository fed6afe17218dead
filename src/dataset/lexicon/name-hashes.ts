import { HashBits } from "./bitmap.ts";
import { FILTER_HALF } from "./hash.ts";
import { HashPairs } from "./hash-pairs.ts";
import { isStem, SLOT } from "./layout.ts";
import { OCCURRENCE, type Occurrences, ROW } from "./occurrences.ts";
import { WordHashes } from "./word-hashes.ts";

/** Flag of an occurrence beside those of `SLOT`: no text mentions its name (`nameKey`). */
export const UNFINDABLE = 16;

/** What the scanner finds names by, and looks at before it looks for one. */
export interface NameHashes {
  /** Of each occurrence: `SLOT` or `UNFINDABLE`. */
  readonly flags: Uint8Array<ArrayBuffer>;
  readonly hash1: Int32Array<ArrayBuffer>;
  readonly hash2: Int32Array<ArrayBuffer>;
  /** Hashes of the word sequences that begin longer names. */
  readonly prefixes: HashPairs;
  /** First hash of the first word of each name. */
  readonly firstWords: HashBits;
  /** First hash of each name of one word. */
  readonly onlyWords: HashBits;
  /** First hash up to the beginning of each word after the first. */
  readonly continuations: HashBits;
  readonly startFilter: Uint32Array<ArrayBuffer>;
  readonly lowerStarts: ReadonlySet<number>;
}

/** Hashes all names. It reads nothing but lists of numbers: objects and strings of a million names do not stay near the processor. */
export function hashNames({ texts, rows, count }: Occurrences): NameHashes {
  const flags = new Uint8Array(count);
  const hash1 = new Int32Array(count);
  const hash2 = new Int32Array(count);
  const prefixes = new HashPairs();
  const firstWords = new HashBits(count);
  const onlyWords = new HashBits(count);
  const continuations = new HashBits(count * 2);
  const startFilter = new Uint32Array(FILTER_HALF * 2);
  const lowerStarts = new Set<number>();
  const hashes = new WordHashes();
  const { first, second, beginnings } = hashes;
  const units = texts.values;
  for (let item = 0, row = 0; item < count; item++, row += ROW) {
    if (!hashes.read(units, rows[row] ?? 0, rows[row + ROW] ?? 0)) {
      flags[item] = UNFINDABLE;
      continue;
    }
    const last = hashes.words - 1;
    for (let word = 0; word < last; word++) {
      prefixes.add(first[word] ?? 0, second[word] ?? 0);
      continuations.add(beginnings[word + 1] ?? 0);
    }
    firstWords.add(first[0] ?? 0);
    if (last === 0) onlyWords.add(first[0] ?? 0);
    flags[item] =
      SLOT.ends |
      (hashes.partial ? SLOT.partial : 0) |
      (isStem(rows[row + OCCURRENCE.meta] ?? 0) ? SLOT.stem : 0);
    hash1[item] = first[last] ?? 0;
    hash2[item] = second[last] ?? 0;
    hashes.admit(startFilter);
    if (hashes.lowerStart > 0) lowerStarts.add(hashes.lowerStart);
  }
  return { flags, hash1, hash2, prefixes, firstWords, onlyWords, continuations, startFilter, lowerStarts };
}
