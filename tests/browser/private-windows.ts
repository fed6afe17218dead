import type { Browser, Page } from "puppeteer-core";
import { bidiConnection } from "../../scripts/lib/browser/bidi.ts";
import type { OpenBrowser } from "../../scripts/lib/browser/open.ts";
import { within } from "../../scripts/lib/browser/start.ts";
import { inFirefoxChrome } from "./firefox-chrome.ts";

/** Milliseconds: Firefox opens a window in one to four seconds where a machine is loaded tenfold. */
const PATIENCE = 20_000;

/** Lets Kontekst into private windows, as a reader does in the browser's settings. Screens that are open are closed by it. */
export async function allowPrivateWindows({ name, browser }: OpenBrowser): Promise<void> {
  if (name === "firefox") {
    await inFirefoxChrome(browser, ALLOW_IN_FIREFOX);
    // The extension starts again, by itself and behind what was asked: when it runs is told by what it is then.
    await until("Kontekst is let into private windows", async () =>
      (await inFirefoxChrome(browser, ALLOWED_IN_FIREFOX)) === true ? true : undefined,
    );
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
  else await inFirefoxChrome(browser, openInFirefox(url));
  const page = await until(`a private window shows ${url}`, async () =>
    (await allPages(browser)).find((found) => !before.has(found) && found.url() === url),
  );
  return {
    page,
    async close() {
      if (page.isClosed()) return;
      if (name === "chromium") await page.close();
      else await inFirefoxChrome(browser, CLOSE_IN_FIREFOX);
    },
  };
}

/** Looks again and again. @throws after `PATIENCE` without an answer, also where the browser gives none at all */
async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const found = await within(PATIENCE, look());
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`it has not come to this: ${what}`);
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

const ID = JSON.stringify("kontekst@kontekst.example");

/** Does not wait for the start that it asks for: whoever is asked from may not outlive it. */
const ALLOW_IN_FIREFOX = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  await ExtensionPermissions.add(${ID}, { permissions: ["internal:privateBrowsingAllowed"], origins: [], data_collection: [] });
  const addon = await AddonManager.getAddonByID(${ID});
  void addon.reload();
})()`;

const ALLOWED_IN_FIREFOX = `(() => {
  const policy = WebExtensionPolicy.getByID(${ID});
  return policy !== null && policy.active && policy.privateBrowsingAllowed && policy.extension.backgroundState === "running";
})()`;

/** At its address from the start: a window that shows a page of its own first interrupts other ways for a while. */
const openInFirefox = (url: string) =>
  `void Services.wm.getMostRecentWindow("navigator:browser").openTrustedLinkIn(${JSON.stringify(url)}, "window", { private: true })`;

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
