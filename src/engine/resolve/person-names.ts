import type { Lexicon } from "../../dataset/lexicon/lexicon.ts";
import {
  ADJECTIVE,
  FIRST_NAME,
  GRAMMAR,
  IN_PLACE,
  INSTITUTION,
  KIND,
  KINSHIP,
  ROLE,
  WHEREABOUTS,
} from "../language/word-classes.ts";
import { isCapital, startsSentence, type Word, wordBefore } from "../text/words.ts";
import { isNameDot } from "./name-dots.ts";
import type { Spot } from "./spot.ts";

const PARTICLES = new Set(
  "van von der den de la le di da del dos du bin ibn al el ten ter af av zu y".split(" "),
);
/** Longest run of given names that is read: «Jens Christian Magnus». */
const LONGEST_RUN = 4;

const wordsOf = (name: string): string[] => name.split(/[\s·・･]+/);

/**
 * The capital words before a surname that belong to the same person's name, outermost first.
 * @param from where the surname begins: at the `Le` of «Jean-Marie Le Pen»
 */
export function givenNames(spot: Spot, from = spot.sighting.start): readonly Word[] {
  const { text, language } = spot.source;
  if (spot.left.word && isNameDot(text, spot.sighting.start - 1)) return [spot.left.word];
  const run: Word[] = [];
  let at = from;
  let word = wordBefore(text, at);
  while (word && !word.hyphen && run.length < LONGEST_RUN) {
    const written = text.slice(word.start, word.end);
    if (!isCapital(text, word.start)) {
      if (!PARTICLES.has(written)) break;
      at = word.start;
      word = wordBefore(text, at);
      continue;
    }
    const bits = language.classOf(written.toLowerCase());
    if (bits & (ROLE | KIND | KINSHIP | INSTITUTION | ADJECTIVE) || /[-‐‑]\p{Ll}[^-‐‑]*$/u.test(written))
      break;
    // Where all words or all nouns have capitals, only names that are known tell anything.
    const tells = !language.capitalNouns && spot.source.casing !== "capitals";
    if (!tells && !(bits & FIRST_NAME) && word.end - word.start > 1) break;
    if (
      startsSentence(text, word.start) &&
      (bits & (GRAMMAR | WHEREABOUTS | IN_PLACE) || !(bits & FIRST_NAME || run.length > 0))
    )
      break;
    if (bits & GRAMMAR && !(bits & FIRST_NAME)) break;
    run.unshift(word);
    at = word.start;
    word = wordBefore(text, at);
  }
  return run;
}

const isInitial = (written: string): boolean => written.length === 1 || /^(?:.\.)+.?$/u.test(written);

/**
 * Where the full name of `entity` starts if the given names before the surname are its own: «John F. Kirby», «J. Kirby»
 * for «John Kirby»; undefined where they are another person's.
 */
export function ownGivenName(
  lexicon: Lexicon,
  entity: number,
  text: string,
  run: readonly Word[],
): number | undefined {
  const [first, ...middle] = run;
  if (!first) return undefined;
  const names = lexicon.entity(entity).names.map((name) => wordsOf(lexicon.nameText(name).toLowerCase()));
  const written = text.slice(first.start, first.end).toLowerCase();
  const others = middle.map((word) => text.slice(word.start, word.end).toLowerCase());
  let start = first.start;
  const own = names.some((words) => {
    const [given] = words;
    if (given === undefined || words.length < 2) return false;
    if (isNameDot(text, first.end)) {
      // Nothing parts a name from the words before it: «他说约翰·柯比».
      start = first.end - given.length;
      return written.endsWith(given);
    }
    const isShort = isInitial(written);
    // Another middle name is another person's: «Per Arne Hansen» is not «Per Hansen», «C. G. Jung» not «Christian Jung».
    const middles = words.slice(1, -1).filter((word) => !PARTICLES.has(word));
    const isOwn = (word: string): boolean =>
      isInitial(word)
        ? middles.some((own) => own.startsWith(word.charAt(0))) || (middles.length === 0 && !isShort)
        : words.includes(word);
    if (!others.every(isOwn)) return false;
    return isShort ? given.startsWith(written.charAt(0)) : given === written;
  });
  return own ? start : undefined;
}
