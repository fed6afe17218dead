import { type CityCount, countsText } from "./city-counts.ts";

const FEWEST = 5_000;
const YEAR = 2022;

/**
 * Takes the towns of Statistics Norway's table of urban settlements («tettsteder») on 1 January 2022 from its CSV, which has no
 * head: `2015 Kongsberg;3006 Kongsberg;22 568;…`. A settlement in several municipalities has a row for each part under its
 * own; what lies in the municipality of its name is the town: «Fredrikstad/Sarpsborg» has one of each.
 */
export function extractNorwegianTowns(csv: string): string {
  const towns: CityCount[] = [];
  let settlement = "";
  for (const line of csv.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    const [named = "", within = "", whole = "", part = ""] = line.split(";");
    if (named !== "") settlement = nameOf(named).replace(/ i alt$/, "");
    if (within === "") continue;
    const municipality = nameOf(within).replace(/ \(.*\)$/, "");
    const names = settlement.split("/");
    const city = names.includes(municipality) ? municipality : named !== "" ? names[0] : undefined;
    const people = Number((named !== "" ? whole : part).replace(/\s/g, ""));
    if (city === undefined || !(people >= FEWEST)) continue;
    towns.push({ country: "Norway", city, area: "proper", how: "other", year: YEAR, people });
  }
  return countsText(towns);
}

/** Without its number. */
const nameOf = (text: string): string => text.replace(/^\d+ /, "").trim();
