/** UTF-16 units of scripts that are read of a page, those in whole that fit: no article describes itself at such length. */
const LONGEST = 500_000;

/** Source texts of the page's JSON-LD, `script[type="application/ld+json"]`, as far as they are read. */
export function jsonLdTexts(document: Document): string[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const texts: string[] = [];
  let room = LONGEST;
  for (const { textContent: text } of scripts) {
    if (text.length > room) continue;
    room -= text.length;
    texts.push(text);
  }
  return texts;
}
