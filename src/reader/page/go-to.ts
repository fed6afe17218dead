import { rectsOfSpan } from "./geometry.ts";
import type { Span } from "./highlights.ts";
import { stretchesOf } from "./text-block.ts";

/** Shares of the viewport's height: a name between the first two stays where it is, another is brought to the third. */
const HIGHEST = 0.12;
const LOWEST = 0.36;
const AIM = 0.2;

/**
 * Scrolls a span into view, at once: what is shown beside it is placed once. Where it stands in the upper part of the viewport,
 * where a sheet leaves it free and a card has room below it, nothing moves.
 * @returns false where it is not shown
 */
export function scrollToSpan({ block, start, end }: Span): boolean {
  const element = stretchesOf(block, start, end)[0]?.node.parentElement;
  const share = () => (rectsOfSpan(block, start, end)[0]?.top ?? NaN) / innerHeight;
  if (!element || Number.isNaN(share())) return false;
  // What scrolls by itself in the page, first.
  element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  const seen = share();
  if (seen < HIGHEST || seen > LOWEST) scrollBy({ top: (seen - AIM) * innerHeight, behavior: "instant" });
  return true;
}
