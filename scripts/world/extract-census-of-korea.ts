import { type CityCount, countsText } from "./city-counts.ts";
import { columnsOf, readCsv } from "./csv.ts";

const YEAR = 2010;
/** The code of all ages, and what it is called. */
const ALL_AGES = "'00";
/** Codes of cities end so, those of their quarters in other digits. */
const WHOLE = /^'(\d\d)\d\d0$/;
/** «시»: city, below a province. */
const CITY = /시$/;

/** GeoNames' names of provinces that the codebook names otherwise. */
const PROVINCES: Readonly<Record<string, string>> = {
  "Chungcheongbuk-do": "North Chungcheong",
  Jeju: "Jeju-do",
};

/**
 * Takes the cities, each with its province, out of the census of 2010 as data/2010/municipalities_utf8.csv of
 * github.com/southkorea/southkorea-population has it, by the English names of its codebook.
 *
 * @param translation the text of codebook/codebook-20100401-06-translation.csv
 * @throws where a column is missing; where a city that the census names has another name in the codebook it is left out
 */
export function extractCensusOfKorea(csv: string, translation: string): string {
  const [names = [], ...translated] = readCsv(translation);
  const named = columnsOf(names);
  const [code, korean, english] = [named("code"), named("ko"), named("en")];
  const byCode = new Map(translated.map((row) => [code(row), row]));
  // Above the head of the table stand its title and an empty line.
  const rows = readCsv(csv);
  const at = rows.findIndex(([first]) => first === "C행정구역별");
  const column = columnsOf(rows[at] ?? []);
  const [place, name, age] = [column("C행정구역별"), column("행정구역별"), column("C연령별")];
  const [year, people] = [column("시점"), column("인구 (명)")];
  return countsText(
    rows.slice(at + 1).flatMap((row): CityCount[] => {
      const [, province = ""] = WHOLE.exec(place(row)) ?? [];
      const city = byCode.get(place(row).slice(1));
      const own = name(row).trim();
      if (age(row) !== ALL_AGES || Number(year(row)) !== YEAR || !CITY.test(own) || own.includes(" "))
        return [];
      if (province === "" || city === undefined || korean(city) !== own) return [];
      const within = english(byCode.get(province) ?? []);
      return [
        {
          country: "Republic of Korea",
          city: `${english(city).replace(/-si$/, "")} (${PROVINCES[within] ?? within})`,
          area: "municipality",
          how: "census",
          year: YEAR,
          people: Number(people(row)),
        },
      ];
    }),
  );
}
