import { type CityCount, countsText } from "./city-counts.ts";
import { columnsOf, readCsv } from "./csv.ts";
import { fold } from "./text.ts";

/** Ten years before the newest. Cities of India and China have older counts only, and are now several times as large. */
const FIRST_YEAR = 2005;
/** Below it stand faults («Guadalupe, Nuevo León»: 1), and no city of the dataset. */
const FEWEST = 5_000;
/**
 * A figure that differs by more than this from all that the state reported of the city within so many years is not of the city, or
 * another city's: Chile's of 2014 stand a line too low (Coquimbo has 199,303 in 2013 and 106,492, Coronel's), and Senegal's of 2011
 * are those of departments.
 */
const JUMP = 1.25;
const WITHIN_YEARS = 4;
/** The footnotes that call a figure a projection: no one has counted it. */
const PROJECTED = new Set(["2", "45", "99"]);
/** By its footnote, Australia cannot tell cities from agglomerations, and reports both as cities. */
const UNTOLD = "Australia";

/**
 * Takes what the world dataset needs from data/unsd-citypopulation-year-both.csv of github.com/datasets/population-city: the
 * newest final figure of each city, counted or estimated, no projections, that an earlier one bears out where there is one.
 * @throws where a column is missing
 */
export function extractCityCounts(csv: string): string {
  const [head = [], ...rows] = readCsv(csv);
  const column = columnsOf(head);
  const [country, city, type] = [column("Country or Area"), column("City"), column("City type")];
  const [record, sex, reliability] = [column("Record Type"), column("Sex"), column("Reliability")];
  const [yearOf, value, notes] = [column("Year"), column("Value"), column("Value Footnotes")];

  const series = new Map<string, CityCount[]>();
  for (const row of rows) {
    const year = Number(yearOf(row));
    // People who were there on average over a year come with halves.
    const people = Math.round(Number(value(row)));
    // The notes at the end of the file are no figures, and have no sex.
    if (sex(row) !== "Both Sexes" || !(year >= FIRST_YEAR - WITHIN_YEARS) || !(people >= FEWEST)) continue;
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
    // Of some years a state leaves out the accents.
    const key = `${count.country}\t${fold(count.city)}\t${count.area}`;
    series.set(key, [...(series.get(key) ?? []), count]);
  }
  return countsText([...series.values()].flatMap(newest));
}

/** All figures of the last year whose figures others bear out. */
function newest(series: readonly CityCount[]): readonly CityCount[] {
  const years = [...Map.groupBy(series, ({ year }) => year)].sort(([a], [b]) => b - a);
  for (const [year, counts] of years) {
    if (year < FIRST_YEAR) break;
    const others = series.filter(
      (other) => other.year !== year && Math.abs(other.year - year) <= WITHIN_YEARS,
    );
    const isBorneOut = counts.some(({ people }) =>
      others.some((other) => Math.max(people, other.people) / Math.min(people, other.people) <= JUMP),
    );
    if (others.length === 0 || isBorneOut) return counts;
  }
  return [];
}

function areaOf(country: string, type: string): CityCount["area"] {
  if (country === UNTOLD) return "untold";
  return type === "City proper" ? "proper" : "agglomeration";
}
