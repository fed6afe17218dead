import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { madeUpPlace } from "../../tests/lib/made-up-place.ts";
import type { CityCount } from "./city-counts.ts";
import { matchCounts, newestPopulations, readCounts } from "./city-populations.ts";
import { SPELLINGS } from "./count-spellings.ts";
import type { Place } from "./gazetteer.ts";

let number = 1;

/** Apart from each other, unless a test says where they lie. */
function place(name: string, population: number, more: Partial<Place> = {}): Place {
  const geonames = number++;
  return madeUpPlace(name, { geonames, population, lat: geonames, ...more });
}

function count(city: string, people: number, more: Partial<CityCount> = {}): CityCount {
  return { country: "Exland", city, area: "proper", how: "census", year: 2010, people, ...more };
}

function match(counts: CityCount[], places: Place[], chosen = places): Record<string, number> {
  const matched = matchCounts({
    counts,
    places,
    chosen: new Set(chosen),
    countryOf: new Map([
      ["exland", "XX"],
      ["united states of america", "US"],
      ["brazil", "BR"],
    ]),
    provinceOf: ({ province }) => ({ TX: "texas", NL: "nuevo leon" })[province] ?? "",
    namesOf: () => [],
  });
  return Object.fromEntries(
    [...matched].map(([{ name, province }, { people }]) => [name + province, people]),
  );
}

test("finds a city whatever letters the state writes it with", () => {
  expect(match([count("OSLO", 600_000)], [place("Oslo", 580_000)])).toEqual({ Oslo: 600_000 });
  expect(match([count("Münster (Westf.)", 300_000)], [place("Münster", 270_000)])).toEqual({
    Münster: 300_000,
  });
  expect(
    match([count("KOBENHAVN", 560_000)], [place("Copenhagen", 1_150_000, { otherNames: ["København"] })]),
  ).toEqual({
    Copenhagen: 560_000,
  });
});

test("takes what stands in brackets for another name, in the United States for the state", () => {
  expect(match([count("Haora (Howrah)", 1_000_000)], [place("Howrah", 1_000_000)])).toEqual({
    Howrah: 1_000_000,
  });
  const wacos = [place("Waco", 130_000, { country: "US", province: "TX" })];
  const country = "United States of America";
  expect(match([count("Waco (TX)", 127_018, { country })], wacos)).toEqual({ WacoTX: 127_018 });
  expect(match([count("Waco (GA)", 127_018, { country })], wacos)).toEqual({});
});

test("a city whose province the source names may have five times as many people as GeoNames gives it", () => {
  const monterrey = [place("Monterrey", 100_000, { province: "NL" })];
  expect(match([count("Monterrey (Nuevo León)", 500_000)], monterrey)).toEqual({ MonterreyNL: 500_000 });
  expect(match([count("Monterrey (Nuevo León)", 510_000)], monterrey)).toEqual({});
  expect(match([count("Monterrey", 500_000)], monterrey)).toEqual({});
});

test("tells cities of a name apart that lie beside each other in two states", () => {
  const country = "United States of America";
  const [larger, smaller] = [
    place("Kansas City", 500_000, { country: "US", province: "NL", lat: 39.1 }),
    place("Kansas City", 150_000, { country: "US", province: "TX", lat: 39.11 }),
  ];
  expect(match([count("Kansas City (Texas)", 156_000, { country })], [larger, smaller])).toEqual({
    "Kansas CityTX": 156_000,
  });
});

test("leaves out a name that two cities of its size bear, unless the province tells them apart", () => {
  const both = [
    place("Guadalupe", 670_000, { province: "NL" }),
    place("Guadalupe", 500_000, { province: "ZA" }),
  ];
  expect(match([count("Guadalupe", 600_000)], both)).toEqual({});
  expect(match([count("Guadalupe, Nuevo León", 673_616)], both)).toEqual({ GuadalupeNL: 673_616 });
});

test("leaves out a city whose namesake that has no card may be the one counted", () => {
  const [known, other] = [place("Santiago", 120_000), place("Santiago", 110_000)];
  expect(match([count("Santiago", 118_000)], [known, other], [known])).toEqual({});
  expect(match([count("Santiago", 118_000)], [known], [known])).toEqual({ Santiago: 118_000 });
});

