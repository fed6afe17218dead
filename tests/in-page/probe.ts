import { readDeclared } from "../../src/article/declared.ts";
import { type Judgement, judgePage } from "../../src/article/judge-page.ts";
import { mainContent } from "../../src/article/main-content.ts";
import { addressOf } from "../../src/article/page-address.ts";
import { readPageInfo } from "../../src/article/page-info.ts";
import type { PageInfo } from "../../src/browser/protocol.ts";
import type { Block } from "../../src/engine/types.ts";
import { PageOutline } from "../../src/reader/page/page-outline.ts";
import { stretchesOf, type TextBlock } from "../../src/reader/page/text-block.ts";
import { TextMap } from "../../src/reader/page/text-map.ts";
import { storyRoles } from "../../src/summary/body/story-roles.ts";

/** What the page work makes of a page, without any background worker. */
export interface Probe {
  readonly judgement: Judgement;
  readonly page: PageInfo;
  readonly blocks: readonly Block[];
}

let blocks: readonly TextBlock[] = [];

/**
 * Reads a page as the reader script does.
 * @param split cuts every text node into pieces of three characters first: frameworks do, and nothing may change by it
 */
export function probe(document: Document, split: boolean): Probe {
  if (split) splitTexts(document);
  const judgement = judgePage(document);
  const map = new TextMap(document, {
    onShadowRoot() {},
    onUnread() {},
  });
  const main = mainContent(document);
  map.article = main;
  const reading = map.read(map.wholePage());
  while (reading.next().done !== true);
  blocks = map.inOrder();
  const { address, site } = addressOf(document.URL);
  const outline = new PageOutline();
  const placed = blocks.map((block) => ({ ...block, ...outline.place(block) }));
  return {
    judgement,
    page: readPageInfo({ url: address, site, judgement }, readDeclared(document, main)),
    blocks: storyRoles(placed, outline.untold()).map(({ id, text, role, language }) => ({
      id,
      text,
      role,
      ...(language !== undefined && { language }),
    })),
  };
}

/** For each occurrence of a name in the page that was read last, the first selector that its node stands in. */
export function placesOf(name: string, selectors: readonly string[]): (string | undefined)[] {
  return blocks.flatMap((block) => {
    const places: (string | undefined)[] = [];
    for (let at = block.text.indexOf(name); at >= 0; at = block.text.indexOf(name, at + 1)) {
      const stretches = stretchesOf(block, at, at + name.length);
      const written = stretches.map(({ node, from, to }) => node.data.slice(from, to)).join("");
      const isRight = written.replace(/\s+/g, "") === name.replace(/\s+/g, "");
      const parent = stretches[0]?.node.parentElement;
      places.push(isRight ? selectors.find((selector) => parent?.closest(selector)) : undefined);
    }
    return places;
  });
}

function splitTexts(root: Document | ShadowRoot): void {
  for (const element of root.querySelectorAll("*")) {
    if (element.shadowRoot !== null) splitTexts(element.shadowRoot);
    if (/^(?:script|style|title|textarea|option)$/.test(element.localName)) continue;
    for (const child of Array.from(element.childNodes)) {
      let rest = child.nodeType === 3 ? (child as Text) : undefined;
      while (rest !== undefined && rest.length > 3) rest = rest.splitText(3);
    }
  }
}
