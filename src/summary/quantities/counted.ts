import { type Grammar, grammars, type WordSets } from "./grammar.ts";
import type { NumberLexicon } from "./number-lexicon.ts";
import type { Token } from "./tokens.ts";

/** «of Norway's voters», «av Venstres velgere» */
const OWNER = /^\p{Lu}.*['’]?s$/u;

/** «highly skilled workers» */
const ADVERB = /(?:high|large|new|ful|most|near|recent|poor|ive|al|ent|ous)ly$/u;

/** Words that can stand between a numeral and the end of what it counts. */
const MOST_WORDS = 4;

/** What knows where a noun ends. */
interface Reader {
  readonly language: string;
  readonly grammar: Grammar;
  readonly sets: WordSets;
  readonly lexicon: NumberLexicon;
}

/**
 * The index after the noun (with the adjectives before it, and in French and Spanish one after it) that
 * starts at a token; `undefined` where none does. No dictionary tells nouns here: the endings of counted
 * nouns, of adjectives, and the small words that end both do.
 */
export function nounEnd(
  tokens: readonly Token[],
  from: number,
  { language, grammar, sets }: Reader,
): number | undefined {
  if (!(language in grammars)) return undefined;
  let last: number | undefined;
  for (let i = from; i < from + MOST_WORDS; i += 1) {
    const token = tokens[i];
    if (token?.kind !== "word" || sets.stops.has(token.lower)) break;
    const { text, lower } = token;
    const isCapital = /^\p{Lu}/u.test(text);
    if (language === "de") {
      if (isCapital) return i + 1;
      if (!grammar.adjective.test(text)) break;
      continue;
    }
    // A name is not counted, but «American troops», «Taliban-soldater» and «NATO-soldater» are.
    const isName = isCapital && !/[-‑]\p{Ll}/u.test(text);
    if (!isName && grammar.noun.test(lower)) return withAdjectiveAfter(tokens, i + 1, grammar, sets);
    if (language === "en") continue;
    if (isName) break;
    last = i + 1;
    if (!grammar.adjective.test(lower)) return language === "fr" || language === "es" ? undefined : last;
  }
  // «4000 ansatte», «eleven dead»: what looks like an adjective and has no noun is one.
  return language === "en" || language === "de" ? undefined : last;
}

function withAdjectiveAfter(
  tokens: readonly Token[],
  next: number,
  { adjectiveAfter }: Grammar,
  { stops }: WordSets,
): number {
  const token = tokens[next];
  const isAdjective = token?.kind === "word" && !stops.has(token.lower) && adjectiveAfter?.test(token.lower);
  return isAdjective ? next + 1 : next;
}

/** The index after «of the country», where it follows a share; the index itself where not. */
export function wholeEnd(tokens: readonly Token[], from: number, reader: Reader): number {
  const { language, grammar, sets, lexicon } = reader;
  const of = tokens[from];
  const isOf =
    of?.kind === "word" && (sets.of.has(of.lower) || (language === "fr" && /^d['’]/u.test(of.lower)));
  if (!isOf) return from;
  let i = from + 1;
  while (sets.determiners.has(tokens[i]?.lower ?? "")) i += 1;
  const isDetermined = i > from + 1;
  const noun = tokens[i];
  if (noun?.kind !== "word" || sets.stops.has(noun.lower) || lexicon.numbers.has(noun.lower)) return from;
  if (language === "de") return nounEnd(tokens, i, reader) ?? from;
  if (language === "en") return englishEnd(tokens, i, isDetermined, reader) ?? from;
  const isAdjective = grammar.adjective.test(noun.lower) && !grammar.noun.test(noun.lower);
  if (isAdjective) return nounEnd(tokens, i, reader) ?? i + 1;
  return (OWNER.test(noun.text) ? nounEnd(tokens, i + 1, reader) : undefined) ?? i + 1;
}

/**
 * The index after «country», «gross domestic product»: up to a plural, or to a mark, or to a small word right after the noun.
 * Where a verb may have slipped in («country rose in …») there is none: half a phrase says less than the share alone.
 */
function englishEnd(
  tokens: readonly Token[],
  from: number,
  isDetermined: boolean,
  { grammar, sets }: Reader,
): number | undefined {
  for (let i = from; i < from + MOST_WORDS; i += 1) {
    const token = tokens[i];
    const owns = /['’]s$/u.test(token?.lower ?? "");
    if (token?.kind === "word" && grammar.noun.test(token.lower) && !owns && !OWNER.test(token.text))
      return i + 1;
    const after = tokens[i + 1];
    const isBoundary = after?.kind !== "word" || sets.stops.has(after.lower) || /[^e]ed$/u.test(after.lower);
    if (!isBoundary || ADVERB.test(token?.lower ?? "")) continue;
    // «of computing and math-related jobs»
    if (owns || (!isDetermined && /^(?:and|or)$/u.test(after?.lower ?? ""))) return undefined;
    const described = tokens
      .slice(from, i)
      .every(({ lower, text }) => grammar.adjective.test(lower) || OWNER.test(text));
    const isClosed = after?.kind !== "word" && !token?.lower.endsWith("ed");
    return described || isClosed ? i + 1 : undefined;
  }
  return undefined;
}
