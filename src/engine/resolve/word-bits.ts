import type { Language } from "../language/compile-language.ts";
import type { Word } from "../text/words.ts";

/** Class bits of a word of a text. */
export const bitsOf = (text: string, word: Word, language: Language): number =>
  language.classOf(text.slice(word.start, word.end).toLowerCase());
