import type { Page } from "puppeteer-core";
import { inFirefoxChrome } from "./firefox-chrome.ts";

/** Evaluates an expression in the world of the reader script of a page: what a page can say that has taken it over. */
export async function inReaderWorld(page: Page, expression: string): Promise<unknown> {
  if (/firefox/i.test(await page.browser().version())) return inFirefoxReader(page, expression);
  const session = await page.createCDPSession();
  const worlds: { readonly id: number; readonly origin: string }[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => worlds.push(context));
  await session.send("Runtime.enable");
  const world = worlds.find(({ origin }) => origin.startsWith("chrome-extension:"));
  if (!world) throw new Error("the page has no reader script");
  const { result } = await session.send("Runtime.evaluate", {
    expression,
    contextId: world.id,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}

/** Firefox lets its own scripts into the scope of an extension's, in the process of the tab. The result must be JSON. */
function inFirefoxReader(page: Page, expression: string): Promise<unknown> {
  const given = [page.url(), expression].map((text) => JSON.stringify(text)).join();
  return inFirefoxChrome(page.browser(), `(${throughTab})(${given}, ${JSON.stringify(String(inTab))})`);
}

/** Runs in Firefox's own scope. */
const throughTab = `async (url, expression, script) => {
  for (const { gBrowser } of Services.wm.getEnumerator("navigator:browser"))
    for (const { currentURI, messageManager } of gBrowser.browsers) {
      if (currentURI.spec !== url) continue;
      const name = "kontekst-test:" + Math.random();
      const { promise, resolve } = Promise.withResolvers();
      messageManager.addMessageListener(name, ({ data }) => resolve(data));
      const given = [name, expression].map((text) => JSON.stringify(text)).join();
      messageManager.loadFrameScript("data:," + encodeURIComponent("(" + script + ")(" + given + ")"), false);
      const { value, error } = await promise;
      if (error !== undefined) throw new Error(error);
      return value;
    }
  throw new Error("no tab shows " + url);
}`;

/** Runs in the tab's process. */
const inTab = `async (name, expression) => {
  try {
    const { ExtensionContent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionContent.sys.mjs");
    const context = ExtensionContent.getContextByExtensionId("kontekst@kontekst.example", content);
    if (!context) throw new Error("the page has no reader script");
    const evaluated = await Cu.evalInSandbox("(async () => JSON.stringify((await (" + expression + ")) ?? null))()", context.cloneScope);
    sendAsyncMessage(name, { value: JSON.parse(evaluated) });
  } catch (error) {
    sendAsyncMessage(name, { error: String(error) });
  }
}`;
