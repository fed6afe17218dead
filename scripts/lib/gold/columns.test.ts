import { expect, test } from "vitest";
import { columnsToConllu, lemmasOf } from "./columns.ts";
import { readConllu } from "./conllu.ts";

const read = (content: string, options = {}) =>
  readConllu("corpus", columnsToConllu(content, { language: "sv", sentences: 1, ...options }).join("\n"));

test("columns may be a token and a tag, with spaces, and tags without marks", () => {
  const [document] = read('Vi  0\nsåg 0\n"   0\nCarl    PER\nBildt   PER\n"   0\n.   0\n');
  expect(document).toMatchObject({ text: 'Vi såg "Carl Bildt".\n', language: "sv" });
  expect(document?.named).toEqual([expect.objectContaining({ text: "Carl Bildt", type: "person" })]);
});

test("… or numbered, with tabs, and tags in IOB1, under comments", () => {
  const [document] = read("#\tsource\n1\tNorges\tI-LOC\tO\n2\tPer\tB-PER\tO\n3\tLie\tI-PER\tO\n");
  expect(document?.named.map(({ text }) => text)).toEqual(["Norges", "Per Lie"]);
});

test("documents are those that are marked, or so many sentences", () => {
  const sentence = "Ja\tO\n\n";
  expect(read(`-DOCSTART-\tO\n\n${sentence.repeat(3)}#DOCSTART\n${sentence}`)).toHaveLength(2);
  expect(read(sentence.repeat(5), { sentences: 2 })).toHaveLength(3);
});

test("a treebank's lemmas undo the inflection of names", () => {
  const lemmas = lemmasOf("# text\n1\tTurussa\tTurku\tPROPN\n2\tsataa\tsataa\tVERB\n\n");
  const [document] = read("Turussa\tB-LOC\nsataa\tO\n", { lemmas });
  expect(document?.named).toEqual([expect.objectContaining({ text: "Turussa", base: "Turku" })]);
});

test("numbers are tokens where they do not number", () => {
  const [document] = read("West NNP I-NP B-ORG\n22 CD I-NP O\n7 CD I-NP O\nnext\n");
  expect(document).toMatchObject({ text: "West 22 7 next\n", named: [{ text: "West" }] });
});

test("puts together what a treebank parts and print does not", () => {
  const [portuguese = ""] = columnsToConllu("1\ta\tO\n2\tCâmara\tO\n3\tde\tO\n4\to\tO\n5\tPorto\tB-LOC\n", {
    language: "pt",
    sentences: 1,
  });
  expect(formsOf(portuguese)).toEqual(["a", "Câmara", "do", "Porto"]);
  const [french = ""] = columnsToConllu("l'\tO\nAjax\tB-ORG\ngagne\tO\n", { language: "fr", sentences: 1 });
  expect(french).toContain("1\tl'\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|name=O");
});

const formsOf = (conllu: string): string[] =>
  [...conllu.matchAll(/^\d+\t([^\t]+)/gmu)].map(([, form = ""]) => form);
