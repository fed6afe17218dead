import { characters } from "../../dataset/lexicon/characters.ts";
import { mix1, mix2, SEED_1, SEED_2 } from "../../dataset/lexicon/hash.ts";
import { FINGERPRINT_SHIFT, SLOT } from "../../dataset/lexicon/layout.ts";
import type { Lexicon, ScanTables } from "../../dataset/lexicon/lexicon.ts";
import { type Candidate, LEAST_LETTERS, LONGEST_TAIL } from "./candidate.ts";
import { FOLD, LOWER, MARK, RARE, UNSPACED, UPPER, WORD } from "./character-bits.ts";
import { formOf } from "./judge-name.ts";
import { better, nameOf } from "./match.ts";
import { lengthsOf, type Tails } from "./tails.ts";

/** Answer of `matchPlainWord` where only `matchAt` can tell. */
export const UNDECIDED = -2;

/** Bit n: the last n letters of a word of so many may be a tail. */
function tailsOf(letters: number, second: number): number {
  const longest =
    second & LOWER ? Math.min(LONGEST_TAIL, letters >> 1, letters - LEAST_LETTERS) : LONGEST_TAIL;
  return (1 << Math.max(1, Math.min(letters - 1, longest + 1))) - 2;
}

/**
 * `matchAt` for the words that most words are: no unit of them is rare, and no name of several words begins with
 * them here. Most are done after one hash and a look at a bitmap, and at whether a tail ends as they do.
 * @returns end of the whole name, -1, or UNDECIDED
 */
export function matchPlainWord(
  tables: Lexicon & ScanTables,
  text: string,
  start: number,
  tails: Tails,
  found: Candidate[],
): number {
  let character = characters[text.charCodeAt(start)] ?? 0;
  let last = character;
  let hash1 = mix1(SEED_1, character & FOLD);
  let end = start + 1;
  if (character & UNSPACED) {
    if (isSurrogate(text.charCodeAt(start))) return UNDECIDED;
    character = characters[text.charCodeAt(end)] ?? 0;
  } else {
    for (; end < text.length; end++) {
      character = characters[text.charCodeAt(end)] ?? 0;
      if ((character & (WORD | RARE)) !== WORD) break;
      hash1 = mix1(hash1, character & FOLD);
      last = character;
    }
  }
  if (end < text.length && character & (MARK | RARE)) return UNDECIDED;
  let whole: Candidate | undefined;
  if (has(tables.firstWords, hash1 >>> tables.firstWordShift)) {
    const { slots, bucketStarts } = tables;
    const bucket = hash1 >>> tables.bucketShift;
    const hash2 = secondHash(text, start, end);
    let flags = 0;
    for (let slot = bucketStarts[bucket] ?? 0, last = bucketStarts[bucket + 1] ?? 0; slot < last; slot++) {
      const entry = slots[slot] ?? 0;
      if ((entry ^ hash2) >>> FINGERPRINT_SHIFT !== 0) continue;
      flags |= entry;
      if ((entry & (SLOT.ends | SLOT.partial | SLOT.stem)) !== SLOT.ends) continue;
      whole = bestOf(whole, tables, text, nameOf(tables, slot), start, end, end);
    }
    if (flags & SLOT.partial) return UNDECIDED;
    if (flags & SLOT.continues && continues(tables, text, end, hash1, hash2)) return UNDECIDED;
    if (whole !== undefined) {
      found.push(whole);
      return end;
    }
  }
  const lengths = lengthsOf(tails, last & FOLD);
  if (lengths === 0) return -1;
  const possible = lengths & tailsOf(end - start, characters[text.charCodeAt(start + 1)] ?? 0);
  return possible === 0 ? -1 : matchTailed(tables, text, start, end, possible, tails, found);
}

function secondHash(text: string, start: number, end: number): number {
  let hash2 = SEED_2;
  for (let at = start; at < end; at++) hash2 = mix2(hash2, (characters[text.charCodeAt(at)] ?? 0) & FOLD);
  return hash2;
}

function bestOf(
  known: Candidate | undefined,
  tables: Lexicon & ScanTables,
  text: string,
  name: number,
  start: number,
  nameEnd: number,
  end: number,
): Candidate | undefined {
  const form = formOf(tables, text, name, start, nameEnd);
  return form === undefined ? known : better(known, { start, end, nameStart: start, nameEnd, name, form });
}

/**
 * Whether a name goes on after its words up to `end`, hashed so far to `first` and `second`: with all of the next
 * word, or with what is left of it without a tail.
 */
