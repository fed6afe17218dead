import { type Thing, typesOf } from "./json-ld.ts";

/*
 * Types are schema.org's, without their namespace. They are looked up in lists, not matched: what a page's script compiles
 * a pattern for, it compiles on every page, and the first one of a page costs most.
 */

/** Whether a page says by this type that it is news. https://schema.org/NewsArticle and its kin. */
export function isNewsType(type: string): boolean {
  return type.endsWith("NewsArticle") || type === "LiveBlogPosting";
}

/** Whether a type is of a written piece that may or may not be news. */
export function isArticleType(type: string): boolean {
  return isNewsType(type) || "Article BlogPosting Report".split(" ").includes(type);
}

/** Whether a piece of JSON-LD is of a written piece. */
export function isArticle(thing: Thing): boolean {
  return typesOf(thing).some(isArticleType);
}

/** Types by which a page says that it is something else, whatever `og:type` claims. */
const OTHER_TYPES =
  "APIReference Blog BlogPosting CollectionPage Course DiscussionForumPosting FAQPage HowTo JobPosting Product QAPage Recipe ScholarlyArticle SoftwareApplication TechArticle";

export function isOtherType(type: string): boolean {
  return OTHER_TYPES.split(" ").includes(type);
}

/** Beginnings of `meta name=generator`, in lower case, of programs that make wikis, manuals, forums, personal blogs and company sites. */
const OTHER_GENERATORS =
  "mediawiki dokuwiki docusaurus sphinx mkdocs gitbook vitepress discourse phpbb vbulletin blogger wordpress.com hubspot wix squarespace shopify pchoc";

/** @param generator in lower case */
export function isOtherGenerator(generator: string): boolean {
  return OTHER_GENERATORS.split(" ").some((name) => generator.startsWith(name));
}

/** Words of an address, in lower case, that lead to news, in the languages that news is written in. */
export const NEWS_WORD_IN_PATH =
  /[/.-](?:news|nyhe(?:ter|der|iter)|nyhet|article|artikkel|artikel|artigo|articolo|articulo|story|noticias?|notizie|actualites?|nachrichten|uutiset|wiadomosci|haber|novosti|berita)(?:[/.-]|$)/;

/** A day in an address in lower case: `/2021/08/12/`, `/2021/aug/12/`, `2021-08-12`. */
export const DAY_IN_PATH = /[/-](?:19|20)\d{2}[/-]?(?:\d{1,2}|[a-z]{3})[/-]?\d{1,2}(?:[/-]|$)/;
