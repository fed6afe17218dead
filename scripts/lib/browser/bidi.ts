import type { Browser, Page } from "puppeteer-core";

/** Puppeteer's WebDriver BiDi connection to Firefox, for the commands that puppeteer has no method for. */
export interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** The connection, which puppeteer's types keep to themselves; undefined for Chromium. */
export function bidiConnection(browser: Browser): BidiConnection | undefined {
  const connection = at(browser, "connection");
  return isConnection(connection) ? connection : undefined;
}

/** BiDi's id of a page. */
export function contextOf(page: Page): unknown {
  return at(page.mainFrame(), "_id");
}

/** Goes to an address without waiting: the load of a `moz-extension:` page is never reported as done. */
export async function goWithoutWaiting(page: Page, url: string): Promise<void> {
  const connection = bidiConnection(page.browser());
  if (connection)
    await connection.send("browsingContext.navigate", { context: contextOf(page), url, wait: "none" });
  else await page.goto(url);
}

/** Waits for a tab whose address matches, which the extension opens by itself, and closes it. @throws after `timeout` milliseconds without it */
export async function closeTabAt(
  browser: Browser,
  address: RegExp,
  timeout = 20_000,
): Promise<{ readonly origin: string }> {
  const connection = bidiConnection(browser);
  if (!connection) {
    const target = await browser.waitForTarget((opened) => address.test(opened.url()), { timeout });
    const origin = originOf(target.url());
    await (await target.page())?.close();
    return { origin };
  }
  const end = performance.now() + timeout;
  while (performance.now() < end) {
    // Puppeteer's own list of Firefox's tabs misses the addresses of extension pages.
    const { result } = await connection.send("browsingContext.getTree", { maxDepth: 0 });
    const contexts = at(result, "contexts");
    for (const context of Array.isArray(contexts) ? contexts : []) {
      const url = String(at(context, "url"));
      if (!address.test(url)) continue;
      await connection.send("browsingContext.close", { context: at(context, "context") });
      return { origin: originOf(url) };
    }
    // To ask without a pause would keep the browser from what is waited for.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`no tab went to ${address} within ${timeout} ms`);
}

/** `moz-extension://host`: what a URL of that scheme calls its origin is null. */
const originOf = (url: string) => /^[^/]+\/\/[^/]+/.exec(url)?.[0] ?? url;

/** A property of something whose shape is not known. */
export function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function isConnection(value: unknown): value is BidiConnection {
  return typeof at(value, "send") === "function";
}
