import {
  DAY_IN_PATH,
  isArticleType,
  isNewsType,
  isOtherGenerator,
  isOtherType,
  NEWS_WORD_IN_PATH,
} from "./article-types.ts";
import { shortType } from "./json-ld.ts";
import { jsonLdTexts } from "./json-ld-texts.ts";
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
  const content = (name: string) =>
    stated
      .querySelector(`meta:is([property="${name}" i], [name="${name}" i]):not([content=""])`)
      ?.getAttribute("content")
      ?.slice(0, LONGEST)
      .toLowerCase();
  const has = (selector: string) => document.querySelector(selector) !== null;

  const canonical = stated.querySelector("link[rel=canonical]")?.getAttribute("href") ?? content("og:url");
  const address = (canonical?.startsWith("http") ? canonical : url).toLowerCase();
  const host = address.indexOf("//") + 2;
  const slash = address.indexOf("/", host);
  const path = slash < 0 ? "" : (address.slice(slash).split("?", 1)[0]?.split("#", 1)[0] ?? "");
  if (path.length < 8 && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/.test(path)) return notNews;

  const isOther = isOtherGenerator(content("generator") ?? "");
  // Where the head decides, the rest is not looked through.
  const types = typesIn(document, isOther ? 0 : MOST_SCOPES);
  if (types.some(isNewsType)) return { news: true, reason: "json-ld" };
  if (isOther || types.some(isOtherType)) return notNews;

  const isBlog = address.startsWith("blog.", host) || `${path}/`.includes("/blog/");
  const isClaimed = !isBlog && (content("og:type") === "article" || types.some(isArticleType));
  const reason = isClaimed
    ? "og-article"
    : has("h1") && has(":is(article, main, [role=main]) time[datetime]")
      ? "dated-article"
      : (content("description") ?? content("og:title") ?? has("link[rel=alternate][type*=rss]")) &&
        "readable";
  if (!reason || !isReadable(body)) return notNews;
  const isNews =
    reason !== "readable" || NEWS_WORD_IN_PATH.test(path) || DAY_IN_PATH.test(path) || isDated(body);
  return isNews ? { news: true, reason } : notNews;
}

const notNews: Judgement = { news: false, reason: "not-an-article" };

/** UTF-16 units of an attribute, and elements with a type, that are looked at. */
const LONGEST = 2_000;
const MOST_SCOPES = 100;
/** UTF-16 units after `"@type"` that are looked at. */
const LONGEST_TYPES = 200;

/**
 * The schema.org types that the page names in JSON-LD and microdata, without their namespace.
 * @param most elements with microdata that are looked at
 */
function typesIn(document: Document, most: number): string[] {
  const types: string[] = [];
  for (const text of jsonLdTexts(document)) {
    for (const after of text.split('"@type"').slice(1)) {
      // One in quotes, or a list of them with what parts them.
      const [mark = "", ...named] = after.slice(0, LONGEST_TYPES).split("]", 1)[0]?.split('"') ?? [];
      types.push(...named.slice(0, mark.includes("[") ? undefined : 1));
    }
  }
  for (const scope of most > 0 ? firstOf(document, "[itemtype]", most) : []) {
    types.push(...(plain(scope).getAttribute("itemtype") ?? "").slice(0, LONGEST).split(" "));
  }
  return types.map(shortType);
}
