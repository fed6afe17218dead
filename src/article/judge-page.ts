import {
  ARTICLE_TYPE,
  DAY_IN_PATH,
  NEWS_TYPE,
  NEWS_WORD_IN_PATH,
  OTHER_GENERATORS,
  OTHER_TYPE,
} from "./article-types.ts";
import { jsonLdTexts, shortType } from "./json-ld.ts";
import { plain } from "./plain-node.ts";
import { TextSample } from "./text-sample.ts";

/** Whether a page is news, and by which sign: see `judgement` of `PageInfo`. */
export interface Judgement {
  readonly news: boolean;
  readonly reason: "json-ld" | "og-article" | "dated-article" | "readable" | "not-an-article";
}

/**
 * Judges from the page itself whether it is news: by the first sign that decides. Reads attributes of the head and,
 * only where they do not decide, samples the text: no styles, no layout, under 2 ms. In a page that is the first time
 * that any of this runs, and what runs once costs by its size: so this is one function, which has the browser look for
 * elements, asks few of them and uses plain patterns. Never true for front pages and for pages without any mark of
 * publication, as mail and documents are.
 * @param url address of the page, for pages that state no canonical one
 */
export function judgePage(document: Document, url = document.URL): Judgement {
  const { body, head } = document;
  if (body === null) return notNews;
  // An element that does not belong in the head ends it for the parser, and the rest of it stands in the body.
  const stated = head?.querySelector("meta[property], meta[name=description]") ? head : document;
  const content = (...names: readonly string[]) =>
    names
      .map((name) =>
        stated.querySelector(`meta:is([property="${name}" i], [name="${name}" i]):not([content=""])`),
      )
      .find((meta) => meta !== null)
      ?.getAttribute("content")
      ?.toLowerCase();
  const has = (selector: string) => document.querySelector(selector) !== null;

  const canonical = stated.querySelector("link[rel=canonical]")?.getAttribute("href") ?? content("og:url");
  const address = (canonical?.startsWith("http") ? canonical : url).toLowerCase();
  const [, host = "", path = ""] = /^\w+:\/\/([^/]*)(\/[^?#]*)?/.exec(address) ?? [];
  if (/^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/.test(path)) return notNews;

  const types = typesIn(document);
  if (types.some((type) => NEWS_TYPE.test(type))) return { news: true, reason: "json-ld" };
  if (types.some((type) => OTHER_TYPE.test(type)) || OTHER_GENERATORS.test(content("generator") ?? ""))
    return notNews;

  const sample = new TextSample(body);
  const claims = content("og:type") === "article" || types.some((type) => ARTICLE_TYPE.test(type));
  if (claims && !/^blog\.|\/blog(?:\/|$)/.test(host + path) && sample.isReadable())
    return { news: true, reason: "og-article" };
  if (has(":is(article, main, [role=main]) time[datetime]") && has("h1") && sample.isReadable())
    return { news: true, reason: "dated-article" };
  const isOffered = content("description", "og:title") !== undefined || has("link[rel=alternate][type*=rss]");
  if (!isOffered) return notNews;
  const isByAddress = NEWS_WORD_IN_PATH.test(path) || DAY_IN_PATH.test(path);
  const isNews = isByAddress ? sample.isReadable(LONG_LOOK) : sample.isReadable() && sample.isDated();
  return isNews ? { news: true, reason: "readable" } : notNews;
}

/** Text nodes of a page that is likely news: its text may stand behind long menus. */
const LONG_LOOK = 2_500;

const notNews: Judgement = { news: false, reason: "not-an-article" };

/** The schema.org types that the page names, in JSON-LD or microdata. */
function typesIn(document: Document): string[] {
  const types: string[] = [];
  for (const text of jsonLdTexts(document)) {
    for (const [, value = ""] of text.matchAll(/"@type"\s*:\s*("[^"]{1,80}"|\[[^\]]{1,200}\])/g)) {
      for (const [, type = ""] of value.matchAll(/"([^"]+)"/g)) types.push(shortType(type));
    }
  }
  for (const scope of document.querySelectorAll("[itemtype]"))
    types.push(shortType(plain(scope).getAttribute("itemtype") ?? ""));
  return types;
}
