import { plain } from "../../article/plain-node.ts";

// Node types are asked instead of classes: a node made in a frame has that frame's classes.

export function isText(node: Node | null): node is Text {
  return node !== null && node.nodeType === 3; // Node.TEXT_NODE
}

export function isElement(node: Node | null): node is Element {
  return node !== null && plain(node).nodeType === 1; // Node.ELEMENT_NODE
}

function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node !== null && node.nodeType === 11 && "host" in node; // Node.DOCUMENT_FRAGMENT_NODE
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === "slot" && "assignedNodes" in element;
}

/** The nodes right within an element as they are shown: of a shadow host its shadow tree, of a slot what is put into it. */
export function shownChildren(element: Element): {
  readonly first: Node | null;
  readonly assigned?: readonly Node[];
} {
  const { shadowRoot, firstChild } = plain(element);
  if (shadowRoot !== null) return { first: shadowRoot.firstChild };
  const assigned = isSlot(element) ? element.assignedNodes() : [];
  return assigned.length > 0 ? { first: null, assigned } : { first: firstChild };
}

/** The element around a node as it is shown: its slot, its parent, or the host of the shadow tree that it is in. */
export function shownParent(node: Node): Element | null {
  if (isElement(node) || isText(node)) {
    const { assignedSlot } = plain(node);
    if (assignedSlot) return assignedSlot;
  }
  const { parentNode } = plain(node);
  if (isShadowRoot(parentNode)) return parentNode.host;
  return isElement(parentNode) ? parentNode : null;
}
