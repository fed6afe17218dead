import * as v from "valibot";
import type { Place } from "./gazetteer.ts";
import { readJson } from "./sources.ts";
import { NAME_LANGUAGES } from "./territories.ts";
import { fold } from "./text.ts";

const Zones = v.object({
  main: v.record(
    v.string(),
    v.object({ dates: v.object({ timeZoneNames: v.object({ zone: v.record(v.string(), v.unknown()) }) }) }),
  ),
});
/** Called after an island: its city, Victoria, is never called Mahé, though GeoNames has that among its names. */
const ISLAND = "Indian/Mahe";

/** Of the island, too: San Juan is not called so. */
const TERRITORY = "America/Puerto_Rico";

/** Where CLDR's name of a zone is the country's, wrong, or missing though English has «City» behind it; an empty one leaves it out. */
const corrections: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Africa/Djibouti": { sv: "Djibouti", da: "Djibouti", fr: "Djibouti" },
  "Africa/Tripoli": { fr: "Tripoli" },
  "America/Mexico_City": { sv: "Mexico City", da: "Mexico City" },
  "America/Miquelon": { es: "" },
  "America/Panama": { es: "Ciudad de Panamá" },
  "Asia/Brunei": { de: "", es: "" },
  "Asia/Thimphu": { nb: "Thimphu", nn: "Thimphu" },
  "Europe/Andorra": { fr: "Andorre-la-Vieille" },
  "Europe/Luxembourg": { da: "Luxembourg", fr: "Luxembourg" },
  "Europe/San_Marino": { sv: "San Marino", da: "San Marino", de: "San Marino", es: "San Marino" },
};

const WithCity = v.object({ exemplarCity: v.string() });

/** Names of the cities that time zones are called after, by GeoNames number and language (CLDR 48, exemplarCity). */
export function readExemplarCities(
  places: readonly Place[],
): ReadonlyMap<number, readonly (readonly [language: string, name: string])[]> {
  const names = new Map<string, [language: string, name: string][]>();
  for (const language of NAME_LANGUAGES) {
    const file = readJson(`cldr-dates-full/main/${language}/timeZoneNames.json`, Zones);
    const zones = file.main[language]?.dates.timeZoneNames.zone ?? {};
    const corrected = Object.entries(corrections).map(([zone, by]) => [zone, by[language]] as const);
    const named = new Map<string, string | undefined>([
      ...citiesIn(zones, ""),
      ...corrected.filter(([, name]) => name !== undefined),
    ]);
    for (const [zone, name] of named) {
      if (!name) continue;
      const list = names.get(zone) ?? [];
      list.push([language, name]);
      names.set(zone, list);
    }
  }
  const found = new Map<number, [language: string, name: string][]>();
  for (const [zone, list] of names) {
    if (zone === ISLAND || zone === TERRITORY) continue;
    const city = cityOf(zone, list, places);
    if (city) found.set(city.geonames, [...(found.get(city.geonames) ?? []), ...list]);
  }
  return found;
}

function* citiesIn(zones: unknown, path: string): Generator<readonly [zone: string, name: string]> {
  if (typeof zones !== "object" || zones === null) return;
  for (const [key, value] of Object.entries(zones)) {
    const zone = path === "" ? key : `${path}/${key}`;
    const city = v.safeParse(WithCity, value);
    if (city.success) yield [zone, city.output.exemplarCity];
    else if (key !== "long" && key !== "short") yield* citiesIn(value, zone);
  }
}

/** The largest place of the zone that is called as the zone is, in English or in the zone's id. */
function cityOf(
  zone: string,
  names: readonly (readonly [string, string])[],
  places: readonly Place[],
): Place | undefined {
  const own = fold((zone.split("/").at(-1) ?? "").replaceAll("_", " "));
  const wanted = new Set([
    own,
    ...names.filter(([language]) => language === "en").map(([, name]) => fold(name)),
  ]);
  const id = canonical(zone);
  return places
    .filter((place) => canonical(place.timeZone) === id)
    .filter((place) => [place.name, place.ascii, ...place.otherNames].some((name) => wanted.has(fold(name))))
    .sort((a, b) => b.population - a.population)[0];
}

const canonicalZones = new Map<string, string>();

/** The same zone has had several ids: Asia/Calcutta, Asia/Kolkata. */
function canonical(zone: string): string {
  let known = canonicalZones.get(zone);
  if (known === undefined) {
    try {
      known = new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
    } catch {
      known = zone;
    }
    canonicalZones.set(zone, known);
  }
  return known;
}
