import type { Language } from "../language/compile-language.ts";
import { WORK } from "../language/word-classes.ts";
import { type Word, wordBefore } from "../text/words.ts";
import { bitsOf } from "./name-heads.ts";

/** Longest beginning of a title in quotation marks that is read back over, in UTF-16 units. */
const LONGEST_QUOTED = 50;
const MARK = /[«»„“”"‘']/u;
const QUOTED = /(?:^|[\s(])[«»„“”"‘'][^«»„“”"‘.!?]*$/u;

/** «filmen «Paris, Texas»», «the novel “Berlin Alexanderplatz”»: what stands in quotation marks after a noun for a work. */
export function workQuotedAt(text: string, start: number, language: Language): Word | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_QUOTED), start);
  const quoted = MARK.test(before) ? QUOTED.exec(before)?.[0] : undefined;
  if (quoted === undefined) return undefined;
  const word = wordBefore(text, start - quoted.replace(/^\s/, "").length);
  if (!word || word.hyphen || (bitsOf(text, word, language) & WORK) === 0) return undefined;
  return word;
}
