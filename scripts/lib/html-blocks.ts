import { parseHTML } from "linkedom";
import { mainContent } from "../../src/article/main-content.ts";
import type { Block, BlockRole, DocumentInfo } from "../../src/engine/types.ts";
import { roleOfText, roleWithin } from "../../src/reader/page/block-role.ts";
import { BlockWriter, type WrittenText } from "../../src/reader/page/block-writer.ts";
import { elementKind } from "../../src/reader/page/element-kind.ts";
import { isElement, isText } from "../../src/reader/page/flat-tree.ts";
import { PageOutline } from "../../src/reader/page/page-outline.ts";
import { storyRoles } from "../../src/summary/body/story-roles.ts";

/** Whether a file is a page: by its name, else by how it begins. */
export const isHtml = (file: string, text: string): boolean =>
  /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html)\b/i.test(text);

/**
 * The blocks of a saved page's article, or of its body where it has none, and what the page says of itself. Read as the reader
 * script reads an open page, but for styles, which a saved page does not have at hand.
 */
export function blocksOfHtml(html: string): { blocks: Block[]; info: DocumentInfo } {
  const { document } = parseHTML(html);
  const article = articleIn(document);
  const isPart = article.localName !== "body";
  const writer = new BlockWriter();
  const blocks: Block[] = [];
  const outline = new PageOutline();
  const emit = (written: WrittenText | undefined, container: Element, given: BlockRole): void => {
    if (!written) return;
    const { text, pieces } = written;
    const role = roleOfText(given, text, true);
    blocks.push({ id: blocks.length, text, role, ...outline.place({ container, pieces }) });
  };
  const walk = (element: Element, role: BlockRole): void => {
    for (const child of element.childNodes) {
      if (isText(child)) {
        if (/^[ \t\n\r\f]*$/.test(child.data)) writer.space();
        else for (const cut of writer.add(child, child.length)) emit(cut, element, role);
      } else if (isElement(child)) {
        if (child.hasAttribute("hidden")) continue;
        const kind = elementKind(child, isPart);
        if (kind === "gap" || kind === "break") writer.space();
        else if (kind === "text") walk(child, role);
        else if (kind !== "absent") {
          emit(writer.take(), element, role);
          if (kind === "wall") continue;
          const own = roleWithin(child, role, true);
          walk(child, own);
          emit(writer.take(), child, own);
        }
      }
    }
  };
  walk(article, "other");
  emit(writer.take(), article, "other");
  const language = document.documentElement?.getAttribute("lang") ?? undefined;
  const title = document.querySelector("title")?.textContent?.trim();
  return {
    blocks: storyRoles(blocks, outline.untold()),
    info: { ...(language && { language }), ...(title && { title }) },
  };
}

/** A page that is short has few words in its article too: where it has one, that is it. */
function articleIn(document: Document): Element {
  const main = mainContent(document);
  const articles = document.querySelectorAll("article");
  const [only] = articles;
  return main === document.body && articles.length === 1 && only ? only : main;
}
