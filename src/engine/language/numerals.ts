/** Numerals, articles and owners before one thing of its kind, or several, by language: no maker has an article of that kind, and nobody owns one. */
const numerals: Readonly<Record<string, string>> = {
  en: "a an another two three four his her their my",
  scandinavian: "en et ein ei ett to tre fire två fyra sin sitt si hans hennes deres deras min eit hennar",
  de: "eine einen einem einer ein zwei drei vier seine seinen seinem seiner ihre ihren ihrem ihrer",
  fr: "un une deux trois quatre son sa",
  es: "un una dos tres cuatro su",
  it: "un uno una due tre quattro sua suo",
  pt: "um uma dois duas três quatro seu sua",
  nl: "een twee drie zijn haar",
};

/** Of all languages: «en Boeing 737», «his Volvo 760». */
export const oneOfAKind: ReadonlySet<string> = new Set(Object.values(numerals).join(" ").split(" "));
