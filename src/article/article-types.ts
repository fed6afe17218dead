import { type Thing, typesOf } from "./json-ld.ts";

/*
 * Patterns of schema.org types take one type, or several with one a line.
 */

/** Types by which a page says that it is news. https://schema.org/NewsArticle and its kin. */
export const NEWS_TYPE = /NewsArticle$|^LiveBlogPosting$/m;

/** Types of a written piece that may or may not be news. */
export const ARTICLE_TYPE = /NewsArticle$|^(?:LiveBlogPosting|Article|BlogPosting|Report)$/m;

/** Whether a piece of JSON-LD is of a written piece. */
export function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) => ARTICLE_TYPE.test(type));
}

/** Types by which a page says that it is something else, whatever `og:type` claims. */
export const OTHER_TYPE =
  /^(?:APIReference|Blog|BlogPosting|CollectionPage|Course|DiscussionForumPosting|FAQPage|HowTo|JobPosting|Product|QAPage|Recipe|ScholarlyArticle|SoftwareApplication|TechArticle)$/m;

/** `meta name=generator`, in lower case, of programs that make wikis, manuals, forums, personal blogs and company sites. */
export const OTHER_GENERATORS =
  /^(?:mediawiki|dokuwiki|docusaurus|sphinx|mkdocs|gitbook|vitepress|discourse|phpbb|vbulletin|blogger|wordpress\.com|hubspot|wix|squarespace|shopify|pchoc)/;

/** Words of an address, in lower case, that lead to news, in the languages that news is written in. */
export const NEWS_WORD_IN_PATH =
  /[/.-](?:news|nyhe(?:ter|der|iter)|nyhet|article|artikkel|artikel|artigo|articolo|articulo|story|noticias?|notizie|actualites?|nachrichten|uutiset|wiadomosci|haber|novosti|berita)(?:[/.-]|$)/;

/** A day in an address in lower case: `/2021/08/12/`, `/2021/aug/12/`, `2021-08-12`. */
export const DAY_IN_PATH = /[/-](?:19|20)\d{2}[/-]?(?:\d{1,2}|[a-z]{3})[/-]?\d{1,2}(?:[/-]|$)/;
