/**
 * How an element is laid out, as far as reading cares:
 * - `box`: a block of its own
 * - `text`: part of the text around it
 * - `hidden`: has no box now; it may get one
 * - `veiled`: has a box, and is invisible; it may become visible
 * - `unseen`: for screen readers only
 */
export type Layout = "box" | "text" | "hidden" | "veiled" | "unseen";

const INLINE = /^(?:inline|contents|ruby)/;

/** UTF-16 units of a floated inline element that are taken for an initial: `«T`. */
const INITIAL = 3;

/**
 * Asks the element's computed style, which the browser has at hand where nothing changed since the last frame.
 * @param boxByName whether elements of this name are blocks
 */
export function layoutOf(element: Element, boxByName: boolean): Layout {
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === "none" || style.contentVisibility === "hidden") return "hidden";
  if (style.visibility !== "visible") return "veiled";
  if (display === "") return boxByName ? "box" : "text";
  if (INLINE.test(display)) return "text";
  if (boxByName) return "box";
  // An inline element by name that has become a block: an initial, or text for screen readers.
  if (style.float !== "none") return (element.textContent?.trim().length ?? 0) <= INITIAL ? "text" : "box";
  if (style.position === "absolute" && isClipped(style)) return "unseen";
  return "box";
}

function isClipped({ clip, clipPath }: CSSStyleDeclaration): boolean {
  return /^rect\((?:[01]px|0|auto)[, ]/.test(clip) || /^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath);
}
