import { oneOfAKind } from "../language/numerals.ts";
import { isDigit, isSmall, type Word, wordBefore } from "../text/words.ts";
import type { Spot } from "./spot.ts";

/** A number of a year, which says when. */
const YEAR = /^(?:19|20)\d\d$/;
const MODEL = /^\d{2,4}$/;
/** «767-200»: what counts, measures or dates has no such numbers. */
const SERIES = /^\d{3}-\d{3}(?![\d-])/;

/**
 * Whether a maker's name and a number are what it makes: «en Boeing 737», «his dark blue Volvo 760», «die Boeing 767-200», but
 * «ga Boeing 737 millioner».
 */
export function isModel({ before, sighting, source: { text } }: Spot, number: Word | undefined): boolean {
  if (sighting.known.word === "" || number === undefined || number.hyphen) return false;
  let end = number.start;
  while (isDigit(text, end)) end++;
  const digits = text.slice(number.start, end);
  if (SERIES.test(text.slice(number.start, number.start + 8))) return true;
  if (!MODEL.test(digits) || YEAR.test(digits) || end < number.end) return false;
  return isOneOfAKind(text, before) || isOneOfAKind(text, adjectiveBefore(text, before));
}

const isOneOfAKind = (text: string, word: Word | undefined): boolean =>
  word !== undefined && !word.hyphen && oneOfAKind.has(text.slice(word.start, word.end).toLowerCase());

/** The word before a small one: «en mörkblå Volvo». */
const adjectiveBefore = (text: string, word: Word | undefined): Word | undefined =>
  word && isSmall(text, word.start) ? wordBefore(text, word.start) : undefined;
