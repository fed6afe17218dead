import type { CDPSession, Page } from "puppeteer-core";
import { at, type BidiConnection, bidiConnection, contextOf } from "./bidi.ts";

/** A function of one argument that runs in the page: it can use nothing of this file. */
type InPage<A, T> = (root: ShadowRoot, argument: A) => T;

/**
 * Runs a function on the closed shadow root of the first `selector`: what no script of a page can reach, a debugger can.
 * The function gets `null` where there is no such root; its result must be JSON.
 */
export async function inClosedRoot<A, T>(
  page: Page,
  selector: string,
  inPage: InPage<A, T>,
  argument: A,
): Promise<T | null> {
  const connection = bidiConnection(page.browser());
  return connection
    ? throughBidi(connection, page, selector, inPage, argument)
    : throughDevTools(page, selector, inPage, argument);
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

async function throughDevTools<A, T>(
  page: Page,
  selector: string,
  inPage: InPage<A, T>,
  argument: A,
): Promise<T | null> {
  const client = await sessionOf(page);
  // By object, not by the debugger's node ids: those end with every change of the document that comes in between.
  const { result: host } = await client.send("Runtime.evaluate", {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  if (host.objectId === undefined) return null;
  const { node } = await client.send("DOM.describeNode", { objectId: host.objectId, pierce: true, depth: 1 });
  const root = node.shadowRoots?.[0];
  if (!root) return null;
  const { object } = await client.send("DOM.resolveNode", { backendNodeId: root.backendNodeId });
  const { result, exceptionDetails } = await client.send("Runtime.callFunctionOn", {
    objectId: object.objectId ?? "",
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
  selector: string,
  inPage: InPage<A, T>,
  argument: A,
): Promise<T | null> {
  const target = { context: contextOf(page) };
  const found = await callFunction(connection, {
    functionDeclaration: "(selector) => document.querySelector(selector)",
    arguments: [{ type: "string", value: selector }],
    target,
    // WebDriver BiDi gives debuggers the closed roots that it takes from scripts.
    serializationOptions: { includeShadowTree: "all", maxDomDepth: 0 },
  });
  const sharedId = at(at(at(found, "value"), "shadowRoot"), "sharedId");
  if (typeof sharedId !== "string") return null;
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
