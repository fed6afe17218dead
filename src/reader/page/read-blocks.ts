import { plain } from "../../article/plain-node.ts";
import type { BlockRole } from "../../engine/types.ts";
import { roleOfText, roleWithin } from "./block-role.ts";
import { BlockWriter, type WrittenText } from "./block-writer.ts";
import { elementKind } from "./element-kind.ts";
import { isElement, isText, shownChildren } from "./flat-tree.ts";
import { layoutOf } from "./layout-of.ts";
import type { TextBlock } from "./text-block.ts";

/** What holds for the text right within an element. */
export interface Surroundings {
  /** The innermost block element. */
  readonly container: Element;
  readonly role: BlockRole;
  readonly inArticle: boolean;
  /** BCP 47, as the page has it, where it differs from that of the document element. */
  readonly language: string | undefined;
}

/** A block that has been read and has no id yet. */
export type FreshBlock = Omit<TextBlock, "id">;

/** What reading asks and tells as it goes. */
export interface ReadingRoom {
  /** The part of the page that holds the article. */
  readonly article: Element;
  /** UTF-16 units that may still be read; reading lowers it. */
  allowance: number;
  /** Whether the element has been read and is unchanged, so that reading passes it by. */
  isKnown(element: Element): boolean;
  /** Whether the element was put into the page since, so that nothing within it counts as known. */
  isNew(element: Element): boolean;
  /** Whether a box is left for a later reading, with all that is in it. */
  isForLater(box: Element): boolean;
  /** A block element was entered: its text is read anew. */
  onContainer(element: Element, within: Surroundings): void;
  onBlock(block: FreshBlock): void;
  onShadowRoot(root: ShadowRoot): void;
  /** A custom element without a shadow tree: it may get one. */
  onUnready(element: Element): void;
  /** An element that is not read: for good, or because it is not shown now. */
  onPassed(element: Element, why: "wall" | "hidden" | "veiled" | "unseen"): void;
}

/** Nodes between two chances to pause. */
const STRIDE = 64;

const ASKED_AS_A_WHOLE = /^(?:aside|form|header)$/;

/** An element that is being read. */
interface Frame {
  readonly element: Element;
  /** Next node, where the children are siblings. */
  next: Node | null;
  readonly assigned: readonly Node[] | undefined;
  index: number;
  readonly boxByName: boolean;
  readonly isNew: boolean;
  readonly inArticle: boolean;
  /** Unknown until text is met: most elements have none, and asking for styles costs. */
  settled: { readonly layout: "box" | "text"; readonly within: Surroundings } | undefined;
}

/**
 * Reads the shown text within an element, in page order, without recursion: 10,000 levels of nesting are fine.
 * The generator pauses every few dozen nodes, so that its owner can let the page work; the page may change meanwhile,
 * and what it changed must be read again.
 * Texts are joined across inline elements; a block ends where a box begins or ends, and at two line ends.
 */
