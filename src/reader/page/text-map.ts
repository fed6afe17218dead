import { plain } from "../../article/plain-node.ts";
import { isElement, isText, shownParent } from "./flat-tree.ts";
import type { Unread } from "./hidden-text.ts";
import { isShown } from "./layout-of.ts";
import { type FreshBlock, readBlocks, type Surroundings } from "./read-blocks.ts";
import { offsetOf, type TextBlock } from "./text-block.ts";
import { isWritten } from "./written.ts";

/** What must be read again. */
export interface Dirt {
  /** Block elements whose own text changed. */
  readonly containers: Set<Element>;
  /** Elements that were put into the page: nothing within them counts as read. */
  readonly added: Set<Node>;
}

/** What a reading found to be different. */
export interface Difference {
  /** Blocks that are new or changed, as they are now, in page order of the reading. */
  readonly changed: readonly TextBlock[];
  /** Texts that changed blocks had before, by id. */
  readonly before: ReadonlyMap<number, string>;
  /** Ids of blocks that are gone. */
  readonly removed: readonly number[];
  /** Whether something was left for later. */
  readonly isPart: boolean;
}

/** What the map asks to be watched, as it meets it. */
export interface Watches {
  onShadowRoot(root: ShadowRoot): void;
  /** An element that is not read now, and may be read later. */
  onUnread(element: Element, why: Unread): void;
}

/** UTF-16 units of text that are kept of a page at most: a long book; a node of 50 MB is cut. */
const MOST_TEXT = 1_000_000;
/** Blocks between two chances to pause. */
const STRIDE = 64;
/** Nodes looked at to put blocks in order. */
const MOST_ORDERED = 50_000;
/** What a block costs beside its text, so that a page of a million cells ends too. */
const BLOCK_COST = 100;

/** The text of a page as blocks, and which node holds what. */
export class TextMap {
  readonly #document: Document;
  readonly #watches: Watches;
  readonly #blocks = new Map<number, TextBlock>();
  #byNode = new WeakMap<Text, TextBlock[]>();
  /** Block elements that have been read, and what holds within them. */
  #known = new WeakMap<Element, Surroundings>();
  /** Elements that are not read: what changes within them is not looked at. */
  #passed = new WeakSet<Element>();
  #article: Element | undefined;
  #size = 0;
  #nextId = 0;
  #ordered: readonly TextBlock[] = [];

  constructor(document: Document, watches: Watches) {
    this.#document = document;
    this.#watches = watches;
  }

  get(id: number): TextBlock | undefined {
    return this.#blocks.get(id);
  }

  /** All blocks in page order; blocks beyond the first 50,000 nodes of a page that has changed are in no order. */
  inOrder(): readonly TextBlock[] {
    return this.#ordered;
  }

  /** The block that a place in a text node belongs to, with the offset into its text. */
  locate(node: Text, offset: number): { readonly block: TextBlock; readonly offset: number } | undefined {
    for (const block of this.#byNode.get(node) ?? []) {
      const within = offsetOf(block, node, offset);
      const isLast = block === this.#byNode.get(node)?.at(-1);
      if (within !== undefined && (within < block.text.length || isLast)) return { block, offset: within };
    }
    return undefined;
  }

  /** The part of the page that holds the article; set before reading. */
  get article(): Element | undefined {
    return this.#article;
  }

  set article(element: Element) {
    this.#article = element;
  }

