import { vouchFor } from "../ui/by-person.ts";
import { openedEar } from "./ear.ts";

/*
 * What happens in the card ends at the ear, a listener at the window before any of the page's (`ear.ts`); card and pointer are
 * told of it here. What the page must know, that the pointer left one of its elements or a field lost the focus, it is told a
 * task later, by an event without the card's nodes.
 */

type Hear = (event: Event) => void;

/** Who hears of what, by type. */
const heard = new Map<string, Set<Hear>>();

/** What happens in this tree is heard by nobody else. */
let kept: ShadowRoot | undefined;

/** Has the ear hear for this script, also where the page has taken all listeners of its window off, as `document.open` does. */
export function hearFirst(): void {
  const ear = openedEar();
  if (ear === undefined) return;
  ear.listen();
  ear.hear = hearEvent;
}

/** Whether no listener of the page's can have come before the ear: pages that open their document anew begin with no ear. */
export function hearsFirst(): boolean {
  return openedEar()?.before === document.documentElement;
}

/** Hears what a person does before the page does, as a listener of the window in the capture phase would; after `hearFirst`. */
export function hearBeforePage(
  type: string,
  hear: Hear,
  { signal, passive }: { readonly signal: AbortSignal; readonly passive: boolean },
): void {
  if (!openedEar()?.types.includes(type)) {
    window.addEventListener(type, hear, { capture: true, passive, signal });
    return;
  }
  const hearing = heard.get(type) ?? new Set();
  heard.set(type, hearing.add(hear));
  signal.addEventListener("abort", () => hearing.delete(hear));
}

/** Keeps what happens in a closed shadow tree from the page: its own listeners hear of clicks, keys and the focus. */
export function keepFromPage(root: ShadowRoot): void {
  hearFirst();
  kept = root;
}

function hearEvent(event: Event): void {
  for (const hear of heard.get(event.type) ?? []) hear(event);
  if (kept !== undefined && event.isTrusted && hasNodeOf(kept, event)) end(kept, event);
}

/** Whether an event lets who hears it have a node of the tree. */
function hasNodeOf(root: ShadowRoot, event: Event): boolean {
  const isOf = (key: string) => {
    const node: unknown = Reflect.get(event, key);
    return node instanceof Node && node.getRootNode() === root;
  };
  return (
    isOf("originalTarget") ||
    isOf("explicitOriginalTarget") ||
    // The text under the pointer, which takes a look at the layout.
    (root.host.matches(":popover-open") && isOf("rangeParent"))
  );
}

/** Ends an event before the page hears it, and tells who is to know of it all the same. */
function end({ host }: ShadowRoot, event: Event): void {
  event.stopImmediatePropagation();
  const { target } = event;
  if (target === host) {
    const inner: unknown = Reflect.get(event, "originalTarget");
    const told = inCard(event);
    if (!(inner instanceof Element) || told === undefined) return;
    vouchFor(told);
    if (!inner.dispatchEvent(told)) event.preventDefault();
    return;
  }
  // Made only then: what is made meanwhile has the same node in `explicitOriginalTarget`.
  setTimeout(() => {
    const told = inPage(event);
    if (told !== undefined) target?.dispatchEvent(told);
  });
}

/**
 * What the card listens for, as a plain event: one of a key would leave the tree, though it is not to, and one of the mouse
 * would follow a link twice.
 */
function inCard(event: Event): Event | undefined {
  const told = new Event(event.type, { bubbles: true, cancelable: true });
  if (event.type === "click") return told;
  if (event.type === "focusin" && event instanceof FocusEvent)
    return Object.assign(told, { relatedTarget: event.relatedTarget });
  if (event.type !== "keydown" || !(event instanceof KeyboardEvent)) return undefined;
  const { key, repeat, altKey, ctrlKey, metaKey, shiftKey } = event;
  return Object.assign(told, { key, repeat, altKey, ctrlKey, metaKey, shiftKey });
}

/** What happens to an element of the page when a person turns to the card. */
function inPage(event: Event): Event | undefined {
  const { type } = event;
  if (event instanceof PointerEvent) return new PointerEvent(type, event);
  if (event instanceof MouseEvent) return new MouseEvent(type, event);
  if (event instanceof FocusEvent) return new FocusEvent(type, event);
  return type === "change" ? new Event(type, { bubbles: true }) : undefined;
}
