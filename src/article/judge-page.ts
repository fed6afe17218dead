import {
  ARTICLE_TYPE,
  DAY_IN_PATH,
  NEWS_TYPE,
  NEWS_WORD_IN_PATH,
  OTHER_GENERATORS,
  OTHER_TYPE,
} from "./article-types.ts";
import { jsonLdTexts } from "./json-ld.ts";
import { firstOf, plain } from "./plain-node.ts";
import { isDated, isReadable } from "./text-sample.ts";

/** Whether a page is news, and by which sign: see `judgement` of `PageInfo`. */
export interface Judgement {
  readonly news: boolean;
  readonly reason: "json-ld" | "og-article" | "dated-article" | "readable" | "not-an-article" | "pdf";
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
  // Chromium's viewer is a document of its own, which tells what it shows, whatever the address ends in.
  if (document.contentType === "application/pdf") return { news: false, reason: "pdf" };
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
      ?.slice(0, LONGEST)
      .toLowerCase();
  const has = (selector: string) => document.querySelector(selector) !== null;

  const canonical = stated.querySelector("link[rel=canonical]")?.getAttribute("href") ?? content("og:url");
  const address = (canonical?.startsWith("http") ? canonical : url).toLowerCase();
  const [, host = "", path = ""] = /^\w+:\/\/([^/]*)(\/[^?#]*)?/.exec(address) ?? [];
  if (/^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/.test(path)) return notNews;

  const isOther = OTHER_GENERATORS.test(content("generator") ?? "");
  // Where the head decides, the text is not looked through.
  const types = typesIn(document, isOther ? 0 : MOST_SCOPES);
  if (NEWS_TYPE.test(types)) return { news: true, reason: "json-ld" };
  if (isOther || OTHER_TYPE.test(types)) return notNews;

  const claims = content("og:type") === "article" || ARTICLE_TYPE.test(types);
  const isClaimed = claims && !/^blog\.|\/blog(?:\/|$)/.test(host + path);
  const isTimed = has(":is(article, main, [role=main]) time[datetime]") && has("h1");
  const isOffered = content("description", "og:title") !== undefined || has("link[rel=alternate][type*=rss]");
  if (!(isClaimed || isTimed || isOffered) || !isReadable(body)) return notNews;
  if (isClaimed) return { news: true, reason: "og-article" };
  if (isTimed) return { news: true, reason: "dated-article" };
  const isByAddress = NEWS_WORD_IN_PATH.test(path) || DAY_IN_PATH.test(path);
  return isByAddress || isDated(body) ? { news: true, reason: "readable" } : notNews;
}

const notNews: Judgement = { news: false, reason: "not-an-article" };

/** UTF-16 units of an attribute, and elements with a type, that are looked at. */
const LONGEST = 2_000;
const MOST_SCOPES = 100;

/**
 * The schema.org types that the page names in JSON-LD and microdata, without their namespace: one a line.
 * @param most elements with microdata that are looked at
 */
function typesIn(document: Document, most: number): string {
  let types = "";
  for (const text of jsonLdTexts(document)) {
    for (const [, value] of text.matchAll(/"@type"\s*:\s*("[^"]{1,80}"|\[[^\]]{1,200}\])/g))
      types += ` ${value}`;
  }
  for (const scope of firstOf(document, "[itemtype]", most))
    types += ` ${plain(scope).getAttribute("itemtype")?.slice(0, LONGEST)}`;
  return types.replace(/["[\],\s]+/g, "\n").replace(/^.*[/#:]/gm, "");
}
