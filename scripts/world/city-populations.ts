import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fact } from "../../src/dataset/schema.ts";
import { type CityCount, parseCounts } from "./city-counts.ts";
import { respelled } from "./count-spellings.ts";
import { distance, type Place } from "./gazetteer.ts";
import { fold } from "./text.ts";

/** So much more than GeoNames' undated figure, and so much less, a count may be and still be of the same city. */
const MORE = 1.5;
const LESS = 1.5;
/** GeoNames often counts what has grown together around a city: Copenhagen has half as many within its borders. */
const LESS_WITHIN = 2.2;
/** Where one place of the province bears the name and the source names the province: Gurgaon has grown to four times as many. */
const MORE_THERE = 5;
/** Counts of one city, area and year that differ by no more than this are one; which of them is right, nobody can tell. */
const SAME_COUNT = 0.02;
/** Of one city under two spellings, «The Hague» and «s-Gravenhage», the newer count, if it is no further from the older. */
const GROWN = 0.25;
/** Its «city» is the urban part of the chief district, its «agglomeration» that of the municipality: used where they are one. */
const BY_DISTRICT = "Brazil";
/** Within so many km, two places of one name are one city, twice in GeoNames. */
const SAME_PLACE = 15;

/** Countries that the United Nations call otherwise than CLDR and their own official names do. */
const COUNTRIES: Readonly<Record<string, string>> = {
  "Bolivia (Plurinational State of)": "BO",
  "China, Hong Kong SAR": "HK",
  "China, Macao SAR": "MO",
  "Democratic People's Republic of Korea": "KP",
  "Iran (Islamic Republic of)": "IR",
  "Lao People's Democratic Republic": "LA",
  "Micronesia (Federated States of)": "FM",
  "Sao Tome and Principe": "ST",
  "TFYR of Macedonia": "MK",
  "United States Virgin Islands": "VI",
};

export interface CountMatching {
  readonly counts: readonly CityCount[];
  /** All places of the gazetteer: one that is not chosen may be the one that was counted. */
  readonly places: readonly Place[];
  readonly chosen: ReadonlySet<Place>;
  /** ISO code of a country's name in English, folded. */
  readonly countryOf: ReadonlyMap<string, string>;
  /** Name of a place's province, folded; empty where it is not known. */
  readonly provinceOf: (place: Place) => string;
  /** Further names of a chosen place, by which a state may report it. */
  readonly namesOf: (place: Place) => readonly string[];
}

/** The files of counts in data/world, by the dataset's name of their source. */
const FILES = {
  "un-city-counts": "city-counts.tsv",
  "census-of-india": "city-counts-india.tsv",
  "statistics-norway": "city-counts-norway.tsv",
  "us-census": "city-counts-us.tsv",
} as const;

export const readCounts = (): ReadonlyMap<string, readonly CityCount[]> =>
  new Map(
    Object.entries(FILES).map(([source, file]) => [
      source,
      parseCounts(readFileSync(join(import.meta.dirname, "../../data/world", file), "utf8")).map((count) => ({
        ...count,
        city: respelled(count.country, count.city),
      })),
    ]),
  );

/** The newest figure that any of the sources has of each city, as the fact that a card shows. */
export function newestPopulations(
  bySource: ReadonlyMap<string, ReadonlyMap<Place, CityCount>>,
): ReadonlyMap<Place, Fact> {
  const facts = new Map<Place, Fact>();
  for (const [source, counts] of bySource) {
    for (const [place, count] of counts) {
      const known = facts.get(place)?.asOf ?? "";
      if (String(count.year) > known) facts.set(place, populationFact(count, source));
    }
  }
  return facts;
}

/**
 * The count of each city that is certainly its own: one place of the country bears the name, the figure is near GeoNames', and
 * no other city of the source claims the place. The city within its own borders goes before its agglomeration.
 */
export function matchCounts(matching: CountMatching): ReadonlyMap<Place, CityCount> {
  const byName = indexByName(matching);
  const claims = new Map<Place, CityCount[]>();
  for (const same of Map.groupBy(
    withoutDistricts(matching.counts),
    ({ country, city, area }) => `${country}\t${city}\t${area}`,
  ).values()) {
    const count = agreed(same);
    if (count === undefined) continue;
    const place = placeOf(count, matching, byName);
    if (place === undefined) continue;
    claims.set(place, [...(claims.get(place) ?? []), count]);
  }
  return new Map(
    [...claims].flatMap(([place, all]): [Place, CityCount][] => {
      const proper = all.filter(({ area }) => area === "proper");
      const [newest, ...older] = (proper.length > 0 ? proper : all).toSorted((a, b) => b.year - a.year);
      if (newest === undefined) return [];
      const isOne = older.every(
        ({ year, people }) => year < newest.year && Math.abs(people / newest.people - 1) <= GROWN,
      );
      return isOne ? [[place, newest]] : [];
    }),
  );
}

function populationFact({ area, year, people }: CityCount, source: string): Fact {
  return {
    label: area === "untold" ? "population" : `population-${area}`,
    value: people,
    asOf: String(year),
    source,
  };
}

