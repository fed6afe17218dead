import { expect, test } from "vitest";
import { madeUpPlace } from "../../tests/lib/made-up-place.ts";
import { matchEstimates, namesOfEstimate } from "./agglomeration-populations.ts";
import type { Agglomeration } from "./agglomerations.ts";
import type { Place } from "./gazetteer.ts";

let number = 1;

const place = (name: string, population: number, more: Partial<Place> = {}): Place =>
  madeUpPlace(name, { geonames: number++, population, lat: 10, lon: 20, ...more });

const estimate = (city: string, people: number, more: Partial<Agglomeration> = {}): Agglomeration => ({
  country: "999",
  city,
  lat: 10.05,
  lon: 20,
  people,
  ...more,
});

function match(
  estimates: Agglomeration[],
  places: Place[],
  { chosen = places, shown = {} }: { chosen?: Place[]; shown?: Record<string, string> } = {},
): Record<string, number> {
  const matched = matchEstimates({
    estimates,
    places,
    chosen: new Set(chosen),
    codeOf: new Map([["999", "XX"]]),
    namesOf: ({ name }) => [shown[name] ?? name],
  });
  return Object.fromEntries([...matched].map(([{ name }, { people }]) => [name, people]));
}

test("finds a city by either of the names that the estimate has", () => {
  expect(match([estimate("Dimashq (Damascus)", 2_000_000)], [place("Damascus", 1_600_000)])).toEqual({
    Damascus: 2_000_000,
  });
  expect(match([estimate("Xi'an, Shaanxi", 6_000_000)], [place("Xi’an", 6_500_000)])).toEqual({
    "Xi’an": 6_000_000,
  });
  expect(
    match([estimate("Hà Noi", 3_600_000)], [place("Ha Noi", 4_000_000)], { shown: { "Ha Noi": "Hanoi" } }),
  ).toEqual({ "Ha Noi": 3_600_000 });
});

test("a name elsewhere, or in another country, is another city", () => {
  expect(match([estimate("Yichun", 600_000)], [place("Yichun", 500_000, { lat: 27 })])).toEqual({});
  expect(match([estimate("Yichun", 600_000)], [place("Yichun", 500_000, { country: "YY" })])).toEqual({});
});

test("the largest place of the name is meant, though it may have no card", () => {
  const [town, village] = [place("Bijie", 1_000_000), place("Bijie", 20_000, { lat: 10.1 })];
  expect(match([estimate("Bijie", 500_000)], [town, village], { chosen: [village] })).toEqual({});
  expect(match([estimate("Bijie", 500_000)], [village, town], { chosen: [town] })).toEqual({
    Bijie: 500_000,
  });
});

test("a place that has the name among many only must have about as many people", () => {
  const chengtangcun = place("Chengtangcun", 105_000, { otherNames: ["Tengzhou"] });
  expect(match([estimate("Tengzhou", 960_000)], [chengtangcun])).toEqual({});
  const jeddah = place("Jeddah", 4_700_000, { otherNames: ["Jiddah"] });
  expect(match([estimate("Jiddah", 4_000_000)], [jeddah])).toEqual({ Jeddah: 4_000_000 });
});

test("a region named after a place is not the place, but a capital may have any suburbs", () => {
  const people = 2_400_000;
  expect(match([estimate("Malappuram", people)], [place("Malappuram", 101_000)])).toEqual({});
  const capital = place("Kuwait City", 60_000, { feature: "PPLC" });
  expect(match([estimate("Al Kuwayt (Kuwait City)", people)], [capital])).toEqual({ "Kuwait City": people });
});

test("a place that two estimates claim has neither", () => {
  const both = [estimate("Suzhou, Anhui", 900_000), estimate("Suzhou, Jiangsu", 5_000_000, { lat: 10.1 })];
  expect(match(both, [place("Suzhou", 2_000_000)])).toEqual({});
});

test("an estimate tells by which names it means a city", () => {
  expect(namesOfEstimate(estimate("Bruxelles-Brussel", 1), new Map([["999", "BE"]]))).toEqual([
    "BE/bruxelles",
    "BE/brussel",
  ]);
});
