import { monthsOf } from "../months.ts";
import { isAge } from "./ages.ts";
import { nounEnd, wholeEnd } from "./counted.ts";
import { type Grammar, grammars, type WordSets, wordSets } from "./grammar.ts";
import { numberLexicon } from "./number-lexicon.ts";
import { type Numeral, numeralAt } from "./numerals.ts";
import { isOtherNumber, isScore, isYear, type Reader } from "./other-numbers.ts";
import { plainlyCounted } from "./plainly-counted.ts";
import { oneOfRange, partHyphened, phraseEnd, rangeEnd } from "./range.ts";
import { someOfMany } from "./some-of-many.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { explainUnit, type UnitExplanation, unitOf } from "./units.ts";

/** A quantity in a text: how many or how much, and of what. */
export interface FoundQuantity {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /**
   * `count`: 3000 soldiers; `share`: two thirds of the land; `percent`, of what is not said; `money`;
   * `measure`: 15 miles.
   */
  readonly kind: "count" | "share" | "percent" | "money" | "measure";
  /** Whether it is written in digits. */
  readonly isDigits: boolean;
  /** A share as a fraction of 1 only where it is said so: 85 for «85 percent», ⅔ for «two thirds». */
  readonly value?: number;
  /** The upper end of «24 to 48 hours», whose lower end is `value`. */
  readonly upTo?: number;
  readonly explanation?: UnitExplanation;
}

/** Of languages without a grammar here shares, sums and what plainly counts are found, in digits. */
const noGrammar: Grammar = {
  thousands: ".",
  percent:
    "% ‰ ٪ ％ prosenttia prosentti prosentin procent procenta procenty procentów procenten percent pct százalék százaléka százalékát процентов процента процент процентам процентами відсотків відсотки відсотка відсоток τοις+εκατό درصد प्रतिशत फ़ीसदी percento per+cento por+cento la+sută بالمئة بالمائة في+المئة في+المائة শতাংশ",
  approximate: "",
  governs: "",
  to: "– - — −",
  of: "",
  determiners: "",
  stops: "",
  adjective: /(?!)/u,
  noun: /(?!)/u,
  beforeYear: "",
  labels: "",
  clock: "",
};

/** UTF-16 units of a sentence that are searched for what a unit measures. */
const CONTEXT = 600;
const MONEY = /^[$£€¥₹₽₺₩₪]$/u;
/** In capitals only: others are words («ever gave us 10 cents»). */
const MONEY_CODE = /^(?:USD|EUR|GBP|NOK|SEK|DKK|CHF|JPY|[Kk]r)$/u;
const PER: ReadonlySet<string> = new Set(["i", "per", "pro", "par", "por", "a", "an", "om"]);
const TIME =
  /^(?:sekunde?[nt]?|second|seconde|segundo|minutt?e?t?|minute|minuto|time[ns]?|timmen|hour|stunde|heure|hora|dag(?:en)?|døgnet?|dygnet|day|tag|jour|día|uken?|veckan|ugen|week|woche|semaine|semana|måneden|månaden|month|monat|mois|mes|året?|year|jahr|an|año)$/u;
const SCANDINAVIAN: ReadonlySet<string> = new Set(["nb", "da", "sv"]);

/**
 * The quantities of a sentence. Years, dates, times, phone numbers, scores, labels («number 5») and numbers
 * that count nothing are none.
 *
 * @param language a base tag: `nb` (Nynorsk too), `da`, `sv`, `en`, `de`, `fr`, `es`, or another with less
 */
export function findQuantities(text: string, from: number, to: number, language: string): FoundQuantity[] {
  const grammar = grammars[language] ?? noGrammar;
  const reader = {
    language,
    grammar,
    sets: wordSets(grammar),
    lexicon: numberLexicon(language),
    months: monthsOf(language),
    sentence: text.slice(from, Math.min(to, from + CONTEXT)).toLowerCase(),
  };
  const tokens = partHyphened(tokensOf(text, from, to), reader.lexicon);
  const found: FoundQuantity[] = [];
  for (let i = 0; i < tokens.length; ) {
    const quantity = quantityAt(tokens, i, reader);
    if (quantity && !isSaidAgain(text, found.at(-1), quantity.found)) found.push(quantity.found);
    i = quantity?.next ?? i + 1;
  }
  return found;
}

