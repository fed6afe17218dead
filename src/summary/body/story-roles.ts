import type { Block, BlockRole, Outline } from "../../engine/types.ts";
import { isBoilerplate, isCaption } from "../boilerplate.ts";
import { sentencesOf } from "../sentences.ts";
import { type BodyNode, bodyTree, linkDensity, weightOf } from "./body-tree.ts";
import { isCalledCaption, isCalledLead } from "./called.ts";
import { holdersOf } from "./holders.ts";

/** What holds this share of the story's running text is never taken for something in it that is no story. */
const MUCH = 0.4;
/** Items of lists, cells and the like that are this long (UTF-16 units) and have fewer links are told like paragraphs. */
const LONG_ITEM = 40;
const FEW_LINKS = 0.3;
const ENDS = /[.!?。！？؟।]["»”’)\]]*$/;
/** A block of links alone leads elsewhere, where it is longer than a name (UTF-16 units). */
const LONG_LINK = 25;
const ALL_LINKS = 0.8;
/** A paragraph under the headline is no longer (UTF-16 units). */
const LONGEST_LEAD = 800;

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
  return blocks.map((block) => {
    const node = nodes[block.element ?? -1];
    if (node === undefined) return block;
    const role = roleIn(block, node, inStory.get(node) === true, begun);
    begun ||= role === "body";
    return { ...block, role };
  });
}

/** Whether an element within the story is no part of it: lists of links, boxes. After Readability (`_cleanConditionally`). */
function isClutter(node: BodyNode, all: number): boolean {
  const { name, called, text } = node;
  if (name === "figure") return true;
  if (!/^(?:div|[ou]l|table|form|fieldset)$/.test(name) || node.running > MUCH * all) return false;
  const weight = weightOf(called);
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
  if (!begun && isLead(block, node)) return "lead";
  if (!inStory || isNoStory(block)) return "other";
  if (role === "list") return text.length >= LONG_ITEM && linked <= FEW_LINKS * text.length ? "body" : role;
  if (role === "headline") return "subheading";
  return role === "other" && isTold(text) ? "body" : role;
}

/** Whether a text tells something, where a label, a date or a name does not. */
function isTold(text: string): boolean {
  return text.length >= LONG_ITEM || ENDS.test(text);
}

function isLead({ text, linked = 0 }: Block, node: BodyNode): boolean {
  return (
    !node.isBeside &&
    isTold(text) &&
    text.length <= LONGEST_LEAD &&
    linked < FEW_LINKS * text.length &&
    [node, node.around].some((at) => at && at.text <= LONGEST_LEAD && isCalledLead(at.called))
  );
}

/** Whether a block in the story leads away from it, or is the site's own. */
function isNoStory({ text, language = "en", linked = 0 }: Block): boolean {
  if (text.length > LONG_LINK && linked > ALL_LINKS * text.length) return true;
  const sentences = sentencesOf(text, language);
  return sentences.length > 0 && sentences.every(({ start, end }) => isBoilerplate(text.slice(start, end)));
}
