import { TEXT_LANGUAGES, type TextLanguage } from "./text.ts";

/** Looks a name up in the table of a language, else in the English one. @param read the table of each language, read once */
export function namesIn<T>(read: (language: TextLanguage) => Record<string, T> | undefined) {
  const tables = new Map(TEXT_LANGUAGES.map((language) => [language, read(language) ?? {}]));
  return (key: string, language: TextLanguage): T | undefined =>
    tables.get(language)?.[key] ?? tables.get("en")?.[key];
}
