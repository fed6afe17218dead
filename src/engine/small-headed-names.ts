import type { Lexicon, ScanTables } from "../dataset/lexicon/lexicon.ts";
import { smallHeads } from "./inflect/small-heads.ts";
import { rememberedIn } from "./resolve/remembered.ts";
import { beginsName } from "./scan/begins-name.ts";
import { type Candidate, scan } from "./scan/scan.ts";
import { isWordUnit } from "./text/words.ts";

/** UTF-16 units from the noun on that are read: the longest usual name. */
const REACH = 60;

/** The nouns of a language that names of a lexicon may begin with, with the space after them: few datasets have any. */
const headsIn = rememberedIn((lexicon: Lexicon & ScanTables, language: string): RegExp | "none" => {
  const own = (smallHeads(language) ?? []).filter((noun) => beginsName(lexicon, noun));
  return own.length > 0 ? new RegExp(`(?:${own.join("|")}) `, "g") : "none";
});

/**
 * Names that begin with a noun which the text writes small: «o mar Negro», of which the dataset has «Mar Negro». The scanner
 * looks at capitals only.
 * @param language primary BCP 47 language
 * @returns in text order; undefined where the language has no such nouns
 */
export function smallHeadedNames(
  lexicon: Lexicon & ScanTables,
  text: string,
  language: string,
): readonly Candidate[] | undefined {
  if (smallHeads(language) === undefined) return undefined;
  const heads = headsIn(lexicon, language);
  const found: Candidate[] = [];
  for (const { 0: head, index: at } of heads === "none" ? [] : text.matchAll(heads)) {
    if (isWordUnit(text, at - 1)) continue;
    const [first] = scan(lexicon, head.charAt(0).toUpperCase() + text.slice(at + 1, at + REACH));
    if (first === undefined || first.start > 0 || first.nameEnd < head.length) continue;
    found.push({ ...first, start: at, end: first.end + at, nameStart: at, nameEnd: first.nameEnd + at });
  }
  return found;
}
