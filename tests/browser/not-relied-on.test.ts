import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import {
  askHost,
  hover,
  openAsker,
  paintedNames,
  tabOf,
  untilPainted,
} from "../../scripts/lib/browser/kontekst.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { withExtension } from "./extension.ts";
import { inFirefoxChrome } from "./firefox-chrome.ts";
import { inReaderWorld } from "./reader-world.ts";
import { untilNamed } from "./until-named.ts";
import { inWorker, stopWorker } from "./worker.ts";

/** Milliseconds of a Julian year. */
const YEAR = 31_557_600_000;

describe.each(["chromium", "firefox"] as const)("what Kontekst does not rely on, in %s", (name) => {
  const extension = withExtension(name, () => ({ body: samplePage() }));
  let screen: Page;
  let page: Page;

  beforeAll(async () => {
    screen = await openAsker(extension.open);
    page = await extension.open.browser.newPage();
    await page.goto(`${extension.origin}/article`);
    await untilPainted(page);
  });

  const painted = async () => (await paintedNames(page)).map(({ text }) => text).join();
  const report = async () => askHost(screen, "report/get", { tab: await tabOf(screen, page.url()) });

  test.runIf(name === "chromium").each([-30, 50])(
    "the clock of our scripts jumps by %d years: what changes is read",
    async (years) => {
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
    },
  );

  test.each([-30, 50])("the page's clock jumps by %d years: it is read, and cards open", async (years) => {
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
    const { open } = extension;
    const network = name === "chromium" ? await page.createCDPSession() : undefined;
    await network?.send("Network.enable");
    const setOffline = (offline: boolean) =>
      network
        ? network.send("Network.emulateNetworkConditions", {
            offline,
            latency: 0,
            downloadThroughput: -1,
            uploadThroughput: -1,
          })
        : inFirefoxChrome(open.browser, `void (Services.io.offline = ${offline})`);
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
      await network?.detach();
    }
  });

  test("the browser is short of memory: nothing is lost, and what changes is read", async () => {
    await page.bringToFront();
    await untilNamed(page, "The New York Times");
    const before = await painted();
    if (name === "firefox")
      await inFirefoxChrome(
        extension.open.browser,
        `void Services.obs.notifyObservers(null, "memory-pressure", "heap-minimize")`,
      );
    else {
      const session = await page.createCDPSession();
      await session.send("Memory.simulatePressureNotification", { level: "critical" });
      // It would believe that from now on, and keep no page to come back to.
      await session.send("Memory.simulatePressureNotification", { level: "moderate" });
      await session.detach();
    }
    expect(await painted()).toBe(before);
    expect(await hover(page, await untilNamed(page, "John Kirby"))).toContain("John Kirby");
    await page.keyboard.press("Escape");
    await page.evaluate(() => document.querySelector("article")?.append("Then Fayzabad was named."));
    await untilNamed(page, "Fayzabad");
    expect(await report()).toMatchObject({ page: { url: page.url() } });
  });

  test("settings change five hundred times at once: pages follow to the last", async () => {
    const flood = (last: string) =>
      screen.evaluate(async (underline) => {
        const { storage } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
        const store = (now: string) => storage.local.set({ settings: { version: 1, underline: now } });
        await Promise.all(Array.from({ length: 499 }, (_, n) => store(n % 2 === 0 ? "all" : "none")));
        await store(underline);
      }, last);
    await flood("none");
    await expect.poll(painted).toBe("");
    await flood("first");
    await untilNamed(page, "John Kirby");
    expect(await askHost(screen, "reader/setup", { site: "" })).toMatchObject({ underline: "first" });
  });
});
