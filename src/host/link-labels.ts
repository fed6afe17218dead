import type { Block } from "../engine/types.ts";

/** UTF-16 units: «Follow us on Facebook and Instagram» is shorter, most headlines are longer. */
const LONGEST = 40;
/** Share of the text that stands in links. */
const ALL = 0.8;

/**
 * Whether a block is the label of a link and no more: «Share on Twitter», «World › Asia › Japan», a topic, a menu's item. What
 * it names, it names to lead there; in headings and captions a link's text still tells something.
 */
export function isLinkLabel({ text, role = "other", linked = 0 }: Block): boolean {
  return (role === "other" || role === "list") && text.length <= LONGEST && linked >= ALL * text.length;
}
