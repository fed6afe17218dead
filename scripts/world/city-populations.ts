import * as v from "valibot";
import type { Fact } from "../../src/dataset/schema.ts";
import type { FactbookProfile, UrbanArea } from "./factbook.ts";
import type { Place } from "./gazetteer.ts";
import { readInput } from "./sources.ts";
import { fold } from "./text.ts";

/** GeoNames' code of a capital. */
const CAPITAL = "PPLC";
/**
 * So many times GeoNames' figure an agglomeration may have: Mendoza's core has a tenth of its people. A capital may have any: Kuwait
 * City has grown to forty times its core.
 */
const MOST = 10;
/** Below this share of GeoNames' figure it is another place's. */
const LEAST = 1 / 3;
/** An undated figure is no more exact than this many digits say. */
const DIGITS = 2;

export interface CityPopulations {
  readonly chosen: readonly Place[];
  /** By ISO code. */
  readonly factbook: ReadonlyMap<string, FactbookProfile>;
  /** The names under which a card shows a chosen place. */
  readonly namesOf: (place: Place) => readonly string[];
  /** GeoNames' ids of the cities whose figure there is not theirs. */
  readonly doubtful: ReadonlySet<number>;
}

/**
 * Ids of cities of which GeoNames has the people of a district, of a part, or of long ago, as of Stepanakert, whose people left it in 2023: compared with the censuses of states and the
 * estimates of the United Nations, they have a third more or less, or no source that was read bears them out.
 */
export const readDoubtful = (): ReadonlySet<number> =>
  new Set(readInput("doubtful-populations.json", v.array(v.number())));

/** The Factbook's figure of each city's agglomeration, else GeoNames', which says that its year is not stated. */
export function cityPopulations(sources: CityPopulations): ReadonlyMap<Place, Fact> {
  const { chosen, doubtful } = sources;
  return new Map([
    ...chosen.flatMap((place): [Place, Fact][] => {
      const value = Number(place.population.toPrecision(DIGITS));
      if (value === 0 || doubtful.has(place.geonames)) return [];
      return [[place, { label: "population-undated", value, source: "geonames" }]];
    }),
    ...agglomerations(sources),
  ]);
}

/** Of each urban area the largest city that bears its name, or its first, and may have so many people around it. */
function agglomerations({ chosen, factbook, namesOf }: CityPopulations): ReadonlyMap<Place, Fact> {
  const found = new Map<Place, Fact>();
  const doubled = new Set<Place>();
  const byCountry = Map.groupBy(chosen, ({ country }) => country);
  for (const [code, { urbanAreas }] of factbook) {
    const places = byCountry.get(code) ?? [];
    for (const area of urbanAreas) {
      const place =
        largestOf(places, area.city, namesOf) ??
        largestOf(places, area.city.replace(/[-/,].*$/, ""), namesOf);
      if (place === undefined || !isPossible(place, area)) continue;
      if (found.has(place)) doubled.add(place);
      found.set(place, {
        label: "population-agglomeration",
        value: area.people,
        asOf: area.year,
        source: "world-factbook-2015",
      });
    }
  }
  for (const place of doubled) found.delete(place);
  return found;
}

function largestOf(
  places: readonly Place[],
  name: string,
  namesOf: CityPopulations["namesOf"],
): Place | undefined {
  const wanted = plain(name);
  const isCalled = (names: readonly string[]): boolean => names.some((each) => plain(each) === wanted);
  const largest = (all: readonly Place[]): Place | undefined =>
    all.toSorted((a, b) => b.population - a.population)[0];
  return (
    largest(places.filter((place) => isCalled([place.name, place.ascii, ...namesOf(place)]))) ??
    largest(places.filter(({ otherNames }) => isCalled(otherNames)))
  );
}

function isPossible({ population, feature }: Place, { people }: UrbanArea): boolean {
  const times = people / population;
  return times >= LEAST && (feature === CAPITAL || times <= MOST);
}

/** «OSLO», «Al-Hudaydah», «St. Louis» as they are compared. */
function plain(name: string): string {
  return fold(name)
    .replace(/\bst\.? /g, "saint ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
