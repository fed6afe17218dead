import type { Lexicon, ScanTables } from "../dataset/lexicon/lexicon.ts";
import type { Language } from "./language/compile-language.ts";
import { GRAMMAR } from "./language/word-classes.ts";
import { type Candidate, scan } from "./scan/scan.ts";
import { isSmall } from "./text/words.ts";

/**
 * The name without an article that the text writes small, where the same entities are listed without it too: «the
 * [Netherlands]», as texts and annotators take names; but «Den Haag», «el Raval».
 */
export function withoutArticle(
  lexicon: Lexicon & ScanTables,
  text: string,
  candidate: Candidate,
  language: Language,
): Candidate {
  const { start, end, nameStart, name } = candidate;
  if (start !== nameStart || !isSmall(text, start)) return candidate;
  const space = text.indexOf(" ", start);
  if (space < 0 || space >= end || (language.classOf(text.slice(start, space)) & GRAMMAR) === 0)
    return candidate;
  const from = space + 1;
  const [bare] = scan(lexicon, text.slice(from, end));
  if (bare === undefined || bare.start > 0 || bare.end < end - from) return candidate;
  // «de Gaulle» is a surname with its particle.
  if (lexicon.readings(name).some(({ entity }) => lexicon.entity(entity).type === "person")) return candidate;
  const own = lexicon.readings(bare.name).map(({ entity }) => entity);
  if (!lexicon.readings(name).every(({ entity }) => own.includes(entity))) return candidate;
  return { ...bare, start: from, end, nameStart: from, nameEnd: bare.nameEnd + from };
}
