import type { Block, BlockRole } from "../../engine/types.ts";
import { isBoilerplate } from "../boilerplate.ts";
import type { BodyNode } from "./body-tree.ts";
import { isCalledInset, isCalledLead } from "./called.ts";
import { ENDS, FEW_LINKS, isTold, LONG_ITEM } from "./told.ts";

/** A paragraph under the headline is no longer (UTF-16 units). */
const LONGEST = 800;
/** One that is not called so and does not end as a sentence does is no shorter. */
const SHORTEST = 80;
/** The headline is no deeper than this in an element that holds the lead too. */
const LEVELS = 4;
/** Blocks after the headline that are looked at: bylines, dates, buttons. */
const MOST = 60;
/** Where a headline may stand: sites that give it a lesser rank have it last before the story. */
const HEADLINES: readonly (readonly BlockRole[])[] = [["headline"], ["headline", "subheading"]];
const NO_LEAD = /^(?:figure|li|table|nav|footer|form)$/;

/** Whether a block is told and called the paragraph under the headline. */
export function isCalledLeadIn(block: Block, node: BodyNode): boolean {
  return (
    isTold(block.text) &&
    mayLead(block, node) &&
    [node, node.around].some((at) => at && at.text <= LONGEST && isCalledLead(at.called))
  );
}

/**
 * Places of the paragraphs that stand between the headline and the story, in an element with the headline: its lead, whatever
 * it is called.
 * @param roles of the blocks, where the story has been found
 */
export function leadsUnderHeadline(
  blocks: readonly Block[],
  roles: readonly (BlockRole | undefined)[],
  nodes: readonly BodyNode[],
): ReadonlySet<number> {
  const story = roles.indexOf("body");
  const found = new Set<number>();
  for (const headlines of HEADLINES) {
    const title = blocks.findLastIndex(
      ({ role = "other", element = -1 }, at) =>
        at < story && headlines.includes(role) && nodes[element]?.isBeside === false,
    );
    if (title < 0) continue;
    const around = outwards(nodes[blocks[title]?.element ?? -1]).slice(0, LEVELS);
    for (let at = title + 1; at < Math.min(story, title + MOST); at += 1) {
      const block = blocks[at];
      const node = nodes[block?.element ?? -1];
      const isFree = block?.role !== "list" && (roles[at] === "other" || roles[at] === "subheading");
      if (isFree && block && node && isUnder(around, block, node)) found.add(at);
    }
  }
  return found;
}

function isUnder(around: readonly BodyNode[], block: Block, node: BodyNode): boolean {
  const { text } = block;
  if (!mayLead(block, node) || isBoilerplate(text)) return false;
  if (text.length < SHORTEST && !(text.length >= LONG_ITEM && ENDS.test(text))) return false;
  const own = outwards(node);
  const shared = own.findIndex((each) => around.includes(each));
  return (
    shared >= 0 &&
    !own.slice(0, shared).some(({ name, called }) => NO_LEAD.test(name) || isCalledInset(called))
  );
}

function mayLead({ text, linked = 0 }: Block, { isBeside }: BodyNode): boolean {
  return !isBeside && text.length <= LONGEST && linked < FEW_LINKS * text.length;
}

/** An element and those around it within the page's body, from the inside. */
function outwards(node: BodyNode | undefined): BodyNode[] {
  const outer: BodyNode[] = [];
  for (let at = node; at && !/^(?:html|body)$/.test(at.name); at = at.around) outer.push(at);
  return outer;
}
