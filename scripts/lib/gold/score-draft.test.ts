import { expect, test } from "vitest";
import type { Draft, DraftEntity } from "../../../src/draft/draft.ts";
import type { Named } from "./conllu.ts";
import { judgeDraft } from "./score-draft.ts";

const text = "Kari Solheim of Arctic Ports met NRK-people in Bergen.\nSolheim left Bergens port.";

const goldOf = (name: string, label: "PER" | "LOC" | "ORG", type: Named["type"], from = 0): Named => {
  const start = text.indexOf(name, from);
  return { start, end: start + name.length, text: name, label, ...(type && { type }) };
};
const named = [
  goldOf("Kari Solheim", "PER", "person"),
  goldOf("Arctic Ports", "ORG", "organisation"),
  goldOf("Bergen", "LOC", "place"),
  goldOf("Solheim", "PER", "person", 20),
  goldOf("Bergens", "LOC", "place"),
];

/** An entity that stands where its words do. */
function entity(type: DraftEntity["type"], ...names: string[]): DraftEntity {
  const places = names.flatMap((name) =>
    text.split("\n").flatMap((line, block) => {
      const start = line.indexOf(name);
      return start < 0
        ? []
        : [{ block, start, end: start + name.length, sentence: { start: 0, end: line.length } }];
    }),
  );
  return {
    id: "x",
    type,
    names: [{ text: names[0] ?? "", marks: [], places, known: false }],
    partOf: [],
    facts: [],
    sure: true,
    why: [],
    ties: [],
  };
}

const judged = (...entities: DraftEntity[]) => {
  const draft: Draft = { title: "t", source: { id: "article", title: "t" }, entities };
  return judgeDraft(draft, { id: "d", language: "en", text, named }).map(({ fault }) => fault);
};

test("an entity is right where it is a name of its type from first to last letter, with or without an ending", () => {
  expect(
    judged(entity("person", "Kari Solheim", "Solheim left".slice(0, 7)), entity("place", "Bergen")),
  ).toEqual([undefined, undefined]);
});

test.each([
  ["type", entity("person", "Bergen")],
  ["part of a name", entity("organisation", "Ports")],
  ["more than a name", entity("person", "Arctic Ports met")],
  ["no name", entity("place", "port.")],
] as const)("%s", (fault, wrong) => {
  expect(judged(wrong)).toEqual([fault]);
});

test("a name that an entity before has is split", () => {
  expect(judged(entity("place", "Bergen"), entity("place", "Bergen"))).toEqual([undefined, "split"]);
});

test("of compounds, corpora differ: they count neither way", () => {
  expect(judged(entity("organisation", "NRK"))).toEqual([]);
});
