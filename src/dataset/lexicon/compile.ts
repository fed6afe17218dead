import type { Dataset, Entity } from "../schema.ts";
import { buildBitmap } from "./bitmap.ts";
import { CLASS } from "./character-classes.ts";
import { classes, folds } from "./characters.ts";
import { Column, Strings } from "./columns.ts";
import {
  HALF_SECTIONS,
  HEADER,
  HEADER_WORDS,
  MAGIC,
  META,
  READING,
  SECTIONS,
  type Section,
  TYPES,
  VERSION,
} from "./layout.ts";
import { Occurrences } from "./occurrences.ts";
import { buildSlots, type SlotTable } from "./slots.ts";

/**
 * Compiles datasets to a lexicon, to be opened by `openLexicon`. The order of the datasets is their precedence:
 * readings of a name stand in it. A million names take about a second.
 */
export function compileLexicon(datasets: readonly Dataset[]): ArrayBuffer {
  const room = roomFor(datasets);
  const occurrences = new Occurrences(room.names, room.nameUnits);
  let entityCount = 0;
  for (const dataset of datasets) {
    occurrences.addDataset(dataset, entityCount);
    entityCount += dataset.entities.length;
  }
  const table = buildSlots(occurrences);
  const nameCount = table.memberStarts.length - 1;
  const strings = new Strings(entityCount + OTHER_STRINGS, room.idUnits);
  const languages = occurrences.languageLists.map((list) => (list === "" ? 0 : strings.add(list) + 1));
  const firstWords = buildBitmap(occurrences.firstWords.values);
  const onlyWords = buildBitmap(occurrences.onlyWords.values);
  const continuations = buildBitmap(occurrences.continuations.values);
  return assemble({
    nameCount,
    entityCount,
    firstWordShift: firstWords.shift,
    onlyWordShift: onlyWords.shift,
    continuationShift: continuations.shift,
    bucketShift: table.bucketShift,
    sections: {
      startFilter: occurrences.startFilter,
      firstWords: firstWords.bits,
      onlyWords: onlyWords.bits,
      continuations: continuations.bits,
      bucketStarts: table.bucketStarts,
      slots: table.slots,
      slotEnds: table.slotEnds,
      slotRanks: table.slotRanks,
      ...readings(occurrences, table, nameCount, languages),
      ...entityRecords(datasets, occurrences, table, strings),
      nameSpans: nameSpans(occurrences, table, nameCount),
      textUnits: occurrences.texts.units,
      stringStarts: strings.starts.values,
      stringUnits: strings.units,
      lowerStarts: lowerStartUnits(occurrences.lowerStarts),
    },
  });
}

/** Strings beside the ids of entities: kinds, cues, lists of languages. */
const OTHER_STRINGS = 1024;

/** How much the names and ids of datasets take, with some to spare for names that are derived of them. */
function roomFor(datasets: readonly Dataset[]): { names: number; nameUnits: number; idUnits: number } {
  let names = 0;
  let nameUnits = 0;
  let idUnits = 0;
  for (const { entities } of datasets) {
    for (const entity of entities) {
      // A person's surname is one name more, and about half as long.
      const share = entity.type === "person" ? 2 : 1;
      names += entity.names.length * share;
      idUnits += entity.id.length;
      for (const name of entity.names)
        nameUnits += (typeof name === "string" ? name : name.text).length * share;
    }
  }
  return { names: withSlack(names), nameUnits: withSlack(nameUnits), idUnits: withSlack(idUnits) };
}

const withSlack = (length: number): number => length + (length >>> 4);

/** Start and end of each name among the texts of the occurrences. */
function nameSpans(
  { texts }: Occurrences,
  { members, memberStarts }: SlotTable,
  nameCount: number,
): Uint32Array<ArrayBuffer> {
  const spans = new Uint32Array(nameCount * 2);
  const starts = texts.starts.values;
  for (let name = 0; name < nameCount; name++) {
    const occurrence = members[memberStarts[name] ?? 0] ?? 0;
    spans[name * 2] = starts[occurrence] ?? 0;
    spans[name * 2 + 1] = starts[occurrence + 1] ?? 0;
  }
  return spans;
}

function readings(
  occurrences: Occurrences,
  { members, memberStarts }: SlotTable,
  nameCount: number,
  languages: readonly number[],
): { nameReadings: Uint32Array<ArrayBuffer>; readingPool: Uint32Array<ArrayBuffer> } {
  const entities = occurrences.entities.values;
  const metas = occurrences.metas.values;
  const nameReadings = new Uint32Array(nameCount);
  const pool = new Column();
  const languagesMask = -1 << META.languagesShift;
  for (let name = 0; name < nameCount; name++) {
    const start = memberStarts[name] ?? 0;
    const end = memberStarts[name + 1] ?? start;
    const first = members[start] ?? 0;
    const meta = metas[first] ?? 0;
    if (end - start === 1 && (meta === 0 || meta === PLAIN_LAST_WORD || meta === PLAIN_STEM)) {
      nameReadings[name] = ((derivationOf(meta) << READING.derivedShift) | (entities[first] ?? 0)) >>> 0;
      continue;
    }
    const own = ownReadings(members, start, end, entities, metas);
    nameReadings[name] = READING.pooled + pool.length;
    pool.push(own.length);
    for (const occurrence of own) {
      const meta = metas[occurrence] ?? 0;
      pool.push(entities[occurrence] ?? 0);
      pool.push(
        (meta & ~languagesMask) | ((languages[meta >>> META.languagesShift] ?? 0) << META.languagesShift),
      );
    }
  }
  return { nameReadings, readingPool: pool.values };
}

