import { expect, test } from "vitest";
import type { Block, BlockRole } from "../engine/types.ts";
import { articleBlocks } from "./article-blocks.ts";

const page = (...roles: BlockRole[]): Block[] => roles.map((role, id) => ({ id, text: role, role }));
const rolesOf = (blocks: readonly Block[]) => blocks.map(({ role }) => role).join(" ");

test("a story goes from its headline to its last paragraph", () => {
  const blocks = page("list", "headline", "other", "lead", "body", "caption", "body", "subheading", "list");
  expect(rolesOf(articleBlocks(blocks))).toBe("headline other lead body caption body");
});

test("a teaser and a site's own headline before the story's are left out", () => {
  const blocks = page("headline", "body", "headline", "lead");
  const story = [...blocks, { id: 4, text: "It rained all day. ".repeat(10), role: "body" as const }];
  expect(rolesOf(articleBlocks(story))).toBe("headline lead body");
});

test("a page without paragraphs is taken whole", () => {
  expect(rolesOf(articleBlocks(page("headline", "other")))).toBe("headline other");
  expect(articleBlocks([{ id: 0, text: "A line." }])).toHaveLength(1);
});
