import type { Dataset } from "../schema.ts";
import { assemble } from "./assemble.ts";
import { CLASS } from "./character-classes.ts";
import { classes, folds } from "./characters.ts";
import { Strings } from "./columns.ts";
import { entityRecords } from "./entity-records.ts";
import { nameReadings } from "./name-readings.ts";
import { Occurrences } from "./occurrences.ts";
import { buildSlots } from "./slots.ts";

/**
 * Compiles datasets to a lexicon, to be opened by `openLexicon`. The order of the datasets is their precedence:
 * readings of a name stand in it. A million names take about a second.
 */
export function compileLexicon(datasets: readonly Dataset[]): ArrayBuffer {
  const occurrences = new Occurrences(countNames(datasets));
  let entityCount = 0;
  for (const dataset of datasets) {
    occurrences.addDataset(dataset, entityCount);
    entityCount += dataset.entities.length;
  }
  const table = buildSlots(occurrences);
  const strings = new Strings(entityCount + OTHER_STRINGS, entityCount * USUAL_ID);
  const languages = occurrences.languageLists.map((list) => (list === "" ? 0 : strings.add(list) + 1));
  const firstWords = occurrences.firstWords.fold();
  const onlyWords = occurrences.onlyWords.fold();
  const continuations = occurrences.continuations.fold();
  return assemble({
    nameCount: table.nameCount,
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
      ...nameReadings(occurrences, table, languages),
      ...entityRecords(datasets, occurrences, table, strings),
      textUnits: occurrences.texts.units,
      stringStarts: strings.starts.values,
      stringUnits: strings.units,
      lowerStarts: lowerStartUnits(occurrences.lowerStarts),
    },
  });
}

/** Strings beside the ids of entities: kinds, cues, lists of languages. */
const OTHER_STRINGS = 1024;
/** Units of an id, about. */
const USUAL_ID = 8;

/** Names as listed: those that are derived make room for themselves. */
function countNames(datasets: readonly Dataset[]): number {
  let count = 0;
  for (const { entities } of datasets) for (const { names } of entities) count += names.length;
  return count;
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