const derivationOf = (meta: number): number => (meta >>> META.derivedShift) & 3;
/** Metas that a reading in one word stands for: see `READING`. */
const PLAIN_LAST_WORD = (1 << META.derivedShift) | 1;
const PLAIN_STEM = 2 << META.derivedShift;

/** Occurrences of a name without repetitions, and without derived ones of an entity that has it anyway. */
function ownReadings(
  members: Uint32Array,
  start: number,
  end: number,
  entities: Uint32Array,
  metas: Uint32Array,
): readonly number[] {
  const own: number[] = [];
  let entity = -1;
  let first = 0;
  for (let i = start; i < end; i++) {
    const occurrence = members[i] ?? 0;
    if (entities[occurrence] !== entity) {
      entity = entities[occurrence] ?? 0;
      first = own.length;
    } else if (
      derivationOf(metas[occurrence] ?? 0) > 0 ||
      own.slice(first).some((other) => metas[other] === metas[occurrence])
    ) {
      continue;
    }
    own.push(occurrence);
  }
  return own;
}

/** Numbers of an entity's record beside those of what it is part of, related to, known by and called. */
const ENTITY_NUMBERS = 7;

const NO_ENTITIES: readonly number[] = [];
const NO_TEXTS: readonly string[] = [];

function entityRecords(
  datasets: readonly Dataset[],
  occurrences: Occurrences,
  { names }: SlotTable,
  strings: Strings,
): { entityStarts: Uint32Array<ArrayBuffer>; entityPool: Uint32Array<ArrayBuffer> } {
  const owners = occurrences.entities.values;
  const entityCount = datasets.reduce((sum, { entities }) => sum + entities.length, 0);
  const entityStarts = new Column(entityCount + 1);
  const pool = new Column(withSlack(entityCount * ENTITY_NUMBERS + owners.length));
  const shared = new Map<string, number>();
  const sharedString = (text: string): number => {
    let index = shared.get(text);
    if (index === undefined) {
      index = strings.add(text);
      shared.set(text, index);
    }
    return index;
  };
  let occurrence = 0;
  let entity = 0;
  for (const { id: datasetId, entities } of datasets) {
    const indexOf = lazyIndices(entities, entity);
    const dataset = sharedString(datasetId);
    for (const { id, type, kind, partOf, related, cues = NO_TEXTS } of entities) {
      const above = partOf === undefined ? NO_ENTITIES : indexOf(partOf);
      const beside = related === undefined ? NO_ENTITIES : indexOf(related);
      entityStarts.push(pool.length);
      pool.push(dataset);
      pool.push(strings.add(id));
      pool.push(TYPES.indexOf(type));
      pool.push(kind === undefined ? 0 : sharedString(kind) + 1);
      pool.push(above.length);
      pool.push(beside.length);
      pool.push(cues.length);
      for (const other of above) pool.push(other);
      for (const other of beside) pool.push(other);
      for (const cue of cues) pool.push(sharedString(cue));
      const first = pool.length;
      for (; owners[occurrence] === entity; occurrence++) {
        const name = names[occurrence] ?? 0;
        if (!pool.has(name, first)) pool.push(name);
      }
      entity++;
    }
  }
  entityStarts.push(pool.length);
  return { entityStarts: entityStarts.values, entityPool: pool.values };
}

/** Entity indices of ids of one dataset; ids that it has not are left out. */
function lazyIndices(
  entities: readonly Entity[],
  first: number,
): (ids: string | readonly string[]) => number[] {
  let indices: Map<string, number> | undefined;
  return (ids) => {
    indices ??= new Map(entities.map(({ id }, i) => [id, first + i]));
    const known = indices;
    return (typeof ids === "string" ? [ids] : ids).flatMap((id) => known.get(id) ?? []);
  };
}

/** Every letter in lower case that folds to one of the units, or to several letters. */
function lowerStartUnits(folded: ReadonlySet<number>): Uint16Array<ArrayBuffer> {
  const units: number[] = [];
  if (folded.size === 0) return new Uint16Array();
  for (const [unit, kind] of classes.entries()) {
    if (kind & CLASS.lower && (kind & CLASS.rare || folded.has(folds[unit] ?? 0))) units.push(unit);
  }
  return Uint16Array.from(units);
}

interface Parts {
  readonly nameCount: number;
  readonly entityCount: number;
  readonly firstWordShift: number;
  readonly onlyWordShift: number;
  readonly continuationShift: number;
  readonly bucketShift: number;
  readonly sections: Readonly<Record<Section, Uint32Array | Uint16Array>>;
}

function assemble({ sections, ...numbers }: Parts): ArrayBuffer {
  let bytes = HEADER_WORDS * 4;
  const offsets = SECTIONS.map((section) => {
    const offset = bytes;
    bytes += (sections[section].byteLength + 3) & ~3;
    return offset;
  });
  const buffer = new ArrayBuffer(bytes);
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  header[HEADER.magic] = MAGIC;
  header[HEADER.version] = VERSION;
  for (const [key, value] of Object.entries(numbers) as [keyof typeof numbers, number][])
    header[HEADER[key]] = value;
  for (const [i, section] of SECTIONS.entries()) {
    const offset = offsets[i] ?? 0;
    const { length } = sections[section];
    header.set([offset, length], HEADER.sections + i * 2);
    const target = HALF_SECTIONS.has(section)
      ? new Uint16Array(buffer, offset, length)
      : new Uint32Array(buffer, offset, length);
    target.set(sections[section]);
  }
  return buffer;
}
