import { isAllCapitals, type Word, wordBefore } from "../text/words.ts";
import type { Spot } from "./spot.ts";

/** Prepositions that nouns have an article after, names none. */
const BEFORE_NAMES = new Set("zu bei für an gegen von mit".split(" "));
/** How German nouns end, of which many stand before a place without a preposition: «Gastgeber Deutschland», «am Beispiel USA». */
const NOUN_ENDING = /(?:[enrtdg]|[aei]ll|spiel|ziel|thema)$/u;
/** How few of them end, and those that do all the same: «Río Paraguay», «das stillgelegte Dogpatch», but «die Partei». */
const FOREIGN_ENDING = /(?:tch|th|[yoiuwxa])$/u;
const GERMAN_ENDING = /(?:ei|[aeä]u|thema|firma|foto|auto|video)$/iu;
/** Letters that German does not have, and a capital inside: «FilmFernsehFonds Bayern». */
const FOREIGN_LETTERS = /[áàâãéèêëíìîïóòôõúùûçñøåæ]|\p{Ll}\p{Lu}/u;

/**
 * Where all nouns have capitals, whether the capital word before a place is none of the language's own nouns, so that both are one
 * name: «Río Paraguay», «für Asteras Tripolis», «Austal USA».
 */
export function isForeignNoun({ left, sighting: { start, end }, source: { text } }: Spot): boolean {
  const { word, kind } = left;
  if (word === undefined || (kind !== "unknown" && kind !== "unknown-start" && kind !== "genitive"))
    return false;
  const written = text.slice(word.start, word.end);
  if (FOREIGN_LETTERS.test(written)) return true;
  // «für Asteras»: a genitive has another noun before it, or an article.
  if (kind === "genitive") return isAfterPreposition(text, word);
  if (isAllCapitals(text, start, end))
    return !NOUN_ENDING.test(written) && !isAllCapitals(text, word.start, word.end);
  if (kind === "unknown-start") return false;
  return FOREIGN_ENDING.test(written)
    ? !GERMAN_ENDING.test(written)
    : !NOUN_ENDING.test(written) && isAfterPreposition(text, word);
}

function isAfterPreposition(text: string, { start }: Word): boolean {
  const before = wordBefore(text, start);
  return before !== undefined && !before.hyphen && BEFORE_NAMES.has(text.slice(before.start, before.end));
}
