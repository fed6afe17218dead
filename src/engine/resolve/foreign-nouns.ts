import { FIRST_NAME, INSTITUTION } from "../language/word-classes.ts";
import { isAllCapitals, isCapital, isHyphen, type Word, wordAfter, wordBefore } from "../text/words.ts";
import { placePreposition } from "./place-kinds.ts";
import type { Spot } from "./spot.ts";
import { bitsOf } from "./word-bits.ts";

/** Prepositions that nouns have an article after, names none. */
const BEFORE_NAMES = new Set("zu bei für an gegen von mit und nach über".split(" "));
/** How German nouns end, of which many stand before a place without a preposition: «Gastgeber Deutschland», «am Beispiel USA». */
const NOUN_ENDING = /(?:[enrtdg]|[aei]ll|spiel|ziel|thema)$/u;
/** How few of them end, and those that do all the same: «Río Paraguay», «das stillgelegte Dogpatch», but «die Partei». */
const FOREIGN_ENDING = /(?:tch|th|[yoiuwxa])$/u;
const GERMAN_ENDING =
  /(?:ei|[aeä]u|[jy]uli|juni|mai|euro|thema|firma|foto|auto|video|konto|büro|kino|klima|drama|junta|jury|party)$/iu;
/** Letters that German does not have, and a capital inside: «FilmFernsehFonds Bayern». */
const foreignLetters = (): RegExp => /[áàâãéèêëíìîïóòôõúùûçñøåæ]|\p{Ll}\p{Lu}/u;
/** Plurals that are none of its nouns': «San Francisco 49ers», «Dallas Cowboys». */
const FOREIGN_PLURAL = /(?:ers|ys)$/u;
/** How nouns end that say without an article what a place or its team is: «gegen Aufsteiger Köln», «für Nachbar Polen». */
const APPOSED_ENDING = /(?:er|ist|ling|bar|[ai]t|ale|in|land|stadt|raum|team|klub|club|verein|ort)$/u;

/**
 * Where all nouns have capitals, whether the capital word before a place is none of the language's own nouns, so that both are one
 * name: «Río Paraguay», «für Asteras Tripolis», «Austal USA», «bei Racing Santander».
 */
export function isForeignNoun({ left, sighting, wordBits, source: { text } }: Spot): boolean {
  const { word, kind } = left;
  const { start, end, nameEnd } = sighting;
  if (word === undefined || (kind !== "unknown" && kind !== "unknown-start" && kind !== "genitive"))
    return false;
  const written = text.slice(word.start, word.end);
  if (foreignLetters().test(written)) return true;
  // «Long Island», which German calls Iceland by
  if (wordBits & INSTITUTION && !APPOSED_ENDING.test(written)) return true;
  const named = isAfterPreposition(text, word);
  // «für Asteras»: a genitive has another noun before it, or an article.
  if (kind === "genitive") return named;
  if (named && end === nameEnd && !APPOSED_ENDING.test(written)) return true;
  if (isAllCapitals(text, start, end))
    return !NOUN_ENDING.test(written) && !isAllCapitals(text, word.start, word.end);
  if (kind === "unknown-start") return false;
  return FOREIGN_ENDING.test(written) ? !GERMAN_ENDING.test(written) : !NOUN_ENDING.test(written) && named;
}

/** Whether the capital word after a place is none of the language's own nouns: «Catania Calcio», «Dallas Cowboys». */
export function goesOnForeign(spot: Spot): boolean {
  const { right, sighting, wordBits, source } = spot;
  const { text } = source;
  const { word, hyphen } = right;
  if (word === undefined || hyphen || sighting.end > sighting.nameEnd) return false;
  // «Paris Hilton», but «in Paris Verträge»
  if (wordBits & FIRST_NAME && placePreposition(spot) === undefined) return true;
  const written = text.slice(word.start, word.end);
  if (foreignLetters().test(written) || FOREIGN_PLURAL.test(written)) return true;
  return FOREIGN_ENDING.test(written) && !GERMAN_ENDING.test(written);
}

/** Most words after the first of a name that an English noun ends. */
const LONGEST_NAME = 4;

/** «UEFA Europa League», «ISAF Rolex World Sailor of the Year Award»: whether capital words follow of which a later one is an institution. */
export function endsInInstitution({ right, source: { text, language } }: Spot): boolean {
  let { word } = right;
  for (let step = 0; step < LONGEST_NAME && word && isCapital(text, word.start); step++) {
    for (let at = word.start; at < word.end; at++) if (isHyphen(text, at)) return false;
    if (step > 0 && (bitsOf(text, word, language) & INSTITUTION) !== 0) return true;
    word = wordAfter(text, word.end);
  }
  return false;
}

function isAfterPreposition(text: string, { start }: Word): boolean {
  const before = wordBefore(text, start);
  return before !== undefined && !before.hyphen && BEFORE_NAMES.has(text.slice(before.start, before.end));
}
