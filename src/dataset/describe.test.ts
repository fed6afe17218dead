import { describe, expect, test } from "vitest";
import { DatasetIndex } from "./dataset-index.ts";
import { describeBackground, describeEntity } from "./describe.ts";
import type { Dataset, Entity } from "./schema.ts";

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
  sources: [
    { id: "nrk", title: "Artikkelen", publisher: "NRK", date: "2021-08-12", url: "https://www.nrk.no/x" },
  ],
  entities: [
    {
      id: "afghanistan",
      type: "place",
      kind: "country",
      names: ["Afghanistan"],
      location: { lat: 33, lon: 65.123456789 },
      facts: [{ label: "President", value: "Ashraf Ghani", entity: "ashraf-ghani" }],
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
const view = (entity: string) => describeEntity([index], { dataset: "afghan", entity }, { ...nb, date: day });

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

test("of what a newsroom's own dataset does not say, the next one that has the entity tells", () => {
  const own = new DatasetIndex({
    format: 1,
    id: "own",
    entities: [
      {
        id: "afghanistan",
        type: "place",
        names: ["Afghanistan"],
        facts: [{ label: "Valuta", value: "afghani" }],
      },
      { id: "kabul", type: "place", description: "byen i saken", names: ["Kabul"] },
      { id: "taliban", type: "place", names: ["Taliban"], facts: [{ label: "President", value: "ingen" }] },
    ],
  });
  const shown = (entity: string) =>
    describeEntity([own, index], { dataset: "own", entity }, { ...nb, date: day });
  expect(shown("afghanistan")?.held.map(({ label, value }) => [label, value])).toEqual([
    ["Valuta", "afghani"],
    ["President", "Ashraf Ghani"],
  ]);
  expect(shown("afghanistan")?.held[1]?.link?.dataset).toBe("afghan");
  expect(shown("kabul")).toMatchObject({
    description: "byen i saken",
    relatives: [{ entity: "kabul-province", dataset: "afghan" }, { entity: "afghanistan" }],
  });
  // The other way round nothing is added, and none of an entity of another type.
  expect(describeEntity([own, index], { dataset: "afghan", entity: "afghanistan" }, nb)?.held).toHaveLength(
    1,
  );
  expect(shown("taliban")?.held.map(({ value }) => value)).toEqual(["ingen"]);
  // Of a label that it has itself, only what it says.
  const said = {
    ...own.dataset,
    entities: own.dataset.entities.map((one) => ({ ...one, facts: [{ label: "President", value: "X" }] })),
  };
  const index2 = new DatasetIndex(said);
  expect(
    describeEntity([index2, index], { dataset: "own", entity: "afghanistan" }, nb)?.held.map(
      ({ value }) => value,
    ),
  ).toEqual(["X"]);
});
