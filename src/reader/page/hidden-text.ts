import { plain } from "../../article/plain-node.ts";

/** Elements watched at a time; a page with more hidden texts has menus, not an article in parts. */
const MOST = 300;

/** What tells that something invisible may have become visible. */
const OCCASIONS = ["transitionend", "animationend", "scrollend", "toggle", "load"] as const;

/**
 * Why an element with text is not read now:
 * - `hidden`: it has no box
 * - `veiled`: its box is invisible
 * - `unready`: a custom element without a shadow tree, whose script may not have come yet
 */
export type Unread = "hidden" | "veiled" | "unready";

/**
 * Watches text that was not read because it was not shown: folded sections, other tabs, what fades in. Elements without
 * a box cost nothing until they get one; the others are looked at after transitions and scrolling.
 */
export class HiddenText {
  readonly #onShown: (element: Element) => void;
  readonly #sizes: ResizeObserver;
  readonly #watched: Readonly<Record<Unread, Set<Element>>> = {
    hidden: new Set(),
    veiled: new Set(),
    unready: new Set(),
  };
  #refused = 0;

  constructor(document: Document, signal: AbortSignal, onShown: (element: Element) => void) {
    this.#onShown = onShown;
    this.#sizes = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        if (plain(target).getClientRects().length === 0) continue;
        this.#sizes.unobserve(target);
        this.#watched.hidden.delete(target);
        onShown(target);
      }
    });
    signal.addEventListener("abort", () => this.#sizes.disconnect());
    for (const occasion of OCCASIONS) {
      document.addEventListener(occasion, () => this.#look(), { capture: true, passive: true, signal });
    }
  }

  watch(element: Element, why: Unread): void {
    const watched = this.#watched[why];
    if (watched.has(element) || !this.#hasRoom(watched)) return;
    watched.add(element);
    if (why === "hidden") this.#sizes.observe(element);
  }

  /** Looks whether any has become visible. */
  #look(): void {
    const { veiled, unready } = this.#watched;
    this.#take(veiled, (element) => getComputedStyle(element).visibility === "visible");
    this.#take(unready, (element) => plain(element).shadowRoot !== null);
  }

  #take(watched: Set<Element>, isShown: (element: Element) => boolean): void {
    for (const element of watched) {
      if (plain(element).isConnected && !isShown(element)) continue;
      watched.delete(element);
      if (plain(element).isConnected) this.#onShown(element);
    }
  }

  #hasRoom(elements: Set<Element>): boolean {
    if (elements.size < MOST) return true;
    // Looking through them each time would take the square of what a page has.
    this.#refused += 1;
    if (this.#refused % MOST !== 1) return false;
    for (const element of elements) {
      if (plain(element).isConnected) continue;
      elements.delete(element);
      this.#sizes.unobserve(element);
    }
    return elements.size < MOST;
  }
}
