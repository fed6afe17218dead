import { expect, test } from "vitest";
import { populationFacts } from "./country-populations.ts";

test("of two estimates that agree the Factbook's is shown, which is the newer", () => {
  expect(
    populationFacts({ population: 5_500_000, year: "2025" }, { population: 5_572_279, year: "2024" }),
  ).toEqual([{ label: "population", value: 5_500_000, asOf: "2025", source: "world-factbook" }]);
});

test("where they differ the World Bank's is shown, and what the Factbook has beside it", () => {
  expect(
    populationFacts({ population: 3_172_511, year: "2025" }, { population: 4_897_263, year: "2024" }),
  ).toEqual([
    {
      label: "population",
      value: 4_897_263,
      asOf: "2024",
      source: ["world-bank", "world-factbook"],
      note: expect.objectContaining({
        en: "The World Factbook estimates 3,172,511 (2025).",
        de: "The World Factbook schätzt 3.172.511 (2025).",
      }),
    },
  ]);
});

test("one alone stands, and none is none", () => {
  expect(populationFacts(undefined, { population: 5_289_152, year: "2024" })).toMatchObject([
    { value: 5_289_152, source: "world-bank" },
  ]);
  expect(populationFacts({ population: 48, year: "2021" }, undefined)).toMatchObject([
    { value: 48, source: "world-factbook" },
  ]);
  expect(populationFacts(undefined, undefined)).toEqual([]);
});
