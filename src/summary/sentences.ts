import { abbreviationsOf, BEFORE_NUMBERS, TITLES } from "./abbreviations.ts";
import { enclosuresOf } from "./enclosures.ts";
import { monthsOf } from "./months.ts";
import { isOpener } from "./openers.ts";

/** A sentence of a text. */
export interface Span {
  /** UTF-16 offset of its first character that is no white space. */
  readonly start: number;
  /** UTF-16 offset after its last character that is no white space. */
  readonly end: number;
}

/**
 * Where a sentence may end: stops, the closing marks and footnote numbers that stick to them; or a line's
 * end, a bar or a bullet, which part a headline or a list from what follows. In Chinese and Japanese “ and 「
 * after a stop open the next sentence; in Greek a semicolon asks; Thai and Lao part sentences, and clauses, by spaces alone.
 */
const END =
  /(?<stops>[.!?…‥؟።۔]+)(?<marks>(?:["”“»«›‹’‘'*)\]]|\[\d{1,3}\])*)(?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<full>[。！？｡।॥។။։]+|(?<=[\p{Script=Greek}\p{M}])[;\u037e](?=\s|$))(?<closing>["”’」』）》】)]*)|(?<line>[\n\u2028\u2029]|\s[|•▪●■►]\s)|(?<gap>(?<=[\p{Script=Thai}\p{Script=Lao}]{15}) (?=[\p{Script=Thai}\p{Script=Lao}]{20}))/gu;
/** One letter and a stop: an initial («J. Kirby»), a spaced abbreviation («z. B.»). */
const INITIAL = /(?:^|[\s.(\p{Pd}«“"„])\p{L}\p{M}*\.\)?$/u;
/** The last run of letters and inner stops before the final one: `f.eks`, `kl`, `St`, `c.-à-d`. */
const LAST_WORD = /([\p{L}\p{N}][\p{L}\p{M}\p{N}.·-]*)\.\)?$/u;
/** Letters and stops in turn: U.S., e.Kr. */
const STOPPED_LETTERS = /^(?:\p{L}\.)+\p{L}$/u;
const ORDINAL = /(?:^|[\s(\p{Pd}])(\d{1,4})\.$/u;
/** A sentence goes on: what follows starts small (Georgian has no capitals), or with a mark that no sentence starts with. */
const GOES_ON = /^\s*(?:(?!\p{Script=Georgian})\p{Ll}|[,;:)\]%&/]|[-–—] ?[\p{Ll},])/u;
/** «「もう行こう。」と話した»: particles that tie a quotation to its speaker. */
const JAPANESE_TIE = /^(?:\p{Script=Hiragana}|[、，])/u;
/** “是的。”她说。 */
const CHINESE_SAYS = /^[^\s，。！？,.“「]{1,8}(?:说|說|道|问|問|表示|称|稱|喊|回答)(?:道|着)?[，。,:：！]/u;
/** «1950 apr. J.-C.» */
const ERA = /^\s*J\.[-‑ ]?C\./u;
const FIRST_WORD = /^[\s"«»“„‘'¿¡(–—-]*(\p{L}[\p{L}\p{M}]*)/u;
/** “Are you leaving?” John Kirby asked. */
const SAYS =
  /^\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|told|tells|wrote|writes|added|adds|replied|tweeted|shouted|sa|sier|spurte|sade|säger)\b/u;

/** UTF-16 units of a sentence that only spaces part from others, at least: a dozen words, so that no clause stands alone. */
const SHORTEST_WITHOUT_STOPS = 60;
/** UTF-16 units on either side of a stop that can decide what it is. */
const WINDOW = 60;

/**
 * The sentences of a text, in its order. Stops after abbreviations, initials and ordinals, within numbers
 * and addresses, and inside a quotation or a bracket that is closed again end nothing; lines, bars and
 * bullets part. Linear in the text's length.
 *
 * @param language BCP 47; decides which words are abbreviations, months and usual openers of a sentence
 */
export function sentencesOf(text: string, language = "en"): Span[] {
  const enclosures = enclosuresOf(text);
  const spans: Span[] = [];
  let start = 0;
  let enclosure = 0;
  const cut = (end: number, next: number) => {
    const span = trim(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = next;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const { stops, marks = "", full, gap, closing = "" } = match.groups ?? {};
    if (gap !== undefined && end - start < SHORTEST_WITHOUT_STOPS) continue;
    if (stops === undefined && full === undefined) {
      cut(match.index, end);
      continue;
    }
    while ((enclosures[enclosure]?.close ?? Number.POSITIVE_INFINITY) < match.index) enclosure += 1;
    if (isEnclosed(enclosures, enclosure, end)) continue;
    const after = text.slice(end, end + WINDOW);
    const isWithin =
      full === undefined
        ? goesOn(text.slice(Math.max(start, end - WINDOW), end), stops ?? "", marks, after, language)
        : closing !== "" && (JAPANESE_TIE.test(after) || CHINESE_SAYS.test(after));
    if (!isWithin) cut(end, end);
  }
  cut(text.length, text.length);
  return spans;
}

/** Whether an offset lies in one of the enclosures, of which those before the index are over. */
function isEnclosed(enclosures: ReturnType<typeof enclosuresOf>, from: number, offset: number): boolean {
  for (let i = from; ; i += 1) {
    const enclosure = enclosures[i];
    if (!enclosure || enclosure.open >= offset) return false;
    if (enclosure.close >= offset) return true;
  }
}

/** Whether the sentence goes on after these stops and closing marks. */
function goesOn(before: string, stops: string, marks: string, after: string, language: string): boolean {
  if (GOES_ON.test(after)) return true;
  if (marks !== "" && marks !== ")" && SAYS.test(after)) return true;
  if (stops !== "." || !(marks === "" || marks === ")")) return false;
  const next = FIRST_WORD.exec(after)?.[1] ?? "";
  const word = LAST_WORD.exec(before)?.[1]?.toLowerCase();
  if (word !== undefined && TITLES.has(word) && next !== "" && abbreviationsOf(language).has(word))
    return true;
  if (isOpener(next, language)) return false;
  const [, ordinal] = ORDINAL.exec(before) ?? [];
  if (ordinal !== undefined) return isOrdinal(ordinal, next, language);
  if (INITIAL.test(before)) return true;
  if (ERA.test(after)) return true;
  if (word === undefined || (BEFORE_NUMBERS.has(word) && next !== "" && !/^\s*\p{N}/u.test(after)))
    return false;
  // «Hauptstr. 5»
  if (word.endsWith("str") && /^\s*\p{N}/u.test(after)) return true;
  return abbreviationsOf(language).has(word) || STOPPED_LETTERS.test(word);
}

/**
 * «12. August»; in German «3. Liga» too: nouns are written with a capital there, so only an opener ends the
 * sentence. A Turkish one ends in its verb, not in a number: «3. Köprü».
 */
function isOrdinal(number: string, next: string, language: string): boolean {
  return (
    monthsOf(language).has(next.toLowerCase()) ||
    (/^(?:de|tr)\b/.test(language) && number.length <= 2 && next !== "")
  );
}

function trim(text: string, from: number, to: number): Span {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  return { start, end: Math.max(start, from + piece.trimEnd().length) };
}
