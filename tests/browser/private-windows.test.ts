import type { Page } from "puppeteer-core";
import { describe, expect } from "vitest";
import { pressInCard } from "../../scripts/lib/browser/card.ts";
import {
  askHost,
  askReader,
  changeSettings,
  hover,
  openAsker,
  paintedNames,
  tabOf,
} from "../../scripts/lib/browser/kontekst.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { withExtension } from "./extension.ts";
import { inOrder } from "./in-order.ts";
import { allowPrivateWindows, openPrivately, type PrivateWindow } from "./private-windows.ts";
import { untilNamed } from "./until-named.ts";

describe.each(["chromium", "firefox"] as const)("private windows, in %s", (name) => {
  const extension = withExtension(
    name,
    (path) => (path === "/article" ? { body: samplePage() } : undefined),
    { ownBrowser: true },
  );
  let screen: Page;
  let secret: PrivateWindow;
  let stored: unknown;

  const step = inOrder(async () => {
    await extension.beginAnew();
    await allowPrivateWindows(extension.open);
    screen = await openAsker(extension.open);
    await changeSettings(screen, { underline: "first" });
    // The datasets that come with the extension are in the store before anything private is read.
    await askHost(screen, "datasets/list", {});
    stored = await screen.evaluate(allStored);
    secret = await openPrivately(extension.open, screen, `${extension.origin}/article`);
  });

  const names = async (page: Page) => (await paintedNames(page)).map(({ text }) => text);
  /** The tab of the private window: the other window shows no page of this address yet. */
  const privateTab = () => tabOf(screen, secret.page.url());

  step("what is refused there is not stored, and holds there", async () => {
    await hover(secret.page, await untilNamed(secret.page, "John Kirby"));
    await pressInCard(secret.page, ".trust button", 1);
    await expect.poll(() => names(secret.page)).not.toContain("John Kirby");
    await secret.page.reload();
    // The last name of the page: before it, others may still come.
    await untilNamed(secret.page, "The New York Times");
    expect(await names(secret.page)).not.toContain("John Kirby");
    expect(await screen.evaluate(allStored)).toEqual(stored);
  });

  step("a site that is switched off there is off there, and not stored", async () => {
    const tab = await privateTab();
    const popup = await extension.open.openScreen(`popup.html?tab=${tab}`);
    await popup.waitForSelector("button.switch[aria-checked=true]");
    await popup.click("button.switch");
    await popup.waitForSelector("button.switch[aria-checked=false]");
    await popup.close();
    await expect.poll(() => names(secret.page)).toEqual([]);
    await expect
      .poll(() => askReader(screen, tab, "reader/state", {}).catch(() => null))
      .toMatchObject({ state: "off" });
    expect(await screen.evaluate(allStored)).toEqual(stored);
  });

  step("none of it holds in other windows, and all of it goes with the last private one", async () => {
    await secret.close();
    await expect.poll(() => screen.evaluate(inMemory)).toEqual({});
    const usual = await extension.open.browser.newPage();
    await usual.goto(`${extension.origin}/article`);
    await untilNamed(usual, "John Kirby");

    const again = await openPrivately(extension.open, screen, `${extension.origin}/article`);
    await untilNamed(again.page, "John Kirby");
    await again.close();
    expect(await screen.evaluate(allStored)).toEqual(stored);
  });
});

/** Runs in a screen: all that is on the disk. */
async function allStored(): Promise<unknown> {
  const { storage } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
  const done = <T>(asking: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      asking.onsuccess = () => resolve(asking.result);
      asking.onerror = () => reject(asking.error);
    });
  const kept: Record<string, unknown> = {};
  for (const { name = "" } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      kept[`${name}/${store}`] = await done(database.transaction(store).objectStore(store).getAllKeys());
    database.close();
  }
  return { local: await storage.local.get(null), databases: kept, caches: await caches.keys() };
}

/** Runs in a screen: what the browser's memory holds for the extension. */
async function inMemory(): Promise<unknown> {
  const { storage } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
  return storage.session.get(null);
}
