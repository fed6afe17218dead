/** Ids of the countries that most pages of a language come from, where there is one, by primary language. */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  nb: "norway",
  nn: "norway",
  sv: "sweden",
  da: "denmark",
  fi: "finland",
  is: "iceland",
  de: "germany",
  fr: "france",
  it: "italy",
  nl: "netherlands",
  pl: "poland",
  cs: "czechia",
  sk: "slovakia",
  hu: "hungary",
  ro: "romania",
  el: "greece",
  et: "estonia",
  lv: "latvia",
  lt: "lithuania",
  ru: "russia",
  uk: "ukraine",
  tr: "turkey",
  he: "israel",
  ja: "japan",
  ko: "south-korea",
  ps: "afghanistan",
};

/** Ids of countries by the region of a language tag: those that share a language with others. */
const BY_REGION: Readonly<Record<string, string>> = {
  GB: "united-kingdom",
  US: "united-states",
  CA: "canada",
  AU: "australia",
  NZ: "new-zealand",
  IE: "ireland",
  IN: "india",
  ZA: "south-africa",
  NO: "norway",
  SE: "sweden",
  FI: "finland",
  DK: "denmark",
  DE: "germany",
  AT: "austria",
  CH: "switzerland",
  BE: "belgium",
  FR: "france",
  ES: "spain",
  MX: "mexico",
  AR: "argentina",
  PT: "portugal",
  BR: "brazil",
  CN: "china",
  TW: "taiwan",
  AF: "afghanistan",
  IR: "iran",
  PK: "pakistan",
};

/** The country that a BCP 47 tag speaks of, by its region or else by its language; undefined where many share it. */
export function homelandOf(
  tag: string,
): { readonly id: string; readonly by: "country" | "language" } | undefined {
  const [language = "", ...subtags] = tag.split("-");
  const region = subtags.map((subtag) => BY_REGION[subtag.toUpperCase()]).find((id) => id !== undefined);
  if (region !== undefined) return { id: region, by: "country" };
  const id = BY_LANGUAGE[language === "no" ? "nb" : language];
  return id === undefined ? undefined : { id, by: "language" };
}
