/*
 * Firefox lets pages have the innermost node of an event, also in a closed shadow tree, and from it the whole card
 * (docs/browser-bugs.md). So a listener of ours stands at the window before any of the page's: `entrypoints/ear.ts` puts it
 * there when the document begins. The reader script, which comes later, is told by it: `before-page.ts`.
 */

/** The listener at the window, and whom it tells. */
export interface Ear {
  /** Every kind of event that it hears. */
  readonly types: readonly string[];
  /** Listens from now on; again and again has no effect but where the page has taken all listeners of its window off. */
  listen(): void;
  hear: ((event: Event) => void) | undefined;
  /** The root of the document that no script of the page ran in before; null where one may have. */
  readonly before: Element | null;
}

/** Every kind of event that a person's doing brings about at once; what comes later (`scroll`, `toggle`) has no such node. */
const listTypes = (): readonly string[] => [
  ..."over enter move rawupdate down up cancel out leave".split(" ").map((end) => `pointer${end}`),
  ..."over enter move down up out leave".split(" ").map((end) => `mouse${end}`),
  ..."gotpointercapture lostpointercapture click dblclick auxclick contextmenu DOMActivate".split(" "),
  ..."wheel DOMMouseScroll MozMousePixelScroll touchstart touchmove touchend touchcancel".split(" "),
  ..."keydown keypress keyup focus blur focusin focusout DOMFocusIn DOMFocusOut".split(" "),
  ..."beforeinput input change select selectstart selectionchange copy cut paste".split(" "),
  ..."compositionstart compositionupdate compositionend beforetoggle toggle command".split(" "),
  ..."drag dragstart dragend dragenter dragexit dragleave dragover drop".split(" "),
];

/** Listening to these may hold up a page that scrolls, but for listeners that promise to let it. */
const PASSIVE = /^(?:wheel|touch|DOMMouse|MozMouse)/;

/** In the global scope that the extension's scripts share in a page; the page has another. */
const KEY = "kontekst-ear";

/** Listens at the window from now on: before the page, where the page has not begun. */
export function openEar(): void {
  const listener = (event: Event) => ear.hear?.(event);
  const types = listTypes();
  const ear: Ear = {
    types,
    listen() {
      for (const type of types)
        window.addEventListener(type, listener, { capture: true, passive: PASSIVE.test(type) });
    },
    hear: undefined,
    // Who opened a window of its own site may have listened to it while it was empty.
    before: document.readyState === "loading" && window.opener === null ? document.documentElement : null,
  };
  Reflect.set(globalThis, KEY, ear);
  ear.listen();
}

/** The one that `openEar` has opened in this page; undefined in a page of the extension's own, which needs none. */
export function openedEar(): Ear | undefined {
  // A frame of the page that is called so is no property of this scope itself.
  const shared: unknown = Object.hasOwn(globalThis, KEY) && Reflect.get(globalThis, KEY);
  return isEar(shared) ? shared : undefined;
}

function isEar(value: unknown): value is Ear {
  return typeof value === "object" && value !== null && "hear" in value;
}
