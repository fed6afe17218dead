import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadDatasets } from "../load-datasets.ts";
import { readText } from "../read-text.ts";
import { addCounts, noCounts, ratios, scoreText } from "../score.ts";
import { passageAnnotators } from "./passage-annotators.ts";
import { readPassages } from "./passages.ts";

const FOLDER = join(import.meta.dirname, "../../../tests/passages");
/** Judged language by language in `many-languages.test.ts`. */
const ELSEWHERE = "many-languages.json";
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json") && name !== ELSEWHERE);

/** What is promised of passages whose names, languages and subjects the rules were not made by, hard ones left out. */
const LEAST = { precision: 0.96, recall: 0.98 };

test.each(files)("mentions in %s", async (name) => {
  const file = join(FOLDER, name);
  const texts = readPassages(file, await readText(file));
  const annotatorOf = await passageAnnotators(file, texts, await loadDatasets(["kabul-2021"]));
  const counts = texts
    .filter(({ hard }) => !hard)
    .map((text) => scoreText(text, annotatorOf(text)(text.text, { language: text.language })).counts)
    .reduce(addCounts, noCounts);
  const { precision, recall } = ratios(counts);
  expect(precision).toBeGreaterThanOrEqual(LEAST.precision);
  expect(recall).toBeGreaterThanOrEqual(LEAST.recall);
});
