import type { Declared, PageInfo } from "../browser/protocol.ts";
import { isArticle } from "./article-types.ts";
import { declaredLanguage } from "./declared-language.ts";
import { readJsonLd, type Thing, textOf } from "./json-ld.ts";
import { firstMeta, type Meta, readMeta } from "./meta.ts";
import { publishedDate } from "./published-date.ts";

/** UTF-16 units of a text that the page says of itself. */
const LONGEST = 2_000;

/**
 * What the page says of itself, from its head and, where that is silent, from its text. What it does not say is absent.
 * @param page what is known of it without
 * @param previous what the page was before a client-side navigation: a head that still tells of it is not believed
 */
export function readPageInfo(
  page: Pick<PageInfo, "url" | "site" | "judgement">,
  declared: Declared,
  previous?: PageInfo,
): PageInfo {
  const { url, site, judgement } = page;
  let things: readonly Thing[] = readJsonLd(declared.jsonLd);
  let meta = readMeta(declared.meta);
  if (isLeftOver(declared, headlineOf(declared, things, meta), url, previous)) {
    things = [];
    meta = new Map();
  }
  const headline = headlineOf(declared, things, meta);
  const publisher = publisherOf(things, meta) ?? (previous?.site === site ? previous.publisher : undefined);
  const date = publishedDate(things, meta, declared.dates);
  const language = declaredLanguage(declared.languages, things, meta);
  return {
    url,
    site,
    judgement,
    ...(headline !== undefined && { headline }),
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
  };
}

/** Whether the head has the headline of the page before, and the text another. */
function isLeftOver(
  { headings }: Declared,
  headline: string | undefined,
  url: string,
  previous: PageInfo | undefined,
): boolean {
  if (previous?.url === url || headline === undefined || headline !== previous?.headline) return false;
  return headings.length > 0 && !headings.some((heading) => firstText(heading) === headline);
}

function headlineOf(declared: Declared, things: readonly Thing[], meta: Meta): string | undefined {
  const { headings, title } = declared;
  const article = things.find((thing) => isArticle(thing) && thing["headline"] !== undefined);
  return firstText(
    textOf(article?.["headline"]),
    firstMeta(meta, "og:title", "headline"),
    headings.length === 1 ? headings[0] : undefined,
    title,
  );
}

function publisherOf(things: readonly Thing[], meta: Meta): string | undefined {
  const article = things.find((thing) => isArticle(thing) && thing["publisher"] !== undefined);
  return firstText(
    textOf(article?.["publisher"], things),
    firstMeta(meta, "og:site_name", "publisher", "application-name"),
  );
}

/** The first text that says something: not empty, not an address. */
function firstText(...texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const plain = decodeEntities(text?.slice(0, 2 * LONGEST) ?? "")
      .replace(/\s+/g, " ")
      .trim();
    if (plain !== "" && !/^https?:/i.test(plain)) return plain.slice(0, LONGEST);
  }
  return undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
};

/** JSON-LD often holds text that was escaped for HTML. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
