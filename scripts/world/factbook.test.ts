import { expect, test } from "vitest";
import { parseUrbanAreas } from "./factbook.ts";

test("urban areas of a country come with the people of their year", () => {
  expect(
    parseUrbanAreas("New York-Newark 18.593 million; WASHINGTON, D.C. (capital) 4.955 million (2015)"),
  ).toEqual([
    { city: "New York-Newark", people: 18_593_000, year: "2015" },
    { city: "WASHINGTON, D.C.", people: 4_955_000, year: "2015" },
  ]);
  expect(parseUrbanAreas("OSLO (capital) 986,000 (2015)")).toEqual([
    { city: "OSLO", people: 986_000, year: "2015" },
  ]);
});

test("what has no figure, or no year, is left out", () => {
  expect(parseUrbanAreas("")).toEqual([]);
  expect(parseUrbanAreas("OSLO (capital) 986,000")).toEqual([]);
  expect(parseUrbanAreas("OSLO (capital) NA; Bergen 250,000 (2015)")).toEqual([
    { city: "Bergen", people: 250_000, year: "2015" },
  ]);
});
