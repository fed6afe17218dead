import { plain } from "../../article/plain-node.ts";
import type { BlockRole } from "../../engine/types.ts";

const ROLE_OF_TAG: Readonly<Record<string, BlockRole>> = {
  h1: "headline",
  h2: "subheading",
  h3: "subheading",
  h4: "subheading",
  h5: "subheading",
  h6: "subheading",
  figcaption: "caption",
  caption: "caption",
  li: "list",
  dt: "list",
  dd: "list",
  p: "body",
};

/** Roles that hold for all that stands within: a paragraph in a caption is a caption. */
const LASTING: ReadonlySet<BlockRole> = new Set(["headline", "subheading", "caption", "list"]);

/**
 * What the text right within an element is, by names of elements; what authors call them is judged in the worker
 * (src/summary/body).
 * @param outer role of the text around the element
 */
export function roleWithin(given: Element, outer: BlockRole, inArticle: boolean): BlockRole {
  if (LASTING.has(outer)) return outer;
  const element = plain(given);
  const byTag = ROLE_OF_TAG[element.localName];
  if (byTag === "headline" || byTag === "subheading" || byTag === "caption") return byTag;
  if (!inArticle) return byTag === "list" ? "list" : "other";
  return byTag ?? outer;
}

/** Running text outside of paragraphs is told from labels by its length, in UTF-16 units. */
const RUNNING = 80;

/** The role of a block, when its text is known. */
export function roleOfText(role: BlockRole, text: string, inArticle: boolean): BlockRole {
  return role === "other" && inArticle && text.length >= RUNNING ? "body" : role;
}
