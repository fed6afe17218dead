import type { Language } from "../language/compile-language.ts";
import { GRAMMAR, TIE, VERB, WHEREABOUTS, WORK } from "../language/word-classes.ts";
import { isCapital, skipSpacesBack, type Word, wordBefore, wordEndingAt } from "../text/words.ts";
import { bitsOf } from "./word-bits.ts";

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

const MARKS = /^[«»„“”"‘’']{2}$/u;

/** Whether a quotation mark stands at once before a span and one at once after it. */
export const isQuoted = (text: string, start: number, end: number): boolean =>
  MARKS.test(text.charAt(start - 1) + text.charAt(end));

/** Verbs that stand before words that were said or written, or before who said them. */
export const QUOTING = new Set(
  "said says saying say told asked reads read chanted shouted wrote writes sier sa seier sade säger siger sagde ropte roper skrev skriver står stod stått sagt sagte sagen rief ruft schrieb schreibt dit disait écrit dijo dice disse detto zei zegt riep".split(
    " ",
  ),
);
const openedTitle = (): RegExp => /(?:^|[\s(])[«»„“”"](\p{Lu}[^«»„“”".!?:;…]*)$/u;

/** The beginning of a title before a name in it: from a quotation mark on, with a capital. */
interface Opened {
  /** Where the mark stands. */
  readonly mark: number;
  readonly words: string;
}

/** The quotation that is open at `start`, if it may be a title: no words of anybody, after a verb of saying. */
function openedBefore(text: string, start: number): Opened | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_QUOTED), start);
  const words = MARK.test(before) ? openedTitle().exec(before)?.[1] : undefined;
  if (words === undefined) return undefined;
  const mark = start - words.length - 1;
  const said = wordEndingAt(text, skipSpacesBack(text, text.charAt(mark - 1) === "(" ? mark - 1 : mark));
  return said && QUOTING.has(text.slice(said.start, said.end).toLowerCase()) ? undefined : { mark, words };
}

/** Most words of a title before the name in it. */
const LONGEST_TITLE = 5;
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
  const opened = openedBefore(text, start);
  if (!opened || opened.words.includes(",") || !CLOSED.test(text.slice(start, start + LONGEST_QUOTED)))
    return undefined;
  if (text.charAt(skipSpacesBack(text, opened.mark) - 1) === ":") return undefined;
  const words = opened.words.trim().toLowerCase().split(/\s+/);
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

const opening = (): RegExp => /[\p{L}\p{N})][\s(]+[«»„“”"]$/u;
const subtitle = (): RegExp => /^: \p{Lu}[^«»„“”".!?\n]*[«»“”"]/u;
const supertitle = (): RegExp => /[\p{L}\p{N})][\s(]+[«»„“”"]\p{Lu}[^«»„“”".!?:]*: $/u;

/**
 * Whether a name is all before or all after the colon of a title amid a sentence: «the game «Oslo: Rush Hour»», «"Navy CIS: New
 * Orleans"». What follows a comma or a colon, or goes on to one, is somebody's words.
 */
export function isHalfOfTitle(text: string, start: number, end: number): boolean {
  const next = text.charAt(end);
  const isBefore = next === ":";
  if (!isBefore && !CLOSING.test(next)) return false;
  const before = text.slice(Math.max(0, start - LONGEST_QUOTED), start);
  if (!isBefore) return supertitle().test(before);
  return opening().test(before) && subtitle().test(text.slice(end, end + LONGEST_QUOTED));
}

const CLOSING = /["»«”“]/u;
const amidSentence = (): RegExp => /[\p{L}\p{N}] \(?$/u;

/**
 * Whether a name is the end of a title amid a sentence: «their album was «Live in Tokyo»», «from "Another Side of Bob
 * Dylan"». What somebody said begins after a mark or a verb of saying, has a verb, or goes on with who said it.
 */
export function endsTitle(text: string, start: number, end: number, language: Language): boolean {
  if (!CLOSING.test(text.charAt(end)) || text.charAt(end + 1) === ",") return false;
  const opened = openedBefore(text, start);
  if (!opened?.words.endsWith(" ")) return false;
  if (opened.words.split(" ").some((word) => (language.classOf(word) & VERB) !== 0)) return false;
  return amidSentence().test(text.slice(Math.max(0, opened.mark - 3), opened.mark));
}
