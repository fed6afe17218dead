import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { unpackArchive } from "../archive.ts";
import { closeTabAt, goWithoutWaiting } from "./bidi.ts";
import type { BrowserName } from "./find.ts";
import { type StartedBrowser, type StartOptions, startBrowser } from "./start.ts";
import { updateExtension } from "./update.ts";

export interface OpenBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The browser's id of the extension. */
  readonly id: string;
  /** Where the extension is unpacked, in Chromium. */
  readonly folder: string;
  /**
   * Opens a page of the extension, `popup.html?tab=3`, and waits until it has loaded.
   * @param instead a page of the extension that is done with, in whose tab this one opens: it costs half as much as another tab
   */
  openScreen(path: string, instead?: Page): Promise<Page>;
  /** Installs the extension in another version over this one, as an update does. */
  update(version: string): Promise<void>;
  /** Removes what was unpacked, where the extension is gone already. */
  removeFolder(): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/**
 * Starts a fresh browser with the extension of a packaged zip.
 * @throws where the browser is not installed or refuses the extension
 */
export async function openBrowser(
  name: BrowserName,
  zip: string,
  options: StartOptions = {},
): Promise<OpenBrowser> {
  return startBrowser(name, options, (started) => installKontekst(started, zip));
}

/** Installs the extension of a packaged zip in a browser that has none. @throws where it is refused */
export async function installKontekst(started: StartedBrowser, zip: string): Promise<OpenBrowser> {
  const { name, browser } = started;
  // Chromium's id of an extension comes of its folder: in another one it is another extension, without a past.
  const folder = await mkdtemp(join(tmpdir(), "kontekst-unpacked-"));
  if (name === "chromium") await unpackArchive(zip, folder);
  const id = await browser.installExtension(name === "chromium" ? folder : zip);
  // The first-run page opens by itself and would keep the pages of a test in the background, where nothing is drawn.
  // Firefox draws the host of extension pages by lot, and this page tells it.
  const { origin } = await closeTabAt(browser, /^(?:chrome|moz)-extension:\/\/[^/]+\/welcome\.html$/);
  const removeFolder = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  return {
    name,
    browser,
    id,
    folder,
    async openScreen(path, instead) {
      const url = `${origin}/${path}`;
      const page = instead ?? (await browser.newPage());
      if (instead) await leaveFor(instead, url);
      else await goWithoutWaiting(page, url);
      await page.waitForFunction(
        (start) =>
          location.href.startsWith(start) && document.readyState === "complete" && !("isLeft" in globalThis),
        // A tab behind another draws no frames, which it would look at.
        { polling: 20 },
        origin,
      );
      return page;
    },
    update: (version) => updateExtension(browser, { folder, zip, version }),
    removeFolder,
    async close() {
      await started.close();
      await removeFolder();
    },
  };
}

/** Goes on to another screen so that nothing is left of this one, not even behind the back button. */
async function leaveFor(screen: Page, next: string): Promise<void> {
  await screen.evaluate((url) => {
    Reflect.set(globalThis, "isLeft", true);
    // Once the driver has its answer, which the end of the page would take away.
    setTimeout(() => location.replace(url));
  }, next);
}
