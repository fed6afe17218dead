import type { EntityType, NameMark } from "../schema.ts";
import { commonStarters } from "./characters.ts";
import { decode } from "./decode.ts";
import {
  ALL_FIELDS,
  DERIVATIONS,
  type Derivation,
  ENTITY,
  FIELDS,
  HEADER,
  HEADER_WORDS,
  MAGIC,
  MARKS,
  META,
  READING,
  SECTIONS,
  type Section,
  TYPES,
  VERSION,
} from "./layout.ts";

/** An entity as the engine sees it: without facts. References are entity indices of the same lexicon. */
export interface LexiconEntity {
  /** Id of the dataset that it is from. */
  readonly dataset: string;
  readonly id: string;
  readonly type: EntityType;
  readonly kind?: string;
  readonly partOf: readonly number[];
  readonly related: readonly number[];
  readonly cues: readonly string[];
  /** Indices of its names, derived ones included. */
  readonly names: readonly number[];
}

/** One meaning of a name. Marks and languages belong to the pair of name and entity. */
export interface Reading {
  readonly entity: number;
  readonly marks: readonly NameMark[];
  /** BCP 47 tags as the dataset has them; empty: texts in any language. */
  readonly languages: readonly string[];
  readonly derived?: Derivation;
}

/** All names of the enabled datasets. Indices run from 0; an index out of range throws a RangeError. */
export interface Lexicon {
  readonly nameCount: number;
  readonly entityCount: number;
  /** The name as its dataset writes it. */
  nameText(name: number): string;
  /** In the order of the datasets. */
  readings(name: number): readonly Reading[];
  entity(index: number): LexiconEntity;
}

/** What the scanner reads of a lexicon: see `layout.ts`. */
export interface ScanTables {
  readonly buffer: ArrayBuffer;
  readonly startFilter: Uint32Array;
  readonly firstWords: Uint32Array;
  readonly firstWordShift: number;
  readonly onlyWords: Uint32Array;
  readonly onlyWordShift: number;
  readonly continuations: Uint32Array;
  readonly continuationShift: number;
  readonly bucketStarts: Uint32Array;
  readonly bucketShift: number;
  readonly slots: Uint32Array;
  readonly slotEnds: Uint32Array;
  readonly slotRanks: Uint32Array;
  readonly nameSpans: Uint32Array;
  readonly textUnits: Uint16Array;
  /** Per UTF-16 unit: 1 joins a word, 2 may begin a name. */
  readonly starters: Uint8Array;
}

/**
 * Opens a compiled lexicon: nothing is parsed or copied.
 * @throws RangeError where the buffer is no lexicon, or one of another version
 */
