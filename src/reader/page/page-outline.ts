import { plain } from "../../article/plain-node.ts";
import type { Block, OutlineElement } from "../../engine/types.ts";
import { shownParent } from "./flat-tree.ts";
import type { TextBlock } from "./text-block.ts";

/** Attributes in which authors say what an element is. */
const CALLED = ["id", "class", "itemprop", "role"] as const;

/** UTF-16 units of what one of them says: the longest lists of classes are shorter. */
const LONGEST = 1_000;

/** The elements around the blocks that the host is told of: it judges from them what is the story. */
export class PageOutline {
  readonly #places = new WeakMap<Element, number>();
  #told = 0;
  #untold: OutlineElement[] = [];

  /** Where a block stands, and how much of it is links. */
  place({ container, pieces }: Pick<TextBlock, "container" | "pieces">): Pick<Block, "element" | "linked"> {
    let linked = 0;
    for (const { node, length } of pieces) {
      const parent = node.parentElement;
      if (parent !== null && plain(parent).closest("a[href]") !== null) linked += length;
    }
    return { element: this.#placeOf(container), ...(linked > 0 && { linked }) };
  }

  /** The elements that were met since this was last asked. */
  untold(): OutlineElement[] {
    const untold = this.#untold;
    this.#told += untold.length;
    this.#untold = [];
    return untold;
  }

  #placeOf(element: Element): number {
    // Not by recursion: pages nest ten thousand deep.
    const unknown: Element[] = [];
    let at: Element | null = element;
    for (; at !== null && !this.#places.has(at); at = shownParent(at)) unknown.push(at);
    let place = (at && this.#places.get(at)) ?? -1;
    for (const each of unknown.reverse()) {
      const asked = plain(each);
      const called = CALLED.map((name) => asked.getAttribute(name)?.slice(0, LONGEST) ?? "").join(" ");
      this.#untold.push([place, asked.localName.slice(0, LONGEST), called.trim()]);
      place = this.#told + this.#untold.length - 1;
      this.#places.set(each, place);
    }
    return place;
  }
}
