import * as v from "valibot";
import { readJson } from "./sources.ts";
import type { Territory } from "./territories.ts";
import type { TextLanguage } from "./text.ts";

const Containment = v.object({
  supplemental: v.object({
    territoryContainment: v.record(
      v.string(),
      v.object({ _contains: v.array(v.string()), _grouping: v.exactOptional(v.string()) }),
    ),
  }),
});

/** Regions of UN M49 as they stand after «country»: «in Western Asia», «d’Asie de l’Ouest»; names of CLDR 48, in running text. */
const phrases: Readonly<Record<string, Readonly<Record<TextLanguage, string>>>> = {
  "005": {
    en: "in South America",
    nb: "i Sør-Amerika",
    nn: "i Sør-Amerika",
    sv: "i Sydamerika",
    da: "i Sydamerika",
    de: "in Südamerika",
    fr: "d’Amérique du Sud",
    es: "de América del Sur",
  },
  "011": {
    en: "in Western Africa",
    nb: "i Vest-Afrika",
    nn: "i Vest-Afrika",
    sv: "i Västafrika",
    da: "i Vestafrika",
    de: "in Westafrika",
    fr: "d’Afrique de l’Ouest",
    es: "de África occidental",
  },
  "013": {
    en: "in Central America",
    nb: "i Mellom-Amerika",
    nn: "i Mellom-Amerika",
    sv: "i Centralamerika",
    da: "i Mellemamerika",
    de: "in Mittelamerika",
    fr: "d’Amérique centrale",
    es: "de Centroamérica",
  },
  "014": {
    en: "in Eastern Africa",
    nb: "i Øst-Afrika",
    nn: "i Aust-Afrika",
    sv: "i Östafrika",
    da: "i Østafrika",
    de: "in Ostafrika",
    fr: "d’Afrique de l’Est",
    es: "de África oriental",
  },
  "015": {
    en: "in Northern Africa",
    nb: "i Nord-Afrika",
    nn: "i Nord-Afrika",
    sv: "i Nordafrika",
    da: "i Nordafrika",
    de: "in Nordafrika",
    fr: "d’Afrique du Nord",
    es: "del norte de África",
  },
  "017": {
    en: "in Central Africa",
    nb: "i Sentral-Afrika",
    nn: "i Sentral-Afrika",
    sv: "i Centralafrika",
    da: "i Centralafrika",
    de: "in Zentralafrika",
    fr: "d’Afrique centrale",
    es: "de África central",
  },
  "018": {
    en: "in Southern Africa",
    nb: "i det sørlige Afrika",
    nn: "i det sørlege Afrika",
    sv: "i södra Afrika",
    da: "i det sydlige Afrika",
    de: "im südlichen Afrika",
    fr: "d’Afrique australe",
    es: "de África austral",
  },
  "021": {
    en: "in North America",
    nb: "i Nord-Amerika",
    nn: "i Nord-Amerika",
    sv: "i Nordamerika",
    da: "i Nordamerika",
    de: "in Nordamerika",
    fr: "d’Amérique du Nord",
    es: "de América del Norte",
  },
  "029": {
    en: "in the Caribbean",
    nb: "i Karibia",
    nn: "i Karibia",
    sv: "i Karibien",
    da: "i Caribien",
    de: "in der Karibik",
    fr: "des Caraïbes",
    es: "del Caribe",
  },
  "030": {
    en: "in Eastern Asia",
    nb: "i Øst-Asia",
    nn: "i Aust-Asia",
    sv: "i Östasien",
    da: "i Østasien",
    de: "in Ostasien",
    fr: "d’Asie de l’Est",
    es: "de Asia oriental",
  },
  "034": {
    en: "in Southern Asia",
    nb: "i Sør-Asia",
    nn: "i Sør-Asia",
    sv: "i Sydasien",
    da: "i Sydasien",
    de: "in Südasien",
    fr: "d’Asie du Sud",
    es: "del sur de Asia",
  },
  "035": {
    en: "in South-East Asia",
    nb: "i Sørøst-Asia",
    nn: "i Søraust-Asia",
    sv: "i Sydostasien",
    da: "i Sydøstasien",
    de: "in Südostasien",
    fr: "d’Asie du Sud-Est",
    es: "del sudeste asiático",
  },
  "039": {
    en: "in Southern Europe",
    nb: "i Sør-Europa",
    nn: "i Sør-Europa",
    sv: "i Sydeuropa",
    da: "i Sydeuropa",
    de: "in Südeuropa",
    fr: "d’Europe du Sud",
    es: "del sur de Europa",
  },
  "053": {
    en: "in Oceania",
    nb: "i Oseania",
    nn: "i Oseania",
    sv: "i Oceanien",
    da: "i Oceanien",
    de: "in Ozeanien",
    fr: "d’Océanie",
    es: "de Oceanía",
  },
  "054": {
    en: "in Melanesia",
    nb: "i Melanesia",
    nn: "i Melanesia",
    sv: "i Melanesien",
    da: "i Melanesien",
    de: "in Melanesien",
    fr: "de Mélanésie",
    es: "de Melanesia",
  },
  "057": {
    en: "in Micronesia",
    nb: "i Mikronesia",
    nn: "i Mikronesia",
    sv: "i Mikronesien",
    da: "i Mikronesien",
    de: "in Mikronesien",
    fr: "de Micronésie",
    es: "de Micronesia",
  },
  "061": {
    en: "in Polynesia",
    nb: "i Polynesia",
    nn: "i Polynesia",
    sv: "i Polynesien",
    da: "i Polynesien",
    de: "in Polynesien",
    fr: "de Polynésie",
    es: "de Polinesia",
  },
  "142": {
    en: "in Asia",
    nb: "i Asia",
    nn: "i Asia",
    sv: "i Asien",
    da: "i Asien",
    de: "in Asien",
    fr: "d’Asie",
    es: "de Asia",
  },
  "143": {
    en: "in Central Asia",
    nb: "i Sentral-Asia",
    nn: "i Sentral-Asia",
    sv: "i Centralasien",
    da: "i Centralasien",
    de: "in Zentralasien",
    fr: "d’Asie centrale",
    es: "de Asia central",
  },
  "145": {
    en: "in Western Asia",
    nb: "i Vest-Asia",
    nn: "i Vest-Asia",
    sv: "i Västasien",
    da: "i Vestasien",
    de: "in Westasien",
    fr: "d’Asie de l’Ouest",
    es: "de Asia occidental",
  },
  "151": {
    en: "in Eastern Europe",
    nb: "i Øst-Europa",
    nn: "i Aust-Europa",
    sv: "i Östeuropa",
    da: "i Østeuropa",
    de: "in Osteuropa",
    fr: "d’Europe de l’Est",
    es: "de Europa del Este",
  },
  "154": {
    en: "in Northern Europe",
    nb: "i Nord-Europa",
    nn: "i Nord-Europa",
    sv: "i Nordeuropa",
    da: "i Nordeuropa",
    de: "in Nordeuropa",
    fr: "d’Europe du Nord",
    es: "del norte de Europa",
  },
  "155": {
    en: "in Western Europe",
    nb: "i Vest-Europa",
    nn: "i Vest-Europa",
    sv: "i Västeuropa",
    da: "i Vesteuropa",
    de: "in Westeuropa",
    fr: "d’Europe de l’Ouest",
    es: "de Europa occidental",
  },
};

