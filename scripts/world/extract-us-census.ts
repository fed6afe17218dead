import { countsText } from "./city-counts.ts";
import { columnsOf, readCsv } from "./csv.ts";

/** Smaller than the smallest city of the dataset may have become. */
const FEWEST = 70_000;
/** Incorporated places, and those listed under their county; the other levels are townships, often named as the city they surround. */
const PLACES = new Set(["157", "162"]);
const YEAR = 2021;

/**
 * Takes the population estimates of 1 July 2021 from output/cities.csv of github.com/the-pudding/us-census-cities, which
 * has them from the Census Bureau's sub-est2021_all.csv.
 * @throws where a column is missing
 */
export function extractUsCensus(csv: string): string {
  const [head = [], ...rows] = readCsv(csv);
  const column = columnsOf(head);
  const [name, legal, state] = [column("name"), column("NAME"), column("STNAME")];
  const [population, level] = [column("population"), column("SUMLEV")];
  // A «town» of New York is what townships are elsewhere: Hempstead has 791,000 people, the place of the name 59,000.
  const isTownship = (row: readonly string[]): boolean =>
    state(row) === "New York" && legal(row).endsWith(" town");
  return countsText(
    rows
      .filter((row) => PLACES.has(level(row)) && Number(population(row)) >= FEWEST && !isTownship(row))
      .map((row) => ({
        country: "United States of America",
        city: `${name(row)} (${state(row)})`,
        area: "proper",
        how: "estimate",
        year: YEAR,
        people: Number(population(row)),
      })),
  );
}
