import { type Agglomeration, agglomerationsText, ESTIMATED_YEAR } from "./agglomerations.ts";
import { columnsOf, readCsv } from "./csv.ts";

/**
 * Takes one year from the United Nations' «WUP2018-F22-Cities_Over_300K_Annual.csv»: a head of notes, then a row for each
 * agglomeration with thousands of people by year.
 * @throws where a column is missing
 */
export function extractAgglomerations(csv: string): string {
  const rows = readCsv(csv);
  const at = rows.findIndex(([first]) => first === "Index");
  const head = rows[at] ?? [];
  const column = columnsOf(head);
  const [country, city] = [column("Country Code"), column("Urban Agglomeration")];
  const [lat, lon] = [column("Latitude"), column("Longitude")];
  const thousands = column(String(ESTIMATED_YEAR));
  return agglomerationsText(
    rows.slice(at + 1).flatMap((row): Agglomeration[] => {
      const people = Number(thousands(row).replace(/\s/g, "")) * 1_000;
      if (!(people > 0)) return [];
      return [
        {
          country: country(row).trim().padStart(3, "0"),
          city: city(row).trim().replace(/\s+/g, " "),
          lat: Number(lat(row)),
          lon: Number(lon(row)),
          people,
        },
      ];
    }),
  );
}
