import { type Grammar, grammars, type WordSets } from "./grammar.ts";
import type { NumberLexicon } from "./number-lexicon.ts";
import type { Numeral } from "./numerals.ts";
import type { Token } from "./tokens.ts";

/** What a sentence is read with. */
export interface Reader {
  readonly language: string;
  readonly grammar: Grammar;
  readonly sets: WordSets;
  readonly lexicon: NumberLexicon;
  readonly months: ReadonlySet<string>;
  /** Its text, lower-case; of a very long one the start. */
  readonly sentence: string;
}

const DASH = /^[-–—−]$/u;
/** Before a number they make it a sign of something else: +47 …, #5, §12, 2001/2002. */
const NO_NUMBER_AFTER = /^[+#§/@_:]$/u;
const PHONE = /^(?:tlf|tel|telefon|telefono|teléfono|téléphone|phone|ring|call|mobil|sms)$/u;

/** What is glued to a number and is no unit: «3D-motor», «777X jets», «5G». */
const NO_UNIT = /^[dDxXG]$|^\p{L}+[-‑]/u;

/** Dates, times, phone numbers, ordinals, labels, and parts of names and compounds. */
export function isOtherNumber(
  tokens: readonly Token[],
  index: number,
  { next, isDigits, value = 0 }: Numeral,
  { sets, months, language, lexicon }: Reader,
  isMoney: boolean,
): boolean {
  const before = tokens[index - 1];
  const after = tokens[next];
  const previous = before?.kind === "mark" && before.text === "." ? tokens[index - 2] : before;
  if (
    before?.kind === "mark" &&
    ((before.text === ":" ? tokens[index]?.isGlued === true : NO_NUMBER_AFTER.test(before.text)) ||
      (DASH.test(before.text) && before.isGlued))
  )
    return true;
  if (
    previous &&
    (sets.labels.has(previous.lower) || sets.clock.has(previous.lower) || PHONE.test(previous.lower))
  )
    return true;
  if (!isDigits) return false;
  if (before?.kind === "number" || after?.kind === "number") return true;
  // «0937-141993»; «five 787 Dreamliners», which are counted before.
  if (/^0\d/u.test(tokens[index]?.text ?? "") || lexicon.numbers.has(before?.lower ?? "")) return true;
  if (months.has(previous?.lower ?? "") || (value <= 31 && dateFollows(tokens, next, months))) return true;
  if (sets.clock.has(after?.lower ?? "") || after?.text === "/") return true;
  const isCompound =
    after?.isGlued === true &&
    DASH.test(after.text) &&
    tokens[next + 1]?.isGlued === true &&
    tokens[next + 1]?.kind === "word";
  // «12th», «3. plass», «5k»: glued letters that are no unit.
  const isOrdinal =
    after?.isGlued === true &&
    (after.text === "."
      ? tokens[next + 1] !== undefined
      : /^(?:st|nd|rd|th|er|e|ème|º|ª|a|o)$/u.test(after.lower) || NO_UNIT.test(after.text));
  return isCompound || isOrdinal || (!isMoney && isPartOfName(tokens, index, value, next, language));
}

function dateFollows(tokens: readonly Token[], next: number, months: ReadonlySet<string>): boolean {
  const skipped = tokens[next]?.text === "." || tokens[next]?.lower === "de" ? next + 1 : next;
  return months.has(tokens[skipped]?.lower ?? "");
}

/**
 * «Boeing 737 styrtet», «Apollo 11»: a small number after a name within the sentence that no sure noun
 * follows.
 */
function isPartOfName(
  tokens: readonly Token[],
  index: number,
  value: number,
  next: number,
  language: string,
): boolean {
  const before = tokens[index - 1];
  const noun = grammars[language]?.noun;
  const isName = index > 1 && before?.kind === "word" && /^\p{Lu}/u.test(before.text) && language !== "de";
  return (
    isName &&
    value < 1000 &&
    !(noun?.test(tokens[next]?.lower ?? "") ?? false) &&
    tokens[next]?.kind === "word"
  );
}

/**
 * Four digits that no mark parts, in the range of years, and not plainly a count: «i 2015», «krigen 2001 …».
 */
export function isYear(
  tokens: readonly Token[],
  index: number,
  { isDigits, value = 0 }: Numeral,
  what: { readonly kind: string },
  { sets, grammar, language }: Reader,
): boolean {
  const token = tokens[index];
  if (
    !isDigits ||
    what.kind !== "count" ||
    !/^\d{4}$/u.test(token?.text ?? "") ||
    value < 1000 ||
    value > 2099
  )
    return false;
  if (sets.beforeYear.has(tokens[index - 1]?.lower ?? "")) return true;
  const next = tokens[index + 1]?.lower ?? "";
  // English parts the thousands of a count («2,020 games»), so four digits in a row are a year («the 2020 playoffs»).
  return value >= 1900 && value % 100 !== 0 && (language === "en" || !grammar.noun.test(next));
}

/** «3–1», «2 - 0»: small numbers with a dash that count no measure or share. */
export function isScore(
  tokens: readonly Token[],
  first: Numeral,
  second: Numeral | undefined,
  what: { readonly kind: string },
): boolean {
  const after = tokens[first.next];
  const isDash = after !== undefined && DASH.test(after.text) && tokens[first.next + 1]?.kind === "number";
  return isDash && (second === undefined || (what.kind === "count" && (second.value ?? 0) <= 20));
}
