import type { Lexicon } from "../../dataset/lexicon/lexicon.ts";
import { FIRST_NAME, GRAMMAR } from "../language/word-classes.ts";
import { isCapital, wordBefore } from "../text/words.ts";
import type { Spot } from "./spot.ts";

/** The words of a person's own name that a text writes before its last one. */
export interface SurnameWords {
  /** Where the first of them starts. */
  readonly start: number;
  /** One of them is no given name and no article, so that they name the person without the given name: «Gahr Støre». */
  readonly telling: boolean;
}

/** Shorter words are articles and particles: «Le Pen». */
const TELLING = 4;

/**
 * Surnames of more than one word, of whom the datasets know by the whole name alone: «Gahr Støre» of «Jonas Gahr Støre»,
 * «Le Pen» of «Marine Le Pen», «Rebelo de Sousa». Undefined where no word before the spot is the person's own.
 */
export function surnameWords(lexicon: Lexicon, entity: number, spot: Spot): SurnameWords | undefined {
  const { text, language } = spot.source;
  let longest: SurnameWords | undefined;
  for (const name of lexicon.entity(entity).names) {
    // The given name is not among them: with it, the name is whole.
    const words = lexicon.nameText(name).split(/\s+/).slice(1);
    const last = spot.sighting.known.text.split(/\s+/).length;
    if (words.slice(-last).join(" ") !== spot.sighting.known.text) continue;
    let at = spot.sighting.start;
    let telling = false;
    for (const own of words.slice(0, -last).reverse()) {
      const word = wordBefore(text, at);
      if (!word || word.hyphen || text.slice(word.start, word.end) !== own) break;
      at = word.start;
      const bits = language.classOf(own.toLowerCase());
      telling ||= own.length >= TELLING && isCapital(own, 0) && (bits & (FIRST_NAME | GRAMMAR)) === 0;
    }
    if (at < (longest?.start ?? spot.sighting.start)) longest = { start: at, telling };
  }
  return longest;
}
