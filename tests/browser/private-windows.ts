import type { Browser, Page } from "puppeteer-core";
import { bidiConnection } from "../../scripts/lib/browser/bidi.ts";
import type { OpenBrowser } from "../../scripts/lib/browser/open.ts";
import { inFirefoxChrome } from "./firefox-chrome.ts";

/** Lets Kontekst into private windows, as a reader does in the browser's settings. Screens that are open are closed by it. */
export async function allowPrivateWindows({ name, browser }: OpenBrowser): Promise<void> {
  if (name === "firefox") {
    await inFirefoxChrome(browser, ALLOW_IN_FIREFOX);
    return;
  }
  const settings = await browser.newPage();
  await settings.goto("chrome://extensions");
  await settings.evaluate(allowInChromium);
  await settings.close();
}

export interface PrivateWindow {
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * Opens a page in a private window.
 * @param screen a page of the extension. In Chromium it opens the window: those of a debugger's making are not quite like a reader's
 */
export async function openPrivately(
  { name, browser }: OpenBrowser,
  screen: Page,
  url: string,
): Promise<PrivateWindow> {
  const before = new Set(await allPages(browser));
  if (name === "chromium") await screen.evaluate(openInChromium, url);
  else await inFirefoxChrome(browser, OPEN_IN_FIREFOX);
  const end = performance.now() + 15_000;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const page of await allPages(browser)) {
      if (before.has(page)) continue;
      // Firefox's window is still loading a page of its own, which interrupts other ways for a moment.
      if (name === "firefox" && !(await page.goto(url, { timeout: 3_000 }).catch(() => null))) continue;
      if (page.url() !== url) continue;
      const close = async () => {
        if (name === "chromium") await page.close();
        else await inFirefoxChrome(browser, CLOSE_IN_FIREFOX);
      };
      return { page, close };
    }
    if (performance.now() > end) throw new Error(`no private window shows ${url}`);
  }
}

async function allPages(browser: Browser): Promise<Page[]> {
  if (bidiConnection(browser)) return browser.pages();
  // Windows that the debugger did not open belong to no context of its own.
  const pages = await Promise.all(browser.targets().map((target) => target.page()));
  return pages.filter((page) => page !== null);
}

/** Runs in a page of the extension. */
async function openInChromium(url: string): Promise<void> {
  await Reflect.get(globalThis, "chrome").windows.create({ url, incognito: true });
}

const ALLOW_IN_FIREFOX = `(async () => {
  const id = "kontekst@kontekst.example";
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  await ExtensionPermissions.add(id, { permissions: ["internal:privateBrowsingAllowed"], origins: [], data_collection: [] });
  await (await AddonManager.getAddonByID(id)).reload();
})()`;

const OPEN_IN_FIREFOX = `void Services.wm.getMostRecentWindow("navigator:browser").OpenBrowserWindow({ private: true })`;

const CLOSE_IN_FIREFOX = `(async () => {
  const { PrivateBrowsingUtils } = ChromeUtils.importESModule("resource://gre/modules/PrivateBrowsingUtils.sys.mjs");
  for (const window of Services.wm.getEnumerator("navigator:browser"))
    if (PrivateBrowsingUtils.isWindowPrivate(window)) window.close();
})()`;

/** Runs in Chromium's page of extensions: the switch «Allow in Incognito», which is off until the reader sets it. */
async function allowInChromium(): Promise<void> {
  const { developerPrivate } = Reflect.get(globalThis, "chrome");
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  for (const { id, name } of await developerPrivate.getExtensionsInfo({})) {
    if (name === "Kontekst")
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }
}
