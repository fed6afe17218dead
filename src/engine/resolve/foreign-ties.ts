import type { Language } from "../language/compile-language.ts";
import { GRAMMAR, VERB } from "../language/word-classes.ts";
import { isCapital, type Word, wordBefore } from "../text/words.ts";
import { bitsOf } from "./word-bits.ts";

/** Ties of names in other languages, as the Germanic ones quote them. */
const FOREIGN_TIES = new Set(["de", "di", "della"]);
/** Languages in which none of these is a word. */
const WITHOUT_TIES = new Set(["de", "en"]);
/** Languages in which `de` is a pronoun. */
const WITH_PRONOUN = new Set("nb nn sv da".split(" "));
const elidedTie = (): RegExp => /\p{Lu}\p{L}* d['’]$/u;
/** UTF-16 units before a name that hold this tie and the word before it. */
const LONGEST_TIE = 30;

/** Whether a name stands at once after a tie that is written together with it: «der Giro d’Italia». */
export function followsElidedTie(text: string, start: number, language: Language): boolean {
  const mark = text.charAt(start - 1);
  if ((mark !== "'" && mark !== "’") || text.charAt(start - 2) !== "d") return false;
  if (!WITHOUT_TIES.has(language.tag) && !WITH_PRONOUN.has(language.tag)) return false;
  return elidedTie().test(text.slice(Math.max(0, start - LONGEST_TIE), start));
}

/** Whether the word before a name ties it to a name of another language: «die Tour de France». */
export function isForeignTie(text: string, word: Word, language: Language): boolean {
  if (!FOREIGN_TIES.has(text.slice(word.start, word.end))) return false;
  if (WITHOUT_TIES.has(language.tag)) return true;
  if (!WITH_PRONOUN.has(language.tag)) return false;
  const head = wordBefore(text, word.start);
  return (
    head !== undefined &&
    isCapital(text, head.start) &&
    (bitsOf(text, head, language) & (GRAMMAR | VERB)) === 0
  );
}
