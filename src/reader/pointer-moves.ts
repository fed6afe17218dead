import { OWN_HOST } from "./own-host.ts";

/*
 * Chromium lets pages have the innermost node under a moving pointer, also in a closed shadow tree: each of an event's
 * `getCoalescedEvents()` and `getPredictedEvents()` has it as its target. So a listener of ours stands at the window before any of
 * the page's, and movements on the card end there.
 */

/** Who hears of movements on the card, in the global scope that the extension's scripts share in a page. */
const KEY = "kontekst-moves";

/**
 * Milliseconds after which a page whose names are not underlined is listened to no more for `pointerrawupdate`, of which
 * there are as many as the mouse can make, and none where nobody listens.
 */
const UNREAD = 10_000;

/** Keeps movements on the card from the page, where the page has not begun. */
export function keepMovesFromPage(): void {
  for (const type of ["pointermove", "pointerrawupdate"]) {
    const hear = (event: Event) => {
      const tell: unknown = Reflect.get(globalThis, KEY);
      if (event.target instanceof Element && event.target.localName === OWN_HOST) {
        event.stopImmediatePropagation();
        if (typeof tell === "function" && type === "pointermove") tell(event);
      } else if (typeof tell !== "function" && type !== "pointermove" && performance.now() > UNREAD)
        window.removeEventListener(type, hear, true);
    };
    window.addEventListener(type, hear, { capture: true, passive: true });
  }
}

/** Hears of movements on the card, as a listener of the window would. */
export function hearMoves(hear: (event: Event) => void): void {
  Reflect.set(globalThis, KEY, hear);
}
