import { describe, expect, test } from "vitest";
import { DatasetIndex } from "./dataset-index.ts";
import { describeEntity } from "./describe.ts";
import type { Entity, Fact, LocalText } from "./schema.ts";

const phrases = {
  since: "siden $1",
  until: "til $1",
  between: "$1 – $2",
  asOf: "per $1",
  searchWikipedia: "Søk i Wikipedia etter $1",
  openStreetMap: "OpenStreetMap",
};
const day = "2021-08-12";
const sources = [
  { id: "nrk", title: "Artikkelen", publisher: "NRK", date: day, url: "https://www.nrk.no/x" },
  { id: "census", title: { nb: "Folketelling" }, date: "2020" },
];

/** The place «A» with these facts, as its card shows it: to readers of Bokmål, on a page of `day`, unless `more` says otherwise. */
function viewOf(
  facts: Fact[],
  more: {
    readonly date?: string | null;
    readonly language?: string;
    readonly others?: Entity[];
    readonly labels?: Record<string, LocalText>;
  } = {},
) {
  const { date = day, language = "nb", others = [], labels = {} } = more;
  const entities: Entity[] = [{ id: "a", type: "place", names: ["A"], facts }, ...others];
  const described = describeEntity(
    [new DatasetIndex({ id: "d", sources, labels, entities })],
    { dataset: "d", entity: "a" },
    { language, phrases, ...(date !== null && { date }) },
  );
  if (!described) throw new Error("the entity is there");
  return described;
}

describe("which facts a card shows", () => {
  test("what held on the day, without what was not known yet; then what came, oldest first; then what was over", () => {
    const { held, since, before } = viewOf(
      [
        { label: "president", value: "Ghani", entity: "ghani", from: "2014-09-29", until: "2021-08-15" },
        { label: "population", value: 32_890_171, asOf: "2020", source: "census" },
        { label: "population", value: 31_575_018, asOf: "2018" },
        { label: "population", value: 41_128_771, asOf: "2022" },
        { label: { nb: "Styre", en: "Rule" }, value: "Islamsk emirat", from: "2021-08-15" },
      ],
      {
        others: [{ id: "ghani", type: "person", names: ["Ghani"] }],
        labels: { president: { nb: "President" }, population: { nb: "Innbyggere", en: "Population" } },
      },
    );
    expect(held).toEqual([
      {
        label: "President",
        value: "Ghani",
        link: { dataset: "d", entity: "ghani", type: "person", name: "Ghani" },
        named: [0, 5],
        period: "siden 29. september 2014",
        sources: [],
      },
      {
        label: "Innbyggere",
        value: "32\u00a0890\u00a0171",
        period: "per 2020",
        sources: [{ title: "Folketelling", date: "2020" }],
      },
    ]);
    expect(since.map(({ label, value, period }) => [label, value, period])).toEqual([
      ["President", "Ghani", "til 15. august 2021"],
      ["Styre", "Islamsk emirat", "siden 15. august 2021"],
      ["Innbyggere", "41\u00a0128\u00a0771", "per 2022"],
    ]);
    expect(before.map(({ period }) => period)).toEqual(["per 2018"]);
  });

  test("an end is not told by itself where what came instead is", () => {
    const { held, since } = viewOf([
      { label: "Ordfører", value: "Ann", from: "2019", until: "2021-08-15" },
      { label: "Ordfører", value: "Bo", from: "2021-08-16" },
    ]);
    expect(held.map(({ value, period }) => [value, period])).toEqual([["Ann", "siden 2019"]]);
    expect(since.map(({ value, period }) => [value, period])).toEqual([["Bo", "siden 16. august 2021"]]);
  });

  test("that it was the last day is known only afterwards, but a single day is whole", () => {
    const { held, since } = viewOf([
      { label: "Kontroll", value: "regjeringen", until: day },
      { label: "Møte", value: "i Doha", from: day, until: day },
    ]);
    expect(held.map(({ value, period }) => [value, period])).toEqual([
      ["regjeringen", undefined],
      ["i Doha", "12. august 2021"],
    ]);
    expect(since.map(({ value, period }) => [value, period])).toEqual([
      ["regjeringen", "til 12. august 2021"],
    ]);
  });

  test("without a date, all stand together, each with its period", () => {
    const { held, since, before, ...rest } = viewOf(
      [
        { label: "a", value: "1", from: "2021-08-15" },
        { label: "a", value: "0", from: "2014", until: "2021-08-15" },
      ],
      { date: null },
    );
    expect(held.map(({ period }) => period)).toEqual(["siden 15. august 2021", "2014 – 15. august 2021"]);
    expect([...since, ...before]).toEqual([]);
    expect(rest).not.toHaveProperty("date");
  });

  test.each(["2021-02-31", "2021"])("%s is no day, and counts as no date", (date) => {
    expect(viewOf([{ label: "a", value: "1", from: "2030" }], { date }).held).toHaveLength(1);
  });

  test("the claim of one does not supersede the claim of another", () => {
    const { held } = viewOf([
      { label: "Kontroll", value: "85 prosent", asOf: "2021-07-09", claimedBy: "Taliban" },
      { label: "Kontroll", value: "to tredeler", asOf: day },
    ]);
    expect(held).toHaveLength(2);
  });

  test("what only says the name again is left out", () => {
    const { held } = viewOf([
      { label: { nb: "Offisielt navn" }, value: "A" },
      { label: { nb: "Kalt" }, value: "A-byen" },
    ]);
    expect(held.map(({ value }) => value)).toEqual(["A-byen"]);
  });

  test("what names another entity that is called the same is kept", () => {
    const capital: Entity = { id: "a-city", type: "place", names: ["A"], partOf: "a" };
    const { held } = viewOf([{ label: "Hovedstad", value: "A", entity: "a-city" }], { others: [capital] });
    expect(held.map(({ label, value }) => `${label}: ${value}`)).toEqual(["Hovedstad: A"]);
  });

  test("the same fact is shown once, with the sources of both", () => {
    const { held } = viewOf([
      { label: "Flyplass", value: "OAKB", source: "nrk", paragraph: 4 },
      { label: { nb: "Flyplass" }, value: { nb: "OAKB" }, source: ["census", "nrk"] },
      { label: "Flyplass", value: "OAKB", source: "nrk", paragraph: [2, 4] },
      { label: "Flyplass", value: "OAKB", claimedBy: "Kirby" },
    ]);
    const said = held.map(({ sources, claimedBy }) => [
      claimedBy,
      sources.map(({ title, paragraphs }) => [title, paragraphs]),
    ]);
    const both = [
      ["Artikkelen", [2, 4]],
      ["Folketelling", undefined],
    ];
    expect(said).toEqual([
      [undefined, both],
      ["Kirby", []],
    ]);
  });
});

