import type { Declared } from "../browser/protocol.ts";
import { isArticle } from "./article-types.ts";
import { type Thing, textOf } from "./json-ld.ts";
import { languageTag } from "./language-tag.ts";
import { firstMeta, type Meta } from "./meta.ts";

/**
 * The language that the page declares: by an attribute, else in JSON-LD, `og:locale` or `content-language`. It may lie: see
 * `textLanguage`.
 * @param attributes as elements have it, best first
 * @returns BCP 47; undefined where nothing is declared
 */
export function declaredLanguage(
  attributes: Declared["languages"],
  things: readonly Thing[],
  meta: Meta,
): string | undefined {
  const article = things.find((thing) => isArticle(thing));
  return (
    attributes.map(languageTag).find((tag) => tag !== undefined) ??
    languageTag(textOf(article?.["inLanguage"])) ??
    languageTag(firstMeta(meta, "inlanguage", "og:locale", "content-language"))
  );
}
