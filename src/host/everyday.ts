import type { PageInfo } from "../browser/protocol.ts";
import type { Mention } from "../engine/types.ts";

/*
 * Entities that are everyday in a page: the reader's own country, the country of the page, and who publishes it. They can
 * be hovered as all others; an underline would tell nobody anything.
 */

/** Languages of the news of many countries: by themselves they name none. */
const OF_MANY = new Set(["ar", "en", "es", "fr", "pt"]);

/** Ends of addresses that are sold to the whole world, and those of no country. */
const WORLDWIDE = new Set([
  "ai",
  "cc",
  "co",
  "eu",
  "fm",
  "gg",
  "io",
  "is",
  "ly",
  "me",
  "su",
  "to",
  "tv",
  "ws",
]);

/** Ids of the world dataset that are not the English name as browsers have it; «St Lucia» and its like are told by rule. */
const OTHER_IDS: Readonly<Record<string, string>> = {
  CC: "cocos-islands",
  CD: "democratic-republic-of-the-congo",
  CG: "republic-of-the-congo",
  CI: "ivory-coast",
  GS: "south-georgia-and-the-south-sandwich-islands",
  HK: "hong-kong",
  MM: "myanmar",
  MO: "macau",
  PN: "pitcairn",
  PS: "palestine",
  TR: "turkey",
  UM: "us-minor-outlying-islands",
  VC: "saint-vincent-and-the-grenadines",
  VI: "us-virgin-islands",
};

/** Who reads, as far as the browser says it. */
export interface Reader {
  /** BCP 47, the best liked first: the interface language that was chosen, then the browser's. */
  readonly languages: readonly string[];
  /** IANA name: `Europe/Oslo`. */
  readonly timeZone: string;
}

/** The mentions, those of everyday entities marked as quiet. */
export function withQuiet<T extends Mention>(
  mentions: readonly T[],
  page: Pick<PageInfo, "language" | "site" | "publisher">,
  reader: Reader,
): (T & { readonly quiet?: true })[] {
  const countries = new Set([countryOfPage(page), countryOfReader(reader)].map(countryId));
  const publishers = new Set(
    mentions
      .filter((mention) => isPublisher(mention, page))
      .map(({ dataset, entity }) => `${dataset}/${entity}`),
  );
  return mentions.map((mention) => {
    const { type, dataset, entity } = mention;
    const isQuiet = (type === "place" && countries.has(entity)) || publishers.has(`${dataset}/${entity}`);
    return isQuiet ? { ...mention, quiet: true } : mention;
  });
}

/** Region (ISO 3166) that the first telling language is of. */
export function countryOfReader({ languages, timeZone }: Reader): string | undefined {
  for (const tag of languages) {
    // Browsers say this where nobody has chosen: it tells a country only to whom the clock bears it out.
    if (tag === "en-US" && !/^(?:America\/|US\/|Pacific\/Honolulu)/.test(timeZone)) continue;
    const region = regionOf(tag);
    if (region !== undefined) return region;
  }
  return undefined;
}

/** Region that the page's language tag names, its address, or its language where that is of one country. */
export function countryOfPage({ language, site }: Pick<PageInfo, "language" | "site">): string | undefined {
  const end = site.split(".").at(-1) ?? "";
  const named = language === undefined ? undefined : localeOf(language)?.region;
  if (named !== undefined) return named;
  if (/^[a-z]{2}$/.test(end) && !WORLDWIDE.has(end)) return end === "uk" ? "GB" : end.toUpperCase();
  return language === undefined ? undefined : regionOf(language);
}

/** Id of a country in the world dataset: its English name in kebab case. */
export function countryId(region: string | undefined): string {
  if (region === undefined) return "";
  const name = new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(region) ?? "";
  return OTHER_IDS[region] ?? kebab(name).replace(/^st-/, "saint-");
}

function isPublisher(
  { type, evidence }: Mention,
  { publisher, site }: Pick<PageInfo, "site" | "publisher">,
): boolean {
  if (type !== "organisation") return false;
  const name = kebab(evidence.name);
  const published = kebab(publisher ?? "").replace(/^the-/, "");
  // «BBC News» is the BBC's; «nrk.no» is NRK's.
  return published === name || published.startsWith(`${name}-`) || site.split(".").at(-2) === name;
}

function regionOf(tag: string): string | undefined {
  const locale = localeOf(tag);
  if (locale === undefined || locale.region !== undefined) return locale?.region;
  return OF_MANY.has(locale.language) ? undefined : locale.maximize().region;
}

/** Undefined where the tag is none: pages write what they like. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

function kebab(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replaceAll("&", "and")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
