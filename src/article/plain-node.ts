/** Undefined where documents are read without a browser. */
const Form: typeof HTMLFormElement | undefined = globalThis.HTMLFormElement;

/**
 * A node, to ask for its properties and call its methods; not to be kept or handed on in the place of the node.
 * Chromium lets a form answer with its field of the name that is asked for, to extensions too: with an
 * `<input name=parentElement>` in it, a climb through its parents would never end. See docs/browser-bugs.md.
 */
export function plain<T extends Node>(node: T): T {
  if (Form === undefined || !(node instanceof Form)) return node;
  const { prototype } = Form;
  return new Proxy(node, {
    get(form, key) {
      const value = Reflect.get(prototype, key, form);
      // Asked by its kind: a parent may be a form with a field named `bind`.
      return value instanceof Function ? value.bind(form) : value;
    },
  });
}

/** The first elements of a kind: a page may have a million. */
export function firstOf(root: ParentNode, selector: string, most: number): Element[] {
  return Array.prototype.slice.call(root.querySelectorAll(selector), 0, most);
}

/** UTF-16 units of an element's text that are looked at, and nodes. */
const BEGINNING = 4_000;
const MOST_NODES = 200;

/** The beginning of an element's text: all of it for any headline or date, and not the 50 MB that a page may have there. */
export function beginningOf(element: Element): string {
  const texts = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  let text = "";
  for (let n = 0; n < MOST_NODES && text.length < BEGINNING; n += 1) {
    const node = texts.nextNode();
    if (node === null) break;
    text += node.nodeValue?.slice(0, BEGINNING) ?? "";
  }
  return text;
}
