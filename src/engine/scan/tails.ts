import { folds } from "../../dataset/lexicon/characters.ts";
import { LEAST_LETTERS, LONGEST_SHORT_TAIL, LONGEST_TAIL } from "./candidate.ts";
import { FOLD, LOWER } from "./character-bits.ts";

/** The letters that may be attached after a name: the endings of a language, or any. */
export interface Tails {
  /**
   * Per last unit of a word, folded (its low seven bits): bit n is set where a tail of n letters ends so. More may be set
   * than there are tails.
   */
  readonly lengths: Uint8Array;
  /** @param tail as the text has it */
  has(tail: string): boolean;
}

const LAST_UNITS = 128;

/** For the last unit of a word, folded: see `Tails.lengths`. */
export function lengthsOf({ lengths }: Tails, last: number): number {
  return lengths[last & (LAST_UNITS - 1)] ?? 0;
}

/**
 * Which tails a word may have: bit n is set where its last n letters may be one.
 * @param last its last character, as in `characters`
 * @param second its second one
 */
export function possibleTails(tails: Tails, last: number, letters: number, second: number): number {
  const lengths = lengthsOf(tails, last & FOLD);
  if (lengths === 0) return 0;
  const longest =
    second & LOWER
      ? Math.min(LONGEST_TAIL, letters >> 1, Math.max(LONGEST_SHORT_TAIL, letters - LEAST_LETTERS))
      : LONGEST_TAIL;
  return lengths & ((1 << Math.max(1, Math.min(letters - 1, longest + 1))) - 2);
}

/** Any letters, so many that no word attaches more. */
export const anyTails: Tails = {
  lengths: new Uint8Array(LAST_UNITS).fill((2 << LONGEST_TAIL) - 2),
  has: () => true,
};

/** Only these, in any case. @param tails in lower case; none is longer than `LONGEST_TAIL` units */
export function onlyTails(tails: Iterable<string>): Tails {
  const known = new Set(tails);
  const lengths = new Uint8Array(LAST_UNITS);
  for (const tail of known) {
    const place = (folds[tail.charCodeAt(tail.length - 1)] ?? 0) & (LAST_UNITS - 1);
    lengths[place] = (lengths[place] ?? 0) | (1 << tail.length);
  }
  return { lengths, has: (tail) => known.has(tail) || known.has(tail.toLowerCase()) };
}
