import type { Language } from "../engine/language/compile-language.ts";
import { CREDIT } from "../engine/language/word-classes.ts";
import type { Block } from "../engine/types.ts";
import type { NameSpan } from "./name-span.ts";

/* What stands in an article and is not of its story: links to others, and who wrote and photographed it. */

const TEASER =
  /^\W{0,3}(?:les (?:også|mer|meir)|læs (?:også|mere)|läs (?:också|mer|även)|lue myös|(?:read|see) (?:more|also)|more on this|mehr (?:zum thema|dazu)|lesen sie auch|(?:à )?lire aussi|(?:lea|lee|vea|ver) también|leia (?:também|mais)|leggi anche|lees ook)(?![\p{L}])/iu;

/** Whether a block is a link to another story: «Les også: …». */
export const isTeaser = (text: string): boolean => TEASER.test(text);

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|og|and|och|und|et|y|e|i|de|van|von|der|\d*)$/u;

/** Names alone, with what joins them. Word by word: one pattern for all would try each way to part what is shouted. */
const isOnlyNames = (text: string): boolean =>
  text.split(/[\s,&/|()•·]+/u).every((word) => NAME_WORD.test(word));

const BY = /^(?:by|av|af|von|par|por|di|door|reporting by|text(?:e)?|tekst|texto|testo):?\s+/i;
/** Units of a byline. */
const LONGEST = 80;
/** With more blocks that are names and no more, a page has a list of them. */
const MOST_BYLINES = 4;

/** The blocks that say who wrote the article: names alone, above its first long paragraph. */
function bylines(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  const bare = new Set<number>();
  for (const [index, { text, role }] of blocks.entries()) {
    if (text.length > LONGEST || role === "headline") continue;
    const said = BY.exec(text)?.[0];
    if (!isOnlyNames(text.slice(said?.length ?? 0))) continue;
    if (said !== undefined) found.add(index);
    // A text file does not say what its lines are.
    else if (role !== undefined && /^\p{Lu}\S* \p{Lu}/u.test(text)) bare.add(index);
  }
  if (bare.size <= MOST_BYLINES) for (const index of bare) found.add(index);
  return found;
}

/** Finds the names that stand where the article says who wrote it, or who took a picture: «Foto: Nils Berg», «Nils Berg/AFP». */
export function creditedSpans(
  blocks: readonly Block[],
  spans: readonly NameSpan[],
  language: Language,
): ReadonlySet<NameSpan> {
  const above = bylines(blocks);
  return new Set(
    spans.filter((span) => {
      if (above.has(span.block)) return true;
      const text = blocks[span.block]?.text ?? "";
      const before = text.slice(Math.max(0, span.start - LONGEST), span.start);
      if (/^ ?\/ ?\p{Lu}{2}/u.test(text.slice(span.end)) || /\p{Lu}{2}\/ ?$/u.test(before)) return true;
      const [, word, between] = /(\p{L}+): ?([^:]*)$/u.exec(before) ?? [];
      if (word === undefined || between === undefined) return false;
      return (language.classOf(word.toLowerCase()) & CREDIT) !== 0 && isOnlyNames(between);
    }),
  );
}
