import type { Browser, Page } from "puppeteer-core";
import { bidiConnection } from "../../scripts/lib/browser/bidi.ts";
import type { BrowserName } from "../../scripts/lib/browser/find.ts";
import { askerOf } from "../../scripts/lib/browser/kontekst.ts";
import { installKontekst, type OpenBrowser } from "../../scripts/lib/browser/open.ts";
import { catchOutsideRequests, type OutsideRequests } from "../../scripts/lib/browser/outside-requests.ts";
import { type StartedBrowser, startBrowser, within } from "../../scripts/lib/browser/start.ts";
import { packagedZip } from "../../scripts/lib/packaged-zip.ts";
import { atWorkersEnd } from "./environment.ts";
import { inFirefoxChrome } from "./firefox-chrome.ts";
import { stopWorker } from "./worker.ts";

/*
 * To start a browser, or to install the extension in it and have the world read in, costs as much as some tests do, so
 * each worker of vitest keeps one of a kind from file to file. Between them it loses its tabs, and the extension what the
 * reader has set in it; one that was changed beyond that is removed, and the next one is installed as another.
 */

/** Milliseconds to install or remove the extension, on a machine that is loaded tenfold. */
const PATIENCE = 40_000;

interface Kept {
  readonly started: StartedBrowser;
  readonly outside: OutsideRequests;
  /** The extension of the package, as if it had just been installed, with its own datasets in store. */
  ready?: OpenBrowser | undefined;
}

export interface BorrowOptions {
  /** What is installed instead of the package. */
  readonly zip?: string;
  /** Datasets are changed, or the extension itself: it is not for the next. */
  readonly spoils?: boolean;
}

export interface Borrowed {
  readonly open: OpenBrowser;
  /** What the browser has asked of other machines since it was borrowed. */
  readonly outside: Pick<OutsideRequests, "list">;
  /** Empties the browser for the next. */
  giveBack(): Promise<void>;
}

const kept = new Map<BrowserName, Kept>();

/** The browser that this worker keeps, with the extension as it is after its installation. One at a time. */
export function borrowBrowser(name: BrowserName, { zip, spoils }: BorrowOptions = {}): Promise<Borrowed> {
  return inKept(name, async (browser) => {
    const { started, outside, ready } = browser;
    const asked = outside.list().length;
    browser.ready = undefined;
    if (zip !== undefined && ready) await empty(ready);
    const open =
      zip === undefined && ready ? ready : await installKontekst(started, zip ?? packagedZip(name));
    return {
      open,
      outside: { list: () => outside.list().slice(asked) },
      async giveBack() {
        try {
          await within(PATIENCE, spoils || zip !== undefined ? empty(open) : reset(browser, open));
        } catch (error) {
          console.warn(`${name} was not emptied, and is started anew: ${error}`);
          await end(name);
        }
      },
    };
  });
}

/** A new page in the browser that this worker keeps, which has no extension now. Who asks closes it. */
export function pageWithoutKontekst(name: BrowserName): Promise<Page> {
  return inKept(name, async (browser) => {
    const { started, ready } = browser;
    browser.ready = undefined;
    if (ready) await empty(ready);
    return started.browser.newPage();
  });
}

/** Does something in the kept browser; one that does not answer, or fails, is started anew. */
async function inKept<T>(name: BrowserName, act: (browser: Kept) => Promise<T>): Promise<T> {
  for (let left = 1; ; left -= 1) {
    const browser = kept.get(name) ?? (await startNew(name));
    try {
      return await within(PATIENCE, act(browser));
    } catch (error) {
      await end(name);
      if (left === 0) throw error;
      console.warn(`${name} is started anew: ${error}`);
    }
  }
}

async function startNew(name: BrowserName): Promise<Kept> {
  const outside = await catchOutsideRequests();
  const started = await startBrowser(name, { proxyPort: outside.port }, async (fresh) => fresh);
  const browser = { started, outside };
  kept.set(name, browser);
  atWorkersEnd(() => end(name));
  return browser;
}

async function end(name: BrowserName): Promise<void> {
  const browser = kept.get(name);
  kept.delete(name);
  const { started, outside, ready } = browser ?? {};
  // One that does not answer is not asked to close.
  await (started &&
    within(PATIENCE, started.close()).catch(() => started.browser.process()?.kill("SIGKILL")));
  await ready?.removeFolder();
  await outside?.close();
}

/** Closes all tabs but an empty one, removes the extension and takes back what tests set in the browser. */
async function empty(open: OpenBrowser): Promise<void> {
  await closeAllBut(await open.browser.newPage());
  await open.browser.uninstallExtension(open.id).catch((error: unknown) => {
    // A test may have removed it.
    if (!/could not find extension|no such web extension/.test(String(error))) throw error;
  });
  await open.removeFolder();
  await forgetSettings(open.browser);
}

/** Closes all tabs but one of the extension's, and takes back what tests set in browser and extension. */
async function reset(browser: Kept, open: OpenBrowser): Promise<void> {
  const asker = await askerOf(open);
  await closeAllBut(asker);
  await asker.evaluate(async () => {
    const { storage } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
    await Promise.all([storage.local.clear(), storage.session.clear()]);
  });
  // What the worker has in memory goes with it.
  await stopWorker(open);
  await forgetSettings(open.browser);
  browser.ready = open;
}

async function closeAllBut(stays: Page): Promise<void> {
  for (const page of await stays.browser().pages()) if (page !== stays) await page.close();
}

async function forgetSettings(browser: Browser): Promise<void> {
  if (bidiConnection(browser)) await inFirefoxChrome(browser, FORGET_IN_FIREFOX);
}

/** The settings that `emulate` and the endurance change, the messages that `collectOurErrors` reads, and the network that tests switch off. */
const FORGET_IN_FIREFOX = `(() => {
  for (const name of ["layout.css.prefers-color-scheme.content-override", "ui.prefersReducedMotion", "browser.display.document_color_use", "font.size.variable.x-western", "dom.navigation.navigationRateLimit.count", "dom.navigation.locationChangeRateLimit.count"])
    Services.prefs.clearUserPref(name);
  Services.console.reset();
  Services.io.offline = false;
})()`;
