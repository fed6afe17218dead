import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { chooseFile, textOf } from "../../scripts/lib/browser/hands.ts";
import {
  askHost,
  askReader,
  changeSettings,
  hover,
  paintedNames,
  tabOf,
  untilPainted,
} from "../../scripts/lib/browser/kontekst.ts";
import type { OpenBrowser } from "../../scripts/lib/browser/open.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { withExtension } from "./extension.ts";
import { inFirefoxChrome } from "./firefox-chrome.ts";
import { storedDatasets } from "./options-page.ts";
import { inReaderWorld } from "./reader-world.ts";
import { untilNamed } from "./until-named.ts";
import { inWorker, stopWorker } from "./worker.ts";
import { haltAt, untilHalted } from "./worker-steps.ts";

/** Milliseconds of a Julian year. */
const YEAR = 31_557_600_000;

/** Milliseconds after a reload, or after a click in the options, at which Firefox's worker is ended. */
const MOMENTS = [0, 5, 15, 30, 60, 90, 130, 180, 250, 400];

// Firefox ends an extension's worker when it is told to, but lets nobody into it: moments stand for the steps.
describe("a worker that is stopped again and again, in Firefox", () => {
  const extension = withExtension("firefox", () => ({ body: samplePage() }));
  let screen: Page;
  let page: Page;

  beforeAll(async () => {
    screen = await extension.open.openScreen("options.html");
    page = await extension.open.browser.newPage();
    await page.goto(`${extension.origin}/article`);
    await untilPainted(page);
  });

  const painted = async () => (await paintedNames(page)).map(({ text }) => text).join();
  const report = async () => {
    const tab = await tabOf(screen, page.url());
    const told = await askHost(screen, "report/get", { tab });
    // As the popup does: a worker that was stopped after its answer has forgotten the page.
    if (told === null) await askReader(screen, tab, "reader/read", {});
    return told;
  };
  const after = (moment: number) => new Promise((resolve) => setTimeout(resolve, moment));

  test("in an annotation: each time the names come, and the report is right", async () => {
    // The last name of the page: until it is there, what is in view alone has been read.
    await expect.poll(painted).toContain("The New York Times");
    const [names, told] = [await painted(), await report()];
    for (const moment of MOMENTS) {
      await page.reload({ waitUntil: "domcontentloaded" });
      await after(moment);
      await stopWorker(extension.open);
      await expect.poll(painted, { message: `stopped after ${moment} ms` }).toBe(names);
      await expect.poll(report, { message: `stopped after ${moment} ms` }).toEqual(told);
    }
  }, 90_000);

  test("in an import: the dataset is there as a whole, and found in pages", async () => {
    for (const [at, moment] of MOMENTS.entries()) {
      const id = `mine-${at}`;
      const json = JSON.stringify({
        id,
        entities: [{ id: "a", type: "place", names: [`Kvit${"abcdefghij"[at]}sund`] }],
      });
      const choose = () => chooseFile(screen, ".import input[type=file]", json);
      const isThere = async () => (await storedDatasets(screen)).includes(id);
      const isRefused = async () => (await textOf(screen, ".import-said")).includes("Nothing has changed");
      await choose();
      await after(moment);
      await stopWorker(extension.open);
      const message = `stopped after ${moment} ms`;
      await expect.poll(async () => (await isThere()) || (await isRefused()), { message }).toBe(true);
      // What was refused is as it was before, and goes through when it is tried again.
      if (!(await isThere())) await choose();
      await expect.poll(isThere, { message }).toBe(true);
    }
    await page.evaluate(() =>
      document.querySelector("article")?.append("Kvitasund, Kvitesund and Kvitjsund were named."),
    );
    for (const text of ["Kvitasund", "Kvitesund", "Kvitjsund"]) await expect.poll(painted).toContain(text);
  }, 90_000);

  test("in a change of settings: it holds, and pages follow", async () => {
    for (const moment of MOMENTS) {
      await changeSettings(screen, { sites: { "127.0.0.1": "off" } });
      await after(moment);
      await stopWorker(extension.open);
      await expect.poll(painted, { message: `stopped after ${moment} ms` }).toBe("");
      await changeSettings(screen, { sites: {} });
      await stopWorker(extension.open);
      await expect.poll(painted, { message: `stopped after ${moment} ms` }).toContain("John Kirby");
    }
  }, 90_000);

  reliesOnNothing(() => ({ open: extension.open, screen, page }));
});

