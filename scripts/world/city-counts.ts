const AREAS = ["proper", "agglomeration", "untold"] as const;

type Area = (typeof AREAS)[number];

/**
 * How many people a city has, as its state has counted or estimated them. The files data/world/city-counts*.tsv are made by the
 * extract-*.ts beside this file that return `countsText`.
 */
export interface CityCount {
  /** As the United Nations write it: «Viet Nam». */
  readonly country: string;
  /** As the state reports it: «OSLO», «Waco (TX)», «Gent (Gand)». */
  readonly city: string;
  /** The city within its own borders, or with the built-up land around it, where the state tells them apart. */
  readonly area: Area;
  /** `census`, `estimate`, `sample` or `other`. */
  readonly how: string;
  readonly year: number;
  readonly people: number;
}

const COLUMNS = "country\tcity\tarea\thow\tyear\tpeople";

export function countsText(counts: readonly CityCount[]): string {
  const lines = counts.map(({ country, city, area, how, year, people }) =>
    [country, city, area, how, year, people].join("\t"),
  );
  return `${[COLUMNS, ...[...new Set(lines)].sort()].join("\n")}\n`;
}

export function parseCounts(text: string): CityCount[] {
  const [head, ...lines] = text.trimEnd().split("\n");
  if (head !== COLUMNS) throw new Error(`counts of cities: other columns than «${COLUMNS}»`);
  return lines.map((line): CityCount => {
    const [country = "", city = "", written = "", how = "", year = "", people = ""] = line.split("\t");
    const area = AREAS.find((known) => known === written);
    if (area === undefined) throw new Error(`counts of cities: no such area «${written}»`);
    return {
      country,
      city,
      area,
      how,
      year: Number(year),
      people: Number(people),
    };
  });
}
