import { entityLabel, localise } from "../../src/dataset/locale.ts";
import type { LocalText, Name } from "../../src/dataset/schema.ts";

/** Lower case without accents and signs: `Sao Tome & Principe` and `São Tomé` compare and become ids alike. */
export function fold(text: string): string {
  return text
    .replaceAll("ı", "i")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øö]/g, "o")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d")
    .replaceAll("ð", "d")
    .replaceAll("þ", "th")
    .replaceAll("œ", "oe")
    .replaceAll("ə", "e")
    .replace(/[’‘ʼʻ'`]/g, "");
}

/** The kebab-case id of an English name; empty where it has no Latin letter. */
export function slug(name: string): string {
  return fold(
    name
      .replaceAll("&", " and ")
      .replace(/\bSt\./g, "Saint")
      .replace(/(\p{Lu})\./gu, "$1"),
  )
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** With the apostrophe of print, which the engine finds in texts of either kind. */
export const inPrint = (text: string): string => text.replaceAll("'", "’");

/** The languages that labels, descriptions and fact values are written in: those of the interface. */
export const TEXT_LANGUAGES = ["en", "nb", "nn", "sv", "da", "de", "fr", "es"] as const;

export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

export type Texts = Readonly<Record<TextLanguage, string>>;

/** In which order texts stand in a dataset, and those are left out that their readers get anyway. */
const ORDER = ["nb", "nn", "en", "sv", "da", "de", "fr", "es"] as const satisfies readonly TextLanguage[];

/** What a dataset stores: one text where all are the same, and none that its readers get without it. */
export function compact(texts: Texts): LocalText {
  if (new Set(Object.values(texts)).size === 1) return texts.en;
  let kept: Readonly<Record<string, string>> = Object.fromEntries(
    ORDER.map((language) => [language, texts[language]]),
  );
  for (const language of ORDER.filter((each) => each !== "en" && each !== "nb")) {
    const { [language]: _own, ...others } = kept;
    if (TEXT_LANGUAGES.every((each) => localise(others, each) === texts[each])) kept = others;
  }
  return kept;
}

/** Makes a text in each of the languages. */
export function inEach(make: (language: TextLanguage) => string): Texts {
  return {
    en: make("en"),
    nb: make("nb"),
    nn: make("nn"),
    sv: make("sv"),
    da: make("da"),
    de: make("de"),
    fr: make("fr"),
    es: make("es"),
  };
}

/** Whether readers of every language get the label from the names alone. */
export function isByNames(label: Texts, names: readonly Name[]): boolean {
  return TEXT_LANGUAGES.every((language) => entityLabel({ names: [...names] }, language) === label[language]);
}
