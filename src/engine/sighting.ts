import type { Lexicon, ScanTables } from "../dataset/lexicon/lexicon.ts";
import { withoutArticle } from "./articled-names.ts";
import { isHead, isTail, tailsOf } from "./inflect/judge.ts";
import { inflectedNames } from "./inflected-names.ts";
import { type KnownName, type KnownReading, knownName } from "./known-names.ts";
import type { Language } from "./language/compile-language.ts";
import { FIRST_NAME, GRAMMAR } from "./language/word-classes.ts";
import { type Candidate, scan } from "./scan/scan.ts";
import { smallHeadedNames } from "./small-headed-names.ts";
import { betterSegment, crossesWords, isInLongerName } from "./unspaced-names.ts";

/** What the scanner and the inflector agree on: a name in a block, not yet known to be a mention. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly form: Candidate["form"];
  /** A word of the name has another form than in the dataset, besides what stands attached. */
  readonly inflected?: true;
  readonly known: KnownName;
  /** Readings that the letters before and after the name allow. */
  readonly readings: readonly KnownReading[];
}

type Span = Pick<Sighting, "start" | "end">;

/** Names that a text writes, the longest at each place, none overlapping, in text order. */
export function sight(lexicon: Lexicon & ScanTables, text: string, language: Language): Sighting[] {
  const sightings: Sighting[] = [];
  let taken = 0;
  const candidates = scan(lexicon, text, tailsOf(language.tag));
  for (const [index, first] of candidates.entries()) {
    if (first.start < taken) continue;
    const better = betterSegment(lexicon, text, first, candidates[index + 1]);
    if (better === undefined && crossesWords(text, first.start, first.end)) continue;
    const candidate = withoutArticle(lexicon, text, better ?? first, language);
    if (isInLongerName(text, candidate.start, candidate.end)) continue;
    const known = knownName(lexicon, candidate.name);
    const readings = readingsOf(known, candidate, text, language);
    if (readings.length === 0) continue;
    const { start, end, nameStart, nameEnd, form } = candidate;
    sightings.push({ start, end, nameStart, nameEnd, form, known, readings });
    taken = end;
  }
  return withRewritten(lexicon, text, language, sightings);
}

/**
 * Adds names that only their inflected words spell, or a noun that the text writes small, in the place of shorter ones: «Джона
 * Кирби» is more than «Кирби», «mar Negro» more than «Negro».
 */
function withRewritten(
  lexicon: Lexicon & ScanTables,
  text: string,
  language: Language,
  plain: Sighting[],
): Sighting[] {
  const candidates: readonly (Candidate & { readonly inflected?: true })[] =
    smallHeadedNames(lexicon, text, language.tag) ?? inflectedNames(lexicon, text, language.tag);
  if (candidates.length === 0) return plain;
  const sightings: Sighting[] = [];
  let next = 0;
  for (const candidate of candidates) {
    const { start, end, nameStart, nameEnd, form, inflected } = candidate;
    let before = plain[next];
    while (before && before.start < start) {
      sightings.push(before);
      next++;
      before = plain[next];
    }
    if ((sightings.at(-1)?.end ?? 0) > start) continue;
    let after = next;
    while ((plain[after]?.start ?? end) < end) after++;
    const longest = plain.slice(next, after).every((other) => isWithin(other, candidate));
    if (!longest) continue;
    const known = knownName(lexicon, candidate.name);
    const readings = readingsOf(known, candidate, text, language);
    if (readings.length === 0 || isOtherWord(known, text.slice(start, end), language)) continue;
    sightings.push({
      start,
      end,
      nameStart,
      nameEnd,
      form,
      ...(inflected && { inflected }),
      known,
      readings,
    });
    next = after;
  }
  return [...sightings, ...plain.slice(next)];
}

/** Whether one span lies within a longer other one. */
const isWithin = (one: Span, other: Span): boolean =>
  other.start <= one.start && one.end <= other.end && one.end - one.start < other.end - other.start;

const NONE: readonly KnownReading[] = [];

function readingsOf(
  known: KnownName,
  candidate: Candidate,
  text: string,
  language: Language,
): readonly KnownReading[] {
  const { start, end, nameStart, nameEnd } = candidate;
  if (start !== nameStart && !isHead(language.tag, text.slice(start, nameStart))) return NONE;
  if (end === nameEnd) {
    if (candidate.form !== "folded") return known.readings;
    const form = text.slice(nameStart, end);
    return isGrammar(known, form, language) || isArabicFeminine(known, form) ? NONE : known.readings;
  }
  const tail = text.slice(nameEnd, end);
  if (isTail(language.tag, known.text, tail, true) && known.stems.length > 0) return known.stems;
  if (!isTail(language.tag, known.text, tail, false)) return NONE;
  return isOtherWord(known, text.slice(start, end), language) ? NONE : known.readings;
}

/** «روسية», an Arabic adjective, is no «روسیه», as other languages call the country. */
const isArabicFeminine = ({ text }: KnownName, form: string): boolean =>
  form.endsWith("ة") && !text.endsWith("ة");

/** «Tämä» is no «Tama». */
const isGrammar = ({ word }: KnownName, form: string, language: Language): boolean => {
  const small = form.toLowerCase();
  return word !== "" && small !== word && (language.classOf(small) & GRAMMAR) !== 0;
};

/** «Hans» is a name and no genitive of «Han», «Mans» none of «Man». */
const isOtherWord = ({ word }: KnownName, form: string, language: Language): boolean =>
  word !== "" && (language.classOf(form.toLowerCase()) & (FIRST_NAME | GRAMMAR)) !== 0;