describe("a worker that is stopped, a clock that jumps", () => {
  const extension = withExtension("chromium", (path) =>
    path === "/article" ? { body: samplePage() } : undefined,
  );
  let screen: Page;
  let page: Page;

  beforeAll(async () => {
    screen = await extension.open.openScreen("popup.html");
    page = await extension.open.browser.newPage();
    await page.goto(`${extension.origin}/article`);
    await untilPainted(page);
  });

  const painted = async () => (await paintedNames(page)).map(({ text }) => text).join();
  const report = async () => askHost(screen, "report/get", { tab: await tabOf(screen, page.url()) });

  test("stopped at every step of an annotation: each time the names come, and the report is right", async () => {
    // The last name of the page: until it is there, what is in view alone has been read.
    await untilNamed(page, "The New York Times");
    const [names, told] = [await painted(), await report()];
    let steps = 0;
    for (;;) {
      await haltAt(extension.open, steps);
      await page.reload();
      if (!(await untilHalted(extension.open, steps < 4 ? 10_000 : 1_000))) break;
      await stopWorker(extension.open);
      steps += 1;
      await expect.poll(painted, { message: `stopped at step ${steps}` }).toBe(names);
      await expect.poll(report, { message: `stopped at step ${steps}` }).toEqual(told);
    }
    expect(steps).toBeGreaterThanOrEqual(4);
    await stopWorker(extension.open);
  }, 60_000);

  test.each([-30, 50])("the clock of our scripts jumps by %d years: what changes is read", async (years) => {
    // The worker is wanted awake.
    await report();
    const jump = `Date.now = () => ${Date.now() + years * YEAR}`;
    await Promise.all([inReaderWorld(page, jump), inWorker(extension.open, jump)]);
    const place = years < 0 ? "Kunduz" : "Sheberghan";
    await page.evaluate(
      (name) => document.querySelector("article")?.append(`Then ${name} was named.`),
      place,
    );
    await expect.poll(painted).toContain(place);
    await stopWorker(extension.open);
  });

  reliesOnNothing(() => ({ open: extension.open, screen, page }));
});

/** Registers the tests of what is not relied on. */
function reliesOnNothing(
  given: () => { readonly open: OpenBrowser; readonly screen: Page; readonly page: Page },
): void {
  test.each([-30, 50])("the page's clock jumps by %d years: it is read, and cards open", async (years) => {
    const { page } = given();
    await page.evaluateOnNewDocument((shift) => {
      const { now } = Date;
      Date.now = () => now() + shift;
    }, years * YEAR);
    await page.reload({ waitUntil: "domcontentloaded" });
    await page.bringToFront();
    await untilPainted(page);
    const [first] = await paintedNames(page);
    if (!first) throw new Error("nothing is painted");
    expect(await hover(page, first)).not.toBe("");
    await page.keyboard.press("Escape");
  });

  test("without a network, all is as ever", async () => {
    const { open, screen, page } = given();
    const setOffline = (isOffline: boolean) =>
      open.name === "firefox"
        ? inFirefoxChrome(open.browser, `void (Services.io.offline = ${isOffline})`)
        : page.setOfflineMode(isOffline);
    await setOffline(true);
    try {
      await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false);
      await page.evaluate(() => document.querySelector("article")?.append("At last Zaranj was named."));
      await untilNamed(page, "Zaranj");
      const popup = await open.openScreen(`popup.html?tab=${await tabOf(screen, page.url())}`);
      await popup.waitForFunction(() => document.body.innerText.includes("Zaranj"));
      await popup.close();
    } finally {
      await setOffline(false);
    }
  });
}
