import type { PageReport } from "../browser/protocol.ts";
import type { DatasetIndex } from "../dataset/dataset-index.ts";
import { entityLabel } from "../dataset/locale.ts";
import type { Entity } from "../dataset/schema.ts";
import type { PeriodPhrases } from "../dataset/time.ts";
import type { Outline } from "../ui/map/outlines.ts";
import type { StoryPlace } from "../ui/map/story-frame.ts";
import { layOutStory } from "../ui/map/story-map.ts";
import type { Holdings, StoryMapView } from "../ui/map/story-map-view.ts";
import { holdingsOn } from "./holdings.ts";
import { firstOf, outlines, wholesOf } from "./locator-map.ts";

/** Label of the facts that tell who holds a place. */
export const HELD_BY = "controlled-by";
/** Entities of one dataset that a page must name before the map shows who held what that dataset tells of. */
const ENOUGH = 3;
/** In CSS px: as wide as the popup. */
const WIDTH = 348;
const HIGHEST = 188;

/**
 * All places of a page on one map, and who held them on the page's day where a dataset that the page touches tells it.
 * `null` where the page names no place that the Earth knows.
 */
export function storyMap(
  { page, entities }: Pick<PageReport, "page" | "entities">,
  datasets: readonly DatasetIndex[],
  speech: { readonly language: string; readonly phrases: PeriodPhrases },
): StoryMapView | null {
  const named = entities.filter(({ type }) => type === "place");
  if (named.length === 0) return null;
  const all = outlines();
  const ids = new Set(all.map(({ id }) => id));
  const places = named.map((place): StoryPlace => {
    const { location, mentions, name } = place;
    const chain = chainOf(datasets, place.dataset, place.entity);
    const country = chain.find(({ id, kind }) => ids.has(id) && kind !== "province")?.id;
    const base = {
      key: keyOf(place),
      name,
      mentions: mentions.length,
      ...(country !== undefined && { country }),
    };
    if (ids.has(place.entity)) return { ...base, outline: place.entity };
    return location ? { ...base, point: location } : base;
  });

  const holdings = page.date === undefined ? undefined : toldHoldings(page.date, entities, datasets, speech);
  const areaHolders = new Map<string, number>();
  const pointHolders = new Map<string, number>();
  const whole = new Set<string>();
  for (const { dataset, entity, holder } of holdings?.places ?? []) {
    pointHolders.set(keyOf({ dataset, entity }), holder);
    for (const part of chainOf(datasets, dataset, entity)) {
      if (!ids.has(part.id)) continue;
      if (part.kind !== "province") whole.add(part.id);
      else if (part.id === entity || isCapital(entity, part)) areaHolders.set(part.id, holder);
    }
  }

  const map = layOutStory(
    { outlines: inLanguage(all, datasets, speech.language), places, areaHolders, pointHolders, whole },
    WIDTH,
    HIGHEST,
  );
  return map && { map, ...(holdings && { holdings }) };
}

/** Of the dataset that the page names most of, among those that tell of holders. */
function toldHoldings(
  day: string,
  entities: PageReport["entities"],
  datasets: readonly DatasetIndex[],
  speech: { readonly language: string; readonly phrases: PeriodPhrases },
): Holdings | undefined {
  const byDataset = [...Map.groupBy(entities, ({ dataset }) => dataset)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  for (const [dataset, members] of byDataset) {
    const index = datasets.find(({ id }) => id === dataset);
    const holdings = index && members.length >= ENOUGH ? holdingsOn(index, HELD_BY, day, speech) : undefined;
    if (holdings) return holdings;
  }
  return undefined;
}

/** An entity and what it lies in, nearest first. */
function chainOf(datasets: readonly DatasetIndex[], dataset: string, id: string): readonly Entity[] {
  const index = datasets.find((candidate) => candidate.id === dataset);
  const entity = index?.entity(id);
  return index && entity ? [entity, ...wholesOf(index, entity)] : [];
}

function isCapital(id: string, { facts = [] }: Entity): boolean {
  return facts.some(({ label, entity }) => label === "capital" && entity === id);
}

/** Outlines named as the first dataset that knows their entity calls it in the reader’s language. */
export function inLanguage(
  all: readonly Outline[],
  datasets: readonly DatasetIndex[],
  language: string,
): Outline[] {
  return all.map((outline) => {
    const owner = firstOf(datasets, outline.id);
    return owner ? { ...outline, name: entityLabel(owner, language) } : outline;
  });
}

function keyOf({ dataset, entity }: { readonly dataset: string; readonly entity: string }): string {
  return `${dataset}/${entity}`;
}
