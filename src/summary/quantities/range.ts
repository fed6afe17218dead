import type { NumberLexicon } from "./number-lexicon.ts";
import { type Numeral, numeralAt } from "./numerals.ts";
import type { Reader } from "./other-numbers.ts";
import type { Token } from "./tokens.ts";

/** «between 10 and 15» in every language with a grammar. */
const BETWEEN: ReadonlySet<string> = new Set(["mellom", "mellem", "mellan", "between", "zwischen", "entre"]);
const AND: ReadonlySet<string> = new Set(["og", "och", "and", "und", "et", "y", "e"]);
/** «one or two days»: what is said of numbers that are near each other. */
const OR: ReadonlySet<string> = new Set(["eller", "or", "oder", "ou", "o", "u"]);
/** «entre el 10 y el 20 por ciento» */
const ARTICLES: ReadonlySet<string> = new Set(["el", "los", "las", "les"]);
const ONE = /^(?:one|en|ei|et|ett|ein|eit|eins|eine|einem|einer|einen|én|éin|éen|éi|ét|un|une|una|uno)$/u;
const SIGN = /^[$£€¥₹₽₺₩₪]$/u;

type Options = Parameters<typeof numeralAt>[2];

/** The upper end of a range. */
interface RangeEnd {
  readonly numeral: Numeral;
  /** Index of the token that the range starts with, where that is before its first numeral: «between 10 and 15». */
  readonly from?: number;
}

/** «to-tre uker», «zwei-drei Tage»: two numerals in one word become three tokens, as «to–tre» is. */
export function partHyphened(tokens: readonly Token[], { numbers }: NumberLexicon): Token[] {
  const numberOf = (word: string) => numbers.get(word) ?? (ONE.test(word) ? 1 : undefined);
  return tokens.flatMap((token) => {
    const at = token.kind === "word" && !numbers.has(token.lower) ? token.text.search(/[-‑]/u) : -1;
    const [lower, upper] = [numberOf(token.lower.slice(0, at)), numberOf(token.lower.slice(at + 1))];
    if (at < 1 || lower === undefined || upper === undefined || upper <= lower) return token;
    const part = (kind: Token["kind"], from: number, to: number): Token => ({
      kind,
      text: token.text.slice(from, to),
      lower: token.lower.slice(from, to),
      start: token.start + from,
      end: token.start + to,
      isGlued: from > 0 || token.isGlued,
    });
    return [part("word", 0, at), part("mark", at, at + 1), part("word", at + 1, token.text.length)];
  });
}

/** One, which is an article elsewhere and no numeral, where a range begins with it: «one to two days», «ein bis zwei Tage». */
export function oneOfRange(
  tokens: readonly Token[],
  index: number,
  reader: Reader,
  options: Options,
): Numeral | undefined {
  if (!ONE.test(tokens[index]?.lower ?? "")) return undefined;
  const one: Numeral = { next: index + 1, value: 1, kind: "number", isDigits: false, endsInScale: false };
  const end = rangeEnd(tokens, index, one, reader, options);
  if (!end || end.numeral.isDigits) return undefined;
  const [before, joiner, second] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  // «… as one – two of them»; «dos pueblos, una a dos kilómetros»
  if (joiner?.kind === "mark" && !(joiner.isGlued && second?.isGlued)) return undefined;
  const isPlace = reader.language === "es" && joiner?.lower === "a" && tokens[index]?.lower !== "uno";
  return isPlace && before?.lower !== "de" ? undefined : one;
}

/** «24 to 48», «20–30», «between 10% and 20%», «one or two»: the second numeral, larger than the first. */
export function rangeEnd(
  tokens: readonly Token[],
  index: number,
  first: Numeral,
  { sets }: Reader,
  options: Options,
): RangeEnd | undefined {
  if (first.kind !== "number") return undefined;
  const isBefore = (at: number) => BETWEEN.has(tokens[at]?.lower ?? "");
  const led = options.isMoney || ARTICLES.has(tokens[index - 1]?.lower ?? "") ? index - 2 : index - 1;
  const from = isBefore(led) ? led : undefined;
  // What both ends are of is said at each: «between 10% and 20%».
  const percent = from === undefined ? undefined : phraseEnd(tokens, first.next, sets.percent);
  const joiner = tokens[percent ?? first.next]?.lower ?? "";
  const isOr = from === undefined && OR.has(joiner);
  if (!isOr && !(from === undefined ? sets.to : AND).has(joiner)) return undefined;
  const after = (percent ?? first.next) + 1;
  const isSkipped =
    ARTICLES.has(tokens[after]?.lower ?? "") || (options.isMoney && SIGN.test(tokens[after]?.text ?? ""));
  const numeral = numeralAt(tokens, isSkipped ? after + 1 : after, options);
  if (numeral?.kind !== "number" || numeral.value === undefined || first.value === undefined)
    return undefined;
  if (percent !== undefined && phraseEnd(tokens, numeral.next, sets.percent) === undefined) return undefined;
  const isLarger = numeral.value > first.value;
  const isNear = numeral.value <= first.value * 1.5 + 1;
  if (!isLarger || (isOr && !isNear)) return undefined;
  return { numeral, ...(from !== undefined && { from }) };
}

/** The index after a phrase of one or two words that the set has. */
export function phraseEnd(
  tokens: readonly Token[],
  index: number,
  phrases: ReadonlySet<string>,
): number | undefined {
  const [one, two] = [tokens[index]?.lower ?? "", tokens[index + 1]?.lower ?? ""];
  if (phrases.has(`${one}+${two}`)) return index + 2;
  return phrases.has(one) ? index + 1 : undefined;
}
