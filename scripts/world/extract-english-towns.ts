import { type CityCount, countsText } from "./city-counts.ts";
import { columnsOf, readCsv } from "./csv.ts";

/** Smaller than the smallest city of the dataset may be. */
const FEWEST = 50_000;
/** Of the census. */
const YEAR = 2011;

/**
 * Takes England's larger towns out of english_education.csv of github.com/j-bren03/CS362FinalProject, a table of the Office for
 * National Statistics that gives the people of built-up areas («BUA») and of the towns that grew into one («BUASD»), each within
 * its own built-up land: Leeds BUASD has 474,632, the district of the name 751,485, the agglomeration 1.8 million. London is none.
 * @throws where a column is missing
 */
export function extractEnglishTowns(csv: string): string {
  const [head = [], ...rows] = readCsv(csv);
  const column = columnsOf(head);
  const [name, people] = [column("town_name"), column("population")];
  return countsText(
    rows.flatMap((row): CityCount[] => {
      const [, city] = /^(.+) BUA(?:SD)?$/.exec(name(row)) ?? [];
      if (city === undefined || !(Number(people(row)) >= FEWEST)) return [];
      return [
        {
          country: "United Kingdom",
          city,
          area: "proper",
          how: "census",
          year: YEAR,
          people: Number(people(row)),
        },
      ];
    }),
  );
}
