import { plain } from "../../article/plain-node.ts";
import { isText } from "./flat-tree.ts";
import { rectsOfSpan } from "./geometry.ts";
import type { MentionBook, PageMention } from "./mention-book.ts";
import type { TextMap } from "./text-map.ts";
import { isInert, isWritten } from "./written.ts";

/** CSS px that a pointer may be off a name: half the space between two lines. */
const SLACK = 1;

/** Shadow trees within each other that are followed. */
const DEEPEST = 32;

/**
 * The mention at a point of the viewport (CSS px). The browser gives the nearest text to a point, however far off it
 * is, so the point must lie in one of the name's own rectangles; a name that wraps has some on each line. Text that
 * can be edited or is inert is never hit, nor is text under something that stands above it.
 */
export function mentionAtPoint(
  document: Document,
  map: TextMap,
  book: MentionBook,
  x: number,
  y: number,
): PageMention | undefined {
  const caret = caretAt(document, x, y);
  const place = caret && map.locate(caret.node, caret.offset);
  if (place === undefined) return undefined;
  const found = book
    .in(place.block.id)
    .find(
      ({ start, end }) =>
        start <= place.offset &&
        place.offset <= end &&
        rectsOfSpan(place.block, start, end).some((rect) => isIn(rect, x, y)),
    );
  const around = found && caret?.node.parentElement;
  return around && (isWritten(around) || isInert(caret.node)) ? undefined : found;
}

function isIn(rect: DOMRect, x: number, y: number): boolean {
  return (
    x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK
  );
}

function caretAt(document: Document, x: number, y: number): { node: Text; offset: number } | undefined {
  const shadowRoots: ShadowRoot[] = [];
  let root: Document | ShadowRoot = document;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const element: Element | null = root.elementFromPoint(x, y);
    const inner: ShadowRoot | null = element && plain(element).shadowRoot;
    if (inner === null || shadowRoots.includes(inner)) break;
    shadowRoots.push(inner);
    root = inner;
  }
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  return caret !== null && isText(caret.offsetNode)
    ? { node: caret.offsetNode, offset: caret.offset }
    : undefined;
}
