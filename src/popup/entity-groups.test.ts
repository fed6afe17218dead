import { expect, test } from "vitest";
import type { PageEntity } from "../browser/protocol.ts";
import type { EventView } from "../dataset/view.ts";
import { groupEntities } from "./entity-groups.ts";
import { isAbout, storyDatasets } from "./story-datasets.ts";

const place = { block: 0, start: 0, end: 1 };

function entity(
  name: string,
  type: PageEntity["type"],
  weight: number,
  mentions = 1,
  dataset = "d",
): PageEntity {
  return {
    dataset,
    entity: name.toLowerCase(),
    type,
    name,
    weight,
    mentions: Array.from({ length: mentions }, () => place),
  };
}

test("who comes before where, the heaviest first, and empty groups are left out", () => {
  const groups = groupEntities([
    entity("Ghazni", "place", 0.1),
    entity("Kabul", "place", 0.4),
    entity("Kirby", "person", 0.2),
  ]);
  expect(groups.map(({ type, entities }) => [type, entities.map(({ name }) => name)])).toEqual([
    ["person", ["Kirby"]],
    ["place", ["Kabul", "Ghazni"]],
  ]);
});

test("equal weights go by mentions, then by name", () => {
  const [group] = groupEntities([
    entity("Herat", "place", 0.1, 1),
    entity("Farah", "place", 0.1, 1),
    entity("Kunduz", "place", 0.1, 2),
  ]);
  expect(group?.entities.map(({ name }) => name)).toEqual(["Kunduz", "Farah", "Herat"]);
});

test("a page is about a dataset when it names three of its entities; the heaviest dataset comes first", () => {
  const page = [
    ...["A", "B", "C"].map((name) => entity(name, "place", 0.1, 1, "light")),
    ...["D", "E", "F"].map((name) => entity(name, "place", 0.2, 1, "heavy")),
    ...["G", "H"].map((name) => entity(name, "place", 0.9, 1, "passing")),
  ];
  expect(storyDatasets(page)).toEqual(["heavy", "light"]);
});

test("a dataset's background is of a page whose story names one of those that its events tell of most", () => {
  const event = (...names: readonly string[]): EventView => ({
    id: names.join(),
    date: "2021-08-12",
    when: "",
    title: "",
    entities: names.map((name) => ({
      dataset: "d",
      entity: name.toLowerCase(),
      type: "place" as const,
      name,
    })),
    sources: [],
    relation: "before",
  });
  const told = (...events: readonly EventView[]) => ({ title: "War", paragraphs: [], events });
  const war = told(...Array.from({ length: 8 }, () => event("Rebels", "Ghazni")), event("Norway"));
  const of = (name: string, firstIn: NonNullable<PageEntity["firstIn"]>, weight = 0.01) => ({
    ...entity(name, "place", weight, 1),
    firstIn,
  });
  expect(isAbout(war, [of("Norway", "headline", 0.9), of("Reuters", "body")])).toBe(false);
  expect(isAbout(war, [of("Norway", "headline"), of("Ghazni", "body")])).toBe(true);
  expect(isAbout(war, [of("Norway", "headline"), of("Ghazni", "other")])).toBe(false);
  expect(isAbout(war, [of("Ghazni", "other", 0.2)])).toBe(true);
  expect(isAbout(told(event()), [of("Norway", "body")])).toBe(true);
});