  /** The read element around a node whose text changes with it; undefined where none is read. */
  containerOf(node: Node): Element | undefined {
    for (
      let element = isElement(node) ? node : shownParent(node);
      element !== null;
      element = shownParent(element)
    ) {
      if (this.#passed.has(element)) return undefined;
      if (this.#known.has(element)) return element;
    }
    return plain(node).isConnected ? (this.#document.body ?? undefined) : undefined;
  }

  /** An element that was not shown may be shown now. */
  forgetPassed(element: Element): void {
    this.#passed.delete(element);
  }

  /** Everything there is. */
  wholePage(): Dirt {
    const { body } = this.#document;
    return body === null
      ? { containers: new Set(), added: new Set() }
      : { containers: new Set([body]), added: new Set([body]) };
  }

  /**
   * Reads what is dirty. The map stays as it was until the generator ends; it pauses every few dozen nodes.
   * Blocks whose text is found again, in the same place or elsewhere, keep their ids.
   * @param isForLater which boxes are passed by this time
   */
  *read(dirt: Dirt, isForLater: (box: Element) => boolean = () => false): Generator<undefined, Difference> {
    let isPart = false;
    const fresh: FreshBlock[] = [];
    const entered = new Set<Element>();
    const pending = new Set(dirt.containers);
    const body = this.#document.body;
    const room = {
      article: this.#article ?? body,
      allowance: MOST_TEXT - this.#size,
      isKnown: (element: Element) => this.#known.has(element) && !pending.has(element),
      isNew: (element: Element) => dirt.added.has(element),
      isForLater(box: Element) {
        const isLater = isForLater(box);
        isPart ||= isLater;
        return isLater;
      },
      onContainer: (element: Element, within: Surroundings) => {
        this.#known.set(element, within);
        this.#passed.delete(element);
        entered.add(element);
        pending.delete(element);
      },
      onBlock: (block: FreshBlock) => {
        room.allowance -= BLOCK_COST;
        fresh.push(block);
      },
      onShadowRoot: (root: ShadowRoot) => this.#watches.onShadowRoot(root),
      onUnready: (element: Element) => this.#watches.onUnread(element, "unready"),
      onPassed: (element: Element, why: "wall" | "hidden" | "veiled" | "unseen") => {
        this.#passed.add(element);
        if (why === "hidden" || why === "veiled") this.#watches.onUnread(element, why);
      },
    };
    for (const block of this.#blocks.values()) {
      if (dirt.containers.has(block.container)) room.allowance += block.text.length + BLOCK_COST;
    }
    for (const container of dirt.containers) {
      if (!pending.delete(container) || !plain(container).isConnected) continue;
      if (isWritten(container)) {
        entered.add(container);
      } else if (isShown(container)) {
        yield* readBlocks(container, this.#surroundingsOf(container), room);
      } else {
        entered.add(container);
        room.onPassed(container, "hidden");
      }
    }
    return { ...(yield* this.#commit(fresh, entered, dirt.added.size > 0)), isPart };
  }

  #surroundingsOf(container: Element): Surroundings {
    const inArticle = container === this.#article;
    return this.#known.get(container) ?? { container, role: "other", inArticle, language: undefined };
  }

  /** Puts fresh blocks in the place of those that were read before. Yields too: a page may have thousands. */
  *#commit(
    fresh: readonly FreshBlock[],
    entered: ReadonlySet<Element>,
    hasAdded: boolean,
  ): Generator<undefined, Omit<Difference, "isPart">> {
    const gone = new Set<TextBlock>();
    for (const block of this.#blocks.values()) {
      if (entered.has(block.container) || !plain(block.container).isConnected) gone.add(block);
    }
    const successors = yield* matchBlocks(fresh, gone);
    const changed: TextBlock[] = [];
    const before = new Map<number, string>();
    let inPlace = !hasAdded;

    for (const block of gone) {
      this.#blocks.delete(block.id);
      this.#size -= block.text.length + BLOCK_COST;
      for (const { node } of block.pieces) this.#byNode.delete(node);
      if (!plain(block.container).isConnected) this.#known.delete(block.container);
    }
    let steps = 0;
    for (const block of fresh) {
      steps += 1;
      if (steps % STRIDE === 0) yield;
      const old = successors.get(block);
      const current =
        old !== undefined && isSame(old, block) ? old : { ...block, id: old?.id ?? this.#nextId++ };
      this.#blocks.set(current.id, current);
      this.#size += current.text.length + BLOCK_COST;
      for (const { node } of current.pieces) this.#remember(node, current);
      if (old !== undefined) gone.delete(old);
      inPlace &&= old !== undefined && old.container === current.container;
      if (old?.text === current.text && old.role === current.role) continue;
      changed.push(current);
      if (old !== undefined) before.set(old.id, old.text);
    }
    if (fresh.length === this.#blocks.size) this.#ordered = [...this.#blocks.values()];
    else if (inPlace) this.#ordered = this.#ordered.flatMap(({ id }) => this.#blocks.get(id) ?? []);
    else this.#ordered = yield* this.#order();
    return { changed, before, removed: Array.from(gone, ({ id }) => id) };
  }

  /** One walk over the page: comparing places pair by pair takes time by the square of siblings and of depth. */
  *#order(): Generator<undefined, readonly TextBlock[]> {
    const ordered = new Set<TextBlock>();
    const walkers = [walkerOf(this.#document.body ?? this.#document)];
    for (let n = 1; n < MOST_ORDERED; n += 1) {
      if (n % (8 * STRIDE) === 0) yield;
      const node = walkers.at(-1)?.nextNode();
      if (node === undefined) break;
      if (node === null) walkers.pop();
      else if (isText(node)) for (const block of this.#byNode.get(node) ?? []) ordered.add(block);
      else if (isElement(node)) {
        const { shadowRoot } = plain(node);
        if (shadowRoot !== null) walkers.push(walkerOf(shadowRoot));
      }
    }
    for (const block of this.#blocks.values()) ordered.add(block);
    return [...ordered];
  }

  #remember(node: Text, block: TextBlock): void {
    const blocks = this.#byNode.get(node);
    if (blocks === undefined) this.#byNode.set(node, [block]);
    else if (blocks.at(-1) !== block) blocks.push(block);
  }
}

/** Which block that is gone each fresh one continues: one of the same text, else the next one of the same element. */
function* matchBlocks(
  fresh: readonly FreshBlock[],
  gone: ReadonlySet<TextBlock>,
): Generator<undefined, Map<FreshBlock, TextBlock>> {
  const successors = new Map<FreshBlock, TextBlock>();
  const left = new Set(gone);
  const byText = Map.groupBy(gone, ({ text }) => text);
  let steps = 0;
  for (const block of fresh) {
    steps += 1;
    if (steps % STRIDE === 0) yield;
    const same = byText.get(block.text);
    if (same === undefined) continue;
    const at = same.findIndex((other) => other.container === block.container);
    const [old] = same.splice(Math.max(at, 0), 1);
    if (old === undefined) continue;
    successors.set(block, old);
    left.delete(old);
  }
  const byContainer = Map.groupBy(left, ({ container }) => container);
  for (const block of fresh) {
    if (successors.has(block)) continue;
    const old = byContainer.get(block.container)?.shift();
    if (old !== undefined) successors.set(block, old);
  }
  return successors;
}

function walkerOf(root: Node): TreeWalker {
  return (root.ownerDocument ?? document).createTreeWalker(
    root,
    5 /* NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT */,
  );
}

function isSame(old: TextBlock, block: FreshBlock): boolean {
  return (
    old.text === block.text &&
    old.role === block.role &&
    old.container === block.container &&
    old.pieces.length === block.pieces.length &&
    old.pieces.every((piece, n) => {
      const other = block.pieces[n];
      return (
        other !== undefined &&
        other.node === piece.node &&
        other.from === piece.from &&
        other.start === piece.start
      );
    })
  );
}
