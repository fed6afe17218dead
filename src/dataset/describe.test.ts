import { describe, expect, test } from "vitest";
import { DatasetIndex } from "./dataset-index.ts";
import { describeBackground, describeEntity } from "./describe.ts";
import type { Dataset, Entity, Fact } from "./schema.ts";

const phrases = {
  since: "siden $1",
  until: "til $1",
  between: "$1 – $2",
  asOf: "per $1",
  searchWikipedia: "Søk i Wikipedia etter $1",
  openStreetMap: "OpenStreetMap",
};
const nb = { language: "nb", phrases };
const day = "2021-08-12";

const afghanistan: Dataset = {
  id: "afghan",
  title: { nb: "Afghanistan i august", en: "Afghanistan in August" },
  background: { nb: "Første avsnitt,\nover to linjer.\n \nAndre avsnitt.", en: "One paragraph." },
  labels: {
    president: { nb: "President", en: "President" },
    population: { nb: "Innbyggere", en: "Population" },
  },
  sources: [
    { id: "nrk", title: "Artikkelen", publisher: "NRK", date: "2021-08-12", url: "https://www.nrk.no/x" },
    { id: "census", title: { nb: "Folketelling" }, date: "2020" },
  ],
  entities: [
    {
      id: "afghanistan",
      type: "place",
      kind: "country",
      names: ["Afghanistan"],
      location: { lat: 33, lon: 65.123456789 },
      facts: [
        {
          label: "president",
          value: "Ashraf Ghani",
          entity: "ashraf-ghani",
          from: "2014-09-29",
          until: "2021-08-15",
        },
        { label: "population", value: 32_890_171, asOf: "2020", source: "census" },
        { label: "population", value: 31_575_018, asOf: "2018" },
        { label: "population", value: 41_128_771, asOf: "2022" },
        {
          label: { nb: "Styre", en: "Rule" },
          value: "Islamsk emirat",
          entity: "taliban",
          from: "2021-08-15",
        },
      ],
    },
    {
      id: "kabul-province",
      type: "place",
      kind: "province",
      names: ["Kabul province"],
      partOf: "afghanistan",
    },
    {
      id: "kabul",
      type: "place",
      kind: "city",
      label: { nb: "Kabul", fa: "کابل" },
      nativeName: { text: "کابل", lang: "fa" },
      description: { en: "capital of Afghanistan", nb: "hovedstad i Afghanistan" },
      names: ["Kabul"],
      partOf: ["kabul-province", "afghanistan"],
      links: [{ url: "https://no.wikipedia.org/wiki/Kabul", title: "Wikipedia" }],
    },
    { id: "ashraf-ghani", type: "person", names: ["Ashraf Ghani"] },
    { id: "taliban", type: "organisation", names: ["Taliban"] },
  ],
  events: [
    { id: "fall", date: "2021-08-15", title: "Kabul faller", entities: ["kabul", "taliban"] },
    {
      id: "offensive",
      date: "2021-08-06",
      until: "2021-08-15",
      title: "Offensiven",
      entities: ["kabul"],
      source: "nrk",
      paragraph: [2, 3],
    },
    { id: "order", date: "2021-08-12", title: "Ordren", claimedBy: "Kirby", entities: ["kabul", "kabul"] },
    { id: "spring", date: "2021-05", title: "Uttrekningen" },
  ],
};

const index = new DatasetIndex(afghanistan);
const view = (entity: string, date: string | undefined = day) =>
  describeEntity([index], { dataset: "afghan", entity }, { ...nb, ...(date !== undefined && { date }) });

/** A place with these facts, as its card shows it. */
function viewOf(facts: Fact[], date: string | null = day) {
  const entity: Entity = { id: "a", type: "place", names: ["A"], facts };
  const dataset: Dataset = { id: "d", sources: afghanistan.sources ?? [], entities: [entity] };
  const described = describeEntity(
    [new DatasetIndex(dataset)],
    { dataset: "d", entity: "a" },
    { ...nb, ...(date !== null && { date }) },
  );
  if (!described) throw new Error("the entity is there");
  return described;
}

