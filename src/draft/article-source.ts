import type { DraftArticle } from "./draft-article.ts";

/** Id of the article among the sources of its draft. */
export const ARTICLE = "article";
/** Longest title that is taken over. */
const LONGEST_TITLE = 300;

/** The article as the source of what is drafted from it. */
export function articleSource({ title, publisher, date, url }: DraftArticle) {
  const name = plainLine(publisher ?? "");
  return {
    id: ARTICLE,
    title: plainLine(title).slice(0, LONGEST_TITLE) || "Article",
    ...(name !== "" && name.length <= 500 && { publisher: name }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
  };
}

/** One line without what datasets refuse: control characters, direction marks, halves of characters. */
function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
}
