import type { ReaderSetup } from "../../browser/protocol.ts";
import { isShown } from "./layout-of.ts";
import type { PageMention } from "./mention-book.ts";
import type { TextBlock } from "./text-block.ts";

/**
 * The mentions that are underlined, with their blocks; those of everyday entities only where all are.
 * @param mentions in page order
 * @param blockOf the block with an id, where it is still there
 */
export function toUnderline(
  which: ReaderSetup["underline"],
  mentions: readonly PageMention[],
  blockOf: (id: number) => TextBlock | undefined,
): Map<PageMention, TextBlock> {
  const underlined = new Map<PageMention, TextBlock>();
  if (which === "none") return underlined;
  const done = new Set<string | PageMention>();
  // A name in a teaser or menu above the article is not its first mention.
  for (const pass of ["article", "rest"] as const) {
    for (const mention of mentions) {
      const key = which === "first" ? `${mention.dataset}/${mention.entity}` : mention;
      const block = mention.quiet && which === "first" ? undefined : blockOf(mention.block);
      if (block === undefined || done.has(key) || (pass === "article" && block.role === "other")) continue;
      if (which === "first" && !isShown(block.container, { visibilityProperty: true })) continue;
      done.add(key);
      underlined.set(mention, block);
    }
  }
  return underlined;
}
