import { KINSHIP } from "../language/word-classes.ts";
import { isCapital, skipSpaces, type Word, wordAfter, wordBefore } from "../text/words.ts";
import type { Spot } from "./spot.ts";
import { bitsOf } from "./word-bits.ts";

/** So many UTF-16 units before a name hold the word before it. */
const LONGEST_WORD = 40;
/** Words from a comma to the noun: «, his younger sister». */
const REACH = 3;

/**
 * Whether a text introduces the person as somebody's relative: «her husband Philip May», «Sarah Wells, his sister». News
 * goes on to call by the surname alone the one whom it is about, and not that one's relatives.
 * @param start where the person's full name begins
 */
export function isRelative({ sighting, source: { text, language } }: Spot, start: number): boolean {
  const isKin = (from: string, word: Word | undefined): boolean =>
    word !== undefined && !word.hyphen && (bitsOf(from, word, language) & KINSHIP) !== 0;
  // «sin far, Flemming Frederiksen»
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start).replace(/,?\s*$/, " ");
  if (isKin(before, wordBefore(before, before.length))) return true;
  const comma = skipSpaces(text, sighting.end);
  if (text.charAt(comma) !== ",") return false;
  let word = wordAfter(text, skipSpaces(text, comma + 1) - 1);
  for (let step = 0; step < REACH && word && !word.hyphen; step++) {
    if (isKin(text, word)) return true;
    if (isCapital(text, word.start) && !language.capitalNouns) return false;
    word = wordAfter(text, word.end);
  }
  return false;
}

/** What parts the elder of one name from the younger: «Frederiksen senior», «Dumas fils». */
const GENERATIONS = new Set("senior sr junior jr sen jun père fils padre figlio hijo filho".split(" "));

/** Whether the word after a surname parts its bearer from another one. */
export function namesGeneration({ sighting, source: { text } }: Spot): boolean {
  const word = wordAfter(text, sighting.end);
  if (!word || word.hyphen) return false;
  if (GENERATIONS.has(text.slice(word.start, word.end).toLowerCase())) return true;
  return /^\s(?:den (?:eldre|yngre|äldre|ældre)|the (?:elder|younger)|d[. ]\s?[eyäæ]\b)/.test(
    text.slice(sighting.end, sighting.end + 14),
  );
}
