import type { Page } from "puppeteer-core";
import { inFirefoxChrome } from "./firefox-chrome.ts";

/** What the process that shows a page holds, after Firefox has collected all that is free. */
export interface PageMemory {
  /** Bytes that Firefox accounts for in the process: the page, and the scripts of extensions in it. */
  readonly heap: number;
  /** Event listeners of the page's window and nodes, those of extensions included. */
  readonly listeners: number;
}

/** What about:memory says of a page that no other tab's origin shares. @throws where no process shows it */
export async function firefoxMemory(page: Page): Promise<PageMemory> {
  const origin = await page.evaluate(() => location.origin);
  const report = await inFirefoxChrome(page.browser(), `(${reportOf})(${JSON.stringify(origin)})`);
  return report as PageMemory;
}

/** Runs in Firefox's own scope. */
const reportOf = `async (origin) => {
  const { setTimeout } = ChromeUtils.importESModule("resource://gre/modules/Timer.sys.mjs");
  // As the button of about:memory does; once is not enough for what finalizers let go.
  for (let n = 0; n < 3; n += 1) {
    Services.obs.notifyObservers(null, "child-mmu-request");
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const all = [];
  const note = (process, path, kind, units, amount) => all.push({ process, path, amount });
  const manager = Cc["@mozilla.org/memory-reporter-manager;1"].getService(Ci.nsIMemoryReporterManager);
  await new Promise((resolve) => manager.getReports(note, null, resolve, null, false));
  const window = "top(" + origin.replaceAll("/", "\\\\");
  const { process } = all.find(({ path }) => path.includes(window)) ?? {};
  if (!process) throw new Error("no process shows " + origin);
  const own = all.filter((report) => report.process === process);
  const sum = (start, end) =>
    own
      .filter(({ path }) => path.startsWith(start) && path.endsWith(end))
      .reduce((total, { amount }) => total + amount, 0);
  return { heap: sum("explicit/", ""), listeners: sum("event-counts/", "/event-listeners") };
}`;
