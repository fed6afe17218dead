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
  /** Opens a page of the extension, `popup.html?tab=3`, and waits until it has loaded. */
  openScreen(path: string): Promise<Page>;
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
    async openScreen(path) {
      const page = await browser.newPage();
      await goWithoutWaiting(page, `${origin}/${path}`);
      await page.waitForFunction(
        (start) => location.href.startsWith(start) && document.readyState === "complete",
        {},
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
