import { expect, test } from "vitest";
import { DatasetIndex } from "../dataset/dataset-index.ts";
import { compileLexicon } from "../dataset/lexicon/compile.ts";
import { openLexicon } from "../dataset/lexicon/lexicon.ts";
import type { Entity } from "../dataset/schema.ts";
import { EntityFinder } from "./search-entities.ts";

const town = (id: string, name: string, lat: number, lon: number): Entity => ({
  id,
  type: "place",
  names: [name],
  location: { lat, lon },
});

async function found(query: string, ...sets: readonly (readonly Entity[])[]): Promise<string[]> {
  const datasets = sets.map((entities, at) => ({ id: `d${at}`, entities: [...entities] }));
  const lexicon = openLexicon(compileLexicon(datasets));
  const excerpts = async () => datasets.map((dataset) => new DatasetIndex(dataset));
  const hits = await new EntityFinder().find(query, { lexicon, excerpts }, "en", undefined);
  return hits.map(({ dataset, entity }) => `${dataset}/${entity}`).toSorted();
}

test("a place that two datasets know is found once", async () => {
  const hits = await found(
    "gazni",
    [town("ghazni", "Ghazni", 33.55, 68.42)],
    [town("ghazni", "Ghazni", 33.554, 68.421)],
  );
  expect(hits).toHaveLength(1);
});

test("places of one name that lie apart are two, and so are a place and a person", async () => {
  const london = town("london", "London", 51.5, -0.1);
  const person: Entity = { id: "london", type: "person", names: ["London"] };
  expect(await found("london", [london], [town("london", "London", 39.9, -83.4)], [person])).toEqual([
    "d0/london",
    "d1/london",
    "d2/london",
  ]);
});

test("no more than eight are given", async () => {
  const towns = Array.from({ length: 20 }, (_, at) => town(`town-${at}`, `Town ${at}`, at, at));
  expect(await found("town", towns)).toHaveLength(8);
});
