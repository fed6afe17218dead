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

/** What follows a name that stands for itself: a mark, a verb or a preposition, but no noun. */
const ALONE = /^(?:[.;:)]|$|\s(?:in|was|is|were|had|has|sank|sailed|left|off|at|on|with)\b)/u;
/** UTF-16 units of the longest of these. */
const LONGEST_ALONE = 8;

/** «aboard the Dunedin in 1882»: in English a city has no article, but for a noun after it. */
export function isArticled({ before, sighting: { end }, source: { text, language, casing } }: Spot): boolean {
  if (language.tag !== "en" || !before || before.hyphen || casing !== "ordinary") return false;
  return text.slice(before.start, before.end) === "the" && ALONE.test(text.slice(end, end + LONGEST_ALONE));
}
