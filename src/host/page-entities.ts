import type { PageEntity } from "../browser/protocol.ts";
import type { DatasetIndex } from "../dataset/dataset-index.ts";
import { entityLabel, localise } from "../dataset/locale.ts";
import type { Block, BlockRole, Mention } from "../engine/types.ts";
import type { OpenPage } from "./open-pages.ts";
import { storyBlocks } from "./story-blocks.ts";

/** How much a mention tells of what the story is about, by where it stands. */
const ROLE_WEIGHT: Readonly<Record<BlockRole, number>> = {
  headline: 4,
  lead: 2.5,
  subheading: 1.5,
  body: 1,
  list: 0.7,
  caption: 0.5,
  other: 0.3,
};

/** The entities that a page names, those that the story is about first, in the reader's language. */
export function pageEntities(
  page: OpenPage,
  datasets: readonly DatasetIndex[],
  language: string,
  story: ReadonlyMap<number, Block> = storyBlocks(page),
): PageEntity[] {
  const byEntity = Map.groupBy(page.mentions, ({ dataset, entity }) => `${dataset} ${entity}`);
  const weights = new Map([...byEntity].map(([key, mentions]) => [key, weigh(mentions, story)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return [...byEntity]
    .flatMap(([key, mentions]): PageEntity[] => {
      const [first] = mentions;
      const entity = first && datasets.find(({ id }) => id === first.dataset)?.entity(first.entity);
      if (!first || !entity) return [];
      const firstIn = story.get(first.block)?.role;
      return [
        {
          dataset: first.dataset,
          entity: first.entity,
          type: first.type,
          name: entityLabel(entity, language),
          ...(entity.description !== undefined && { description: localise(entity.description, language) }),
          ...(entity.location && { location: { lat: entity.location.lat, lon: entity.location.lon } }),
          mentions: mentions.map(({ block, start, end }) => ({ block, start, end })),
          weight: (weights.get(key) ?? 0) / total,
          ...(firstIn !== undefined && { firstIn }),
        },
      ];
    })
    .toSorted((a, b) => b.weight - a.weight);
}

/** Each further mention in the same kind of place tells a little less than the one before. */
function weigh(mentions: readonly Mention[], blocks: ReadonlyMap<number, Block>): number {
  const byRole = Map.groupBy(mentions, ({ block }) => blocks.get(block)?.role ?? "other");
  return [...byRole].reduce((sum, [role, { length }]) => sum + ROLE_WEIGHT[role] * Math.sqrt(length), 0);
}