/** Where each territory lies: «in Western Asia», by alpha-2 code. */
export function readRegions(): (code: string, language: TextLanguage) => string | undefined {
  const { territoryContainment } = readJson(
    "cldr-core/supplemental/territoryContainment.json",
    Containment,
  ).supplemental;
  const regionOf = new Map<string, string>();
  for (const [region, { _contains, _grouping }] of Object.entries(territoryContainment)) {
    if (phrases[region] === undefined || _grouping === "true") continue;
    for (const code of _contains) regionOf.set(code, region);
  }
  return (code, language) => phrases[regionOf.get(code) ?? ""]?.[language];
}

/** Languages in which a place follows a preposition; in the others it stands in brackets, for its article is not known. */
export type Preposing = "en" | "nb" | "nn" | "sv" | "da";

const preposing = new Set<TextLanguage>(["en", "nb", "nn", "sv", "da"]);

export const isPreposing = (language: TextLanguage): language is Preposing => preposing.has(language);

/** «in the Netherlands», «på Island»: the territory after the preposition that its name takes. */
export function within({ label, entry }: Territory, language: Preposing): string {
  if (language === "en") return `in ${named(label.en, entry.the === true)}`;
  const name = label[language];
  return `${entry.on === true ? "på" : "i"} ${/^De[inrt]? /.test(name) ? name[0]?.toLowerCase() + name.slice(1) : name}`;
}

/** The territory as «part of …» and «capital of …» name it. */
export function asObject({ label, entry }: Territory): string {
  return named(label.en, entry.the === true);
}

function named(name: string, article: boolean): string {
  return article && !/^the /i.test(name) ? `the ${name}` : name;
}