describe("how a fact reads", () => {
  test("what may have ended says when it was last known to hold, on pages that are younger than that", () => {
    const office: Fact = { label: "Sjef", value: "Ann", from: "2020", asOf: "2026-02" };
    expect(viewOf([office]).held[0]?.period).toBe("siden 2020");
    expect(viewOf([office], { date: "2026-11-23" }).held[0]?.period).toBe("siden 2020, per februar 2026");
    expect(viewOf([{ ...office, asOf: day }]).held[0]?.period).toBe("siden 2020");
    expect(viewOf([office], { date: null }).held[0]?.period).toBe("siden 2020, per februar 2026");
  });

  test.each([
    ["Uttrekningen begynte i mai 2021", { from: "2021-05" }, undefined],
    ["Uttrekningen begynte 11. mai 2021", { from: "2021-05-11" }, undefined],
    ["Uttrekningen begynte 11. mai 2021", { from: "2021-05-01" }, "siden 1. mai 2021"],
    ["Slått i 2001–2002", { from: "2001", until: "2002" }, undefined],
    ["Slått i 2001", { from: "2001", until: "2002" }, "2001–2002"],
    ["Leder fra mai 2021", { from: "2021-05", asOf: "2021-08" }, "siden mai 2021, per august 2021"],
  ])("a period that the value tells itself is not told again: «%s», %j: %s", (value, period, told) => {
    const { held } = viewOf([{ label: "a", value: { nb: value }, ...period }], { date: null });
    expect(held[0]?.period).toBe(told);
  });

  test.each([
    ["Talsmann i Pentagon, senere forsker", "Pentagon"],
    ["Talsmann i Det britiske Pentagon", "Det britiske Pentagon"],
    ["Pentagonforsker", undefined],
    ["Talsmann", undefined],
  ])("«%s» names the entity that it leads to as %s", (value, named) => {
    const pentagon: Entity = {
      id: "pentagon",
      type: "organisation",
      names: ["USAs forsvarsdepartement", "Pentagon", "Det britiske Pentagon"],
    };
    const [fact] = viewOf([{ label: "Stilling", value, entity: "pentagon" }], { others: [pentagon] }).held;
    expect(fact?.named && value.slice(...fact.named)).toBe(named);
  });

  test.each([
    ["nb", ["652\u00a0230,5\u00a0km²", "66,7\u00a0%", "0,1"]],
    ["en", ["652,230.5\u00a0km²", "66.7%", "0.1"]],
  ])("in %s, numbers are formatted so, and stay on one line with their unit: %j", (language, values) => {
    const { held } = viewOf(
      [
        { label: "area", value: 652_230.5, unit: "km²" },
        { label: "share", value: 66.7, unit: "%" },
        { label: "rate", value: 0.1 },
      ],
      { language },
    );
    expect(held.map(({ value }) => value)).toEqual(values);
  });

  test("a label that only looks like a key of Object is shown as it stands", () => {
    expect(viewOf([{ label: "constructor", value: 1 }]).held[0]?.label).toBe("constructor");
  });
});
