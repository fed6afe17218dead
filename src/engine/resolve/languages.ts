import type { Reading } from "../../dataset/lexicon/lexicon.ts";
import { primaryLanguage } from "../language/languages.ts";

/** Languages whose texts share names because their readers read both. */
const SHARED = [new Set(["nb", "nn"])];
/** Shorter names in another language are other words: «UN», «UD», «BM». */
const LONG_NAME = 5;

/**
 * Whether a text may use a reading by its languages: they are the text's, nothing is said of them, or the name is long
 * enough to be known for a quotation of another language.
 * @param language primary language of the text; empty where unknown
 * @param isWord the name equals a word of that language
 */
export function fitsLanguage(reading: Reading, language: string, name: string, isWord: boolean): boolean {
  if (reading.languages.length === 0 || language === "") return true;
  for (const tag of reading.languages) {
    const primary = primaryLanguage(tag);
    if (primary === language) return true;
    if (SHARED.some((group) => group.has(primary) && group.has(language))) return true;
  }
  return !isWord && name.length >= LONG_NAME;
}
