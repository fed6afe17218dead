import { expect, test } from "vitest";
import { populationFacts } from "./country-populations.ts";

test("CLDR's figure is told with three digits, as one whose year is not stated", () => {
  expect(populationFacts("NO", 5_509_730, undefined)).toEqual([
    { label: "population-undated", value: 5_510_000, source: "cldr" },
  ]);
});

test("where others differ by more than a tenth, that is said", () => {
  expect(populationFacts("EE", 1_193_790, undefined)).toMatchObject([
    { value: 1_190_000, note: { en: "Estimates differ by more than a tenth." } },
  ]);
});

test("what was read of a country stands in its place", () => {
  const written = { value: 4_900_000, asOf: "2024", source: "world-bank" };
  expect(populationFacts("KW", 3_138_360, written)).toEqual([{ label: "population", ...written }]);
});

test("a figure that cannot be right, or is nobody's, is not told", () => {
  expect(populationFacts("ER", 6_343_960, undefined)).toEqual([]);
  expect(populationFacts("YT", 194_000, undefined)).toEqual([]);
  expect(populationFacts("XX", undefined, undefined)).toEqual([]);
});