/** Units and currencies that are counted as anything else is. */
const MEASURED =
  /(?:tons?|tonnes?|tonn|kilos?|kg|km|(?:kilo|centi|milli)?met(?:er|re)s?|metros|hectares?|hektar|lit(?:er|re)s?|dollars?|euros?|kroner|kronor|pounds?|francs?|yen|yuan)$/iu;

/** «up to $12.9bn (£10bn)», «about 2,300 tons (2,095 metric tons)», «three-quarters (74%)»: the same amount in another measure. */
function isSaidAgain(text: string, before: FoundQuantity | undefined, found: FoundQuantity): boolean {
  if (!before || !/^\s*[([（]$/u.test(text.slice(before.end, found.start))) return false;
  if (!/^[)\]）]/u.test(text.slice(found.end))) return false;
  return [before, found].every(
    ({ kind, start, end }) => kind !== "count" || MEASURED.test(text.slice(start, end)),
  );
}

function quantityAt(
  tokens: readonly Token[],
  index: number,
  reader: Reader,
): { found: FoundQuantity; next: number } | undefined {
  const { language, grammar, sets, lexicon } = reader;
  const sign = tokens[index - 1];
  const isMoney = sign !== undefined && (MONEY.test(sign.text) || MONEY_CODE.test(sign.text));
  const options = { lexicon, thousands: language in grammars ? grammar.thousands : undefined, isMoney };
  const share = someOfMany(tokens, index, language, options);
  const first = share ?? numeralAt(tokens, index, options) ?? oneOfRange(tokens, index, reader, options);
  if (!first || isOtherNumber(tokens, index, first, reader, isMoney)) return undefined;
  if (share) return shareOf(tokens, index, share, reader);
  const range = rangeEnd(tokens, index, first, reader, options);
  const second = range?.numeral;
  const numeral = second ?? first;
  const { next } = numeral;
  const what = whatIsCounted(tokens, next, numeral, isMoney, second !== undefined, reader);
  if (
    !what ||
    isAge(tokens, index, what.next) ||
    isYear(tokens, index, first, what, reader) ||
    isScore(tokens, first, second, what)
  )
    return undefined;
  const start = range?.from ?? approximateStart(tokens, isMoney ? index - 1 : index, sets);
  const { value } = first;
  const found: FoundQuantity = {
    start: tokens[start]?.start ?? 0,
    end: tokens[what.next - 1]?.end ?? 0,
    kind: what.kind,
    isDigits: first.isDigits,
    ...(value !== undefined && { value }),
    ...(second?.value !== undefined && { upTo: second.value }),
    ...(what.unit && value !== undefined && { explanation: explainUnit(what.unit, value, second?.value) }),
  };
  return { found, next: what.next };
}

/** «one in five children»: with what is counted, where that is sure to be a noun. */
function shareOf(
  tokens: readonly Token[],
  index: number,
  { next, value, isDigits }: Numeral,
  reader: Reader,
) {
  const noun = nounEnd(tokens, next, reader);
  const isSure = noun !== undefined && reader.grammar.noun.test(tokens[noun - 1]?.lower ?? "");
  const end = isSure ? noun : next;
  const found: FoundQuantity = {
    start: tokens[index]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    kind: "share",
    isDigits,
    ...(value !== undefined && { value }),
  };
  return { found, next: end };
}

