import { DatasetIndex } from "../../dataset/dataset-index.ts";
import type { DatasetEvent, Entity, Fact } from "../../dataset/schema.ts";
import type { DatasetShelves } from "./dataset-shelves.ts";

/** What is asked of a dataset: ids of entities. */
export interface Wanted {
  /** Those that a card shows, with all that it says of them. */
  readonly described?: Iterable<string>;
  /** Those of which only their own record and those of what they are part of are needed. */
  readonly named?: Iterable<string>;
  /** Key of a label: a dataset that has it is asked for all entities, because any may have a fact under it. */
  readonly label?: string;
}

/** An index of as much of a dataset as answers for what is wanted; ids that it has not are left out. */
export async function excerpt(
  shelves: DatasetShelves,
  { described = [], named = [], label }: Wanted,
): Promise<DatasetIndex> {
  const [head, chosen, further] = await Promise.all([
    shelves.head(),
    shelves.entities(described),
    shelves.entities(named),
  ]);
  if (label !== undefined && head.labels && Object.hasOwn(head.labels, label))
    further.push(...(await shelves.everyEntity()));
  const events = (await Promise.all(chosen.map(({ id }) => shelves.eventsOf(id)))).flat();
  const lineage = await withWholes(shelves, chosen);
  const [linked, sources, context] = await Promise.all([
    shelves.entities([
      ...lineage.flatMap(({ facts = [] }) => facts.flatMap(({ entity }) => entity ?? [])),
      ...events.flatMap(({ entities = [] }) => entities),
    ]),
    shelves.sources(
      sourcesOf([...chosen.flatMap(({ facts = [], location = {} }) => [...facts, location]), ...events]),
    ),
    withWholes(shelves, further),
  ]);
  const entities = new Map([...context, ...linked, ...lineage].map((entity) => [entity.id, entity]));
  return new DatasetIndex({ ...head, entities: [...entities.values()], events, sources });
}

/** An index of the events of a dataset with all that they name. */
export async function chronicle(shelves: DatasetShelves): Promise<DatasetIndex> {
  const [head, events] = await Promise.all([shelves.head(), shelves.events()]);
  const [entities, sources] = await Promise.all([
    shelves.entities(events.flatMap(({ entities: named = [] }) => named)),
    shelves.sources(sourcesOf(events)),
  ]);
  return new DatasetIndex({ ...head, entities, events: [...events], sources });
}

/** The entities and what they are part of, over every step. */
async function withWholes(shelves: DatasetShelves, entities: readonly Entity[]): Promise<Entity[]> {
  const found = new Map(entities.map((entity) => [entity.id, entity]));
  let step = entities;
  while (step.length > 0) {
    const wholes = new Set(step.flatMap(({ partOf = [] }) => partOf).filter((id) => !found.has(id)));
    step = await shelves.entities(wholes);
    for (const entity of step) found.set(entity.id, entity);
  }
  return [...found.values()];
}

function sourcesOf(sourced: readonly Pick<Fact | DatasetEvent, "source">[]): string[] {
  return sourced.flatMap(({ source = [] }) => source);
}
