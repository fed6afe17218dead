import type { Numeral } from "./numerals.ts";
import { isCounter, type Token } from "./tokens.ts";

/** «million», «milliard», «thousand» as languages without a grammar here begin them. */
const SCALE =
  /^(?:milj(?:oo|on|ar)|mil(?:ion|ión|ião|hões|iard|ijard|liárd|lió|jun|joen|yon|yar)|mln$|mld$|mrd$|tuha[tn]|tys(?:i[ąę]c|\.?$)|tisíc|duizend|mila$|ezer|bin$|тыс|тис|мил+и?[оа]|мільй|мільяр|млн|млрд|хиляд|εκατομμ|δισεκατομμ|χιλιάδ|میلیون|میلیارد|هزار|مليون|ملايين|مليار|ألف|آلاف|लाख|करोड़|हज़ार|हजार|মিলিয়ন|লাখ|কোটি)/u;
/** Years make dates and ages, hours make times: neither is a number of the story. */
const OF_TIME =
  /^(?:vuo(?:t|d|n|s)|год|лет|рок|lat(?:a|ach)?$|let(?:á|ech|y)?$|rok|jaar|ann[oi]$|anos?$|ani$|év|yıl|yaş|χρόν|έτ|ετών|سال|سنة|عام|वर्ष|साल|час|годин|godz|kello|hodin)/u;
/** «the 23 most …», «the first 12»: not yet what is counted. */
const NOT_YET =
  /^(?:самы[хемй]|наиболее|перв|последн|найбільш|перш|останн|primeir[oa]s|últim[oa]s|melhores|maiores|mais|prim[ie]|ultim[ie]|miglior[ie]|meest|eerste|laatste|beste|najbardziej|najlepszych|pierwszych|ostatnich|ensimmäi|viimei|parhaa)/u;
/** Fewer are written in words, or belong to a name. */
const FEWEST = 10;
/** Letters of a word that may be a noun, by scripts: shorter ones are prepositions and the like. */
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const SHORTEST = { alphabetic: 4, other: 2 };

/**
 * What a number in digits counts in a language without a grammar here: the word after it, as nearly all languages have it that
 * part words by spaces; where none are parted, what it is counted by. A guess, so it is made of whole numbers from ten up and
 * of words in small letters only.
 * @param next index of the token after the numeral
 */
export function plainlyCounted(
  tokens: readonly Token[],
  next: number,
  { value = 0, isDigits, kind }: Numeral,
): { kind: "count"; next: number; unit?: never } | undefined {
  if (!isDigits || kind !== "number") return undefined;
  const first = tokens[next];
  if (first !== undefined && isCounter(first)) return { kind: "count", next: next + 1 };
  const isScaled = first?.kind === "word" && SCALE.test(first.lower);
  if (!isScaled && (value < FEWEST || !Number.isInteger(value))) return undefined;
  const noun = isScaled ? tokens[next + 1] : first;
  if (noun !== undefined && mayBeNoun(noun)) return { kind: "count", next: isScaled ? next + 2 : next + 1 };
  return isScaled ? { kind: "count", next: next + 1 } : undefined;
}

function mayBeNoun({ kind, text, lower, isGlued }: Token): boolean {
  const shortest = ALPHABETIC.test(text) ? SHORTEST.alphabetic : SHORTEST.other;
  return (
    kind === "word" &&
    !isGlued &&
    text === lower &&
    text.length >= shortest &&
    !OF_TIME.test(lower) &&
    !NOT_YET.test(lower)
  );
}
