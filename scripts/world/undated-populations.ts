import type { Fact } from "../../src/dataset/schema.ts";
import type { Place } from "./gazetteer.ts";

/**
 * Countries of which GeoNames' figures are not told. It gives places of China the people of their prefecture, of their county or of
 * their middle: of 323 that the United Nations estimate, four in ten have less than two thirds or more than one and a half times as
 * many there. Of India and the United States a source has every city, and what it has not is a part of one, or a fault: Kallakurichi,
 * a town of 50,000, has 1.7 million in GeoNames, those of its district, and Ironville in Kentucky 290,000.
 */
const UNTRUE = new Set(["CN", "IN", "US"]);
/**
 * Brazil has reported the towns of its larger municipalities in 2010. A figure that those of its name do not bear out within a
 * quarter is a fault, or of another time: São José dos Pinhais has half as many in GeoNames.
 */
const BRAZIL = "BR";
const SAME_TOWNS = 1.25;
/**
 * The United Nations estimate all agglomerations of so many people: where GeoNames has more and they have none, it is a part of one,
 * or a region's: Boumerdès has the 790,000 of its province, Jepara the 1.3 million of its regency.
 */
const FROM_HERE_ESTIMATED = 300_000;
/** An undated figure is no more exact than this many digits say. */
const DIGITS = 2;

/** What dated sources say of a place's names. */
interface Counted {
  /** Whether one names such a city. */
  readonly isNamed: boolean;
  /** How many people the towns of each municipality of the name have in Brazil. */
  readonly towns: readonly number[];
}

/**
 * GeoNames' figure of a place, rounded, under a label that says that its year is not stated; none where it has none, or where a
 * dated source names such a city and could not be matched: Gurgaon's 200,000 are a quarter of those counted in 2011.
 */
export function undatedFact(place: Place, { isNamed, towns }: Counted): Fact | undefined {
  const { country, population } = place;
  const isNear = (people: number): boolean =>
    Math.max(people, population) / Math.min(people, population) <= SAME_TOWNS;
  const isPossible = country === BRAZIL ? towns.some(isNear) : population < FROM_HERE_ESTIMATED;
  if (UNTRUE.has(country) || population === 0 || !isPossible || isNamed) return undefined;
  return {
    label: "population-undated",
    value: Number(population.toPrecision(DIGITS)),
    source: "geonames",
  };
}
