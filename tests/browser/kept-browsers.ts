import type { Page } from "puppeteer-core";
import { bidiConnection } from "../../scripts/lib/browser/bidi.ts";
import type { BrowserName } from "../../scripts/lib/browser/find.ts";
import { installKontekst, type OpenBrowser } from "../../scripts/lib/browser/open.ts";
import { catchOutsideRequests, type OutsideRequests } from "../../scripts/lib/browser/outside-requests.ts";
import { type StartedBrowser, startBrowser, within } from "../../scripts/lib/browser/start.ts";
import { atWorkersEnd } from "./environment.ts";
import { inFirefoxChrome } from "./firefox-chrome.ts";
import { packagedZip } from "./zips.ts";

/*
 * To start a browser costs as much as some tests do, so each worker of vitest keeps one of a kind from file to file.
 * Between them it loses its tabs and the extension with all that is stored; the next one is installed as another.
 */

/** Milliseconds to install or remove the extension, on a machine that is loaded tenfold. */
const PATIENCE = 40_000;

interface Kept {
  readonly started: StartedBrowser;
  readonly outside: OutsideRequests;
}

export interface Borrowed {
  readonly open: OpenBrowser;
  /** What the browser has asked of other machines since it was borrowed. */
  readonly outside: Pick<OutsideRequests, "list">;
  /** Empties the browser for the next. */
  giveBack(): Promise<void>;
}

const kept = new Map<BrowserName, Kept>();

/** The browser that this worker keeps, with the extension of a packaged zip newly installed in it. One at a time. */
export function borrowBrowser(name: BrowserName, zip = packagedZip(name)): Promise<Borrowed> {
  return inKept(name, async ({ started, outside }) => {
    const asked = outside.list().length;
    const open = await installKontekst(started, zip);
    return {
      open,
      outside: { list: () => outside.list().slice(asked) },
      async giveBack() {
        try {
          await within(PATIENCE, empty(open));
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
  return inKept(name, ({ started }) => started.browser.newPage());
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
  const { started, outside } = browser ?? {};
  // One that does not answer is not asked to close.
  await (started &&
    within(PATIENCE, started.close()).catch(() => started.browser.process()?.kill("SIGKILL")));
  await outside?.close();
}

/** Closes all tabs but an empty one, removes the extension and takes back what tests set in the browser. */
async function empty({ browser, id, removeFolder }: OpenBrowser): Promise<void> {
  const blank = await browser.newPage();
  for (const page of await browser.pages()) if (page !== blank) await page.close();
  await browser.uninstallExtension(id);
  await removeFolder();
  if (bidiConnection(browser)) await inFirefoxChrome(browser, FORGET_IN_FIREFOX);
}

/** The settings that `emulate` changes, the messages that `collectOurErrors` reads, and the network that tests switch off. */
const FORGET_IN_FIREFOX = `(() => {
  for (const name of ["layout.css.prefers-color-scheme.content-override", "ui.prefersReducedMotion", "browser.display.document_color_use", "font.size.variable.x-western"])
    Services.prefs.clearUserPref(name);
  Services.console.reset();
  Services.io.offline = false;
})()`;
