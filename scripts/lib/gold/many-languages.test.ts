import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { textAnnotator } from "../annotate-text.ts";
import { loadDatasets } from "../load-datasets.ts";
import { ratios, scoreText } from "../score.ts";
import { readPassages } from "./passages.ts";

const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../../../tests/passages/${name}`, import.meta.url));
const file = pathOf("many-languages.json");
const passages = readPassages(file, readFileSync(file, "utf8"));
const annotate = textAnnotator(await loadDatasets([pathOf("datasets/many-languages.json")]));

/** Of a hundred mentions in languages with cases and in other scripts, so many at least are found, and right. */
const GOAL = 0.8;

test.each([...Map.groupBy(passages, ({ language }) => language)])(
  "%s: names of a dataset of dictionary forms are found in news",
  (language, texts) => {
    const counts = { right: 0, wrong: 0, missed: 0 };
    for (const text of texts) {
      const { right, wrong, missed } = scoreText(text, annotate(text.text, { language })).counts;
      counts.right += right;
      counts.wrong += wrong;
      counts.missed += missed;
    }
    const { precision, recall } = ratios(counts);
    expect(counts.right).toBeGreaterThan(10);
    expect(precision).toBeGreaterThanOrEqual(GOAL);
    expect(recall).toBeGreaterThanOrEqual(GOAL);
  },
);
