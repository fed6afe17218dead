import { ARTICLE, ARTICLED } from "../language/word-classes.ts";
import type { Spot } from "./spot.ts";
import { bitsOf } from "./word-bits.ts";

/** «die Boston Bruins», «beim Toronto Film Festival»: a place that has no article stands before a noun that has. */
export function isAfterArticle({ before, wordBits, source: { text, language } }: Spot): boolean {
  if (!before || before.hyphen || wordBits & ARTICLED) return false;
  return (bitsOf(text, before, language) & ARTICLE) !== 0;
}

/** «las Américas», «les Balkans», «negli Emirati»: no club has such an article. */
export function isAfterPlural({ before, source: { text, language } }: Spot): boolean {
  const article = before === undefined ? "" : text.slice(before.start, before.end).toLowerCase();
  return (
    /(?:[aeo]s|gli)$/u.test(article) ||
    (language.tag === "it" && /^(?:i|le|[dns]?[ae]i|.*lle)$/u.test(article))
  );
}
