import type { Dataset, Entity } from "../schema.ts";
import { Column, letGo, type Strings } from "./columns.ts";
import { ENTITY, TYPES } from "./layout.ts";
import type { Occurrences } from "./occurrences.ts";
import type { SlotTable } from "./slots.ts";

/** Numbers of the record of an entity that has names alone, one of them. */
const LEAST_NUMBERS = 4;

const NO_ENTITIES: readonly number[] = [];
const NO_TEXTS: readonly string[] = [];

/** Writes what `ENTITY` says of each entity, in their order, and lets go of what names the occurrences are. */
export function entityRecords(
  datasets: readonly Dataset[],
  occurrences: Occurrences,
  { names }: SlotTable,
  strings: Strings,
): { entityStarts: Uint32Array<ArrayBuffer>; entityPool: Uint32Array<ArrayBuffer> } {
  const owners = occurrences.entities.values;
  const entityCount = datasets.reduce((sum, { entities }) => sum + entities.length, 0);
  const entityStarts = new Column(entityCount + 1);
  const pool = new Column(entityCount * LEAST_NUMBERS);
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
      entityStarts.push(pool.length);
      pool.push(dataset);
      pool.push(strings.add(id));
      const isBare = kind === undefined && partOf === undefined && related === undefined && cues.length === 0;
      pool.push(TYPES.indexOf(type) | (isBare ? 0 : ENTITY.more));
      if (!isBare) {
        const above = partOf === undefined ? NO_ENTITIES : indexOf(partOf);
        const beside = related === undefined ? NO_ENTITIES : indexOf(related);
        pool.push(kind === undefined ? 0 : sharedString(kind) + 1);
        pool.push(above.length);
        pool.push(beside.length);
        pool.push(cues.length);
        for (const other of above) pool.push(other);
        for (const other of beside) pool.push(other);
        for (const cue of cues) pool.push(sharedString(cue));
      }
      const first = pool.length;
      for (; owners[occurrence] === entity; occurrence++) {
        const name = names[occurrence] ?? 0;
        if (!pool.has(name, first)) pool.push(name);
      }
      entity++;
    }
  }
  entityStarts.push(pool.length);
  letGo(names, owners);
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
