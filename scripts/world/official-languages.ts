import * as v from "valibot";
import type { Fact } from "../../src/dataset/schema.ts";
import { namesIn } from "./names-in.ts";
import { readJson } from "./sources.ts";
import { compact, inEach, inPrint, type TextLanguage } from "./text.ts";

const Info = v.object({
  supplemental: v.object({
    territoryInfo: v.record(
      v.string(),
      v.object({
        languagePopulation: v.exactOptional(
          v.record(
            v.string(),
            v.object({ _populationPercent: v.string(), _officialStatus: v.exactOptional(v.string()) }),
          ),
        ),
      }),
    ),
  }),
});
const LanguageNames = v.object({
  main: v.record(
    v.string(),
    v.object({ localeDisplayNames: v.object({ languages: v.record(v.string(), v.string()) }) }),
  ),
});
/**
 * Languages that CLDR counts as official and that the World Factbook does not (French in the Maghreb, Russian in Ukraine), or that
 * are one language in two written forms. Nothing is told of states whose official language CLDR has no name for: Tamazight of
 * Algeria, Montenegrin, Carolinian, Norfolk, most of Zimbabwe's sixteen; nor of Burkina Faso, Mali and Niger, where French is one no more since 2023 to 2025.
 */
const notOfficial: Readonly<Record<string, readonly string[]>> = {
  BF: ["fr"],
  BW: ["tn"],
  DZ: ["ar", "fr"],
  IL: ["ar"],
  KM: ["zdj", "wni"],
  MA: ["fr"],
  ME: ["sr_Latn"],
  MG: ["en"],
  ML: ["fr"],
  MO: ["yue"],
  MP: ["en"],
  NE: ["fr"],
  NF: ["en"],
  NG: ["yo"],
  NO: ["nb", "nn"],
  SJ: ["nb", "nn"],
  SN: ["wo"],
  TN: ["fr"],
  UA: ["ru"],
  ZW: ["sn", "en", "nd"],
};
/** Languages that the World Factbook counts as official, in the whole state, and CLDR does not. */
const alsoOfficial: Readonly<Record<string, readonly string[]>> = {
  BO: ["gn"],
  CH: ["rm"],
  CK: ["rar"],
  IQ: ["ku"],
  JE: ["fr"],
  KM: ["swb"],
  MK: ["sq"],
  PE: ["ay"],
  RW: ["sw"],
  SC: ["crs"],
};
/** What a state itself calls a language, where CLDR counts the wider or another one. */
const ownForm: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AF: { fa: "fa-AF" },
  MA: { tzm: "zgh" },
};
/**
 * CLDR calls Comorian by its dialect of Mayotte, Pashto «Afghan» in Swedish, and Seychellois Creole by what linguists say, and
 * misspells Morocco's language in Bokmål.
 */
const languageNames: Partial<Readonly<Record<TextLanguage, Readonly<Record<string, string>>>>> = {
  en: { crs: "Seychellois Creole" },
  nb: { crs: "seychellisk kreol", zgh: "standard marokkansk tamazight" },
  nn: { crs: "seychellisk kreol", swb: "komorisk" },
  sv: { ps: "pashto", swb: "komoriska" },
  da: { crs: "seychellisk kreol" },
};
/** States whose official languages CLDR has as regional: South Africa, by its constitution. */
const regionalToo = new Set(["ZA"]);

/** Reads CLDR once. @returns what tells the official languages of a state by its ISO 3166-1 alpha-2 code, in one fact or none */
export function readOfficialLanguages(): (code: string) => Fact[] {
  const info = readJson("cldr-core/supplemental/territoryInfo.json", Info).supplemental.territoryInfo;
  const nameOf = namesIn(
    (language) =>
      readJson(`cldr-localenames-full/main/${language}/languages.json`, LanguageNames).main[language]
        ?.localeDisplayNames.languages,
  );
  return (code) => {
    const languages = officialLanguages(code, info[code]?.languagePopulation ?? {});
    if (languages.length === 0) return [];
    const value = inEach((language) =>
      inPrint(
        languages
          .map((tag) => languageNames[language]?.[tag] ?? nameOf(tag, language) ?? missingName(tag))
          .join(", "),
      ),
    );
    return [
      {
        label: languages.length === 1 ? "language" : "languages",
        value: compact(value),
        source: [notOfficial, alsoOfficial, ownForm].some((table) => code in table)
          ? ["cldr", "world-factbook"]
          : "cldr",
      },
    ];
  };
}

function missingName(tag: string): never {
  throw new Error(`CLDR has no name for the language ${tag}: name another in official-languages.ts`);
}

function officialLanguages(
  code: string,
  spoken: Readonly<
    Record<string, { readonly _populationPercent: string; readonly _officialStatus?: string }>
  >,
): string[] {
  const ranked = Object.entries(spoken)
    .filter(([tag, { _officialStatus: status }]) => {
      if (tag === "gsw" || notOfficial[code]?.includes(tag)) return false;
      return (
        status === "official" ||
        status === "de_facto_official" ||
        (regionalToo.has(code) && status !== undefined)
      );
    })
    .sort(([, a], [, b]) => Number(b._populationPercent) - Number(a._populationPercent))
    // A script of a language, `sr_Latn`, is not another language.
    .map(([tag]) => tag.split("_")[0] ?? tag)
    .map((tag) => ownForm[code]?.[tag] ?? tag);
  return [...new Set([...ranked, ...(alsoOfficial[code] ?? [])])];
}