function withoutDistricts(counts: readonly CityCount[]): CityCount[] {
  const byCity = Map.groupBy(counts, ({ country, city }) => (country === BY_DISTRICT ? city : ""));
  return [...byCity].flatMap(([city, all]) => {
    if (city === "") return all;
    const most = Math.max(...all.map(({ people }) => people));
    return all.filter(({ area, people }) => area === "proper" && people / most >= 1 - SAME_COUNT);
  });
}

/** Of counts of one year a census; where two of a kind differ, none. */
function agreed(counts: readonly CityCount[]): CityCount | undefined {
  const censuses = counts.filter(({ how }) => how === "census");
  const [first, ...others] = censuses.length > 0 ? censuses : counts;
  if (first === undefined) return undefined;
  return others.every(({ people }) => Math.abs(people / first.people - 1) <= SAME_COUNT) ? first : undefined;
}

interface Names {
  /** As GeoNames writes places of any size. */
  readonly own: ReadonlyMap<string, readonly Place[]>;
  /** Other names of chosen places: «Wien», «Bombay». */
  readonly other: ReadonlyMap<string, readonly Place[]>;
}

function indexByName({ places, chosen, namesOf }: CountMatching): Names {
  const own = new Map<string, Place[]>();
  const other = new Map<string, Place[]>();
  const add = (index: Map<string, Place[]>, names: readonly string[], place: Place): void => {
    for (const name of new Set(names.map(plain))) {
      const key = `${place.country}/${name}`;
      index.set(key, [...(index.get(key) ?? []), place]);
    }
  };
  for (const place of places) {
    add(own, [place.name, place.ascii], place);
    if (chosen.has(place)) add(other, [...place.otherNames, ...namesOf(place)], place);
  }
  return { own, other };
}

const codeOf = (count: CityCount, { countryOf }: Pick<CountMatching, "countryOf">): string | undefined =>
  COUNTRIES[count.country] ?? countryOf.get(plain(count.country.replace(/ \(.*\)$/, "")));

/** «Waco (TX)» and «Guadalupe, Nuevo León» say where, «Gent (Gand)» how else it is called. */
function parts(city: string): readonly [outer: string, added: string] {
  const [, outer = city, added = ""] =
    /^(.+?)(?: \((.+)\)|, (.+))$/.exec(city)?.filter((part) => part !== undefined) ?? [];
  return [outer, added];
}

/** How a count names its city: `BE/gent`, `BE/gand`; not where the count is of something else than the city. */
export function namesOfCount(count: CityCount, matching: Pick<CountMatching, "countryOf">): string[] {
  if (count.country === BY_DISTRICT) return [];
  return parts(count.city).map((name) => `${codeOf(count, matching) ?? ""}/${plain(name)}`);
}

/**
 * What all towns of a municipality of Brazil have of people together, by its name: `BR/serra`. The chief one cannot be told from it,
 * but a figure that is far from it is not of that town.
 */
export function townsOfBrazil(
  counts: readonly CityCount[],
  matching: Pick<CountMatching, "countryOf">,
): ReadonlyMap<string, readonly CityCount[]> {
  const together = counts.filter(({ country, area }) => country === BY_DISTRICT && area === "agglomeration");
  return Map.groupBy(together, (count) => `${codeOf(count, matching) ?? ""}/${plain(count.city)}`);
}

function placeOf(count: CityCount, matching: CountMatching, names: Names): Place | undefined {
  const country = codeOf(count, matching);
  if (country === undefined) return undefined;
  const [outer, added] = parts(count.city);
  const among = (index: ReadonlyMap<string, readonly Place[]>, name: string): readonly Place[] =>
    index.get(`${country}/${plain(name)}`) ?? [];
  const less = count.area === "proper" ? LESS_WITHIN : LESS;
  const isThere = (place: Place): boolean => {
    const province = matching.provinceOf(place);
    return (
      added !== "" && (place.province === added || (province !== "" && plain(added).startsWith(province)))
    );
  };
  for (const [index, name] of [
    [names.own, outer],
    [names.own, added],
    [names.other, outer],
    [names.other, added],
  ] as const) {
    if (name === "") continue;
    const found = among(index, name);
    // Before two near each other count as one: Kansas City lies in two states.
    const there = oneOfEach(found.filter(isThere));
    const possible = there.length > 0 ? there : oneOfEach(found);
    if (possible.length === 0) continue;
    // In the United States what stands in brackets is always the state.
    if (country === "US" && added !== "" && there.length === 0) return undefined;
    // Another town of the name that may as well be meant makes it uncertain, whichever is in the dataset.
    const more = there.length === 1 ? MORE_THERE : MORE;
    const near = possible.filter(
      ({ population }) => count.people <= population * more && count.people >= population / less,
    );
    const [place, ...others] = near;
    if (place !== undefined) return others.length === 0 && matching.chosen.has(place) ? place : undefined;
    return undefined;
  }
  return undefined;
}

/** GeoNames has some cities twice: the larger stands for both. */
function oneOfEach(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places.toSorted((a, b) => b.population - a.population)) {
    if (!kept.some((other) => distance(place, other, SAME_PLACE) < SAME_PLACE)) kept.push(place);
  }
  return kept;
}

/** «OSLO», «Al-Hudaydah», «St. Louis» as they are compared. */
export function plain(name: string): string {
  return fold(name)
    .replace(/\bst\.? /g, "saint ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
