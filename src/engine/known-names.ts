import type { Lexicon, Reading } from "../dataset/lexicon/lexicon.ts";
import type { EntityType } from "../dataset/schema.ts";
import { isBodyNoun } from "./language/body-nouns.ts";

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

const ONE_WORD = /^[\p{L}\p{M}]+$/u;
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

function decode(lexicon: Lexicon, name: number): KnownName {
  const text = lexicon.nameText(name);
  const readings = withoutOutranked(lexicon, lexicon.readings(name)).map((reading) => ({
    ...reading,
    type: lexicon.entity(reading.entity).type,
    part: isPartOfName(lexicon, name, text, reading),
  }));
  return {
    name,
    text,
    word: text.length <= LONGEST_WORD && ONE_WORD.test(text) ? text.toLowerCase() : "",
    isBodyNoun: isBodyNoun(text),
    readings: readings.filter(({ derived }) => derived !== "stem"),
    stems: readings.filter(({ derived }) => derived === "stem"),
  };
}

/** Of one entity in several datasets, that of the first: ids are the same wherever an entity is described. */
function withoutOutranked(lexicon: Lexicon, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const entities = readings.map(({ entity }) => lexicon.entity(entity));
  return readings.filter((_, index) => {
    const own = entities[index];
    return !entities
      .slice(0, index)
      .some((first) => first.dataset !== own?.dataset && first.id === own?.id && first.type === own.type);
  });
}

function isPartOfName(lexicon: Lexicon, name: number, text: string, reading: Reading): boolean {
  if (reading.derived === "last-word" || reading.marks.includes("surname")) return true;
  const entity = lexicon.entity(reading.entity);
  if (entity.type !== "person" || /\s/.test(text)) return false;
  return entity.names.some((other) => other !== name && lexicon.nameText(other).split(/\s+/).includes(text));
}
