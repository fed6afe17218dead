import type { Block } from "../engine/types.ts";

const isRunning = ({ role }: Block): boolean => role === "lead" || role === "body";

/**
 * The blocks that tell the story of a page: from its headline, or from its first paragraph, to its last one. What stands around
 * it names others. All of them where the page does not say what its blocks are, as a text file does not.
 */
export function articleBlocks(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => isRunning(block) || block.role === "headline");
  const last = blocks.findLastIndex(isRunning);
  return last < 0 ? blocks : blocks.slice(first, last + 1);
}
