import * as v from "valibot";
import { readInput, readJson } from "./sources.ts";
import { inEach, inPrint, slug, TEXT_LANGUAGES, type TextLanguage, type Texts } from "./text.ts";

/** Languages that names of countries and cities are taken from CLDR in. */
export const NAME_LANGUAGES =
  "en nb nn sv da de fr es it pt nl fi pl cs tr ru uk ar fa ps zh zh-Hant ja ko hi he id".split(" ");

const Local = v.strictObject({
  en: v.string(),
  nb: v.string(),
  nn: v.string(),
  sv: v.string(),
  da: v.string(),
  de: v.string(),
  fr: v.string(),
  es: v.string(),
});
/** Where CLDR's own is not what news says; in the other languages it is. */
const Label = v.strictObject({ en: v.string(), nb: v.string(), nn: v.string() });

const Entry = v.strictObject({
  id: v.exactOptional(v.string()),
  label: v.exactOptional(Label),
  description: v.exactOptional(Local),
  /** Code of the state that it belongs to. */
  of: v.exactOptional(v.string()),
  /** Names that CLDR does not have, with their languages; an empty text stands for every language. */
  names: v.exactOptional(v.record(v.string(), v.string())),
  /** Names of CLDR that are no name of it in running text. */
  drop: v.exactOptional(v.array(v.string())),
  /** Names that are other things too, with the languages in which they are; an empty text stands for every language. */
  ambiguous: v.exactOptional(v.record(v.string(), v.string())),
  former: v.exactOptional(v.array(v.string())),
  cues: v.exactOptional(v.array(v.string())),
  /** The definite article before its name: «in the Netherlands». */
  the: v.exactOptional(v.boolean()),
  /** Norwegian says «på» of it, not «i». */
  on: v.exactOptional(v.boolean()),
  /** Where CLDR's figure is another by more than a quarter than what was read. */
  population: v.exactOptional(
    v.strictObject({
      value: v.number(),
      /** `2024` */
      asOf: v.string(),
      source: v.string(),
    }),
  ),
  capitals: v.exactOptional(
    v.array(
      v.strictObject({
        city: v.exactOptional(v.string()),
        name: v.exactOptional(v.string()),
        note: v.exactOptional(Local),
        /** Id of the source that says so, where countries-list does not. */
        source: v.exactOptional(v.string()),
      }),
    ),
  ),
});

export type TerritoryEntry = v.InferOutput<typeof Entry>;

/** A country or territory of ISO 3166, or Kosovo. */
export interface Territory {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly alpha3: string;
  /** ISO 3166-1 numeric, three digits. */
  readonly number: string;
  readonly id: string;
  readonly label: Texts;
  readonly entry: TerritoryEntry;
}

const Mappings = v.object({
  supplemental: v.object({
    codeMappings: v.record(
      v.string(),
      v.object({ _numeric: v.exactOptional(v.string()), _alpha3: v.exactOptional(v.string()) }),
    ),
  }),
});

/** Codes that CLDR maps and ISO 3166-1 does not assign, or that no news names: Ascension, Clipperton, the outlying islets … */
const LEFT_OUT = new Set(
  "AA AC AN BU CP CQ CS DD DG EA EU EZ FX IC NT QM QN QO QP QQ QR QS QT QU QV QW QX QY QZ SU TA TP UK UN XA XB XC XD XE XF XG XH XI XJ XL XM XN XO XP XQ XR XS XT XU XV XW XX XY XZ YD YU ZR ZZ".split(
    " ",
  ),
);

export function readTerritories(): Territory[] {
  const mappings = readJson("cldr-core/supplemental/codeMappings.json", Mappings).supplemental.codeMappings;
  const entries = readInput("countries.json", v.record(v.string(), Entry));
  const names = new Map(TEXT_LANGUAGES.map((language) => [language, cldrNames(language)]));
  const nameOf = (code: string, language: TextLanguage): string => {
    const all = names.get(language) ?? {};
    const short = all[`${code}-alt-short`];
    // «R.-U.», «EE. UU.», «RU»: for a table, not for a headline.
    return (short !== undefined && /^[^.]{3,}$/.test(short) ? short : undefined) ?? all[code] ?? code;
  };
  return Object.entries(mappings)
    .filter(([code, { _alpha3 }]) => /^[A-Z]{2}$/.test(code) && _alpha3 !== undefined && !LEFT_OUT.has(code))
    .map(([code, { _alpha3 = "", _numeric = "" }]): Territory => {
      const entry = entries[code] ?? {};
      const texts = {
        ...inEach((language) => nameOf(code, language)),
        en: nameOf(code, "en")
          .replace(/ & /g, " and ")
          .replace(/\bSt\. /g, "Saint "),
        ...entry.label,
      };
      const label = inEach((language) => inPrint(texts[language]));
      return { code, alpha3: _alpha3, number: _numeric, id: entry.id ?? slug(texts.en), label, entry };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

const TerritoryNames = v.object({
  main: v.record(
    v.string(),
    v.object({ localeDisplayNames: v.object({ territories: v.record(v.string(), v.string()) }) }),
  ),
});

/** Names of territories in a language, by code, some with `-alt-short` or `-alt-variant`. */
export function cldrNames(language: string): Record<string, string> {
  const { main } = readJson(`cldr-localenames-full/main/${language}/territories.json`, TerritoryNames);
  return main[language]?.localeDisplayNames.territories ?? {};
}
