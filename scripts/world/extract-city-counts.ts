import { type CityCount, countsText } from "./city-counts.ts";
import { columnsOf, readCsv } from "./csv.ts";

/** Ten years before the newest. Cities of India and China have older counts only, and are now several times as large. */
const FIRST_YEAR = 2005;
/** Below it stand faults («Guadalupe, Nuevo León»: 1), and no city of the dataset. */
const FEWEST = 5_000;
/** The footnotes that call a figure a projection: no one has counted it. */
const PROJECTED = new Set(["2", "45", "99"]);
/** By its footnote, Australia cannot tell cities from agglomerations, and reports both as cities. */
const UNTOLD = "Australia";

/**
 * Takes what the world dataset needs from data/unsd-citypopulation-year-both.csv of github.com/datasets/population-city: the
 * newest final figure of each city, counted or estimated, no projections.
 * @throws where a column is missing
 */
export function extractCityCounts(csv: string): string {
  const [head = [], ...rows] = readCsv(csv);
  const column = columnsOf(head);
  const [country, city, type] = [column("Country or Area"), column("City"), column("City type")];
  const [record, sex, reliability] = [column("Record Type"), column("Sex"), column("Reliability")];
  const [yearOf, value, notes] = [column("Year"), column("Value"), column("Value Footnotes")];

  const newest = new Map<string, CityCount[]>();
  for (const row of rows) {
    const year = Number(yearOf(row));
    // People who were there on average over a year come with halves.
    const people = Math.round(Number(value(row)));
    // The notes at the end of the file are no figures, and have no sex.
    if (sex(row) !== "Both Sexes" || !(year >= FIRST_YEAR) || !(people >= FEWEST)) continue;
    if (reliability(row) !== "Final figure, complete") continue;
    if (
      notes(row)
        .split(",")
        .some((note) => PROJECTED.has(note))
    )
      continue;
    const count: CityCount = {
      country: country(row),
      city: city(row),
      area: areaOf(country(row), type(row)),
      how: /^(census|estimate|sample)/i.exec(record(row))?.[1]?.toLowerCase() ?? "other",
      year,
      people,
    };
    const key = `${count.country}\t${count.city}\t${count.area}`;
    const known = newest.get(key) ?? [];
    const [{ year: knownYear } = { year: 0 }] = known;
    if (year > knownYear) newest.set(key, [count]);
    else if (year === knownYear) known.push(count);
  }
  return countsText([...newest.values()].flat());
}

function areaOf(country: string, type: string): CityCount["area"] {
  if (country === UNTOLD) return "untold";
  return type === "City proper" ? "proper" : "agglomeration";
}