export function openLexicon(buffer: ArrayBuffer): Lexicon & ScanTables {
  const header = new Uint32Array(buffer, 0, Math.min(HEADER_WORDS, buffer.byteLength >> 2));
  const word = (index: number): number => header[index] ?? 0;
  if (word(HEADER.magic) !== MAGIC) throw new RangeError("not a lexicon");
  if (word(HEADER.version) !== VERSION)
    throw new RangeError(`lexicon of version ${word(HEADER.version)}, not ${VERSION}`);
  const place = (section: Section): [offset: number, length: number] => {
    const at = HEADER.sections + SECTIONS.indexOf(section) * 2;
    return [word(at), word(at + 1)];
  };
  const words = (section: Section): Uint32Array => new Uint32Array(buffer, ...place(section));
  const halves = (section: Section): Uint16Array => new Uint16Array(buffer, ...place(section));

  const nameCount = word(HEADER.nameCount);
  const entityCount = word(HEADER.entityCount);
  const stringStarts = words("stringStarts");
  const stringUnits = halves("stringUnits");
  const nameSpans = words("nameSpans");
  const textUnits = halves("textUnits");
  const nameReadings = words("nameReadings");
  const readingPool = words("readingPool");
  const entityStarts = words("entityStarts");
  const entityPool = words("entityPool");
  const readingsByName = new Map<number, readonly Reading[]>();
  const entities = new Map<number, LexiconEntity>();

  const string = (index: number): string => decode(stringUnits, stringStarts[index], stringStarts[index + 1]);
  const check = (index: number, count: number): void => {
    if (!(index >= 0 && index < count)) throw new RangeError(`no index ${index} among ${count}`);
  };

  return {
    nameCount,
    entityCount,
    nameText(name) {
      check(name, nameCount);
      return decode(textUnits, nameSpans[name * 2], nameSpans[name * 2 + 1]);
    },
    readings(name) {
      check(name, nameCount);
      let known = readingsByName.get(name);
      if (known === undefined) {
        known = readReadings(nameReadings[name] ?? 0, readingPool, string);
        readingsByName.set(name, known);
      }
      return known;
    },
    entity(index) {
      check(index, entityCount);
      let known = entities.get(index);
      if (known === undefined) {
        known = readEntity(entityPool.subarray(entityStarts[index], entityStarts[index + 1]), string);
        entities.set(index, known);
      }
      return known;
    },
    buffer,
    startFilter: words("startFilter"),
    firstWords: words("firstWords"),
    firstWordShift: word(HEADER.firstWordShift),
    onlyWords: words("onlyWords"),
    onlyWordShift: word(HEADER.onlyWordShift),
    continuations: words("continuations"),
    continuationShift: word(HEADER.continuationShift),
    bucketStarts: words("bucketStarts"),
    bucketShift: word(HEADER.bucketShift),
    slots: words("slots"),
    slotEnds: words("slotEnds"),
    slotRanks: words("slotRanks"),
    nameSpans,
    textUnits,
    starters: startersWith(halves("lowerStarts")),
  };
}

function startersWith(lowerStarts: Uint16Array): Uint8Array {
  if (lowerStarts.length === 0) return commonStarters;
  const starters = commonStarters.slice();
  for (const unit of lowerStarts) starters[unit] = 3;
  return starters;
}

function readReadings(
  packed: number,
  pool: Uint32Array,
  string: (index: number) => string,
): readonly Reading[] {
  if (packed < READING.pooled) {
    const derived = DERIVATIONS[packed >>> READING.derivedShift];
    const entity = packed & READING.entityMask;
    return [
      {
        entity,
        marks: derived === "last-word" ? ["surname"] : [],
        languages: [],
        ...(derived && { derived }),
      },
    ];
  }
  const at = packed - READING.pooled;
  return Array.from({ length: pool[at] ?? 0 }, (_, i) => {
    const entity = pool[at + 1 + i * 2] ?? 0;
    const meta = pool[at + 2 + i * 2] ?? 0;
    const languages = meta >>> META.languagesShift;
    const derived = DERIVATIONS[(meta >>> META.derivedShift) & 3];
    return {
      entity,
      marks: MARKS.filter((_, bit) => (meta >>> bit) & 1),
      languages: languages === 0 ? [] : string(languages - 1).split(" "),
      ...(derived && { derived }),
    };
  });
}

function readEntity(record: Uint32Array, string: (index: number) => string): LexiconEntity {
  const [dataset = 0, id = 0, type = 0] = record;
  const [kind = 0, partOf = 0, related = 0, cues = 0] =
    type & ENTITY.more ? record.subarray(FIELDS, ALL_FIELDS) : NOTHING;
  const rest = [...record.subarray(type & ENTITY.more ? ALL_FIELDS : FIELDS)];
  return {
    dataset: string(dataset),
    id: string(id),
    type: TYPES[type & ENTITY.type] ?? "place",
    ...(kind > 0 && { kind: string(kind - 1) }),
    partOf: rest.splice(0, partOf),
    related: rest.splice(0, related),
    cues: rest.splice(0, cues).map(string),
    names: rest,
  };
}

const NOTHING: readonly number[] = [];
