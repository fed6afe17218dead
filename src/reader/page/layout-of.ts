import { plain } from "../../article/plain-node.ts";
import { shownParent } from "./flat-tree.ts";
import { isWrittenByStyle } from "./written.ts";

/**
 * How an element is laid out, as far as reading cares:
 * - `box`: a block of its own
 * - `text`: part of the text around it
 * - `hidden`: has no box now; it may get one
 * - `veiled`: has a box, and is invisible; it may become visible
 * - `unseen`: for screen readers only: clipped, or moved off the page; or the reader's own, who writes in it
 */
export type Layout = "box" | "text" | "hidden" | "veiled" | "unseen";

/** CSS px beyond which text was moved off the page for good; menus and slides that come in are nearer. */
const FAR = -1_999;

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
  if (isUnseen(style) || isWrittenByStyle(style)) return "unseen";
  if (display === "") return boxByName ? "box" : "text";
  if (INLINE.test(display)) return "text";
  if (boxByName) return "box";
  // An inline element by name that has become a block: an initial.
  const isInitial = style.float !== "none" && (element.textContent?.trim().length ?? 0) <= INITIAL;
  return isInitial ? "text" : "box";
}

/** Whether what stands within an element can be seen; one that is laid out as its contents has no box to be asked. */
export function isShown(element: Element, how?: CheckVisibilityOptions): boolean {
  for (let at: Element | null = element; at !== null; at = shownParent(at)) {
    if (plain(at).checkVisibility(how)) return true;
    if (getComputedStyle(at).display !== "contents") return false;
  }
  return false;
}

/** The ways in which authors write for screen readers, or put a picture in the place of a text. */
function isUnseen(style: CSSStyleDeclaration): boolean {
  const { textIndent } = style;
  if (textIndent === "100%" || Number.parseFloat(textIndent) < FAR) return true;
  if (style.position !== "absolute" && style.position !== "fixed") return false;
  return (
    /^rect\((?:[01]px|0|auto)[, ]|^(?:inset\((?:50|100)%|circle\(0)/m.test(
      `${style.clip}\n${style.clipPath}`,
    ) || [style.left, style.top].some((offset) => Number.parseFloat(offset) < FAR)
  );
}
