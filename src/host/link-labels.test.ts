import { expect, test } from "vitest";
import type { Block } from "../engine/types.ts";
import { isLinkLabel } from "./link-labels.ts";

const linked = (text: string, role: Block["role"], share = 1): Block => ({
  id: 0,
  text,
  ...(role && { role }),
  linked: Math.round(share * text.length),
});

test.each([
  linked("Share on Twitter", "list"),
  linked("US & Canada", "list"),
  linked("Twitter", "other"),
  linked("World › Asia › Japan", "other", 0.85),
  linked("Afghanistan", undefined),
])("the label of a link: $text", (block) => expect(isLinkLabel(block)).toBe(true));

test.each([
  ["a headline of another article", linked("Taliban have taken Kabul, the Pentagon confirms", "list")],
  ["a heading that is a link", linked("Kabul", "subheading")],
  ["a name with a word of its own", linked("Spain (Group F): 11th appearance", "list", 0.2)],
  ["a sentence with a link in it", linked("Then fell Kunduz.", "body", 0.4)],
  ["text without links", { id: 0, text: "Kabul", role: "list" } as const],
])("no label of a link: %s", (_, block) => expect(isLinkLabel(block)).toBe(false));
