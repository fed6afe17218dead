import type { Declared } from "../browser/protocol.ts";
import { isArticle } from "./article-types.ts";
import { type Thing, textOf } from "./json-ld.ts";
import type { Meta } from "./meta.ts";
import { parseDate } from "./parse-date.ts";

/** Statements of the day of publication in the head, best first; the day of the last change is none of them. */
export const DAY_IN_META = [
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

/**
 * The day of publication that the page states: JSON-LD, `meta`, microdata, `time`, in this order. Undefined where it
 * states none that can be read: it is never guessed, and never today's.
 * @param stated what elements of the text say of it, best first
 * @returns `YYYY-MM-DD` in the page's own local time
 */
export function publishedDate(
  things: readonly Thing[],
  meta: Meta,
  stated: Declared["dates"],
): string | undefined {
  const dated = things.filter((thing) => thing["datePublished"] !== undefined);
  const articles = dated.filter((thing) => isArticle(thing));
  const said = [...articles, ...dated].map((thing) => textOf(thing["datePublished"]));
  for (const text of [...said, ...DAY_IN_META.flatMap((name) => meta.get(name) ?? []), ...stated]) {
    const date = text && parseDate(text);
    if (date) return date;
  }
  return undefined;
}
