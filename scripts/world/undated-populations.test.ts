import { expect, test } from "vitest";
import { madeUpPlace } from "../../tests/lib/made-up-place.ts";
import { townsOfBrazil } from "./city-populations.ts";
import type { Place } from "./gazetteer.ts";
import { undatedFact } from "./undated-populations.ts";

const told = (more: Partial<Place>, towns: readonly number[] = [], isNamed = false) =>
  undatedFact(madeUpPlace("Exton", more), { isNamed, towns })?.value;

test("a figure without a year is told with two digits, of a place that no dated source names", () => {
  expect(told({ country: "GB", population: 148_270 })).toBe(150_000);
  expect(told({ country: "GB", population: 148_270 }, [], true)).toBeUndefined();
  expect(told({ country: "GB", population: 0 })).toBeUndefined();
});

test("none is told where a source has every city of the size", () => {
  expect(told({ country: "US", population: 290_000 })).toBeUndefined();
  expect(told({ country: "DZ", population: 299_000 })).toBe(300_000);
  expect(told({ country: "DZ", population: 786_499 })).toBeUndefined();
});

test("of Brazil one is told where the towns of a municipality of the name bear it out", () => {
  const country = "BR";
  expect(told({ country, population: 1_169_577 }, [1_221_979])).toBe(1_200_000);
  expect(told({ country, population: 125_000 }, [236_895])).toBeUndefined();
  expect(told({ country, population: 125_000 }, [236_895, 140_000])).toBe(130_000);
  expect(told({ country, population: 125_000 })).toBeUndefined();
});

test("the towns of Brazil's municipalities are counted together, without the chief one alone", () => {
  const serra = { country: "Brazil", city: "Serra", how: "census", year: 2010 } as const;
  const together = { ...serra, area: "agglomeration", people: 406_411 } as const;
  const chief = { ...serra, area: "proper", people: 112_555 } as const;
  const elsewhere = { ...together, country: "Exland" };
  const countryOf = new Map([["brazil", "BR"]]);
  expect([...townsOfBrazil([chief, together, elsewhere], { countryOf })]).toEqual([["BR/serra", [together]]]);
});
