import type { Block, BlockRole, Outline } from "../../engine/types.ts";
import { isBoilerplate, isCaption } from "../boilerplate.ts";
import { sentencesOf } from "../sentences.ts";
import { type BodyNode, bodyTree, linkDensity, weightOf } from "./body-tree.ts";
import { isCalledCaption } from "./called.ts";
import { holdersOf } from "./holders.ts";
import { isCalledLeadIn, leadsUnderHeadline } from "./leads.ts";
import { ENDS, FEW_LINKS, isTold, LONG_ITEM } from "./told.ts";

/** What holds this share of the story's running text is never taken for something in it that is no story. */
const MUCH = 0.4;
/** A heading of this length (UTF-16 units) that ends as a sentence does is told: the questions of an interview. */
const LONG_HEADING = 80;
/** A line with a date or a time (UTF-16 units). */
const LONGEST_DATE_LINE = 80;
const DATE_OR_TIME = /\d[:.]\d\d(?!\d)|\d[./-]\d{1,2}[./-]\d\d|\b(?:19|20)\d\d\b/;
/** A block of links alone leads elsewhere, where it is longer than a name (UTF-16 units). */
const LONG_LINK = 25;
const ALL_LINKS = 0.8;

/**
 * The blocks of a page with the roles that they have in its story, judged from all of them together: `body` and `lead` are
 * the story's running text, `subheading` and `list` stand in it, `other` is beside it. Where the reader script told no
 * outline, roles stay as they are. Linear in elements and blocks. Measured by bench/article-body.ts: see
 * docs/decisions/0014-article-body.md.
 */
export function storyRoles<T extends Block>(blocks: readonly T[], outline: Outline): T[] {
  if (outline.length === 0) return [...blocks];
  const nodes = bodyTree(outline, blocks);
  const holders = holdersOf(nodes);
  const all = [...holders].reduce((sum, { running }) => sum + running, 0);

  // From the outside in, as the outline stands.
  const inStory = new Map<BodyNode, boolean>();
  for (const node of nodes) {
    const outer = node.around !== undefined && inStory.get(node.around) === true;
    inStory.set(node, holders.has(node) || (outer && !node.isBeside && !isClutter(node, all)));
  }
  let begun = false;
  const roles = blocks.map((block) => {
    const node = nodes[block.element ?? -1];
    if (node === undefined) return block.role;
    const role = roleIn(block, node, inStory.get(node) === true, begun);
    begun ||= role === "body";
    return role;
  });
  for (const at of leadsUnderHeadline(blocks, roles, nodes)) roles[at] = "lead";
  return blocks.map((block, at) => {
    const role = roles[at];
    return role === undefined || role === block.role ? block : { ...block, role };
  });
}

/** Whether an element within the story is no part of it: lists of links, boxes. After Readability (`_cleanConditionally`). */
function isClutter(node: BodyNode, all: number): boolean {
  const { name, text } = node;
  if (name === "figure") return true;
  if (!/^(?:div|[ou]l|table|form|fieldset)$/.test(name) || node.alike > MUCH * all) return false;
  const weight = weightOf(node);
  if (weight < 0) return true;
  if (node.commas >= 10) return false;
  const density = linkDensity(node);
  if (weight > 0) return density > 0.5;
  const isList = /^[ou]l$/.test(name) || node.listed > 0.9 * text;
  return !isList && (density > 0.2 || (text < 25 && node.headings < 0.9 * text && node.linked > 0));
}

function roleIn(block: Block, node: BodyNode, inStory: boolean, begun: boolean): BlockRole {
  const { role = "other", text, linked = 0 } = block;
  if (role === "caption" || (role === "headline" && !(begun && inStory))) return role;
  if (isCalledCaption(node.called) || isCaption(text)) return "caption";
  if (!begun && isCalledLeadIn(block, node)) return "lead";
  if (!inStory || isNoStory(block)) return "other";
  if (role === "list") return text.length >= LONG_ITEM && linked <= FEW_LINKS * text.length ? "body" : role;
  if (role === "headline") return "subheading";
  if (role === "subheading") return text.length >= LONG_HEADING && ENDS.test(text) ? "body" : role;
  if (!begun && isDateLine(text)) return "other";
  return role === "other" && isTold(text) ? "body" : role;
}

/** Whether a line says when a page came, and perhaps who wrote it. */
function isDateLine(text: string): boolean {
  return text.length <= LONGEST_DATE_LINE && DATE_OR_TIME.test(text) && !ENDS.test(text);
}

/** Whether a block in the story leads away from it, or is the site's own. */
function isNoStory({ text, language = "en", linked = 0 }: Block): boolean {
  if (text.length > LONG_LINK && linked > ALL_LINKS * text.length) return true;
  const sentences = sentencesOf(text, language);
  return sentences.length > 0 && sentences.every(({ start, end }) => isBoilerplate(text.slice(start, end)));
}
