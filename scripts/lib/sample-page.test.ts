import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { sampleArticle } from "../../src/welcome/sample-article.ts";
import { textAnnotator } from "./annotate-text.ts";
import { loadDatasets } from "./load-datasets.ts";
import { root } from "./run.ts";

const languages = readdirSync(join(root, "public/_locales"));
let annotate: ReturnType<typeof textAnnotator>;

beforeAll(async () => {
  annotate = textAnnotator(await loadDatasets([]));
});

function entitiesIn(language: string): string[] {
  const { title, paragraphs, date } = sampleArticle(language);
  const mentions = annotate([title, ...paragraphs].join("\n"), { language, date });
  return [...new Set(mentions.map(({ entity }) => entity))].sort();
}

test("the sample article names people, places and organisations", () => {
  expect(entitiesIn("en")).toEqual([
    "afghanistan",
    "eirik-kristoffersen",
    "ghazni",
    "ghazni-province",
    "herat",
    "john-kirby",
    "kabul",
    "kandahar",
    "lashkar-gah",
    "mazar-e-sharif",
    "nimroz-province",
    "norway",
    "taliban",
    "the-new-york-times",
    "united-kingdom",
    "us-department-of-defense",
    "zaranj",
  ]);
});

test.each(languages)("in %s the same names are found in it", (language) => {
  expect(entitiesIn(language)).toEqual(entitiesIn("en"));
});
