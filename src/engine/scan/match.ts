import { CLASS } from "../../dataset/lexicon/character-classes.ts";
import { classes, folds } from "../../dataset/lexicon/characters.ts";
import { FINGERPRINT_SHIFT, SLOT } from "../../dataset/lexicon/layout.ts";
import type { ScanTables } from "../../dataset/lexicon/lexicon.ts";
import {
  better,
  type Candidate,
  isHangul,
  LEAST_LETTERS,
  LONGEST_ACRONYM_TAIL,
  LONGEST_SHORT_TAIL,
  LONGEST_TAIL,
} from "./candidate.ts";
import { judgePartial, judgeWhole, type Place } from "./judge-name.ts";
import { has, nameOf } from "./look-up.ts";
import { beginReading, reader, readSeparators, readWord } from "./word-reader.ts";

/**
 * Finds the names whose first word begins at `from`: the longest whole one, and before it one with a tail if that
 * has more words.
 * @returns end of the whole name, or -1; `found` receives the candidates
 */
export function matchAt(place: Place, found: Candidate[]): number {
  const { tables, text, word, from } = place;
  let whole: Candidate | undefined;
  let tailed: Candidate | undefined;
  let wholeWords = 0;
  let tailedWords = 0;
  beginReading(text, from);
  for (let words = 1; ; words++) {
    const first = reader.length;
    if (!readWord()) break;
    const { length } = reader;
    if (words === 1 && from !== word && length < LEAST_LETTERS) break;
    const before = whole;
    const flags = flagsOf(tables, length);
    if (flags & SLOT.ends) {
      whole = bestWhole(place, length, whole);
      if (whole !== before) wholeWords = words;
    }
    if (whole === before) {
      const here = bestTailed(place, first, words);
      if (here !== undefined) {
        tailed = here;
        tailedWords = words;
      }
    }
    if (!(flags & SLOT.continues) || !readSeparators()) break;
  }
  if (tailed !== undefined && tailedWords > wholeWords) found.push(tailed);
  if (whole === undefined) return -1;
  found.push(whole);
  return whole.end;
}

/** Flags of all slots of the first `length` units. */
function flagsOf(tables: ScanTables, length: number): number {
  let flags = 0;
  for (let slot = nextSlot(tables, length, -1); slot >= 0; slot = nextSlot(tables, length, slot)) {
    flags |= tables.slots[slot] ?? 0;
  }
  return flags;
}

/** The slot after `slot` (-1: the first one) that stands for the first `length` units read, or -1. */
function nextSlot(tables: ScanTables, length: number, slot: number): number {
  const { bucketStarts, slots } = tables;
  const bucket = (reader.hash1[length - 1] ?? 0) >>> tables.bucketShift;
  const hash2 = reader.hash2[length - 1] ?? 0;
  const end = bucketStarts[bucket + 1] ?? 0;
  for (let s = slot < 0 ? (bucketStarts[bucket] ?? 0) : slot + 1; s < end; s++) {
    if (((slots[s] ?? 0) ^ hash2) >>> FINGERPRINT_SHIFT === 0) return s;
  }
  return -1;
}

function bestWhole(place: Place, length: number, known: Candidate | undefined): Candidate | undefined {
  const { tables, text, from, word } = place;
  const to = reader.ends[length - 1] ?? 0;
  let best = known;
  if (breaksCharacter(length)) return best;
  for (let slot = nextSlot(tables, length, -1); slot >= 0; slot = nextSlot(tables, length, slot)) {
    const flags = tables.slots[slot] ?? 0;
    if (!(flags & SLOT.ends) || flags & SLOT.stem) continue;
    const name = nameOf(tables, slot);
    const found =
      flags & SLOT.partial ? judgePartial(place, name, to, false) : judgeWhole(tables, text, name, from, to);
    if (found === undefined) continue;
    const start = from === word ? found.start : word;
    best = better(best, {
      start,
      end: found.end,
      nameStart: found.start,
      nameEnd: found.end,
      name,
      form: found.form,
    });
  }
  return best;
}

/** The longest name that the word begun at unit `first` begins with, its tail being the rest of the word. */
function bestTailed(place: Place, first: number, words: number): Candidate | undefined {
  const { tables, text, from, word } = place;
  const { onlyWords, onlyWordShift } = tables;
  const { length } = reader;
  let upper = false;
  let lower = false;
  for (let end = length - 1; end >= Math.max(first + 2, length - LONGEST_TAIL); end--) {
    const unit = reader.units[end] ?? 0;
    if (unit >= 0x30 && unit <= 0x39) return undefined;
    const kind = reader.kinds[end] ?? 0;
    if (kind & CLASS.upper) upper = true;
    if (kind & CLASS.lower) lower = true;
    if (words === 1) {
      if (!has(onlyWords, (reader.hash1[end - 1] ?? 0) >>> onlyWordShift)) continue;
    }
    let slot = nextSlot(tables, end, -1);
    if (slot < 0) continue;
    if (reader.starts[end] === reader.starts[end - 1] || breaksCharacter(end)) continue;
    if (upper && (lower || !((reader.kinds[end - 1] ?? 0) & CLASS.upper))) continue;
    if (!takesTail(first, end, upper, length - end)) continue;
    if (words === 1 && from !== word && end < LEAST_LETTERS) continue;
    const to = reader.ends[end - 1] ?? 0;
    if (!place.tails.has(text.slice(to, reader.ends[length - 1]))) continue;
    let best: Candidate | undefined;
    for (; slot >= 0; slot = nextSlot(tables, end, slot)) {
      const flags = tables.slots[slot] ?? 0;
      if (!(flags & SLOT.ends)) continue;
      const name = nameOf(tables, slot);
      const found =
        flags & SLOT.partial ? judgePartial(place, name, to, true) : judgeWhole(tables, text, name, from, to);
      if (found === undefined) continue;
      best = better(best, {
        start: from === word ? found.start : word,
        end: reader.ends[length - 1] ?? 0,
        nameStart: found.start,
        nameEnd: found.end,
        name,
        form: found.form,
      });
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

/** Whether a name's last word, the units from `first` to before `end`, is long enough for a tail of `tail` letters. */
function takesTail(first: number, end: number, upper: boolean, tail: number): boolean {
  const { kinds, units } = reader;
  const length = end - first;
  if (length >= LEAST_LETTERS) return !((kinds[first + 1] ?? 0) & CLASS.lower) || tail <= length;
  if (length !== 2) return false;
  if (isHangul(units[first] ?? 0)) return isHangul(units[end - 1] ?? 0);
  if (upper || !((kinds[first] ?? 0) & CLASS.upper)) return false;
  const second = kinds[end - 1] ?? 0;
  if (second & CLASS.lower) return tail <= LONGEST_SHORT_TAIL;
  return (second & CLASS.upper) !== 0 && tail <= LONGEST_ACRONYM_TAIL;
}

/** Whether a combining mark that is read as a unit follows the first `length` units at once. */
function breaksCharacter(length: number): boolean {
  const to = reader.ends[length - 1] ?? 0;
  const unit = reader.text.charCodeAt(to);
  return ((classes[unit] ?? 0) & CLASS.mark) !== 0 && folds[unit] !== 0;
}
