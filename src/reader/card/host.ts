import { plain } from "../../article/plain-node.ts";

export interface Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Around all that is shown. */
  readonly veil: HTMLElement;
  /** Shows the card over everything, next to `at`: a modal dialog makes all that is outside of it inert. */
  show(at: Element): void;
  /** Puts it over what has been shown since. */
  raise(): void;
  hide(): void;
  remove(): void;
}

/** What the page must not hear of: its own shortcuts and «click outside» do not concern the card. */
const OURS = "click mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup".split(" ");

/**
 * What `window.find` passes by in Chromium, which would tell a page whether the card has a word: an element that HTML
 * writes without an end tag, and that means nothing.
 */
const UNSEARCHED = "bgsound";

/**
 * The one element that Kontekst adds to a page: a popover without size, whose closed shadow root holds the card.
 * It enters the document when the first card opens; if the page throws it out, it comes back with the next one.
 */
export function createHost(styles: string): Host {
  // Made in a document without scripts: a page that defines `kontekst-card` as an element of its own would be handed the
  // element before its closed root is there, and could put one in its place or ask its internals for ours.
  const elsewhere = document.implementation.createHTMLDocument("");
  const element = elsewhere.createElement("kontekst-card");
  const shadow = element.attachShadow({ mode: "closed" });
  const veil = elsewhere.createElement(UNSEARCHED);
  shadow.append(veil);
  document.adoptNode(element);
  addStyles(shadow, styles);
  element.setAttribute("popover", "manual");
  for (const type of OURS) element.addEventListener(type, (event) => event.stopPropagation());

  return {
    element,
    shadow,
    veil,
    show(at) {
      const parent = dialogAround(at) ?? document.documentElement;
      if (element.parentNode !== parent) parent.append(element);
      if (!isShown(element)) element.showPopover();
    },
    raise() {
      if (!isShown(element)) return;
      const focused = shadow.activeElement;
      element.hidePopover();
      element.showPopover();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    },
    hide() {
      if (isShown(element)) element.hidePopover();
    },
    remove() {
      element.remove();
    },
  };
}

/** Constructed sheets pass every Content-Security-Policy; where a browser refuses them to a script, a `<style>` does. */
function addStyles(shadow: ShadowRoot, rules: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement("style");
    style.textContent = rules;
    shadow.append(style);
  }
}

function isShown(element: HTMLElement): boolean {
  return element.isConnected && element.matches(":popover-open");
}

/** The modal dialog that an element is in, also across shadow roots. */
function dialogAround(at: Element): Element | null {
  for (let inside: Element | null = at; inside !== null; inside = hostOf(inside)) {
    const dialog = plain(inside).closest("dialog:modal");
    if (dialog !== null) return dialog;
  }
  return null;
}

function hostOf(element: Element): Element | null {
  const root = plain(element).getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
