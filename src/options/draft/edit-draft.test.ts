import { expect, test } from "vitest";
import { validateDataset } from "../../dataset/validate.ts";
import type { Draft, DraftEntity } from "../../draft/draft.ts";
import * as edit from "./edit-draft.ts";
import { finishDraft } from "./finish-draft.ts";

const at = (block: number) => [{ block, start: 0, end: 7, sentence: { start: 0, end: 20 } }];
const entity = (id: string, type: DraftEntity["type"], ...texts: string[]): DraftEntity => ({
  id,
  type,
  names: texts.map((text, block) => ({ text, marks: [], places: at(block), known: false })),
  partOf: [],
  facts: [],
  sure: false,
  why: [{ reason: "shape" }],
  ties: [],
});
const vestvik = entity("vestvik", "place", "Vestvik");
const kari = entity("kari-solheim", "person", "Kari Solheim");
const draft: Draft = {
  title: "The harbour",
  language: "en",
  source: { id: "article", title: "The harbour" },
  entities: [
    vestvik,
    entity("solheim", "place", "Solheim"),
    kari,
    { ...entity("quay", "place", "The Quay"), partOf: ["solheim"] },
  ],
};
const shown = ({ entities }: Draft) => entities.map(({ names }) => names.map(({ text }) => text).join(" = "));

test("two that are one are merged: the fuller name first, the surname marked, the place of others corrected", () => {
  const merged = edit.merge(draft, "kari-solheim", "solheim");
  expect(shown(merged)).toEqual(["Vestvik", "Kari Solheim = Solheim", "The Quay"]);
  expect(merged.entities[1]?.names[1]?.marks).toEqual(["surname"]);
  expect(merged.entities[2]?.partOf).toEqual(["kari-solheim"]);
  expect(edit.merge(draft, "vestvik", "vestvik")).toBe(draft);
});

test("a name that both have is one name with the places of both", () => {
  const twice = edit.merge({ ...draft, entities: [vestvik, { ...vestvik, id: "b" }] }, "vestvik", "b");
  expect(twice.entities.map(({ names }) => names.map(({ places }) => places.length))).toEqual([[2]]);
});

test("a name is split off into an entity of its own, right after; the last name is not", () => {
  const merged = edit.merge(draft, "kari-solheim", "solheim");
  const split = edit.splitOff(merged, "kari-solheim", "Solheim");
  expect(shown(split)).toEqual(["Vestvik", "Kari Solheim", "Solheim", "The Quay"]);
  expect(split.entities[2]).toMatchObject({ id: "solheim", type: "person", names: [{ marks: [] }] });
  expect(edit.splitOff(draft, "vestvik", "Vestvik")).toBe(draft);
});

test("what a person chooses needs no evidence", () => {
  const [first] = edit.setType(draft, "vestvik", "organisation").entities;
  expect(first).toMatchObject({ type: "organisation", sure: true, why: [] });
});

test("an entity that is removed is gone from what lay in it", () => {
  const removed = edit.removeEntity(draft, "solheim");
  expect(removed.entities.map(({ partOf }) => partOf)).toEqual([[], [], []]);
});

test("names are added once and removed but for the last", () => {
  const added = edit.addName(edit.addName(draft, "vestvik", " West Bay "), "vestvik", "West Bay");
  expect(shown(added)[0]).toBe("Vestvik = West Bay");
  expect(shown(edit.removeName(added, "vestvik", "Vestvik"))[0]).toBe("West Bay");
  expect(shown(edit.removeName(draft, "vestvik", "Vestvik"))[0]).toBe("Vestvik");
});

test("a finished draft is a sound dataset with what was written, under the id of its new name", () => {
  let next = edit.merge(draft, "kari-solheim", "solheim");
  next = edit.rename(next, "kari-solheim", "Kari A. Solheim");
  next = edit.describe(next, "kari-solheim", "mayor of Vestvik");
  next = edit.addFact(next, "kari-solheim", {
    label: "Office",
    value: "Mayor",
    asOf: "2024",
    source: "article",
  });
  const dataset = finishDraft(next);
  expect(validateDataset(dataset)).toMatchObject({ ok: true });
  expect(dataset.id).toBe("the-harbour");
  expect(dataset.entities[1]).toEqual({
    id: "kari-a-solheim",
    type: "person",
    description: "mayor of Vestvik",
    names: ["Kari A. Solheim", "Kari Solheim", { text: "Solheim", marks: ["surname"] }],
    facts: [{ label: "Office", value: "Mayor", asOf: "2024", source: "article" }],
  });
  expect(dataset.entities[2]?.partOf).toEqual(["kari-a-solheim"]);
});

test("without a title, a draft has its article's", () => {
  expect(finishDraft({ ...draft, title: " " }).title).toBe(String(draft.source.title));
});

test("what a dataset knows is taken over with its names; cut off from it, only those of the article stay", () => {
  const known = {
    dataset: "world",
    entity: { id: "kabul", type: "place" as const, names: ["Kabul", "کابل"] },
    sources: [],
  };
  const linked: Draft = {
    ...draft,
    entities: [{ ...vestvik, known, names: vestvik.names.map((name) => ({ ...name, known: true })) }],
  };
  expect(finishDraft(linked).entities).toEqual([known.entity]);
  expect(finishDraft(edit.unlink(linked, "vestvik")).entities).toEqual([
    { id: "vestvik", type: "place", names: ["Vestvik"] },
  ]);
});

test("what is wrong is named by its path in the dataset", () => {
  const wrong = edit.addFact(draft, "kari-solheim", {
    label: "Born",
    value: "1970",
    asOf: "in May",
  });
  const result = validateDataset(finishDraft(wrong));
  expect(result.ok ? [] : result.errors.map(({ path }) => path)).toEqual(["entities[2].facts[0].asOf"]);
});
