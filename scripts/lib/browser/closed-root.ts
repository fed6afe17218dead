import type { CDPSession, Page } from "puppeteer-core";
import { at, type BidiConnection, bidiConnection, contextOf } from "./bidi.ts";

/** A function of one argument that runs in the page: it can use nothing of this file. */
type InPage<A, T> = (root: ShadowRoot, argument: A) => T;

/** The host of a closed root, or the way to it: hosts within each other's roots, the outermost first. */
type HostSelector = string | readonly string[];

/**
 * Runs a function on the closed shadow root of the first `selector`: what no script of a page can reach, a debugger can.
 * The function gets `null` where there is no such root; its result must be JSON.
 */
export async function inClosedRoot<A, T>(
  page: Page,
  selector: HostSelector,
  inPage: InPage<A, T>,
  argument: A,
): Promise<T | null> {
  const connection = bidiConnection(page.browser());
  const path = [selector].flat();
  return connection
    ? throughBidi(connection, page, path, inPage, argument)
    : throughDevTools(page, path, inPage, argument);
}

/** How often the texts of a closed root are asked for again, because they changed while they were. */
const MOST_TRIES = 20;

/**
 * The texts of all elements that match in the closed root of a host, with those that stand in closed roots of their own.
 * Null where there is no such root.
 */
export async function textsInClosedRoot(page: Page, host: string, wanted: string): Promise<string[] | null> {
  for (let tries = 1; ; tries += 1) {
    const found = await inClosedRoot(
      page,
      host,
      (root, selector) => {
        const all = [...root.querySelectorAll("*")];
        return { all: all.length, matching: all.flatMap((at, n) => (at.matches(selector) ? [n] : [])) };
      },
      wanted,
    );
    const seen = await elementsIn(page, host);
    if (!found || !seen) return null;
    if (found.all === seen.length) return found.matching.map((n) => seen[n]?.text ?? "");
    if (tries === MOST_TRIES) throw new Error(`the closed root of ${host} never stands still`);
  }
}

/** Puts the texts that stand in closed roots of their own in the places of those, in the closed root of a host. */
export async function unsealTexts(page: Page, host: string): Promise<void> {
  const seen = await elementsIn(page, host);
  const sealed = seen?.flatMap(({ text, isSealed }, n) => (isSealed ? [{ text, n }] : []));
  await inClosedRoot(
    page,
    host,
    (root, each) => {
      const all = [...root.querySelectorAll("*")];
      for (const { text, n } of each) all[n]?.replaceWith(text);
    },
    sealed ?? [],
  );
}

/** The elements in the closed root of a host, in the order of `querySelectorAll("*")`. */
async function elementsIn(
  page: Page,
  host: string,
): Promise<readonly { readonly text: string; readonly isSealed: boolean }[] | null> {
  const connection = bidiConnection(page.browser());
  const root = connection ? await treeFromBidi(connection, page, host) : await treeFromDevTools(page, host);
  if (!root) return null;
  const elements: { text: string; readonly isSealed: boolean }[] = [];
  const textOf = (node: SeenNode, isCounted: boolean): string => {
    const isSealed = node.closed !== undefined && !hasTag(node.closed, "svg");
    const element = isCounted && node.tag !== undefined ? { text: "", isSealed } : undefined;
    if (element) elements.push(element);
    const within = node.children.map((child) => textOf(child, isCounted));
    if (node.closed) within.push(textOf(node.closed, false));
    const text = node.tag === "style" ? "" : node.text + within.join("");
    if (element) element.text = text;
    return text;
  };
  textOf(root, true);
  return elements;
}

function hasTag({ tag, children }: SeenNode, wanted: string): boolean {
  return tag === wanted || children.some((child) => hasTag(child, wanted));
}

/** A node as a debugger sees it. */
interface SeenNode {
  /** Local name of an element. */
  readonly tag?: string;
  readonly text: string;
  readonly children: readonly SeenNode[];
  readonly closed?: SeenNode;
}

