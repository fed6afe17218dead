import type { Dataset } from "../schema.ts";
import { assemble } from "./assemble.ts";
import { CLASS } from "./character-classes.ts";
import { classes, folds } from "./characters.ts";
import { Strings } from "./columns.ts";
import { EntityRecords, lazyIndices } from "./entity-records.ts";
import { hashNames } from "./name-hashes.ts";
import { nameReadings } from "./name-readings.ts";
import { Occurrences } from "./occurrences.ts";
import { buildSlots } from "./slots.ts";

/**
 * Compiles datasets to a lexicon, to be opened by `openLexicon`. The order of the datasets is their precedence:
 * readings of a name stand in it. A million names take about a second.
 */
export function compileLexicon(datasets: readonly Dataset[]): ArrayBuffer {
  const entityCount = datasets.reduce((sum, { entities }) => sum + entities.length, 0);
  const strings = new Strings(entityCount + OTHER_STRINGS, entityCount * USUAL_ID);
  const occurrences = new Occurrences(entityCount);
  const records = new EntityRecords(strings, entityCount);
  // Objects and strings are read once, all in one pass: to go through those of a million names takes as long as to hash them.
  let entity = 0;
  for (const { id, entities } of datasets) {
    const dataset = records.sharedString(id);
    const indexOf = lazyIndices(entities, entity);
    for (let i = 0; i < entities.length; i++) {
      const each = entities[i];
      if (each === undefined) continue;
      const first = occurrences.count;
      records.add(dataset, each, indexOf);
      occurrences.addNames(entity++, each);
      records.addNames(first, occurrences.count);
    }
  }
  const languages = occurrences.languageLists.map((list) => (list === "" ? 0 : strings.add(list) + 1));
  const hashes = hashNames(occurrences);
  const firstWords = hashes.firstWords.fold();
  const onlyWords = hashes.onlyWords.fold();
  const continuations = hashes.continuations.fold();
  const table = buildSlots(occurrences, hashes);
  return assemble({
    nameCount: table.nameCount,
    entityCount,
    firstWordShift: firstWords.shift,
    onlyWordShift: onlyWords.shift,
    continuationShift: continuations.shift,
    bucketShift: table.bucketShift,
    sections: {
      startFilter: hashes.startFilter,
      firstWords: firstWords.bits,
      onlyWords: onlyWords.bits,
      continuations: continuations.bits,
      bucketStarts: table.bucketStarts,
      slots: table.slots,
      slotEnds: table.slotEnds,
      slotRanks: table.slotRanks,
      ...nameReadings(occurrences, table, languages),
      ...records.complete(table.names),
      textUnits: occurrences.texts.values,
      stringStarts: strings.starts.values,
      stringUnits: strings.units.values,
      lowerStarts: lowerStartUnits(hashes.lowerStarts),
    },
  });
}

/** Strings beside the ids of entities: kinds, cues, lists of languages. */
const OTHER_STRINGS = 1024;
/** Units of an id, about. */
const USUAL_ID = 8;

/** Every letter in lower case that folds to one of the units, or to several letters. */
function lowerStartUnits(folded: ReadonlySet<number>): Uint16Array<ArrayBuffer> {
  const units: number[] = [];
  if (folded.size === 0) return new Uint16Array();
  for (let unit = 0; unit < classes.length; unit++) {
    const kind = classes[unit] ?? 0;
    if (kind & CLASS.lower && (kind & CLASS.rare || folded.has(folds[unit] ?? 0))) units.push(unit);
  }
  return Uint16Array.from(units);
}