export function* readBlocks(
  root: Element,
  within: Surroundings,
  room: ReadingRoom,
): Generator<undefined, void> {
  const writer = new BlockWriter();
  const stack: Frame[] = [];
  /** What holds for the text in the writer. */
  let around = within;
  let breaks = 0;

  const enter = (element: Element, boxByName: boolean, isNew: boolean, inArticle: boolean): Frame => {
    const { first, assigned } = shownChildren(element);
    const { shadowRoot, localName } = plain(element);
    if (shadowRoot !== null) room.onShadowRoot(shadowRoot);
    else if (localName.includes("-")) room.onUnready(element);
    return { element, next: first, assigned, index: 0, boxByName, isNew, inArticle, settled: undefined };
  };
  const emit = (written: WrittenText | undefined) => {
    if (written === undefined) return;
    const { container, role, language, inArticle } = around;
    const block = { ...written, container, role: roleOfText(role, written.text, inArticle) };
    room.onBlock(language === undefined ? block : { ...block, language });
  };
  const endBlock = () => {
    breaks = 0;
    emit(writer.take());
  };

  /**
   * Asks for the styles of the elements around a text that have not been asked yet, outermost first.
   * @returns what holds for the text; undefined where it is not shown: the stack then ends before what hides it
   */
  const settle = (): Surroundings | undefined => {
    let depth = stack.length;
    while (depth > 0 && stack[depth - 1]?.settled === undefined) depth -= 1;
    let outer = stack[depth - 1]?.settled?.within ?? within;
    for (; depth < stack.length; depth += 1) {
      const frame = stack[depth];
      if (frame === undefined) break;
      const layout = layoutOf(frame.element, frame.boxByName);
      if (layout !== "box" && layout !== "text") {
        room.onPassed(frame.element, layout);
        stack.length = depth;
        return undefined;
      }
      if (layout === "box") {
        endBlock();
        outer = surroundingsWithin(frame.element, outer, frame.inArticle);
        room.onContainer(frame.element, outer);
      }
      frame.settled = { layout, within: outer };
    }
    return outer;
  };

  const first = enter(root, true, room.isNew(root), within.inArticle);
  first.settled = { layout: "box", within };
  stack.push(first);
  room.onContainer(root, within);

  for (let steps = 1; ; steps += 1) {
    if (steps % STRIDE === 0) yield;
    const frame = stack.at(-1);
    if (frame === undefined) return;
    const node = nextIn(frame);

    if (node === null) {
      if (frame.settled === undefined ? frame.boxByName : frame.settled.layout === "box") endBlock();
      stack.pop();
    } else if (isText(node)) {
      if (room.allowance <= 0) continue;
      if (isWhiteSpace(node)) {
        if (node.length > 0) writer.space();
        continue;
      }
      const surroundings = settle();
      if (surroundings === undefined) continue;
      around = surroundings;
      breaks = 0;
      const most = room.allowance;
      room.allowance -= node.length;
      for (const cut of writer.add(node, most)) {
        emit(cut);
        yield;
      }
    } else if (isElement(node)) {
      const isNew = frame.isNew || room.isNew(node);
      const inArticle = frame.inArticle || node === room.article;
      if (isFolded(frame.element, node)) {
        room.onPassed(node, "hidden");
        continue;
      }
      const kind =
        !isNew && room.isKnown(node)
          ? "known"
          : elementKind(node, inArticle && room.article.localName !== "body");
      // What was asked of all that stands within it took as long as that is large.
      if (ASKED_AS_A_WHOLE.test(node.localName)) yield;
      if (kind === "text" || (kind === "box" && !room.isForLater(node))) {
        if (isFootnoteMark(node)) writer.space();
        stack.push(enter(node, kind === "box", isNew, inArticle));
      } else if (kind === "gap") {
        writer.space();
      } else if (kind === "break") {
        breaks += 1;
        if (breaks === 2 && around.role !== "headline") endBlock();
        else writer.space();
      } else if (kind !== "absent") {
        if (kind === "wall") room.onPassed(node, "wall");
        endBlock();
      }
    }
  }
}

function nextIn(frame: Frame): Node | null {
  if (frame.assigned !== undefined) {
    frame.index += 1;
    return frame.assigned[frame.index - 1] ?? null;
  }
  const node = frame.next;
  frame.next = node && plain(node).nextSibling;
  return node;
}

/** What holds for the text right within a block element. */
function surroundingsWithin(element: Element, outer: Surroundings, inArticle: boolean): Surroundings {
  const language = plain(element).getAttribute("lang") || undefined;
  return {
    container: element,
    role: roleWithin(element, outer.role, inArticle),
    inArticle,
    language: language === undefined ? outer.language : differing(language),
  };
}

/** UTF-16 units: RFC 5646 asks for 35 at least, and the worker hears of no more than 2,000. */
const LONGEST_LANGUAGE = 100;

function differing(language: string): string | undefined {
  const own = document.documentElement.getAttribute("lang");
  return language.split("-", 1)[0] === own?.split("-", 1)[0]
    ? undefined
    : language.slice(0, LONGEST_LANGUAGE);
}

function isWhiteSpace(node: Text): boolean {
  return node.length < 500 && !/[^ \t\n\r\f]/.test(node.data);
}

/** Of closed `details` only the summary is shown; styles do not tell, because a pseudo-element hides the rest. */
function isFolded(parent: Element, child: Element): boolean {
  return parent.localName === "details" && child.localName !== "summary" && !parent.hasAttribute("open");
}

/** `Kabul<sup>1</sup>` is no name with a digit; `M<sup>c</sup>Cain` is one word. */
function isFootnoteMark(element: Element): boolean {
  return element.localName === "sup" && !/^\s*\p{L}/u.test(element.textContent ?? "");
}
