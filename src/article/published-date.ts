import { isArticle } from "./article-types.ts";
import { type Thing, textOf } from "./json-ld.ts";
import type { Meta } from "./meta.ts";
import { parseDate } from "./parse-date.ts";
import { beginningOf, firstOf, plain } from "./plain-node.ts";

/** Statements of the day of publication in the head, best first; the day of the last change is none of them. */
const META = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "article.published",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dcterms.issued",
  "citation_publication_date",
  "publish-date",
  "publishdate",
  "publication_date",
  "pubdate",
  "date",
] as const;

/** Statements in the text, best first. */
const ELEMENTS = ["[itemprop~=datePublished]", "time[pubdate]", "time[datetime]"] as const;

/** Elements of one kind that are looked at. */
const MOST = 200;

/** Parts of a page that are dated for themselves. */
const ELSEWHERE =
  "aside, nav, footer, [itemprop~=comment], [class*=comment], [id*=comment], [class*=related], [class*=sidebar]";

/**
 * The day of publication that the page states: JSON-LD, `meta`, microdata, `time`, in this order. Undefined where it
 * states none that can be read: it is never guessed, and never today's.
 * @param main the part of the page that holds the article
 * @returns `YYYY-MM-DD` in the page's own local time
 */
export function publishedDate(
  document: Document,
  things: readonly Thing[],
  meta: Meta,
  main: Element,
): string | undefined {
  for (const text of statedDates(document, things, meta, main)) {
    const date = text && parseDate(text);
    if (date) return date;
  }
  return undefined;
}

function* statedDates(
  document: Document,
  things: readonly Thing[],
  meta: Meta,
  main: Element,
): Generator<string | null | undefined> {
  const dated = things.filter((thing) => thing["datePublished"] !== undefined);
  const articles = dated.filter((thing) => isArticle(thing));
  for (const thing of [...articles, ...dated]) yield textOf(thing["datePublished"]);

  for (const name of META) yield* meta.get(name) ?? [];

  for (const selector of ELEMENTS) {
    for (const root of [plain(main), document]) {
      for (const stating of firstOf(root, selector, MOST)) {
        const element = plain(stating);
        const other = element.closest(ELSEWHERE);
        if (other !== null && !plain(other).contains(main)) continue;
        yield element.getAttribute("datetime") ?? element.getAttribute("content");
        if (selector !== "time[datetime]") yield beginningOf(element);
      }
    }
  }
}
