import type { EntityType, NameMark } from "../dataset/schema.ts";

/** What a block is in its page; a headline is weighed more than a caption. */
export type BlockRole = "headline" | "lead" | "body" | "subheading" | "caption" | "list" | "other";

/** A run of text that no name crosses the end of: a paragraph, a heading, a cell. */
export interface Block {
  /** Unique in its document; in document order for blocks of one reading, but a block may change its text. */
  readonly id: number;
  readonly text: string;
  readonly role?: BlockRole;
  /** BCP 47 tag where the block differs from its document. */
  readonly language?: string;
  /** Place of the element around it in the outline of its page. */
  readonly element?: number;
  /** UTF-16 units of the text that stand in links, where any do. */
  readonly linked?: number;
}

/**
 * An element of a page: the place in the outline of the element around it (-1 where none is told), its name, and what its
 * author calls it: id, classes, `itemprop` and `role`, with spaces between.
 */
export type OutlineElement = readonly [around: number, name: string, called: string];

/** The elements around the blocks of a page, each after the one around it. */
export type Outline = readonly OutlineElement[];

/** What is known of a text besides its blocks. Each helps to choose among readings; none is needed. */
export interface DocumentInfo {
  /** BCP 47 tag of the text. */
  readonly language?: string;
  /** The day that the text is of: `YYYY-MM-DD`. */
  readonly date?: string;
  readonly title?: string;
  readonly publisher?: string;
}

/** An entity as it is named across datasets. */
export interface EntityRef {
  readonly dataset: string;
  readonly entity: string;
}

/** How the text writes a name of the lexicon. */
export type WrittenForm =
  /** As it stands in the dataset, but for equal characters (apostrophes, dashes, spaces, soft hyphens, composition). */
  | "exact"
  /** With other accents or capitals than the dataset. */
  | "folded"
  /** All in capitals, in a headline or small caps. */
  | "capitals"
  /** With an ending or a prefix of the text's language. */
  | "inflected";

/** Why a reading was chosen, as data: `ui` makes a sentence of it in the reader's language. */
export type Reason =
  /** The name has one meaning in the datasets and none known beside it. */
  | { readonly kind: "only-reading" }
  /** The full name stands elsewhere in the text: «Eirik Kristoffersen». */
  | { readonly kind: "full-name"; readonly text: string }
  /** A word beside the name says what it is: «provinsen», «forsvarssjef», «Pentagon spokesman». */
  | { readonly kind: "cue"; readonly text: string }
  /** The text's own pattern: «Ghazni i Ghazni» is a city in its province. */
  | { readonly kind: "city-in-province" }
  /** Entities of the same dataset that the text names without doubt. */
  | { readonly kind: "related"; readonly entities: readonly EntityRef[] }
  /** The language, country or publisher of the page decides. */
  | { readonly kind: "page"; readonly what: "language" | "country" | "publisher" }
  /** The dataset that the reader put first wins. */
  | { readonly kind: "dataset-order" };

/** Why a mention was accepted. */
export interface Evidence {
  /** The name as the dataset has it. */
  readonly name: string;
  readonly form: WrittenForm;
  /** Letters attached to the name by inflection: the `s` of `Talibans`; with `form: "inflected"` only. */
  readonly ending?: string;
  readonly marks: readonly NameMark[];
  readonly reason: Reason;
}

/** A span of a block that refers to an entity. */
export interface Mention extends EntityRef {
  /** Id of the block. */
  readonly block: number;
  /** UTF-16 offset into the block's text. */
  readonly start: number;
  /** UTF-16 offset into the block's text, exclusive. */
  readonly end: number;
  readonly type: EntityType;
  /** 0–1; mentions under 0.5 are not given out. */
  readonly confidence: number;
  readonly evidence: Evidence;
}
