import type { EntityType } from "../../dataset/schema.ts";
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

/** Collects what a finder finds. */
export class FoundNames {
  readonly all: FoundName[] = [];

  /** @param start UTF-16 offset of the name */
  add(
    start: number,
    name: string,
    type: EntityType,
    weight: number,
    rest: Partial<Pick<TypeEvidence, "reason" | "word" | "kind">> = {},
  ): void {
    const evidence = { type, weight, reason: "shape", ...rest } as const;
    this.all.push({ start, end: start + name.length, evidence });
  }
}

/** Makes a thing when it is first asked for: patterns with many words or classes of Unicode take a starting worker's time. */
export function madeOnce<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Words with bars between them, for a pattern; the longest first, as a pattern takes the first that fits. */
export const anyOf = (words: string): string =>
  words
    .split(" ")
    .toSorted((a, b) => b.length - a.length)
    .join("|");
