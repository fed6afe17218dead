import type { Lexicon, ScanTables } from "../dataset/lexicon/lexicon.ts";
import { smallHeads } from "./inflect/small-heads.ts";
import { beginsName } from "./scan/begins-name.ts";
import { type Candidate, scan } from "./scan/scan.ts";
import { isWordUnit } from "./text/words.ts";

/** UTF-16 units from the noun on that are read: the longest usual name. */
const REACH = 60;

const known = new WeakMap<Lexicon, Map<string, readonly string[]>>();

/** The nouns of a language that names of a lexicon may begin with: few datasets have any. */
function headsIn(lexicon: Lexicon & ScanTables, language: string): readonly string[] | undefined {
  let byLanguage = known.get(lexicon);
  if (!byLanguage) {
    byLanguage = new Map();
    known.set(lexicon, byLanguage);
  }
  let heads = byLanguage.get(language);
  if (!heads) {
    heads = smallHeads(language)?.filter((noun) => beginsName(lexicon, noun));
    if (heads) byLanguage.set(language, heads);
  }
  return heads;
}

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
  const heads = headsIn(lexicon, language);
  if (heads === undefined) return undefined;
  const found: Candidate[] = [];
  for (const noun of heads) {
    const start = `${noun} `;
    for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + start.length)) {
      if (isWordUnit(text, at - 1)) continue;
      const [first] = scan(lexicon, noun.charAt(0).toUpperCase() + text.slice(at + 1, at + REACH));
      if (first === undefined || first.start > 0 || first.nameEnd < start.length) continue;
      found.push({ ...first, start: at, end: first.end + at, nameStart: at, nameEnd: first.nameEnd + at });
    }
  }
  return found.length > 1 ? found.sort((one, other) => one.start - other.start) : found;
}
