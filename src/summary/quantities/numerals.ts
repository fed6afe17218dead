import type { NumberLexicon } from "./number-lexicon.ts";
import { numberValue, type Token } from "./tokens.ts";

/** A numeral in a sentence: digits or words, with what multiplies or divides it. */
export interface Numeral {
  /** Index of the token after it. */
  readonly next: number;
  /** Where nobody says how many («hundreds»), or what is said makes no sense, it has none. */
  readonly value?: number;
  /** `part`: two thirds, half; `multitude`: hundreds. */
  readonly kind: "number" | "part" | "multitude";
  /** Whether it is written in digits. */
  readonly isDigits: boolean;
  /** Whether a word as «million» ends it, which French and Spanish join to its noun by «de». */
  readonly endsInScale: boolean;
}

/** Scales that are written with a stop. */
const SHORT_WORD = /^(?:mio|mia|mill|milj|mld|mrd|md|bill|tsd|mn|bn)$/u;
/** Scales that are also units (100 m) count only after a sign of money. */
const SHORT_SCALE = /^.{1,2}$/u;

/** The numeral that starts at a token, if one does. */
export function numeralAt(
  tokens: readonly Token[],
  index: number,
  {
    lexicon,
    thousands,
    isMoney,
  }: { lexicon: NumberLexicon; thousands: "," | "." | undefined; isMoney: boolean },
): Numeral | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.kind === "number")
    return inDigits(tokens, index, numberValue(token.text, thousands), lexicon, isMoney);
  if (token.kind === "mark") return undefined;
  return inWords(tokens, index, lexicon);
}

function inDigits(
  tokens: readonly Token[],
  index: number,
  value: number | undefined,
  lexicon: NumberLexicon,
  isMoney: boolean,
): Numeral | undefined {
  if (value === undefined) return undefined;
  let next = index + 1;
  let total = value;
  let isSensible = true;
  for (; ; next += 1) {
    const word = tokens[next]?.lower ?? "";
    const scale = lexicon.scales.get(word);
    if (scale === undefined || (SHORT_SCALE.test(word) && !isMoney)) break;
    // «600 hundred» is a slip: nobody knows which of the two is meant.
    if (scale === 100 && value >= 100) isSensible = false;
    total *= scale;
    // «3,5 mio. kr.»
    if (SHORT_WORD.test(word) && tokens[next + 1]?.text === "." && tokens[next + 2]) next += 1;
  }
  const endsInScale = next > index + 1;
  const part = endsInScale ? undefined : lexicon.parts.get(tokens[next]?.lower ?? "");
  if (part !== undefined && value <= part)
    return { next: next + 1, value: value / part, kind: "part", isDigits: true, endsInScale };
  return { next, ...(isSensible && { value: round(total) }), kind: "number", isDigits: true, endsInScale };
}

function inWords(tokens: readonly Token[], index: number, lexicon: NumberLexicon): Numeral | undefined {
  const first = tokens[index]?.lower ?? "";
  if (lexicon.half.has(first))
    return { next: index + 1, value: 0.5, kind: "part", isDigits: false, endsInScale: false };
  const hyphened = first.split(/[-‑]/u);
  const [numerator = "", denominator = ""] = hyphened;
  const part = lexicon.parts.get(denominator);
  if (hyphened.length === 2 && part !== undefined) {
    const count = lexicon.numbers.get(numerator) ?? (lexicon.one.has(numerator) ? 1 : undefined);
    if (count !== undefined)
      return { next: index + 1, value: count / part, kind: "part", isDigits: false, endsInScale: false };
  }
  const sum = summed(tokens, index, lexicon);
  if (sum) {
    const divisor = sum.endsInScale ? undefined : lexicon.parts.get(tokens[sum.next]?.lower ?? "");
    if (divisor !== undefined)
      return { ...sum, next: sum.next + 1, value: sum.value / divisor, kind: "part", isDigits: false };
    if (!lexicon.one.has(first) || sum.endsInScale) return { ...sum, kind: "number", isDigits: false };
  }
  const isMultitude = lexicon.multitudes.has(first);
  const isOfMultitudes =
    (isMultitude || first === "tens") &&
    /^(?:of|de)$/u.test(tokens[index + 1]?.lower ?? "") &&
    lexicon.multitudes.has(tokens[index + 2]?.lower ?? "");
  if (isOfMultitudes) return { next: index + 3, kind: "multitude", isDigits: false, endsInScale: true };
  if (isMultitude) return { next: index + 1, kind: "multitude", isDigits: false, endsInScale: true };
  return undefined;
}

/** «two hundred and five thousand»: units and tens are added, scales multiply; one alone is an article. */
function summed(tokens: readonly Token[], index: number, lexicon: NumberLexicon) {
  let total = 0;
  let group: number | undefined;
  let next = index;
  let endsInScale = false;
  for (let i = index; ; i += 1) {
    const word = tokens[i]?.lower ?? "";
    const number = lexicon.numbers.get(word) ?? (i === index && lexicon.one.has(word) ? 1 : undefined);
    const scale = lexicon.scales.get(word);
    if (number !== undefined && (group === undefined || endsInScale || (group % 10 === 0 && number < 10))) {
      group = (group ?? 0) + number;
      endsInScale = false;
    } else if (scale !== undefined && !SHORT_SCALE.test(word) && i > index) {
      if (scale === 100) group = (group ?? 1) * 100;
      else {
        total += (group ?? 1) * scale;
        group = undefined;
      }
      endsInScale = true;
    } else if (
      word === lexicon.joiner &&
      i > index &&
      (endsInScale || (group ?? 1) % 10 === 0) &&
      lexicon.numbers.has(tokens[i + 1]?.lower ?? "")
    ) {
      continue;
    } else break;
    next = i + 1;
  }
  return next === index ? undefined : { next, value: total + (group ?? 0), endsInScale };
}

/** Without the noise of binary fractions: 1.4 × 10⁶ is 1 400 000. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
