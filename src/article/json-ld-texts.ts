import { firstOf } from "./plain-node.ts";

/** UTF-16 units of scripts that are read of a page, those in whole that fit: no article describes itself at such length. */
const LONGEST = 500_000;

/** Scripts that are looked at: a page may have a million empty ones. */
const MOST = 1_000;

/** Source texts of the page's JSON-LD, `script[type="application/ld+json"]`, as far as they are read. */
export function jsonLdTexts(document: Document): string[] {
  const texts: string[] = [];
  let room = LONGEST;
  for (const { textContent: text } of firstOf(document, 'script[type="application/ld+json"]', MOST)) {
    if (text.length > room) continue;
    room -= text.length;
    texts.push(text);
  }
  return texts;
}
