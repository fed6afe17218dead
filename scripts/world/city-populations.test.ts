import { expect, test } from "vitest";
import { madeUpPlace } from "../../tests/lib/made-up-place.ts";
import { cityPopulations } from "./city-populations.ts";
import type { Place } from "./gazetteer.ts";

const told = (
  places: readonly Place[],
  areas: Readonly<Record<string, number>> = {},
  doubtful: number[] = [],
) =>
  [
    ...cityPopulations({
      chosen: places,
      factbook: new Map([
        [
          "XX",
          { urbanAreas: Object.entries(areas).map(([city, people]) => ({ city, people, year: "2015" })) },
        ],
      ]),
      namesOf: () => [],
      doubtful: new Set(doubtful),
    }),
  ].map(([{ name }, { label, value }]) => [name, label, value]);

test("a city has its agglomeration's people of a year, else GeoNames' without one, with two digits", () => {
  const places = [
    madeUpPlace("Exton", { population: 500_000 }),
    madeUpPlace("Wyton", { population: 148_270 }),
  ];
  expect(told(places, { EXTON: 700_000 })).toEqual([
    ["Exton", "population-agglomeration", 700_000],
    ["Wyton", "population-undated", 150_000],
  ]);
});

test("a figure of GeoNames that is doubtful, or none, is not told", () => {
  expect(told([madeUpPlace("Exton", { geonames: 7, population: 500_000 })], {}, [7])).toEqual([]);
  expect(told([madeUpPlace("Exton")])).toEqual([]);
});

test("of several of a name the largest is meant, and an area is called after its first city", () => {
  const places = [
    madeUpPlace("Exton", { population: 120_000 }),
    madeUpPlace("Exton", { population: 500_000 }),
  ];
  expect(told(places, { "Exton-Wyton": 700_000 })).toContainEqual([
    "Exton",
    "population-agglomeration",
    700_000,
  ]);
  expect(told(places, { "Exton-Wyton": 700_000 })).toContainEqual(["Exton", "population-undated", 120_000]);
});

test("an area has many times a capital's people, but not any city's", () => {
  const town = madeUpPlace("Exton", { population: 10_000 });
  expect(told([town], { Exton: 700_000 })).toEqual([["Exton", "population-undated", 10_000]]);
  expect(told([{ ...town, feature: "PPLC" }], { Exton: 700_000 })).toEqual([
    ["Exton", "population-agglomeration", 700_000],
  ]);
});
