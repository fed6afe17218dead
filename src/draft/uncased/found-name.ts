import type { TypeEvidence } from "../name-span.ts";

/** A name that a script without capitals shows by the words and signs around it. */
export interface FoundName {
  /** UTF-16 offset into the text. */
  readonly start: number;
  /** UTF-16 offset, exclusive. */
  readonly end: number;
  readonly evidence: TypeEvidence;
}

/** Finds such names in a text; offsets are of this text. They may overlap: the longer one counts. */
export type NameFinder = (text: string) => FoundName[];

/** Words with bars between them, for a pattern; the longest first, as a pattern takes the first that fits. */
export const anyOf = (words: string): string =>
  words
    .split(" ")
    .toSorted((a, b) => b.length - a.length)
    .join("|");
