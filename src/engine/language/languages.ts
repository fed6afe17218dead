import { compileLanguage, type Language } from "./compile-language.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import type { LanguageData } from "./language-data.ts";
import { et, lt, lv } from "./words/baltic.ts";
import { az, el, he, hi, hy, ka, ur } from "./words/eastern.ts";
import { en } from "./words/english.ts";
import { cs, fi, hu, nl, pl, ro, ru, sk, tr, uk } from "./words/further.ts";
import { de } from "./words/german.ts";
import { es, fr, it, pt } from "./words/romance.ts";
import { da, nb, nn, sv } from "./words/scandinavian.ts";
import { bg, bs, hr, sl, sr } from "./words/south-slavic.ts";
import { ar, fa, ja, ko, ps, zh } from "./words/unspaced.ts";

/** Everything that is known of languages. */
export const languageData: readonly LanguageData[] = [
  nb,
  nn,
  da,
  sv,
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  fi,
  pl,
  cs,
  ru,
  uk,
  tr,
  hu,
  ro,
  ar,
  fa,
  ps,
  ja,
  zh,
  ko,
  sk,
  hr,
  bs,
  sr,
  sl,
  bg,
  et,
  lt,
  lv,
  el,
  az,
  ka,
  hy,
  he,
  hi,
  ur,
];

const compiled = new Map<string, Language>();

/** `nb` for `no`, the primary language of any other BCP 47 tag. */
export function primaryLanguage(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? "";
  return primary === "no" ? "nb" : primary;
}

/**
 * The language of a BCP 47 tag, compiled at first use; it knows only function words where there is no data for it. The tag of an
 * unknown language is empty.
 */
export function languageFor(tag: string): Language {
  const primary = primaryLanguage(tag);
  const known = compiled.get(primary);
  if (known) return known;
  const data = languageData.find((candidate) => candidate.tag === primary);
  const kin = languageData.filter(({ tag }) => data?.kin?.includes(tag));
  const language = compileLanguage(data ?? { tag: primary, grammar: FUNCTION_WORDS[primary] ?? "" }, kin);
  compiled.set(primary, language);
  return language;
}
