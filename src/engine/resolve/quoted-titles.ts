import type { Language } from "../language/compile-language.ts";
import { GRAMMAR, TIE, WHEREABOUTS, WORK } from "../language/word-classes.ts";
import { isCapital, isSpace, type Word, wordBefore } from "../text/words.ts";
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

/** Most words of a title before the name in it. */
const LONGEST_TITLE = 5;
const OPENED = /(?:^|[\s(])[«»„“”"]([^«»„“”".,!?:;…]+)$/u;
const CLOSED = /^[^«»„“”".,!?:;…]*[«»“”"]/u;
/** Prepositions of titles that are not translated: «Midnight in Paris». */
const FOREIGN = new Set(["in", "of"]);
/** Articles that titles begin with. */
const ARTICLES = new Set(
  "the a an den det de en et ei ein eit der die das eine le la les un une el los las una il lo i gli o a os as um uma het een".split(
    " ",
  ),
);

/**
 * «Kongen af København», «Der Himmel über Berlin»: what stands in quotation marks from a capital on, without a word of a sentence, and
 * goes on to the name by a preposition, has that as its title. Speech has verbs, and follows a colon or is closed by a mark.
 * @returns the preposition
 */
export function titleTieAt(text: string, start: number, language: Language): Word | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_QUOTED), start);
  const inner = MARK.test(before) ? OPENED.exec(before)?.[1] : undefined;
  if (inner === undefined || !isCapital(inner, 0) || !CLOSED.test(text.slice(start, start + LONGEST_QUOTED)))
    return undefined;
  let at = start - inner.length - 1;
  while (at > 0 && isSpace(text, at - 1)) at--;
  if (text.charAt(at - 1) === ":" || isSaid(text, at)) return undefined;
  const words = inner.trim().toLowerCase().split(/\s+/);
  const tie = wordBefore(text, start);
  if (!tie || tie.hyphen || words.length < 2 || words.length > LONGEST_TITLE || isCapital(text, tie.start))
    return undefined;
  const last = words.at(-1) ?? "";
  if (!FOREIGN.has(last) && (language.classOf(last) & (TIE | WHEREABOUTS)) === 0) return undefined;
  const [first = ""] = words;
  const isArticle = ARTICLES.has(first);
  if (isArticle ? words.length < 3 : language.capitalNouns) return undefined;
  const isOfSentence = (word: string): boolean =>
    (language.classOf(word) & GRAMMAR) !== 0 &&
    (language.classOf(word) & (TIE | WHEREABOUTS)) === 0 &&
    !ARTICLES.has(word);
  return words.some(isOfSentence) ? undefined : tie;
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
  return !isSaid(text, from + title.index + 2);
}

function isSaid(text: string, quotation: number): boolean {
  const before = `${text.slice(Math.max(0, quotation - LONGEST_QUOTED), quotation).trimEnd()} `;
  const word = wordBefore(before, before.length);
  return word !== undefined && SAYING.has(text.slice(word.start, word.end).toLowerCase());
}
