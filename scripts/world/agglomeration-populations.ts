import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fact } from "../../src/dataset/schema.ts";
import { type Agglomeration, ESTIMATED_YEAR, parseAgglomerations } from "./agglomerations.ts";
import { plain } from "./city-populations.ts";
import { distance, type Place } from "./gazetteer.ts";

/** An estimate and a place of its name that lie no further apart (km) are one: Dubai's points are 20 km apart. */
const SAME_CITY = 25;
/**
 * So many times GeoNames' figure an agglomeration may have: Mendoza's core has a tenth of its people. Above it, places that
 * have given their name to a region: Malappuram. Capitals may have any: Kuwait City has grown to forty times its core.
 */
const MOST = 10;
/** GeoNames gives some cities of China the people of their prefecture; the estimate is the truer. Below it, doubt. */
const LEAST = 1 / 3;
/** So many times at most, where the place has the name among many only: GeoNames' Chengtangcun is also called Tengzhou. */
const MOST_BY_OTHER_NAME = 3;
/** GeoNames' code of a capital. */
const CAPITAL = "PPLC";

export interface EstimateMatching {
  readonly estimates: readonly Agglomeration[];
  /** All places of the gazetteer: one that is not chosen may be the one that was meant. */
  readonly places: readonly Place[];
  readonly chosen: ReadonlySet<Place>;
  /** ISO 3166-1 alpha-2 by numeric code. */
  readonly codeOf: ReadonlyMap<string, string>;
  /** The names under which a card shows a chosen place. */
  readonly namesOf: (place: Place) => readonly string[];
}

export const readAgglomerations = (): Agglomeration[] =>
  parseAgglomerations(readFileSync(join(import.meta.dirname, "../../data/world/agglomerations.tsv"), "utf8"));

/**
 * The estimate of each city that is certainly its own: the place bears the name, lies where the estimate does, and is the
 * largest there that bears it.
 */
export function matchEstimates(matching: EstimateMatching): ReadonlyMap<Place, Agglomeration> {
  const { places, codeOf, chosen, namesOf } = matching;
  const byCountry = Map.groupBy(places, ({ country }) => country);
  const matched = new Map<Place, Agglomeration>();
  const doubtful = new Set<Place>();
  for (const estimate of matching.estimates) {
    const wanted = namesIn(estimate.city);
    const there = (byCountry.get(codeOf.get(estimate.country) ?? "") ?? []).filter(
      (place) => distance(place, estimate, SAME_CITY) < SAME_CITY,
    );
    const largest = (namesOfPlace: (place: Place) => readonly string[]): Place | undefined =>
      there
        .filter((place) => namesOfPlace(place).some((name) => wanted.has(plain(name))))
        .toSorted((a, b) => b.population - a.population)[0];
    const byName = largest((place) => [
      place.name,
      place.ascii,
      ...(chosen.has(place) ? namesOf(place) : []),
    ]);
    const place = byName ?? largest(({ otherNames }) => otherNames);
    if (place === undefined || !chosen.has(place)) continue;
    const times = estimate.people / place.population;
    const most = !byName ? MOST_BY_OTHER_NAME : place.feature === CAPITAL ? Infinity : MOST;
    if (times > most || times < LEAST) continue;
    if (matched.has(place)) doubtful.add(place);
    matched.set(place, estimate);
  }
  for (const place of doubtful) matched.delete(place);
  return matched;
}

/** How an estimate names its city: `DZ/oran`, `DZ/wahran`. */
export function namesOfEstimate(
  { country, city }: Agglomeration,
  codeOf: ReadonlyMap<string, string>,
): string[] {
  return [...namesIn(city)].map((name) => `${codeOf.get(country) ?? ""}/${name}`);
}

export function estimateFact({ people }: Agglomeration): Fact {
  return {
    label: "population-agglomeration",
    value: people,
    asOf: String(ESTIMATED_YEAR),
    source: "un-agglomerations",
  };
}

/** «Kolkata (Calcutta)» has two names, and a Belgian city one in each language; «Bournemouth/Poole» is no city. */
function namesIn(city: string): ReadonlySet<string> {
  const [, own = city, other = ""] =
    /^(.+?) ?(?:\((.+)\)|, .+)$/.exec(city) ?? /^(Bruxelles)-(Brussel)$/.exec(city) ?? [];
  return new Set([own, other].map(plain).filter((name) => name !== ""));
}
