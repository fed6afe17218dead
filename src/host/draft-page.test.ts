import { expect, test } from "vitest";
import { articleOf } from "../../scripts/lib/draft-article.ts";
import { knownEntities } from "../../scripts/lib/known-entities.ts";
import { loadDatasets } from "../../scripts/lib/load-datasets.ts";
import type { PageInfo } from "../browser/protocol.ts";
import { DatasetIndex } from "../dataset/dataset-index.ts";
import { draftDataset } from "../draft/draft-dataset.ts";
import { writeDataset } from "../draft/write-dataset.ts";
import type { Block } from "../engine/types.ts";
import { draftPage } from "./draft-page.ts";

const datasets = await loadDatasets(["world"]);
const world = knownEntities(datasets);
const library = {
  lexicon: world.lexicon,
  excerpts: async () => datasets.map((one) => new DatasetIndex(one)),
};
const info: PageInfo = {
  url: "https://gazette.example/harbour",
  site: "gazette.example",
  headline: "Council sells harbour",
  language: "en",
  date: "2024-05-02",
  judgement: { news: true, reason: "json-ld" },
};
const page = (...blocks: Omit<Block, "id">[]) => ({
  info,
  blocks: new Map(blocks.map((block, id) => [id, { id, ...block }])),
  outline: [],
});

test("a page gives the draft that the command line gives", async () => {
  const story = "Mayor Kari Solheim met Peter van Dalen in Oslo. Solheim was brief.";
  const { draft, paragraphs } = await draftPage(
    page(
      { text: "Sport", role: "other" },
      { text: story, role: "body" },
      { text: "More from Velstrand", role: "other" },
    ),
    library,
  );
  expect(paragraphs).toEqual([story]);
  const article = {
    ...articleOf("a.txt", story, "en"),
    title: "Council sells harbour",
    date: "2024-05-02",
    url: info.url,
  };
  expect(writeDataset(draft)).toEqual(draftDataset(article, world));
});

test("of a page that is very long, the beginning; and that is said", async () => {
  const paragraph = { text: `Oslo: ${"it rained all day. ".repeat(500)}`, role: "body" as const };
  const { paragraphs, cut } = await draftPage(page(...Array.from({ length: 30 }, () => paragraph)), library);
  expect([paragraphs.length, cut]).toEqual([21, true]);
});

test("a page that names nobody gives an empty draft", async () => {
  const { draft } = await draftPage(page({ text: "it rained all day.", role: "body" }), library);
  expect(draft.entities).toEqual([]);
});
