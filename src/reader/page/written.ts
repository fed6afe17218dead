import { plain } from "../../article/plain-node.ts";
import { shownParent } from "./flat-tree.ts";

/** Whether styles say that the reader writes in an element, as of `EditContext` nothing else does; Firefox has no such property. */
export function isWrittenByStyle(style: CSSStyleDeclaration): boolean {
  return (
    !import.meta.env["FIREFOX"] && String(Reflect.get(style, "webkitUserModify")).startsWith("read-write")
  );
}

/** Whether the reader writes in an element now: pages make a text editable when it is clicked, and nothing tells of it. */
export function isWritten(element: Element): boolean {
  return (
    element.ownerDocument.designMode === "on" ||
    Reflect.get(plain(element), "isContentEditable") === true ||
    isWrittenByStyle(getComputedStyle(element))
  );
}

/** Whether a page has switched off the part that a node is in: what is there can be seen, but is not to be worked with. */
export function isInert(node: Node): boolean {
  for (let at = shownParent(node); at !== null; at = shownParent(at))
    if (plain(at).hasAttribute("inert")) return true;
  return false;
}
