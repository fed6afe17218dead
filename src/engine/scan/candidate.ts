import type { Form } from "./written-form.ts";

/**
 * A span of a text that writes a name of the lexicon. All offsets are UTF-16 into the text, ends exclusive.
 * `start ≤ nameStart < nameEnd ≤ end`.
 */
export interface Candidate {
  /** Where the name begins with the letters attached before it (head): «و» in «وكابل». */
  readonly start: number;
  /** Where the letters attached after it end (tail): «s» in «Kabuls». */
  readonly end: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Index of the name in the lexicon. */
  readonly name: number;
  readonly form: Form;
}

/** Most letters of a tail. After a word in lower case but for its first letter, it is no longer than that word. */
export const LONGEST_TAIL = 6;
/** Most letters of a head. */
export const LONGEST_HEAD = 3;
/** Fewest letters of a name's last word before a tail (Hangul: 2), and of its first word after a head. */
export const LEAST_LETTERS = 3;
/** A name of two letters, the second a small one, takes a tail of so many: «Aps». */
export const LONGEST_SHORT_TAIL = 1;
/** An acronym of two capitals takes tails without capitals of so many letters: «FNs», «EUssa». */
export const LONGEST_ACRONYM_TAIL = 3;

/** Hangul syllables, each two or three letters. */
export const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3;

const RANK: Readonly<Record<Form, number>> = { exact: 2, capitals: 1, folded: 0 };

/** The longer name; of equally long ones the one that is written more alike, then the first. */
export function better(one: Candidate | undefined, other: Candidate): Candidate {
  if (one === undefined) return other;
  const order =
    other.nameEnd - one.nameEnd ||
    one.nameStart - other.nameStart ||
    RANK[other.form] - RANK[one.form] ||
    one.name - other.name;
  return order > 0 ? other : one;
}
