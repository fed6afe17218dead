/** What the United Nations estimate that a city and the built-up land around it has of people. */
export interface Agglomeration {
  /** ISO 3166-1 numeric, three digits. */
  readonly country: string;
  /** As the United Nations write it: «Dimashq (Damascus)», «Xi'an, Shaanxi». */
  readonly city: string;
  readonly lat: number;
  readonly lon: number;
  /** Rounded to thousands. */
  readonly people: number;
}

/** The estimates are of the middle of this year, the last of five that the revision of 2018 estimates from censuses alone. */
export const ESTIMATED_YEAR = 2015;

const COLUMNS = "country\tcity\tlat\tlon\tpeople";

/** The text of data/world/agglomerations.tsv. */
export function agglomerationsText(agglomerations: readonly Agglomeration[]): string {
  const lines = agglomerations.map(({ country, city, lat, lon, people }) =>
    [country, city, lat, lon, people].join("\t"),
  );
  return `${[COLUMNS, ...lines.sort()].join("\n")}\n`;
}

export function parseAgglomerations(text: string): Agglomeration[] {
  const [head, ...lines] = text.trimEnd().split("\n");
  if (head !== COLUMNS) throw new Error(`agglomerations.tsv: other columns than «${COLUMNS}»`);
  return lines.map((line) => {
    const [country = "", city = "", lat, lon, people] = line.split("\t");
    return { country, city, lat: Number(lat), lon: Number(lon), people: Number(people) };
  });
}