/** What follows the numeral: a percent sign, a unit, a noun; `undefined` where it counts nothing. */
function whatIsCounted(
  tokens: readonly Token[],
  next: number,
  numeral: Numeral,
  isMoney: boolean,
  isRange: boolean,
  reader: Reader,
) {
  const { sets, language } = reader;
  if (isMoney) return { kind: "money" as const, next };
  if (isMark(tokens[next], MONEY)) return { kind: "money" as const, next: next + 1 };
  const percent = phraseEnd(tokens, next, sets.percent);
  if (percent !== undefined) {
    const end = wholeEnd(tokens, percent, reader);
    return { kind: end > percent ? ("share" as const) : ("percent" as const), next: end };
  }
  if (numeral.kind === "part") {
    const end = wholeEnd(tokens, next, reader);
    // «half» alone, and «a third» without its whole («a third buyer»), are said of anything.
    const isAnything =
      numeral.value === 0.5 ||
      (language === "en" && isOrdinal(numeral) && !sets.of.has(tokens[next]?.lower ?? ""));
    return isAnything && end === next ? undefined : { kind: "share" as const, next: end };
  }
  const joined = numeral.endsInScale && sets.of.has(tokens[next]?.lower ?? "") ? next + 1 : next;
  const words = tokens.slice(joined, joined + 3).map(({ lower }) => lower);
  const degrees = words[0] === "°" ? [`°${words[1] ?? ""}`] : undefined;
  // «Six Feet Under» is a title; in German every noun has a capital.
  const isTitle = language !== "de" && /^\p{Lu}\p{Ll}/u.test(tokens[joined]?.text ?? "");
  const unit = isTitle ? undefined : unitOf(degrees ?? words, language, reader.sentence);
  if (unit) {
    const end = joined + (degrees ? 2 : unit.words);
    return { kind: "measure" as const, next: perTime(tokens, end), unit: unit.key };
  }
  if (degrees) return { kind: "measure" as const, next: joined + (/^[cf]$/u.test(words[1] ?? "") ? 2 : 1) };
  if (!(language in grammars)) return plainlyCounted(tokens, joined, numeral);
  const end = nounEnd(tokens, joined, reader);
  const isSure =
    isRange ||
    numeral.isDigits ||
    (numeral.value ?? 100) > 20 ||
    reader.grammar.noun.test(tokens[(end ?? 1) - 1]?.lower ?? "");
  // «to kom», «tre møttes»: people who were named before, and a verb.
  return end === undefined || (!isSure && SCANDINAVIAN.has(language))
    ? undefined
    : { kind: "count" as const, next: perTime(tokens, genitiveEnd(tokens, end)) };
}

/** «third», «tenth»: with one above they are also the third and the tenth. */
function isOrdinal({ value = 0, isDigits }: Numeral): boolean {
  return !isDigits && value < 0.5 && Number.isInteger(Math.round(1e6 / value) / 1e6);
}

/** «25 meter i sekundet», «80 kilometres per hour»: without the time it is another number. */
function perTime(tokens: readonly Token[], next: number): number {
  const isPer = PER.has(tokens[next]?.lower ?? "") && TIME.test(tokens[next + 1]?.lower ?? "");
  return isPer ? next + 2 : next;
}

/** «6 års fengsel»: the genitive of a time belongs to what follows. */
function genitiveEnd(tokens: readonly Token[], next: number): number {
  const isGenitive = /^(?:års|ukers|månaders|måneders|dagers|dagars|dages|timers|timmars)$/u.test(
    tokens[next - 1]?.lower ?? "",
  );
  return isGenitive && tokens[next]?.kind === "word" ? next + 1 : next;
}

/** Where «more than», «about» before the numeral start. */
function approximateStart(
  tokens: readonly Token[],
  index: number,
  { approximate, governs }: WordSets,
): number {
  for (const length of [3, 2, 1]) {
    const start = index - length;
    if (start < 0 || governs.has(tokens[start - 1]?.lower ?? "")) continue;
    const words = tokens.slice(start, index);
    if (
      words.every(({ kind }) => kind === "word") &&
      approximate.has(words.map(({ lower }) => lower).join("+"))
    )
      return start;
  }
  // «ca. 30»
  const isStop = tokens[index - 1]?.text === "." && approximate.has(tokens[index - 2]?.lower ?? "");
  return isStop ? index - 2 : index;
}

function isMark(token: Token | undefined, pattern: RegExp): boolean {
  return token?.kind === "mark" && pattern.test(token.text);
}
