import { characters } from "../../dataset/lexicon/characters.ts";
import type { ScanTables } from "../../dataset/lexicon/lexicon.ts";
import { FOLD, LOWER, RARE, UPPER, WORD } from "./character-bits.ts";
import { caseRelation, type Form, LEAST_LETTERS_FOR_ACCENTS, type WordCase } from "./written-form.ts";

/** Latin letters with accents end here; further on are scripts in which letters share a fold and are others. */
const LATIN_END = 0x250;
const ASCII_END = 0x7f;
/** What tells a capital from its small letter in ASCII and Latin-1. */
const CASE_BIT = 0x20;
const CASE_BIT_END = 0x100;

/**
 * `writtenForm` for what most texts hold, without making strings: the same units, or Latin letters with other accents
 * or capitals. The rest is "unclear". Both sides fold alike.
 */
export function plainForm(
  { nameSpans, textUnits }: ScanTables,
  text: string,
  name: number,
  start: number,
  end: number,
): Form | "other" | "unclear" {
  const from = nameSpans[name * 2] ?? 0;
  const length = (nameSpans[name * 2 + 1] ?? 0) - from;
  if (length === end - start) {
    let same = 0;
    while (same < length && text.charCodeAt(start + same) === textUnits[from + same]) same++;
    if (same === length) return "exact";
  }
  const expected = characters[textUnits[from] ?? 0] ?? 0;
  const found = characters[text.charCodeAt(start)] ?? 0;
  if (expected & UPPER && found & LOWER) return "other";
  if (length !== end - start) return "unclear";
  let accents = false;
  let capitals = false;
  let letters = 0;
  let any = 0;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(start + i);
    const own = textUnits[from + i] ?? 0;
    const character = characters[unit] ?? 0;
    if (character & WORD) letters++;
    any |= unit > ASCII_END ? accented(unit, character) : character;
    if (unit === own) continue;
    const other = characters[own] ?? 0;
    any |= own > ASCII_END ? accented(own, other) : other;
    if (unit >= LATIN_END || own >= LATIN_END) return "unclear";
    if (((character ^ other) & FOLD) !== 0 || !(character & WORD)) return "unclear";
    if (((character ^ other) & (UPPER | LOWER)) === 0) {
      accents = true;
    } else {
      if ((unit | CASE_BIT) !== (own | CASE_BIT) || (unit | own) >= CASE_BIT_END) return "unclear";
      capitals = true;
    }
  }
  if (any & RARE) return "unclear";
  if (capitals) return accents ? "unclear" : caseForm(textUnits, from, text, start, length);
  return letters < LEAST_LETTERS_FOR_ACCENTS ? "other" : "folded";
}

/** The class of a letter with an accent; rare if it is none, or others by Unicode's compatibility: «³», «½», «µ», «ſ». */
function accented(unit: number, character: number): number {
  return !(character & (UPPER | LOWER)) || COMPATIBLE.includes(unit) ? RARE : character;
}

/** The letters with case before `LATIN_END`, not rare, that composition (NFKC) replaces: Ŀ, ŀ, ſ. */
const COMPATIBLE: readonly number[] = [0x13f, 0x140, 0x17f];

const word: WordCase = { letters: 0, capitals: 0, small: false, begins: false };
const foundWord: WordCase = { letters: 0, capitals: 0, small: false, begins: false };

/** The form of a text that has other capitals than the name, and else the same letters. */
function caseForm(
  textUnits: Uint16Array,
  from: number,
  text: string,
  start: number,
  length: number,
): Form | "other" {
  let capitals = false;
  let small = false;
  let before = 0;
  for (let i = 0; i <= length; i++) {
    const character = i < length ? (characters[text.charCodeAt(start + i)] ?? 0) : 0;
    if (character & WORD) {
      addLetter(word, characters[textUnits[from + i] ?? 0] ?? 0, before);
      addLetter(foundWord, character, before);
      if (character & LOWER) small = true;
    } else if (before & WORD) {
      const relation = caseRelation(word, foundWord);
      if (relation === "other") return "other";
      if (relation === "capitals") capitals = true;
    }
    before = character;
  }
  return capitals && !small ? "capitals" : "folded";
}

function addLetter(to: WordCase, character: number, before: number): void {
  const capital = (character & UPPER) !== 0;
  if (!(before & WORD)) {
    to.letters = 0;
    to.capitals = 0;
    to.small = false;
    to.begins = capital;
  }
  to.letters++;
  if (capital) to.capitals++;
  if (character & LOWER) to.small = true;
}
