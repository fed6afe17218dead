import type { Lexicon, ScanTables } from "../dataset/lexicon/lexicon.ts";

/** Bits of a signature: a name of twelve letters sets a tenth of them, so few pairs of letters share one. */
const WORDS = 4;

/**
 * For each name of a lexicon which pairs of letters it has, as bits: what a mistyped name has most of in common with the one
 * that was meant. 16 bytes a name; a query looks at all of 500,000 names in some ten milliseconds.
 */
export class NameSignatures {
  readonly #bits: Uint32Array;
  readonly #shared: Uint8Array;

  constructor({
    nameCount,
    nameSpans,
    textUnits,
  }: Pick<Lexicon & ScanTables, "nameCount" | "nameSpans" | "textUnits">) {
    this.#bits = new Uint32Array(nameCount * WORDS);
    this.#shared = new Uint8Array(nameCount);
    for (let name = 0; name < nameCount; name++)
      sign(textUnits, nameSpans[name * 2] ?? 0, nameSpans[name * 2 + 1] ?? 0, this.#bits, name * WORDS);
  }

  /**
   * The names that have most pairs of letters in common with the query, `most` at most, in the order of the lexicon.
   * Names with fewer than `share` (0–1) of the query's pairs are left out.
   */
  nearest(query: string, share: number, most: number): number[] {
    // Names are composed; what was folded has its Hangul syllables taken apart.
    const text = query.normalize("NFC");
    const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    const [a = 0, b = 0, c = 0, d = 0] = sign(units, 0, units.length, new Uint32Array(WORDS), 0);
    const pairs = countBits(a) + countBits(b) + countBits(c) + countBits(d);
    const least = Math.max(1, Math.ceil(pairs * share));
    const bits = this.#bits;
    const shared = this.#shared;
    const namesWith = new Uint32Array(pairs + 1);
    for (let name = 0, at = 0; name < shared.length; name++, at += WORDS) {
      const count =
        countBits((bits[at] ?? 0) & a) +
        countBits((bits[at + 1] ?? 0) & b) +
        countBits((bits[at + 2] ?? 0) & c) +
        countBits((bits[at + 3] ?? 0) & d);
      shared[name] = count;
      namesWith[count] = (namesWith[count] ?? 0) + 1;
    }
    // The level at which there are more than can be ranked is filled up from the start of the lexicon.
    let level = pairs;
    let room = most;
    while (level >= least && (namesWith[level] ?? 0) <= room) room -= namesWith[level--] ?? 0;
    const found: number[] = [];
    for (let name = 0; name < shared.length; name++) {
      const count = shared[name] ?? 0;
      if (count > level) found.push(name);
      else if (count === level && level >= least && room > 0) {
        found.push(name);
        room--;
      }
    }
    return found;
  }
}

/** Sets the bits of a text's pairs of letters; the start of a word counts as a letter. */
function sign(units: Uint16Array, start: number, end: number, into: Uint32Array, at: number): Uint32Array {
  let last = 0;
  for (let i = start; i < end; i++) {
    const letter = plainUnit(units[i] ?? 0);
    if (letter === MARK) continue;
    if (letter !== 0) {
      const bit = Math.imul((last << 16) ^ letter, 0x9e3779b1) >>> 25;
      into[at + (bit >>> 5)] = (into[at + (bit >>> 5)] ?? 0) | (1 << (bit & 31));
    }
    last = letter;
  }
  return into;
}

const MARK = 0xffff;
/** By UTF-16 unit, one more than the unit that stands for it; filled as units are met. */
const plain = new Uint32Array(0x10000);

/** The unit without case and accent; 0 for what is no letter or digit, `MARK` for what only marks one. */
function plainUnit(unit: number): number {
  const known = plain[unit] ?? 0;
  if (known > 0) return known - 1;
  const text = String.fromCharCode(unit);
  const [base = ""] = text.normalize("NFKD").toLowerCase();
  const isSurrogate = unit >= 0xd800 && unit < 0xe000;
  const value = /\p{M}/u.test(text)
    ? MARK
    : isSurrogate || /[\p{L}\p{N}]/u.test(base)
      ? base.charCodeAt(0)
      : 0;
  plain[unit] = value + 1;
  return value;
}

/** Hacker's Delight, figure 5-2. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
