import type { Place } from "../../scripts/world/gazetteer.ts";

/** A place of the gazetteer that is made up for a test. */
export function madeUpPlace(name: string, more: Partial<Place> = {}): Place {
  return {
    geonames: 1,
    name,
    ascii: name,
    otherNames: [],
    lat: 0,
    lon: 0,
    feature: "PPL",
    country: "XX",
    province: "",
    population: 0,
    timeZone: "",
    ...more,
  };
}
