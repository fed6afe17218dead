import { OWN_HOST } from "../own-host.ts";
import { isElement } from "./flat-tree.ts";
import type { Dirt, TextMap } from "./text-map.ts";

const OBSERVED: MutationObserverInit = { subtree: true, childList: true, characterData: true };

/** Changes that are looked at one by one between two readings; a page that makes more is read whole. */
const MOST_RECORDS = 2_000;

/**
 * Shadow trees that are observed at a time: to begin and to end with 20,000 takes Chromium 20 ms each, Firefox over a second.
 * Changes in more of them are seen when the whole page is read.
 */
const MOST_ROOTS = 2_000;

/**
 * Collects what changes in a page, and in its open shadow trees, until it is taken. Our own host element is no change.
 * A page that floods us with changes is not observed until it has been read again.
 */
export class PageChanges {
  readonly #map: TextMap;
  readonly #observer: MutationObserver;
  readonly #roots = new Set<WeakRef<Document | ShadowRoot>>();
  #seen = new WeakSet<Node>();
  #dirt: Dirt = emptyDirt();
  #records = 0;
  #refused = 0;
  /** Whether the observer is off until the whole page has been read. */
  #flooded = false;
  #isWhole = false;

  /** @param onChange called, in the microtask after the change, whenever there is something to take */
  constructor(map: TextMap, signal: AbortSignal, onChange: () => void) {
    this.#map = map;
    this.#observer = new MutationObserver((records) => {
      this.#collect(records);
      if (!this.isEmpty()) onChange();
    });
    signal.addEventListener("abort", () => this.#observer.disconnect());
  }

  /** Begins to observe a tree; again and again has no effect. */
  observe(root: Document | ShadowRoot): void {
    if (this.#seen.has(root) || !this.#hasRoom()) return;
    this.#seen.add(root);
    this.#roots.add(new WeakRef(root));
    if (!this.#flooded) this.#observer.observe(root, OBSERVED);
  }

  /** An element of unchanged text is to be read: it was not shown before. */
  add(element: Element): void {
    const container = this.#map.containerOf(element);
    if (container === undefined) return;
    this.#dirt.containers.add(container);
    this.#dirt.added.add(element);
  }

  /** The whole page is to be read anew. */
  addWhole(): void {
    this.#isWhole = true;
  }

  isEmpty(): boolean {
    return !this.#isWhole && this.#dirt.containers.size === 0;
  }

  /** Block elements that are dirty now. */
  get containers(): ReadonlySet<Element> {
    return this.#dirt.containers;
  }

  /** What changed since it was last taken, changes of this very moment included. */
  take(): Dirt {
    this.#collect(this.#observer.takeRecords());
    const dirt = this.#isWhole ? this.#map.wholePage() : this.#dirt;
    if (this.#flooded) {
      for (const root of this.#rootsLeft()) this.#observer.observe(root, OBSERVED);
    }
    this.#dirt = emptyDirt();
    this.#records = 0;
    this.#flooded = false;
    this.#isWhole = false;
    return dirt;
  }

  #hasRoom(): boolean {
    if (this.#roots.size < MOST_ROOTS) return true;
    // Looking through them each time would take the square of what a page has.
    this.#refused += 1;
    return this.#refused % MOST_ROOTS === 1 && this.#rootsLeft().length < MOST_ROOTS;
  }

  /** Those that are still in the page; the others are forgotten. */
  #rootsLeft(): readonly (Document | ShadowRoot)[] {
    const left: (Document | ShadowRoot)[] = [];
    for (const reference of this.#roots) {
      const root = reference.deref();
      if (root === undefined || ("host" in root && !root.isConnected)) this.#roots.delete(reference);
      else left.push(root);
    }
    return left;
  }

  #collect(records: readonly MutationRecord[]): void {
    if (this.#flooded) return;
    this.#records += records.length;
    if (this.#records > MOST_RECORDS) {
      this.#flooded = true;
      this.#isWhole = true;
      this.#observer.disconnect();
      this.#observer.takeRecords();
      return;
    }
    const targets = new Set<Node>();
    for (const { target, addedNodes, removedNodes } of records) {
      if (isOwnHost(addedNodes, removedNodes)) continue;
      for (const node of addedNodes) if (isElement(node)) this.#dirt.added.add(node);
      targets.add(target);
    }
    for (const target of targets) {
      const container = this.#map.containerOf(target);
      if (container !== undefined) this.#dirt.containers.add(container);
    }
  }
}

function isOwnHost(addedNodes: NodeList, removedNodes: NodeList): boolean {
  if (addedNodes.length + removedNodes.length !== 1) return false;
  const node = addedNodes[0] ?? removedNodes[0] ?? null;
  return isElement(node) && node.localName === OWN_HOST;
}

function emptyDirt(): Dirt {
  return { containers: new Set(), added: new Set() };
}
