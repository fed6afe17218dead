import type { Block } from "../engine/types.ts";

const isRunning = ({ role }: Block): boolean => role === "lead" || role === "body";

/** UTF-16 units of a paragraph that is no teaser. */
const LONG = 120;

/**
 * The blocks that tell the story of a page: from the headline that stands over its first long paragraph to its last one. What
 * stands around it names others. All of them where the page does not say what its blocks are, as a text file does not.
 */
export function articleBlocks(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(isRunning);
  if (last < 0) return blocks;
  const first = blocks.findIndex(isRunning);
  const long = blocks.findIndex((block) => isRunning(block) && block.text.length >= LONG);
  const headline = blocks.slice(0, long < 0 ? first : long).findLastIndex(({ role }) => role === "headline");
  return blocks.slice(headline < 0 ? first : headline, last + 1);
}