test("leaves out a figure that GeoNames' belies: another town, a typing error", () => {
  expect(match([count("Minsk", 1)], [place("Minsk", 1_800_000)])).toEqual({});
  expect(match([count("Minsk", 3_000_000)], [place("Minsk", 1_800_000)])).toEqual({});
});

test("a city within its borders goes before its agglomeration, a census before an estimate of the year", () => {
  const counts = [
    count("Gent", 280_000, { area: "agglomeration", year: 2011 }),
    count("Gent", 235_000, { how: "estimate" }),
    count("Gent", 240_000),
  ];
  expect(match(counts, [place("Gent", 231_000)])).toEqual({ Gent: 240_000 });
});

test("two censuses of one year that differ are no figure", () => {
  expect(match([count("Gent", 240_000), count("Gent", 200_000)], [place("Gent", 231_000)])).toEqual({});
});

test("a city under two spellings has the newer figure, if one has grown from the other", () => {
  const hague = [place("The Hague", 470_000, { otherNames: ["s-Gravenhage"] })];
  const newer = count("The Hague", 495_083, { year: 2011 });
  expect(match([newer, count("s-Gravenhage", 463_826, { year: 2006 })], hague)).toEqual({
    "The Hague": 495_083,
  });
  expect(match([newer, count("s-Gravenhage", 300_000, { year: 2006 })], hague)).toEqual({});
});

test("Brazil's figures of a chief district are left out: São Paulo has not 105,269 people", () => {
  const country = "Brazil";
  const places = [place("Serra", 400_000, { country: "BR" }), place("Recife", 1_500_000, { country: "BR" })];
  const counts = [
    count("Serra", 300_000, { country }),
    count("Serra", 406_411, { country, area: "agglomeration" }),
    count("Recife", 1_537_704, { country }),
    count("Recife", 1_537_704, { country, area: "agglomeration" }),
  ];
  expect(match(counts, places)).toEqual({ Recife: 1_537_704 });
});

test("the fact says of which year it is and of what", () => {
  const [oslo, sydney] = [place("Oslo", 580_000), place("Sydney", 4_000_000)];
  const facts = newestPopulations(
    new Map([
      [
        "un-city-counts",
        new Map([
          [oslo, count("Oslo", 618_683, { year: 2012 })],
          [sydney, count("Sydney", 4_293_416, { area: "untold" })],
        ]),
      ],
    ]),
  );
  expect(facts.get(oslo)).toEqual({
    label: "population-proper",
    value: 618_683,
    asOf: "2012",
    source: "un-city-counts",
  });
  expect(facts.get(sydney)?.label).toBe("population");
});

test("of two sources the newer is shown", () => {
  const frisco = place("Frisco", 150_000);
  const older = new Map([[frisco, count("Frisco (TX)", 128_176, { year: 2012 })]]);
  const newer = new Map([[frisco, count("Frisco (Texas)", 210_719, { year: 2021 })]]);
  for (const order of [
    [older, newer],
    [newer, older],
  ])
    expect(newestPopulations(new Map(order.map((counts, at) => [`${at}`, counts]))).get(frisco)?.value).toBe(
      210_719,
    );
});

test("each spelling that is put right is one of the Yearbook's, and the count is its city's", () => {
  const yearbook = readFileSync(join(import.meta.dirname, "../../data/world/city-counts.tsv"), "utf8");
  const written = new Set(yearbook.split("\n").map((line) => line.split("\t").slice(0, 2).join("/")));
  const put = Object.entries(SPELLINGS).flatMap(([country, cities]) =>
    Object.keys(cities).map((city) => `${country}/${city}`),
  );
  expect(put.filter((city) => !written.has(city))).toEqual([]);
  const counts = readCounts().get("un-city-counts") ?? [];
  expect(counts.find(({ city, area }) => city === "Nalchik" && area === "proper")).toMatchObject({
    year: 2012,
    people: 239_230,
  });
});
