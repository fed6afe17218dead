import type { PageEntity } from "../browser/protocol.ts";
import type { BackgroundView } from "../dataset/view.ts";
import { keyOf } from "./entity-groups.ts";

/** Entities of one dataset that a page must name before the dataset's subject is taken to be the page's own. */
const ENOUGH = 3;

/** Who is named in this share of as many events as the most named one is what the dataset tells of, and not someone beside it. */
const CHIEF = 1 / 4;
/** An entity of this weight is the story's, even where the first to name it is a menu. */
const HEAVY = 0.1;

/** Ids of the datasets that the page may be about, by the weight of their entities, heaviest first. */
export function storyDatasets(entities: readonly PageEntity[]): string[] {
  const byDataset = Map.groupBy(entities, (entity) => entity.dataset);
  return [...byDataset]
    .filter(([, members]) => members.length >= ENOUGH)
    .sort(([, a], [, b]) => weightOf(b) - weightOf(a))
    .map(([dataset]) => dataset);
}

/**
 * Whether the page's story names one of those whom a dataset's events tell of most: a state or a news agency that a dataset
 * knows too is in stories of everything. A dataset whose events name nobody is taken at its word.
 */
export function isAbout({ events }: BackgroundView, entities: readonly PageEntity[]): boolean {
  const named = new Map<string, number>();
  for (const link of events.flatMap((event) => event.entities))
    named.set(keyOf(link), (named.get(keyOf(link)) ?? 0) + 1);
  const most = Math.max(0, ...named.values());
  return (
    most === 0 ||
    entities.some((entity) => (named.get(keyOf(entity)) ?? 0) >= CHIEF * most && isInStory(entity))
  );
}

function isInStory({ firstIn, weight }: PageEntity): boolean {
  return weight >= HEAVY || (firstIn !== "other" && firstIn !== "caption");
}

function weightOf(entities: readonly PageEntity[]): number {
  return entities.reduce((sum, { weight }) => sum + weight, 0);
}
