/** Elements watched at a time; a page with more hidden texts has menus, not an article in parts. */
const MOST = 300;

/** What tells that something invisible may have become visible. */
const OCCASIONS = ["transitionend", "animationend", "scrollend", "toggle", "load"] as const;

/**
 * Watches text that was not read because it was not shown: folded sections, other tabs, what fades in. Elements without
 * a box cost nothing until they get one; invisible ones are looked at after transitions and scrolling.
 */
export class HiddenText {
  readonly #onShown: (element: Element) => void;
  readonly #sizes: ResizeObserver;
  readonly #boxless = new Set<Element>();
  readonly #veiled = new Set<Element>();
  readonly #unready = new Set<Element>();
  #refused = 0;

  constructor(document: Document, signal: AbortSignal, onShown: (element: Element) => void) {
    this.#onShown = onShown;
    this.#sizes = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        if (target.getClientRects().length === 0) continue;
        this.#sizes.unobserve(target);
        this.#boxless.delete(target);
        onShown(target);
      }
    });
    signal.addEventListener("abort", () => this.#sizes.disconnect(), { once: true });
    for (const occasion of OCCASIONS) {
      document.addEventListener(occasion, () => this.look(), { capture: true, passive: true, signal });
    }
  }

  /** An element without a box. */
  watchHidden(element: Element): void {
    if (this.#boxless.has(element) || !this.#hasRoom(this.#boxless)) return;
    this.#boxless.add(element);
    this.#sizes.observe(element);
  }

  /** An element with an invisible box. */
  watchVeiled(element: Element): void {
    if (this.#hasRoom(this.#veiled)) this.#veiled.add(element);
  }

  /** A custom element that may get a shadow tree when its script has come. */
  watchUnready(element: Element): void {
    if (this.#hasRoom(this.#unready)) this.#unready.add(element);
  }

  /** Looks whether any has become visible. */
  look(): void {
    for (const element of this.#veiled) {
      if (element.isConnected && getComputedStyle(element).visibility !== "visible") continue;
      this.#veiled.delete(element);
      if (element.isConnected) this.#onShown(element);
    }
    for (const element of this.#unready) {
      if (element.isConnected && element.shadowRoot === null) continue;
      this.#unready.delete(element);
      if (element.isConnected) this.#onShown(element);
    }
  }

  #hasRoom(elements: Set<Element>): boolean {
    if (elements.size < MOST) return true;
    // Looking through them each time would take the square of what a page has.
    this.#refused += 1;
    if (this.#refused % MOST !== 1) return false;
    for (const element of elements) {
      if (element.isConnected) continue;
      elements.delete(element);
      this.#sizes.unobserve(element);
    }
    return elements.size < MOST;
  }
}
