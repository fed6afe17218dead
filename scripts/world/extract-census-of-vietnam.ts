import { countsText } from "./city-counts.ts";
import { columnsOf, readCsv } from "./csv.ts";

/** Cities and towns of the second level; «quận» is a quarter of a city of the first, «huyện» rural. */
const CITIES = new Set(["Thành phố", "Thị xã"]);
const YEAR = 2019;

/**
 * Takes the cities out of vn_pop_dist.csv of github.com/duynguyen158/vietnam-population-district, which has the census of
 * 1 April 2019 by districts. Their provinces are no more since 2025, so that a city is told by its name alone, and left out
 * where a district of another province bears it.
 * @throws where a column is missing
 */
export function extractCensusOfVietnam(csv: string): string {
  const [head = [], ...rows] = readCsv(csv);
  const column = columnsOf(head);
  const [name, kind] = [column("district_vi"), column("district_equiv_vi")];
  const [province, people] = [column("province_vi"), column("total")];
  const bearers = Map.groupBy(rows, name);
  const isElsewhere = (row: readonly string[]): boolean =>
    (bearers.get(name(row)) ?? []).some((other) => province(other) !== province(row));
  return countsText(
    rows
      .filter((row) => CITIES.has(kind(row)) && !isElsewhere(row))
      .map((row) => ({
        country: "Viet Nam",
        city: name(row),
        area: "municipality",
        how: "census",
        year: YEAR,
        people: Number(people(row)),
      })),
  );
}
