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

const CLOSING = /["»«”“]/u;
const TITLE = /[\p{L}\p{N}] \(?(["«»„“”])\p{Lu}[^"«»„“”.!?:;]* $/u;
/** What stands before words that were said or written rather than before a title. */
const SAYING = new Set(
  "said says saying say told asked reads read chanted shouted wrote writes sier sa seier sade säger siger sagde ropte roper skrev skriver står stod stått sagt sagte sagen rief ruft schrieb schreibt dit disait écrit dijo dice disse detto zei zegt riep".split(
    " ",
  ),
);

/**
 * Whether a name ends what is quoted amid a sentence, with a capital: «their album was «Live in Tokyo»», «from "Another Side
 * of Bob Dylan"». What somebody said begins after a mark or a verb of saying, or goes on with who said it.
 */
export function endsTitle(text: string, start: number, end: number): boolean {
  if (!CLOSING.test(text.charAt(end)) || text.charAt(end + 1) === ",") return false;
  const from = Math.max(0, start - LONGEST_QUOTED);
  const title = TITLE.exec(text.slice(from, start));
  if (!title) return false;
  const word = wordBefore(text, from + title.index + 2);
  return word === undefined || !SAYING.has(text.slice(word.start, word.end).toLowerCase());
}
