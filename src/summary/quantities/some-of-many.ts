import type { NumberLexicon } from "./number-lexicon.ts";
import { type Numeral, numeralAt } from "./numerals.ts";
import type { Token } from "./tokens.ts";

/** «one in five», «1 av 3», «einer von fünf», «un sur cinq», «uno de cada cinco», with plus where words belong together. */
const JOINERS: Readonly<Record<string, readonly string[]>> = {
  nb: ["av", "av+hver"],
  da: ["af", "ud+af", "ud+af+hver"],
  sv: ["av"],
  en: ["in", "out+of", "in+every"],
  de: ["von"],
  fr: ["sur"],
  es: ["de+cada"],
};
/** «two in 24 hours» counts, and tells the time that it took. */
const TIME =
  /^(?:second|minute|hour|day|week|month|year|inning|game|match|sekund|minutt|time[rn]?|dag|døgn|uke|måned|år|jahr|tag|woche|monat|stunde)/u;
/** So many at most are spoken of as some of: more are a sum of its own. */
const MOST = 100;

/** The share that starts at a token, as a numeral: 0.2 for «one in five»; `undefined` where none does. */
export function someOfMany(
  tokens: readonly Token[],
  index: number,
  language: string,
  options: Parameters<typeof numeralAt>[2],
): Numeral | undefined {
  const some = oneAt(tokens, index, options.lexicon) ?? numeralAt(tokens, index, options);
  if (some?.kind !== "number" || some.value === undefined) return undefined;
  for (const joiner of JOINERS[language] ?? []) {
    const words = joiner.split("+");
    if (!words.every((word, at) => tokens[some.next + at]?.lower === word)) continue;
    const many = numeralAt(tokens, some.next + words.length, options);
    if (many?.kind !== "number" || many.value === undefined) continue;
    if (many.value <= some.value || many.value > MOST || TIME.test(tokens[many.next]?.lower ?? "")) continue;
    return {
      next: many.next,
      value: some.value / many.value,
      kind: "part",
      isDigits: some.isDigits,
      endsInScale: false,
    };
  }
  return undefined;
}

/** «one», «en», «un», which are articles too and no numerals elsewhere. */
function oneAt(tokens: readonly Token[], index: number, { one }: NumberLexicon): Numeral | undefined {
  const word = tokens[index]?.lower ?? "";
  return one.has(word) || /^(?:én|éin|éen|ett|einer|eine|uno|una|une)$/u.test(word)
    ? { next: index + 1, value: 1, kind: "number", isDigits: false, endsInScale: false }
    : undefined;
}