describe("a card", () => {
  test("is in the reader's language", () => {
    expect(view("kabul")).toMatchObject({
      dataset: "afghan",
      datasetTitle: "Afghanistan i august",
      entity: "kabul",
      type: "place",
      kind: "city",
      name: "Kabul",
      nativeName: { text: "کابل", lang: "fa", dir: "rtl" },
      description: "hovedstad i Afghanistan",
      date: "12. august 2021",
    });
  });

  test("is null where no dataset has the entity", () => {
    expect(view("herat")).toBeNull();
    expect(describeEntity([index], { dataset: "other", entity: "kabul" }, nb)).toBeNull();
  });

  test("leaves out a native name that is the name already", () => {
    expect(
      describeEntity([index], { dataset: "afghan", entity: "kabul" }, { language: "fa", phrases }),
    ).not.toHaveProperty("nativeName");
  });
});

describe("facts", () => {
  test("that only say the name again are left out", () => {
    const { held } = viewOf([
      { label: { nb: "Offisielt navn" }, value: "A" },
      { label: { nb: "Kalt" }, value: "A-byen" },
    ]);
    expect(held.map(({ value }) => value)).toEqual(["A-byen"]);
  });

  test("that name another entity which is called the same are kept", () => {
    const entities: Entity[] = [
      { id: "a", type: "place", names: ["A"], facts: [{ label: "Hovedstad", value: "A", entity: "a-city" }] },
      { id: "a-city", type: "place", names: ["A"], partOf: "a" },
    ];
    const card = describeEntity([new DatasetIndex({ id: "d", entities })], { dataset: "d", entity: "a" }, nb);
    expect(card?.held.map(({ label, value }) => `${label}: ${value}`)).toEqual(["Hovedstad: A"]);
  });

  test("that held on the day, without what was not known yet; then what came, oldest first; then what was over", () => {
    const { held, since, before } = view("afghanistan") ?? {};
    expect(held).toEqual([
      {
        label: "President",
        value: "Ashraf Ghani",
        link: { dataset: "afghan", entity: "ashraf-ghani", type: "person", name: "Ashraf Ghani" },
        named: [0, 12],
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
    expect(since?.map(({ label, value, period }) => [label, value, period])).toEqual([
      ["President", "Ashraf Ghani", "til 15. august 2021"],
      ["Styre", "Islamsk emirat", "siden 15. august 2021"],
      ["Innbyggere", "41\u00a0128\u00a0771", "per 2022"],
    ]);
    expect(before?.map(({ period }) => period)).toEqual(["per 2018"]);
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

  test("what may have ended says when it was last known to hold, on pages that are younger than that", () => {
    const office: Fact = { label: "Sjef", value: "Ann", from: "2020", asOf: "2026-02" };
    expect(viewOf([office]).held[0]?.period).toBe("siden 2020");
    expect(viewOf([office], "2026-11-23").held[0]?.period).toBe("siden 2020, per februar 2026");
    expect(viewOf([{ ...office, asOf: day }]).held[0]?.period).toBe("siden 2020");
    expect(viewOf([office], null).held[0]?.period).toBe("siden 2020, per februar 2026");
  });

  test("that say themselves when they began, or when they were, do not say it again", () => {
    const periods = (value: string, more: Pick<Fact, "from" | "until" | "asOf">) =>
      viewOf([{ label: "a", value: { nb: value }, ...more }], null).held[0]?.period;
    expect(periods("Uttrekningen begynte i mai 2021", { from: "2021-05" })).toBeUndefined();
    expect(periods("Uttrekningen begynte 11. mai 2021", { from: "2021-05-11" })).toBeUndefined();
    expect(periods("Uttrekningen begynte 11. mai 2021", { from: "2021-05-01" })).toBe("siden 1. mai 2021");
    expect(periods("Slått i 2001–2002", { from: "2001", until: "2002" })).toBeUndefined();
    expect(periods("Slått i 2001", { from: "2001", until: "2002" })).toBe("2001–2002");
    expect(periods("Leder fra mai 2021", { from: "2021-05", asOf: "2021-08" })).toBe(
      "siden mai 2021, per august 2021",
    );
  });

  test("tell where they name the entity that they lead to, by whichever of its names", () => {
    const named = (value: string) => {
      const entities: Entity[] = [
        { id: "a", type: "person", names: ["A"], facts: [{ label: "Stilling", value, entity: "pentagon" }] },
        {
          id: "pentagon",
          type: "organisation",
          names: ["USAs forsvarsdepartement", "Pentagon", "Det britiske Pentagon"],
        },
      ];
      const datasets = [new DatasetIndex({ id: "d", entities })];
      const fact = describeEntity(datasets, { dataset: "d", entity: "a" }, nb)?.held[0];
      return fact?.named && value.slice(...fact.named);
    };
    expect(named("Talsmann i Pentagon, senere forsker")).toBe("Pentagon");
    expect(named("Talsmann i Det britiske Pentagon")).toBe("Det britiske Pentagon");
    expect(named("Pentagonforsker")).toBeUndefined();
    expect(named("Talsmann")).toBeUndefined();
  });

  test("without a date, all facts stand together, each with its period", () => {
    const { held, since, before, ...rest } = viewOf(
      [
        { label: "a", value: "1", from: "2021-08-15" },
        { label: "a", value: "0", from: "2014", until: "2021-08-15" },
      ],
      null,
    );
    expect(held.map(({ period }) => period)).toEqual(["siden 15. august 2021", "2014 – 15. august 2021"]);
    expect([...since, ...before]).toEqual([]);
    expect(rest).not.toHaveProperty("date");
  });

  test("what is no day counts as no date", () => {
    expect(viewOf([{ label: "a", value: "1", from: "2030" }], "2021-02-31").held).toHaveLength(1);
    expect(viewOf([{ label: "a", value: "1", from: "2030" }], "2021").held).toHaveLength(1);
  });

  test("numbers are formatted, and stay on one line with their unit", () => {
    const values = (language: string) =>
      describeEntity(
        [
          new DatasetIndex({
            id: "d",
            entities: [
              {
                id: "a",
                type: "place",
                names: ["A"],
                facts: [
                  { label: "area", value: 652_230.5, unit: "km²" },
                  { label: "share", value: 66.7, unit: "%" },
                  { label: "rate", value: 0.1 },
                ],
              },
            ],
          }),
        ],
        { dataset: "d", entity: "a" },
        { language, phrases },
      )?.held.map(({ value }) => value);
    expect(values("nb")).toEqual(["652\u00a0230,5\u00a0km²", "66,7\u00a0%", "0,1"]);
    expect(values("en")).toEqual(["652,230.5\u00a0km²", "66.7%", "0.1"]);
  });

  test("the same fact is shown once, with the sources of both", () => {
    const { held } = viewOf([
      { label: "Flyplass", value: "OAKB", source: "nrk", paragraph: 4 },
      { label: { nb: "Flyplass" }, value: { nb: "OAKB" }, source: ["census", "nrk"] },
      { label: "Flyplass", value: "OAKB", source: "nrk", paragraph: [2, 4] },
      { label: "Flyplass", value: "OAKB", claimedBy: "Kirby" },
    ]);
    expect(
      held.map(({ sources, claimedBy }) => [
        claimedBy,
        sources.map(({ title, paragraphs }) => [title, paragraphs]),
      ]),
    ).toEqual([
      [
        undefined,
        [
          ["Artikkelen", [2, 4]],
          ["Folketelling", undefined],
        ],
      ],
      ["Kirby", []],
    ]);
  });

  test("the claim of one does not supersede the claim of another", () => {
    const { held } = viewOf([
      { label: "Kontroll", value: "85 prosent", asOf: "2021-07-09", claimedBy: "Taliban" },
      { label: "Kontroll", value: "to tredeler", asOf: "2021-08-12" },
    ]);
    expect(held).toHaveLength(2);
  });

  test("a label that only looks like a key of Object is shown as it stands", () => {
    const dataset: Dataset = {
      id: "d",
      labels: {},
      entities: [{ id: "a", type: "place", names: ["A"], facts: [{ label: "constructor", value: 1 }] }],
    };
    const described = describeEntity([new DatasetIndex(dataset)], { dataset: "d", entity: "a" }, nb);
    expect(described?.held[0]?.label).toBe("constructor");
  });
});

describe("relatives", () => {
  test("are what a place or an organisation is part of, the country of an organisation, or both", () => {
    const organisation = (id: string, partOf: string | string[]): Entity => ({
      id,
      type: "organisation",
      names: [id],
      partOf,
    });
    const dataset = {
      ...afghanistan,
      entities: [
        ...afghanistan.entities,
        organisation("ministry", "afghanistan"),
        organisation("department", "ministry"),
        organisation("embassy", ["kabul", "afghanistan"]),
      ],
    };
    const related = (entity: string) =>
      describeEntity([new DatasetIndex(dataset)], { dataset: "afghan", entity }, nb)?.related;
    expect(related("kabul")).toBe("part_of");
    expect(related("department")).toBe("part_of");
    expect(related("ministry")).toBe("kind_country");
    expect(related("embassy")).toBe("see_also");
  });

  test("are what the entity is part of, nearest first, each once", () => {
    expect(view("kabul")?.relatives.map(({ entity }) => entity)).toEqual(["kabul-province", "afghanistan"]);
  });

  test("and nothing that its facts name: the country is no part of its president", () => {
    const afghanistan = view("afghanistan");
    expect(afghanistan?.held.map(({ link }) => link?.entity)).toContain("ashraf-ghani");
    expect(afghanistan?.relatives).toEqual([]);
  });
});

describe("events", () => {
  test("of the entity come oldest first, beside the day, without an end that lay ahead", () => {
    expect(view("kabul")?.events).toEqual([
      {
        id: "offensive",
        date: "2021-08-06",
        when: "siden 6. august 2021",
        title: "Offensiven",
        entities: [{ dataset: "afghan", entity: "kabul", type: "place", name: "Kabul" }],
        sources: [
          {
            title: "Artikkelen",
            publisher: "NRK",
            date: "12. august 2021",
            url: "https://www.nrk.no/x",
            paragraphs: [2, 3],
          },
        ],
        relation: "that-day",
      },
      expect.objectContaining({
        id: "order",
        claimedBy: "Kirby",
        when: "12. august 2021",
        relation: "that-day",
      }),
      expect.objectContaining({ id: "fall", when: "15. august 2021", relation: "after" }),
    ]);
  });

  test("tell their whole time once it is over, and where the page has no date", () => {
    const whens = (date?: string) =>
      describeEntity(
        [index],
        { dataset: "afghan", entity: "kabul" },
        { ...nb, ...(date && { date }) },
      )?.events.map(({ when, relation }) => [when, relation]);
    expect(whens("2021-09-01")?.[0]).toEqual(["6.–15. august 2021", "before"]);
    expect(whens()?.[0]).toEqual(["6.–15. august 2021", "undated"]);
  });
});

describe("links out", () => {
  const urls = (entity: string, language = "nb") =>
    describeEntity([index], { dataset: "afghan", entity }, { language, phrases })?.links.map(
      ({ url }) => url,
    );

  test("are the entity's own, then a search in the reader's Wikipedia and the place on the map", () => {
    expect(urls("afghanistan")).toEqual([
      "https://no.wikipedia.org/w/index.php?search=Afghanistan",
      "https://www.openstreetmap.org/?mlat=33&mlon=65.12346#map=5/33/65.12346",
    ]);
    expect(urls("ashraf-ghani", "zh-Hant")).toEqual([
      "https://zh.wikipedia.org/w/index.php?search=Ashraf%20Ghani",
    ]);
  });

  test("hold no search where the entity has its article in that Wikipedia", () => {
    expect(urls("kabul")).toEqual(["https://no.wikipedia.org/wiki/Kabul"]);
    expect(urls("kabul", "nn")).toHaveLength(2);
  });

  test("stay on Wikipedia whatever the reader's language is said to be", () => {
    expect(urls("taliban", "evil.example/")).toEqual(["https://en.wikipedia.org/w/index.php?search=Taliban"]);
  });
});

describe("the background", () => {
  test("has paragraphs and the timeline seen from the day", () => {
    const background = describeBackground(index, { ...nb, date: day });
    expect(background).toMatchObject({
      title: "Afghanistan i august",
      paragraphs: ["Første avsnitt,\nover to linjer.", "Andre avsnitt."],
    });
    expect(background?.events.map(({ id, relation }) => [id, relation])).toEqual([
      ["spring", "before"],
      ["offensive", "that-day"],
      ["order", "that-day"],
      ["fall", "after"],
    ]);
  });

  test("is null where a dataset has neither", () => {
    expect(describeBackground(new DatasetIndex({ id: "d", events: [], entities: [] }), nb)).toBeNull();
  });
});
