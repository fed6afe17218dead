import {
  ARTICLE_TYPE,
  DAY_IN_PATH,
  NEWS_TYPE,
  NEWS_WORD_IN_PATH,
  OTHER_GENERATORS,
  OTHER_TYPE,
} from "./article-types.ts";
import { jsonLdTexts, shortType } from "./json-ld.ts";
import { firstMeta, type Meta, readMeta } from "./meta.ts";

/** Whether a page is news, and by which sign: see `judgement` of `PageInfo`. */
export interface Judgement {
  readonly news: boolean;
  readonly reason: "json-ld" | "og-article" | "dated-article" | "readable" | "not-an-article";
}

/** What the page says of itself and what a glance at its text shows. Each is looked up when it is first asked for. */
interface Signs {
  readonly types: readonly string[];
  readonly host: string;
  readonly path: string;
  readonly meta: Meta;
  readonly has: (selector: string) => boolean;
  /** Whether there is running text: see `looksReadable`. */
  readonly readable: () => boolean;
  /** Whether a day stands among the short texts near the beginning, as in a dateline. */
  readonly dated: () => boolean;
}

/** The first rule that holds decides. */
const RULES: readonly (readonly [Judgement, (signs: Signs) => boolean])[] = [
  [{ news: false, reason: "not-an-article" }, ({ path }) => /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(path)],
  [{ news: true, reason: "json-ld" }, ({ types }) => types.some((type) => NEWS_TYPE.test(type))],
  [
    { news: false, reason: "not-an-article" },
    ({ types, meta }) =>
      types.some((type) => OTHER_TYPE.test(type)) ||
      OTHER_GENERATORS.test(firstMeta(meta, "generator") ?? ""),
  ],
  [
    { news: true, reason: "og-article" },
    ({ types, meta, host, path, readable }) =>
      (firstMeta(meta, "og:type")?.toLowerCase() === "article" ||
        types.some((type) => ARTICLE_TYPE.test(type))) &&
      !/^blog\.|\/blog(?:\/|$)/i.test(host + path) &&
      readable(),
  ],
  [
    { news: true, reason: "dated-article" },
    ({ has, readable }) => has(":is(article, main, [role=main]) time[datetime]") && has("h1") && readable(),
  ],
  [
    { news: true, reason: "readable" },
    ({ meta, has, path, readable, dated }) =>
      (firstMeta(meta, "description", "og:title") !== undefined || has("link[rel=alternate][type*=rss]")) &&
      readable() &&
      (NEWS_WORD_IN_PATH.test(path) || DAY_IN_PATH.test(path) || dated()),
  ],
];

/**
 * Judges from the page itself whether it is news. Reads attributes of the head and, only where they do not decide,
 * glances over text nodes: no styles, no layout, under 2 ms. Never true for front pages and for pages without any
 * mark of publication, as mail and documents are.
 * @param url address of the page, for pages that state no canonical one
 */
export function judgePage(document: Document, url = document.URL): Judgement {
  if (document.body === null) return { news: false, reason: "not-an-article" };
  const signs = signsOf(document, url);
  const rule = RULES.find(([, holds]) => holds(signs));
  return rule?.[0] ?? { news: false, reason: "not-an-article" };
}

function signsOf(document: Document, url: string): Signs {
  const types: string[] = [];
  for (const text of jsonLdTexts(document)) {
    for (const [, value = ""] of text.matchAll(/"@type"\s*:\s*("[^"]{1,80}"|\[[^\]]{1,200}\])/g)) {
      for (const [, type = ""] of value.matchAll(/"([^"]+)"/g)) types.push(shortType(type));
    }
  }
  for (const scope of document.querySelectorAll("[itemtype]"))
    types.push(shortType(scope.getAttribute("itemtype") ?? ""));

  const meta = readMeta(document);
  const canonical =
    document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? firstMeta(meta, "og:url") ?? "";
  const [, host = "", path = ""] =
    /^[a-z]+:\/\/([^/]*)(\/[^?#]*)?/i.exec(/^https?:/.test(canonical) ? canonical : url) ?? [];
  let glance: Glance | undefined;
  const look = () => (glance ??= glanceAtText(document.body));
  return {
    types,
    host,
    path,
    meta,
    has: (selector) => document.querySelector(selector) !== null,
    readable: () => look().readable,
    dated: () => look().dated,
  };
}

interface Glance {
  readonly readable: boolean;
  readonly dated: boolean;
}

/** Running text stands in elements with at least this many UTF-16 units at a stretch. */
const LONG_RUN = 60;
/** `1.1.2021` */
const SHORTEST_DAY = 8;
/** Han, kana and Hangul say as much in fewer characters. */
const DENSE_SCRIPT = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const DENSITY = 2.5;
/** This much running text makes a page readable. */
const ENOUGH = 600;
/** Text nodes looked at: so many take a millisecond or two. */
const MOST_NODES = 2_500;

const NOT_TEXT = /^(?:script|style|noscript|template|textarea|option)$/i;

/** Every day as a dateline writes it has one, and is told far slower. */
const YEAR = /(?:19|20)\d\d/;

/** A day as a dateline writes it: `2021-08-12`, `2021年8月12日`, `12/08/2021`, `12. august 2021`. */
const DAY =
  /(?:19|20)\d{2}\s?[-./年년]\s?\d{1,2}\s?[-./月월]\s?\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}|\d{1,2}\.?\s\p{L}{3,12}\.?,?\s(?:19|20)\d{2}/u;

function glanceAtText(body: Element): Glance {
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */);
  let amount = 0;
  let dated = false;
  let parent: Node | null = null;
  let isRead = false;
  let run = "";
  const weigh = () => {
    // Most are a space between two elements.
    if (run.length < SHORTEST_DAY) return;
    const text = run.trim();
    const length = DENSE_SCRIPT.test(text) ? text.length * DENSITY : text.length;
    if (length >= LONG_RUN) amount += length;
    dated ||= text.length >= SHORTEST_DAY && text.length <= 300 && YEAR.test(text) && DAY.test(text);
  };
  for (let n = 0; n < MOST_NODES && (amount < ENOUGH || !dated); n += 1) {
    const node = walker.nextNode();
    const around = node?.parentNode ?? null;
    if (around !== parent) {
      weigh();
      run = "";
      isRead = !NOT_TEXT.test(around?.nodeName ?? "");
      parent = around;
    }
    if (node === null) break;
    if (isRead) run += (node.nodeValue ?? "").slice(0, 2_000);
  }
  return { readable: amount >= ENOUGH, dated };
}
