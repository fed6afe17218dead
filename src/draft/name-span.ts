import type { EntityType } from "../dataset/schema.ts";
import type { EntityRef } from "../engine/types.ts";
import type { Token } from "./token.ts";

/**
 * What tells the type of a name, most of them with a word of the text:
 * `known`: a dataset has it · `title`: a title stands before it · `credit`: it is credited after a word · `apposition`: a role
 * follows it · `word`: a word in it · `ending`: the ending of a word in it · `given-name` · `acronym` · `patronymic` ·
 * `initial` · `particle`: one of family names · `shape`: words with capitals, no more · `before`, `after`: a word beside
 * it · `acts`: a verb of acting after it · `pair`: it stands in «X in Y»
 */
export const REASONS = [
  "known",
  "title",
  "credit",
  "apposition",
  "word",
  "ending",
  "given-name",
  "acronym",
  "patronymic",
  "initial",
  "particle",
  "shape",
  "before",
  "after",
  "acts",
  "pair",
] as const;

export type Reason = (typeof REASONS)[number];

/** A reason to take a name for one of a person, place or organisation. */
export interface TypeEvidence {
  readonly type: EntityType;
  /** 3 decides, 1 inclines. */
  readonly weight: number;
  readonly reason: Reason;
  /** The word of the text that it is about. */
  readonly word?: string;
  /** Finer kind where the text states one: `province`. */
  readonly kind?: string;
}

/** A name as it stands in a block. */
export interface NameSpan {
  /** Place of the block in the article, from 0. */
  readonly block: number;
  /** UTF-16 offset into the block. */
  readonly start: number;
  /** UTF-16 offset, exclusive. */
  readonly end: number;
  /** The name, without endings; with one space between words. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The shape alone shows a name; else it is one only if the article shows elsewhere that it is. */
  readonly certain: boolean;
  /** The entity of a known dataset that is meant without doubt. */
  readonly known?: EntityRef;
  /** A known name with an ending of the language, so that it is no further name of its entity. */
  readonly inflected?: true;
  readonly evidence: readonly TypeEvidence[];
}
