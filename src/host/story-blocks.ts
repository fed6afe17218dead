import type { Block } from "../engine/types.ts";
import { storyRoles } from "../summary/body/story-roles.ts";
import type { OpenPage } from "./open-pages.ts";

/** The blocks of a page by id, with the roles that they have in its story. */
export function storyBlocks({
  blocks,
  outline,
}: Pick<OpenPage, "blocks" | "outline">): ReadonlyMap<number, Block> {
  return new Map(storyRoles([...blocks.values()], outline).map((block) => [block.id, block]));
}