function continues(tables: ScanTables, text: string, end: number, first: number, second: number): boolean {
  let hash1 = first;
  let hash2 = second;
  let at = end;
  let before = 0;
  let character = 0;
  for (; ; at++) {
    if (at >= text.length) return false;
    character = characters[text.charCodeAt(at)] ?? 0;
    if (character & (WORD | UNSPACED)) break;
    const fold = character & FOLD;
    if (fold === SPACE && before === SPACE) continue;
    if (at > end + LONGEST_SEPARATOR) return true;
    hash1 = mix1(hash1, fold);
    hash2 = mix2(hash2, fold);
    before = fold;
  }
  if (character & RARE) return true;
  hash1 = mix1(hash1, character & FOLD);
  hash2 = mix2(hash2, character & FOLD);
  let next = at + 1;
  if (character & WORD && next < text.length) {
    character = characters[text.charCodeAt(next)] ?? 0;
    if (character & RARE) return true;
    if (character & WORD) {
      hash1 = mix1(hash1, character & FOLD);
      hash2 = mix2(hash2, character & FOLD);
      next++;
    }
  }
  if (!has(tables.continuations, hash1 >>> tables.continuationShift)) return false;
  if (hasSlot(tables, hash1, hash2)) return true;
  if (next < at + 2) return false;
  for (; next < text.length; next++) {
    character = characters[text.charCodeAt(next)] ?? 0;
    if (!(character & WORD)) return false;
    if (character & RARE) return true;
    hash1 = mix1(hash1, character & FOLD);
    hash2 = mix2(hash2, character & FOLD);
    if (hasSlot(tables, hash1, hash2)) return true;
  }
  return false;
}

function has(bitmap: Uint32Array, bit: number): boolean {
  return (((bitmap[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

function hasSlot({ slots, bucketStarts, bucketShift }: ScanTables, hash1: number, hash2: number): boolean {
  const bucket = hash1 >>> bucketShift;
  for (let slot = bucketStarts[bucket] ?? 0, last = bucketStarts[bucket + 1] ?? 0; slot < last; slot++) {
    if (((slots[slot] ?? 0) ^ hash2) >>> FINGERPRINT_SHIFT === 0) return true;
  }
  return false;
}

const SPACE = 0x20;
/** More than the separators in a name; what is longer is read with care. */
const LONGEST_SEPARATOR = 8;

/**
 * The longest name that the word begins with, its tail being the rest of the word.
 * @param lengths bit n: the last n letters may be a tail
 */
function matchTailed(
  tables: Lexicon & ScanTables,
  text: string,
  start: number,
  end: number,
  lengths: number,
  tails: Tails,
  found: Candidate[],
): number {
  const { slots, bucketStarts, bucketShift, onlyWords, onlyWordShift } = tables;
  const longest = 31 - Math.clz32(lengths);
  // A word with all its tails off, and then a letter more at a time.
  let hash1 = SEED_1;
  let at = start;
  for (; at < end - longest; at++) hash1 = mix1(hash1, (characters[text.charCodeAt(at)] ?? 0) & FOLD);
  let passes = 0;
  for (let tail = longest; ; tail--) {
    if (has(onlyWords, hash1 >>> onlyWordShift)) passes |= 1 << tail;
    if (tail === 1) break;
    hash1 = mix1(hash1, (characters[text.charCodeAt(at++)] ?? 0) & FOLD);
  }
  for (let rest = passes & lengths; rest !== 0; rest &= rest - 1) {
    const nameEnd = end - (31 - Math.clz32(rest & -rest));
    if (nameEnd - start < LEAST_LETTERS) return UNDECIDED;
    if (!isTail(text, nameEnd, end) || !tails.has(text.slice(nameEnd, end))) continue;
    hash1 = SEED_1;
    for (at = start; at < nameEnd; at++) hash1 = mix1(hash1, (characters[text.charCodeAt(at)] ?? 0) & FOLD);
    const hash2 = secondHash(text, start, nameEnd);
    let tailed: Candidate | undefined;
    const bucket = hash1 >>> bucketShift;
    for (let slot = bucketStarts[bucket] ?? 0, last = bucketStarts[bucket + 1] ?? 0; slot < last; slot++) {
      const entry = slots[slot] ?? 0;
      if ((entry ^ hash2) >>> FINGERPRINT_SHIFT !== 0 || !(entry & SLOT.ends)) continue;
      if (entry & SLOT.partial) return UNDECIDED;
      tailed = bestOf(tailed, tables, text, nameOf(tables, slot), start, nameEnd, end);
    }
    if (tailed === undefined) continue;
    found.push(tailed);
    return -1;
  }
  return -1;
}

/** Whether the letters from `nameEnd` may be a tail of what stands before them. */
function isTail(text: string, nameEnd: number, end: number): boolean {
  const last = characters[text.charCodeAt(nameEnd - 1)] ?? 0;
  const first = characters[text.charCodeAt(nameEnd)] ?? 0;
  if (first & MARK) return false;
  let any = 0;
  for (let at = nameEnd; at < end; at++) {
    const character = characters[text.charCodeAt(at)] ?? 0;
    const fold = character & FOLD;
    if (fold >= 0x30 && fold <= 0x39) return false;
    any |= character;
  }
  if (last & UPPER) return !(any & UPPER && any & LOWER);
  return !(any & UPPER);
}

const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800;
