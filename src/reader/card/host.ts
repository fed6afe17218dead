import { plain } from "../../article/plain-node.ts";
import { keepFromPage } from "../before-page.ts";
import { sheetOf } from "./sealed.ts";

export interface Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Shows the card over everything, next to `at`: a modal dialog, or what fills the screen, makes all that is outside of it inert. */
  show(at: Element): void;
  /** Puts it over what has been shown since. */
  raise(at: Element): void;
  hide(): void;
  remove(): void;
}

/** What the page must not hear of: its own shortcuts and «click outside» do not concern the card. */
const OURS = "click mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup".split(" ");

/**
 * The one element that Kontekst adds to a page: a popover without size, whose closed shadow root holds the card.
 * It enters the document when the first card opens; if the page throws it out, it comes back with the next one.
 * @param onThrownOut called where the page takes the shown host out of the document
 */
export function createHost(styles: string, onThrownOut: () => void): Host {
  // Made in a document without scripts: a page that defines `kontekst-card` as an element of its own would be handed the
  // element before its closed root is there, and could put one in its place or ask its internals for ours.
  const elsewhere = document.implementation.createHTMLDocument("");
  const element = elsewhere.createElement("kontekst-card");
  const shadow = element.attachShadow({ mode: "closed" });
  document.adoptNode(element);
  if (import.meta.env["FIREFOX"]) keepFromPage(shadow);
  sheetOf(styles)(shadow);
  element.setAttribute("popover", "manual");
  for (const type of OURS) element.addEventListener(type, (event) => event.stopPropagation());
  // In another document it would stand without its rules, and what happens in it would be heard there.
  const presence = import.meta.env["FIREFOX"]
    ? new MutationObserver(() => isShown(element) || onThrownOut())
    : null;

  const show = (at: Element) => {
    const parent = stageAround(at) ?? document.documentElement;
    if (element.parentNode !== parent) parent.append(element);
    if (!isShown(element)) element.showPopover();
  };

  return {
    element,
    shadow,
    show(at) {
      show(at);
      presence?.observe(document, { subtree: true, childList: true });
    },
    raise(at) {
      if (!isShown(element)) return;
      const focused = shadow.activeElement;
      element.hidePopover();
      show(at);
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    },
    hide() {
      presence?.disconnect();
      if (isShown(element)) element.hidePopover();
    },
    remove() {
      presence?.disconnect();
      element.remove();
    },
  };
}

function isShown(element: HTMLElement): boolean {
  return element.isConnected && element.matches(":popover-open");
}

/** The modal dialog that an element is in, or what fills the screen, also across shadow roots. */
function stageAround(at: Element): Element | null {
  for (let inside: Element | null = at; inside !== null; inside = hostOf(inside)) {
    const stage = plain(inside).closest("dialog:modal, :fullscreen");
    if (stage !== null) return stage;
  }
  return null;
}

function hostOf(element: Element): Element | null {
  const root = plain(element).getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
