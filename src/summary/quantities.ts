import type { Block } from "../engine/types.ts";
import { isBoilerplate, isCaption } from "./boilerplate.ts";
import { findQuantities } from "./quantities/find.ts";
import { baseLanguage } from "./quantities/grammar.ts";
import type { UnitExplanation } from "./quantities/units.ts";
import { type Span, sentencesOf } from "./sentences.ts";

/** A number of the story, with what it counts, as the page says it. */
export interface Quantity {
  /** Id of the block. */
  readonly block: number;
  /** UTF-16 offset into the block's text. */
  readonly start: number;
  /** UTF-16 offset into the block's text, exclusive. */
  readonly end: number;
  /** The sentence that says it: offsets into the same block. */
  readonly sentence: Span;
  /** What the page says: «3000 amerikanske soldater», «rundt to tredeler av landet». */
  readonly phrase: string;
  /** How many, where that can be told: ⅔ for two thirds, 85 for 85 percent, 1 400 000 for 1.4 million. */
  readonly value?: number;
  /** The upper end, where the page gives two: «24 to 48 hours». */
  readonly upTo?: number;
  /** Of a unit that readers may not know: how much it is of one that they do. */
  readonly explanation?: UnitExplanation;
}

export interface QuantityOptions {
  /** BCP 47 */
  readonly language?: string;
  /** The summary's sentences: what they say comes first. */
  readonly summary?: readonly { readonly block: number; readonly start: number; readonly end: number }[];
  /** Quantities given at most (default 8). */
  readonly most?: number;
}

/** What tells how much a quantity matters; sums of these rank it. */
const IN_SUMMARY = 2;
const IN_HEADLINE = 2;
const SAID_AGAIN = 0.5;
const EARLY = 0.5;
const KIND = { share: 1.8, measure: 1.5, money: 1.4, percent: 1.1, count: 1 };
/** «two journalists» tells less than «3000 soldiers». */
const SMALL_IN_WORDS = 0.4;

/** Of those that count the same thing, so many come before what counts something else. */
const OF_ONE_KIND = 3;

interface Ranked {
  readonly quantity: Quantity;
  /** The word for what is counted; none of sums and shares, which may be of anything. */
  readonly counted?: string;
  readonly weight: number;
}

/**
 * The quantities of a page that tell most of its story, best first: those of its summary and headline, then
 * shares, sums and counts that stand early or are said again. Each is given once.
 */
export function quantitiesOf(
  blocks: readonly Block[],
  { language = "en", summary = [], most = 8 }: QuantityOptions = {},
): Quantity[] {
  const read = blocks.filter(
    ({ role = "body", text }) => role !== "other" && role !== "caption" && !isCaption(text),
  );
  const chosen = Map.groupBy(summary, ({ block }) => block);
  const found = read.flatMap((block, index): Ranked[] => {
    const own = block.language ?? language;
    return sentencesOf(block.text, own)
      .filter(({ start, end }) => !isBoilerplate(block.text.slice(start, end)))
      .flatMap((sentence) =>
        findQuantities(block.text, sentence.start, sentence.end, baseLanguage(own)).map((quantity) => {
          const { kind, isDigits, ...rest } = quantity;
          const isTold = (chosen.get(block.id) ?? []).some(
            ({ start, end }) => quantity.start >= start && quantity.end <= end,
          );
          const weight =
            KIND[kind] *
              (!isDigits && kind === "count" && (quantity.value ?? 100) <= 20 ? SMALL_IN_WORDS : 1) +
            (isTold ? IN_SUMMARY : 0) +
            (block.role === "headline" || block.role === "lead" ? IN_HEADLINE : 0) +
            EARLY * (1 - index / read.length);
          const phrase = block.text.slice(quantity.start, quantity.end);
          const [counted] = (kind === "count" && phrase.toLowerCase().match(/\p{L}+$/u)) || [];
          const told = { block: block.id, sentence, phrase, ...rest };
          return { quantity: told, ...(counted !== undefined && { counted }), weight };
        }),
      );
  });
  return variedFirst(onceEach(found).toSorted((a, b) => b.weight - a.weight))
    .slice(0, most)
    .map(({ quantity }) => quantity);
}

/** «3 tackles, 4 tackles, 7 tackles …»: a story's table leaves room for its other numbers. */
function variedFirst(ranked: readonly Ranked[]): Ranked[] {
  const times = new Map<string, number>();
  const isMore = ranked.map(({ counted }) => {
    if (counted === undefined) return false;
    const before = times.get(counted) ?? 0;
    times.set(counted, before + 1);
    return before >= OF_ONE_KIND;
  });
  return [...ranked.filter((_, at) => !isMore[at]), ...ranked.filter((_, at) => isMore[at])];
}

/** The first of those that say the same number of the same thing, heavier for being said again. */
function onceEach(found: readonly Ranked[]): Ranked[] {
  return [...Map.groupBy(found, sameThing).values()].flatMap((same) => {
    const best = same.reduce((a, b) => (b.weight > a.weight ? b : a));
    return [{ ...best, weight: best.weight + (same.length > 1 ? SAID_AGAIN : 0) }];
  });
}

function sameThing({ quantity: { phrase, value } }: Ranked): string {
  const words = phrase.toLowerCase().split(/\s+/u);
  return value === undefined ? words.join(" ") : `${value} ${(words.at(-1) ?? "").slice(0, 4)}`;
}
