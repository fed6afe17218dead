import { CLASS, IGNORED } from "../../dataset/lexicon/character-classes.ts";
import { characters, classes, folds } from "../../dataset/lexicon/characters.ts";
import { FILTER_HALF, filterWord } from "../../dataset/lexicon/hash.ts";
import type { Lexicon, ScanTables } from "../../dataset/lexicon/lexicon.ts";
import { type Candidate, LONGEST_HEAD } from "./candidate.ts";
import { HEADED, HEADED_BIT, LOWER_BIT, RARE, RARE_BIT } from "./character-bits.ts";
import { matchAt } from "./match.ts";
import { matchPlainWord, UNDECIDED } from "./plain-word.ts";
import { anyTails, type Tails } from "./tails.ts";
import { findWordStarts } from "./word-starts.ts";

export type { Candidate } from "./candidate.ts";

type Tables = Lexicon & ScanTables;

/** Units of text that are read at a time: their word starts stay in the first cache. */
const STRETCH = 4096;
const starts = new Int32Array(STRETCH + 1);

/**
 * Finds the names of a lexicon in a text: at every word the longest one, in text order. Whole words never overlap;
 * a candidate with a head or a tail may overlap the ones after it, which are the alternatives if it is refused.
 * Takes any string; linear in its length.
 * @param tails what names may have attached after them
 */
export function scan(lexicon: Tables, text: string, tails: Tails = anyTails): Candidate[] {
  const found: Candidate[] = [];
  const { starters } = lexicon;
  let consumed = 0;
  let joined = 0;
  for (let from = 0; from < text.length; from += STRETCH) {
    const to = Math.min(from + STRETCH, text.length);
    const count = findWordStarts(text, from, to, starters, starts, joined);
    joined = (starters[text.charCodeAt(to - 1)] ?? 0) & 1;
    const kept = filterStarts(text, count, lexicon.startFilter);
    for (let i = 0; i < kept; i++) {
      consumed = matchWord(lexicon, text, starts[i] ?? 0, consumed, tails, found);
    }
  }
  return found;
}

const FILTER_HALF_BITS = Math.log2(FILTER_HALF);

/** Keeps the word starts whose first three units some name begins with, and those that need a closer look. */
function filterStarts(text: string, count: number, filter: Uint32Array): number {
  const last = text.length - 3;
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] ?? 0;
    starts[kept] = start;
    if (start > last) {
      kept++;
      continue;
    }
    const first = characters[text.charCodeAt(start)] ?? 0;
    const second = characters[text.charCodeAt(start + 1)] ?? 0;
    const third = characters[text.charCodeAt(start + 2)] ?? 0;
    const any = first | second | third;
    const word = filterWord(first, second) | (((first >>> LOWER_BIT) & 1) << FILTER_HALF_BITS);
    const passes = (filter[word] ?? 0) >>> (third & 31);
    kept += (passes | (any >>> RARE_BIT) | (any >>> HEADED_BIT)) & 1;
  }
  return kept;
}

/** @returns the offset that later names begin at or after */
function matchWord(
  tables: Tables,
  text: string,
  start: number,
  consumed: number,
  tails: Tails,
  found: Candidate[],
): number {
  if ((characters[text.charCodeAt(start)] ?? 0) & (RARE | HEADED)) {
    return matchAttached(tables, text, start, consumed, tails, found);
  }
  if (start < consumed) return consumed;
  const end = matchPlainWord(tables, text, start, tails, found);
  if (end !== UNDECIDED) return Math.max(consumed, end);
  return Math.max(consumed, matchAt({ tables, text, word: start, from: start, consumed, tails }, found));
}

/** As `matchWord`, where ignored characters stand first or a head may. */
function matchAttached(
  tables: Tables,
  text: string,
  start: number,
  consumed: number,
  tails: Tails,
  found: Candidate[],
): number {
  const word = skipIgnored(text, start);
  const kind = classes[text.charCodeAt(word)] ?? 0;
  if (word < consumed || word >= text.length || !(kind & CLASS.word) || (word > start && kind & CLASS.mark))
    return consumed;
  const before = found.length;
  const end = matchAt({ tables, text, word, from: word, consumed, tails }, found);
  if (found.length > before) return Math.max(consumed, end);
  let from = word;
  for (let head = 1; head <= LONGEST_HEAD; head++) {
    if (!((classes[text.charCodeAt(from)] ?? 0) & CLASS.headed)) return consumed;
    from = skipIgnored(text, from + 1);
    if (from >= text.length || !((classes[text.charCodeAt(from)] ?? 0) & CLASS.headed)) return consumed;
    matchAt({ tables, text, word, from, consumed, tails }, found);
    if (found.length > before) return consumed;
  }
  return consumed;
}

function skipIgnored(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (!((classes[unit] ?? 0) & CLASS.rare) || folds[unit] !== IGNORED) break;
    at++;
  }
  return at;
}
