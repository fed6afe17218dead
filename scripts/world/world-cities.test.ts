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

test("no people are told of a city that they have left since", () => {
  expect(get("stepanakert").facts).toBeUndefined();
});

test("«Gaza» is the Strip, of which the city is a part, in the reader's own words", () => {
  const texts = (id: string) => get(id).names.map((name) => (typeof name === "string" ? name : name.text));
  for (const name of ["Gaza", "غزة", "ガザ", "加沙"]) {
    expect(texts("gaza-strip")).toContain(name);
    expect(texts("gaza-city")).not.toContain(name);
  }
  expect(get("gaza-city")).toMatchObject({
    partOf: ["gaza-strip", "palestine"],
    description: { nb: "by i Gazastripen, Palestina", de: "Stadt (Gazastreifen, Palästina)" },
  });
  expect(get("hebron").partOf).toEqual(["west-bank", "palestine"]);
  expect(get("ramallah").description).toMatchObject({ nb: "hovedstad i Palestina" });
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
  ["oslo", 986_000, "2015"],
  ["kabul", 4_635_000, "2015"],
  ["new-york-city", 18_593_000, "2015"],
  ["sao-paulo", 21_066_000, "2015"],
  ["nuuk", 17_000, "2014"],
])("%s has %d people in its agglomeration in %s", (id, value, asOf) => {
  expect(get(id).facts).toEqual([
    { label: "population-agglomeration", value, asOf, source: "world-factbook-2015" },
  ]);
});

test("a figure whose source states no year says so, and is rounded", () => {
  expect(get("dundee").facts).toEqual([{ label: "population-undated", value: 150_000, source: "geonames" }]);
  expect(world.labels?.["population-undated"]).toMatchObject({ en: "Population (undated)" });
});

test.each([
  ["kallakurichi", "GeoNames has the people of its district"],
  ["ironville", "a fault of GeoNames"],
  ["boumerdas", "GeoNames has the people of its province"],
  ["gurgaon", "GeoNames has a quarter of those counted in 2011"],
  ["sao-jose-dos-pinhais", "GeoNames has half of those that Brazil counted in 2010"],
  ["planaltina", "no census that was read has a town of the name and size"],
])("%s has no population: %s", (id) => {
  expect(get(id).facts ?? []).toEqual([]);
});

test("more than three cities in four have a population", () => {
  const cities = world.entities.filter(({ kind }) => kind === "city");
  const told = cities.filter(({ facts = [] }) => facts.length > 0);
  expect(told.length / cities.length).toBeGreaterThan(0.75);
});
