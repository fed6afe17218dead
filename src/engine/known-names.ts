import type { Lexicon, Reading } from "../dataset/lexicon/lexicon.ts";
import type { EntityType } from "../dataset/schema.ts";
import { isBodyNoun } from "./language/body-nouns.ts";
import { isCapital, isSmall } from "./text/words.ts";

/** A reading with what the engine asks of it at every occurrence. */
export interface KnownReading extends Reading {
  readonly type: EntityType;
  /** The name is one word of the person's full name: a surname, marked or not, or a given name. */
  readonly part: boolean;
}

/** A name of the lexicon, decoded once. */
export interface KnownName {
  readonly name: number;
  readonly text: string;
  /** The name in small letters if it is one word that a language could have too; else empty. */
  readonly word: string;
  /** Whether it is a noun for a body that several countries have: «utenriksdepartementet». */
  readonly isBodyNoun: boolean;
  /** Readings under the name as it stands. */
  readonly readings: readonly KnownReading[];
  /** Readings that need another ending in the place of the name's last vowel. */
  readonly stems: readonly KnownReading[];
}

/**
 * Readings of a name that are weighed, under the whole name and as a part of one each: those of the first datasets. Each is
 * asked at each occurrence, so that a dataset of many thousand bearers of one name would hold up the reading of every page.
 */
const MOST_READINGS = 100;

const oneWord = (): RegExp => /^[\p{L}\p{M}]+$/u;
const ASCII_END = 0x7f;
/** Words that equal names are no longer than this. */
const LONGEST_WORD = 14;

const tables = new WeakMap<Lexicon, Map<number, KnownName>>();

/** Looks a name up; names that texts have once had stay decoded as long as their lexicon lives. */
export function knownName(lexicon: Lexicon, name: number): KnownName {
  let table = tables.get(lexicon);
  if (!table) {
    table = new Map();
    tables.set(lexicon, table);
  }
  let known = table.get(name);
  if (!known) {
    known = decode(lexicon, name);
    table.set(name, known);
  }
  return known;
}

/** Whether a name is letters and marks alone. Most are told without the pattern, which takes long to make. */
function isOneWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > ASCII_END) return oneWord().test(text);
    if (!isCapital(text, at) && !isSmall(text, at)) return false;
  }
  return text !== "";
}

function decode(lexicon: Lexicon, name: number): KnownName {
  const text = lexicon.nameText(name);
  const all = withoutOutranked(lexicon, lexicon.readings(name)).map((reading) => ({
    ...reading,
    type: lexicon.entity(reading.entity).type,
    part: isPartOfName(lexicon, name, text, reading),
  }));
  const readings = all.length <= MOST_READINGS ? all : firstOfEach(all);
  return {
    name,
    text,
    word: text.length <= LONGEST_WORD && isOneWord(text) ? text.toLowerCase() : "",
    isBodyNoun: isBodyNoun(text),
    readings: readings.filter(({ derived }) => derived !== "stem"),
    stems: readings.filter(({ derived }) => derived === "stem"),
  };
}

/** As many as are weighed of the whole names, and as many of the parts, in their order. */
function firstOfEach(readings: readonly KnownReading[]): readonly KnownReading[] {
  const left = { whole: MOST_READINGS, part: MOST_READINGS };
  return readings.filter(({ part }) => left[part ? "part" : "whole"]-- > 0);
}

/** Of one entity in several datasets, that of the first: ids are the same wherever an entity is described. */
function withoutOutranked(lexicon: Lexicon, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const firstIn = new Map<string, string>();
  return readings.filter(({ entity }) => {
    const { dataset, id, type } = lexicon.entity(entity);
    const key = `${type} ${id}`;
    const first = firstIn.get(key) ?? dataset;
    firstIn.set(key, first);
    return first === dataset;
  });
}

function isPartOfName(lexicon: Lexicon, name: number, text: string, reading: Reading): boolean {
  if (reading.derived === "last-word" || reading.marks.includes("surname")) return true;
  const entity = lexicon.entity(reading.entity);
  if (entity.type !== "person" || /\s/.test(text)) return false;
  return entity.names.some((other) => other !== name && lexicon.nameText(other).split(/\s+/).includes(text));
}
