import type { EntityType, NameMark } from "../schema.ts";

/**
 * A lexicon is one ArrayBuffer: a header of 32-bit words, then sections, each at a multiple of 4 bytes. Numbers are
 * in the byte order of the machine, little-endian on all that run browsers.
 */
export const MAGIC = 0x4c584b4b;
export const VERSION = 2;

/** Words of the header. The rest of it holds offset (bytes) and length (elements) of each section. */
export const HEADER = {
  magic: 0,
  version: 1,
  nameCount: 2,
  entityCount: 3,
  firstWordShift: 4,
  onlyWordShift: 5,
  continuationShift: 6,
  bucketShift: 7,
  sections: 8,
} as const;

export const SECTIONS = [
  /** Per pair of first units, which third units a name may go on with: twice `FILTER_HALF` words. */
  "startFilter",
  /** A bit for every first word of a name, at the top bits of its first hash. */
  "firstWords",
  /** The same for names of one word. */
  "onlyWords",
  /** The same for what precedes a later word of a name together with its first two units (or its only one). */
  "continuations",
  /** First slot of each bucket, and the number of slots: a bucket is the top bits of the first hash. */
  "bucketStarts",
  /** Top 28 bits of the second hash, and `SLOT` flags. */
  "slots",
  /** A bit for every slot that ends a name, and the number of such slots before each 32: a name's index is its rank. */
  "slotEnds",
  "slotRanks",
  /** Per name its reading: `READING`. */
  "nameReadings",
  /** Readings that need more: count, then entity and meta of each. */
  "readingPool",
  /** Start of each entity's record in `entityPool`. */
  "entityStarts",
  /** dataset, id, type; where the type has `ENTITY.more`, kind + 1, numbers of partOf, related and cues, then those; then names. Texts are strings. */
  "entityPool",
  /** Start and end of each name in `textUnits`. */
  "nameSpans",
  /** UTF-16 of the names. */
  "textUnits",
  /** Start of each other string in `stringUnits`: ids, kinds, cues, language lists. */
  "stringStarts",
  /** UTF-16. */
  "stringUnits",
  /** Units in lower case that begin the anchor of a name without a capital. */
  "lowerStarts",
] as const;
export type Section = (typeof SECTIONS)[number];

/** Sections of 16-bit elements; the others have 32. */
export const HALF_SECTIONS: ReadonlySet<Section> = new Set(["textUnits", "stringUnits", "lowerStarts"]);

export const HEADER_WORDS = HEADER.sections + SECTIONS.length * 2;

/** Flags of a slot: the words hashed so far … */
export const SLOT = {
  /** … are a name, … */
  ends: 1,
  /** … begin a longer name, … */
  continues: 2,
  /** … are a name with something before or after them: «al-» of «al-Qaida», the last full stop of «U.S.», … */
  partial: 4,
  /** … are no name but with an ending: all its readings are stems. */
  stem: 8,
} as const;
export const FINGERPRINT_SHIFT = 4;

/** A reading in one word: entity index and how it is derived, or `pooled` and an index into `readingPool`. */
export const READING = { pooled: 0x8000_0000, derivedShift: 29, entityMask: 0x1fff_ffff } as const;

/** Type of an entity in its record, and whether anything but names follows: half of what a list of bare names takes otherwise. */
export const ENTITY = { type: 3, more: 4 } as const;
/** Numbers of the record of any entity, and of one that has more than names: before what it is part of, related to and known by. */
export const FIELDS = 3;
export const ALL_FIELDS = 7;

/** Meta of a pooled reading: bits of `MARKS`, then two of `DERIVATIONS`, then 1 + the string of its languages (0: any). */
export const META = { derivedShift: 4, languagesShift: 6 } as const;

export const MARKS: readonly NameMark[] = ["surname", "ambiguous", "misspelling", "former"];
/**
 * How a name came to be that no dataset lists:
 * - `last-word`: the surname of a person with several names, with or without its particles («von der Leyen», «Leyen»)
 * - `stem`: a name without its final vowel, which only counts with another ending: «Росси» in «России»
 */
export type Derivation = "last-word" | "stem";

export const DERIVATIONS: readonly (Derivation | undefined)[] = [undefined, "last-word", "stem"];
const STEM = DERIVATIONS.indexOf("stem");
/** Whether a meta is that of a stem. */
export const isStem = (meta: number): boolean => ((meta >>> META.derivedShift) & 3) === STEM;
export const TYPES: readonly EntityType[] = ["person", "place", "organisation"];