async function treeFromDevTools(page: Page, selector: string): Promise<SeenNode | undefined> {
  const client = await sessionOf(page);
  const { result } = await client.send("Runtime.evaluate", {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  if (result.objectId === undefined) return undefined;
  const { node } = await client.send("DOM.describeNode", {
    objectId: result.objectId,
    pierce: true,
    depth: -1,
  });
  const seen = ({
    nodeType,
    localName,
    nodeValue,
    children = [],
    shadowRoots = [],
  }: typeof node): SeenNode => {
    const closed = shadowRoots.find(({ shadowRootType }) => shadowRootType === "closed");
    return {
      ...(nodeType === 1 && { tag: localName }),
      text: nodeType === 3 ? nodeValue : "",
      children: children.map(seen),
      ...(closed && { closed: seen(closed) }),
    };
  };
  return seen(node).closed;
}

async function treeFromBidi(
  connection: BidiConnection,
  page: Page,
  selector: string,
): Promise<SeenNode | undefined> {
  const found = await callFunction(connection, {
    functionDeclaration: "(selector) => document.querySelector(selector)",
    arguments: [{ type: "string", value: selector }],
    target: { context: contextOf(page) },
    serializationOptions: { includeShadowTree: "all", maxDomDepth: null },
  });
  const seen = (node: unknown): SeenNode => {
    const value = at(node, "value");
    const children = at(value, "children");
    const closed = at(value, "shadowRoot");
    const tag = at(value, "localName");
    return {
      ...(typeof tag === "string" && { tag }),
      text: at(value, "nodeType") === 3 ? String(at(value, "nodeValue")) : "",
      children: Array.isArray(children) ? children.map(seen) : [],
      // Firefox has shadow trees of its own in some elements.
      ...(typeof closed === "object" && closed !== null && tag !== "details" && { closed: seen(closed) }),
    };
  };
  return seen(found).closed;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

async function throughDevTools<A, T>(
  page: Page,
  path: readonly string[],
  inPage: InPage<A, T>,
  argument: A,
): Promise<T | null> {
  const client = await sessionOf(page);
  // By object, not by the debugger's node ids: those end with every change of the document that comes in between.
  let { objectId } = (await client.send("Runtime.evaluate", { expression: "document" })).result;
  for (const selector of path) {
    const { result: host } = await client.send("Runtime.callFunctionOn", {
      objectId: objectId ?? "",
      functionDeclaration: "function (selector) { return this.querySelector(selector); }",
      arguments: [{ value: selector }],
    });
    if (host.objectId === undefined) return null;
    const { node } = await client.send("DOM.describeNode", {
      objectId: host.objectId,
      pierce: true,
      depth: 1,
    });
    const root = node.shadowRoots?.[0];
    if (!root) return null;
    const { object } = await client.send("DOM.resolveNode", { backendNodeId: root.backendNodeId });
    objectId = object.objectId;
  }
  const { result, exceptionDetails } = await client.send("Runtime.callFunctionOn", {
    objectId: objectId ?? "",
    functionDeclaration: `function (argument) { return (${inPage})(this, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function throughBidi<A, T>(
  connection: BidiConnection,
  page: Page,
  path: readonly string[],
  inPage: InPage<A, T>,
  argument: A,
): Promise<T | null> {
  const target = { context: contextOf(page) };
  let sharedId: unknown;
  for (const selector of path) {
    const found = await callFunction(connection, {
      functionDeclaration: "(selector, root) => (root ?? document).querySelector(selector)",
      arguments: [{ type: "string", value: selector }, sharedId ? { sharedId } : { type: "null" }],
      target,
      // WebDriver BiDi gives debuggers the closed roots that it takes from scripts.
      serializationOptions: { includeShadowTree: "all", maxDomDepth: 0 },
    });
    sharedId = at(at(at(found, "value"), "shadowRoot"), "sharedId");
    if (typeof sharedId !== "string") return null;
  }
  const answer = await callFunction(connection, {
    functionDeclaration: `async (root, argument) => JSON.stringify(await (${inPage})(root, JSON.parse(argument)) ?? null)`,
    arguments: [{ sharedId }, { type: "string", value: JSON.stringify(argument ?? null) }],
    target,
  });
  return JSON.parse(String(at(answer, "value")));
}

async function callFunction(connection: BidiConnection, parameters: object): Promise<unknown> {
  const { result } = await connection.send("script.callFunction", { ...parameters, awaitPromise: true });
  if (at(result, "type") === "exception") throw new Error(String(at(at(result, "exceptionDetails"), "text")));
  return at(result, "result");
}
