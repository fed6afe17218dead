import { expect, test } from "vitest";
import { finder } from "../../../tests/lib/marked.ts";
import { scoreText } from "../score.ts";
import { readConllu } from "./conllu.ts";
import { goldOfCorpus } from "./corpus-gold.ts";
import { namesDataset } from "./names-dataset.ts";

const token = (number: number, form: string, tag: string, space = true): string =>
  [number, form, ..."_______".split(""), `${space ? "" : "SpaceAfter=No|"}name=${tag}`].join("\t");

const corpus = [
  "# newdoc id = first",
  "# lang = nb",
  token(1, "Norges", "B-GPE_LOC"),
  token(2, "Per", "B-PER"),
  token(3, "Hansen", "I-PER"),
  token(4, "vant", "O", false),
  token(5, ".", "O"),
  "",
  token(1, "Hansen", "B-PER"),
  token(2, "forlot", "O"),
  token(3, "Norge", "B-GPE_LOC", false),
  token(4, ".", "O"),
  "",
].join("\n");

test("documents are put together from tokens, with the spans of names", () => {
  const [document] = readConllu("corpus", corpus);
  expect(document).toMatchObject({
    id: "first",
    language: "nb",
    text: "Norges Per Hansen vant.\nHansen forlot Norge.\n",
  });
  expect(document?.named.map(({ text, type }) => [text, type])).toEqual([
    ["Norges", "place"],
    ["Per Hansen", "person"],
    ["Hansen", "person"],
    ["Norge", "place"],
  ]);
});

test("a line with too few columns is named", () => {
  expect(() => readConllu("corpus.conllu", "1\tKabul")).toThrow("corpus.conllu: line 1: 2 columns");
});

test("names without the genitive, and persons by their full names, make a dataset that finds them all", () => {
  const documents = readConllu("corpus", corpus);
  const dataset = namesDataset(documents, { id: "names", least: 1, omit: 0 });
  expect(dataset.entities.map(({ names }) => names)).toEqual([["Norge"], ["Per Hansen"]]);
  const [gold] = goldOfCorpus(documents, [dataset]);
  expect(gold).toBeDefined();
  if (!gold) return;
  const found = finder(dataset)(gold.text.trimEnd(), "nb").map((mention) => {
    const offset = mention.block === 0 ? 0 : gold.text.indexOf("\n") + 1;
    return { ...mention, start: mention.start + offset, end: mention.end + offset };
  });
  expect(scoreText(gold, found).counts).toEqual({ right: 4, wrong: 0, missed: 0 });
  expect(scoreText(gold, found.slice(1)).counts).toEqual({ right: 3, wrong: 0, missed: 1 });
});

test("short names that differ in capitals are two, as they are to the score", () => {
  const line = (id: number, form: string): string => `${id}\t${form}\t_\t_\t_\t_\t_\t_\t_\tname=B-ORG`;
  const documents = readConllu("corpus", `${line(1, "EFE")}\n\n${line(1, "Efe")}\n\n${line(1, "EFE")}\n`);
  const dataset = namesDataset(documents, { id: "names", least: 1, omit: 0 });
  expect(dataset.entities.map(({ names }) => names)).toEqual([["EFE"], ["Efe"]]);
  const found = (text: string) =>
    goldOfCorpus(documents, [dataset])
      .flatMap(({ mentions }) => mentions)
      .filter(({ ids }) => ids.includes(text));
  expect(found("e1")).toHaveLength(2);
});
