import { expect, test } from "vitest";
import { get, isThere, world } from "./built-world.ts";

test("no city is there twice, as its middle or under a former name", () => {
  for (const id of [
    "camayenne",
    "zhu-cheng-city",
    "metairie-terrace",
    "wanxian",
    "srodmiescie",
    "pita-kotte",
    "iligan-city",
    "buenaventura-colombia",
    "panama-city-panama",
  ])
    expect(isThere(id)).toBe(false);
  for (const id of ["conakry", "zhucheng", "metairie", "wanzhou", "kadoma", "new-delhi"])
    expect(isThere(id)).toBe(true);
  expect(get("kadoma").partOf).toBe("japan");
});

test("boroughs and suburbs that GeoNames has as towns are called places, towns of their own cities", () => {
  for (const id of ["uskudar", "pikine", "daliang"])
    expect(get(id).description).toMatchObject({ en: expect.stringMatching(/^place in /) });
  for (const id of ["espoo", "drammen", "ghazni"].filter((each) => isThere(each)))
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

test("a figure whose source states no year says so, and is rounded", () => {
  expect(get("dundee").facts).toEqual([{ label: "population-undated", value: 150_000, source: "geonames" }]);
  expect(world.labels?.["population-undated"]).toMatchObject({ en: "Population (year not stated)" });
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
  const cities = world.entities.filter(({ kind }) => kind === "city");
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
