import { isArticle } from "./article-types.ts";
import { type Thing, textOf } from "./json-ld.ts";
import { languageTag } from "./language-tag.ts";
import { firstMeta, type Meta } from "./meta.ts";

/**
 * The language that the page declares: `html lang`, else that of the article's element, JSON-LD, `og:locale` or
 * `content-language`. It may lie: see `textLanguage`.
 * @returns BCP 47; undefined where nothing is declared
 */
export function declaredLanguage(
  document: Document,
  things: readonly Thing[],
  meta: Meta,
): string | undefined {
  const article = things.find((thing) => isArticle(thing));
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);
  return (
    languageTag(attribute("html", "lang")) ??
    languageTag(attribute("html", "xml:lang")) ??
    languageTag(attribute("body[lang], main[lang], article[lang]", "lang")) ??
    languageTag(textOf(article?.["inLanguage"])) ??
    languageTag(firstMeta(meta, "inlanguage", "og:locale", "content-language"))
  );
}
