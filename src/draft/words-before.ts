/** Prepositions after which little else than a place stands, by language. What is «in» in one is «and» in the next. */
const LOCATIVE: Readonly<Record<string, string>> = {
  nb: "i",
  nn: "i",
  da: "i",
  sv: "i",
  is: "í",
  en: "in",
  de: "in im",
  nl: "in te",
  fr: "en",
  es: "en",
  ca: "a en",
  it: "a ad",
  pt: "em",
  ro: "în din",
  pl: "w we",
  cs: "v ve",
  sk: "v vo",
  sl: "v",
  hr: "u",
  sr: "u у",
  bs: "u",
  mk: "во",
  bg: "в във",
  ru: "в во",
  uk: "в у",
  be: "у ў",
  lt: "į",
  el: "στη στην στο στον στις",
};
/** The same after these, where much else stands as well. */
const NEAR: Readonly<Record<string, string>> = {
  nb: "fra på til",
  nn: "frå på til",
  da: "fra på til",
  sv: "från på till",
  en: "from near at",
  de: "aus nach bei",
  nl: "uit naar bij",
  fr: "à vers près de du",
  es: "desde hacia de",
  it: "in da",
  pt: "para",
  ro: "la",
  pl: "z ze do na",
  cs: "z ze do na",
  sk: "z zo do na",
  sl: "iz na",
  hr: "iz na",
  sr: "iz na из на",
  bs: "iz na",
  bg: "от до",
  ru: "из до на",
  uk: "із з до на",
  be: "з да на",
};
/** Articles of languages whose people have none, and most places neither: «la Fuvest», «el Barça». */
const ARTICLE: Readonly<Record<string, string>> = {
  en: "the",
  fr: "le la les",
  es: "el la los las",
  ca: "el la els les",
  it: "il lo la i gli le",
  pt: "o a os as",
};

const setsOf = (words: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(words).map(([tag, list]) => [tag, new Set(list.split(" "))]));
const locative = setsOf(LOCATIVE);
const near = setsOf(NEAR);
const article = setsOf(ARTICLE);

/** Whether little else than a place follows a word, in small letters, of the language. */
export const isLocative = (word: string, language: string): boolean =>
  locative.get(language)?.has(word) === true;

/** Whether a place often follows it. */
export const isNear = (word: string, language: string): boolean => near.get(language)?.has(word) === true;

/** Whether it is an article that names of people do not have. */
export const isArticle = (word: string, language: string): boolean =>
  article.get(language)?.has(word) === true;
