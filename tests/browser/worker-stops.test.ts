import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askHost, hover, paintedNames, tabOf, untilPainted } from "../../scripts/lib/browser/kontekst.ts";
import { type OpenBrowser, openBrowser } from "../../scripts/lib/browser/open.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { type Served, serve } from "../../scripts/lib/serve.ts";
import { stopWorker } from "./worker.ts";
import { haltAt, untilHalted } from "./worker-steps.ts";
import { packagedZip } from "./zips.ts";

const PATIENT = { timeout: 10_000 };

/** Milliseconds of a Julian year. */
const YEAR = 31_557_600_000;

// Firefox has no way to end an extension's worker at a moment of one's choice.
describe("a worker that is stopped, a clock that jumps", () => {
  let served: Served;
  let open: OpenBrowser;
  let screen: Page;
  let page: Page;

  beforeAll(async () => {
    served = await serve((path) => (path === "/article" ? { body: samplePage() } : undefined));
    open = await openBrowser("chromium", packagedZip("chromium"));
    screen = await open.openScreen("popup.html");
    page = await open.browser.newPage();
    await page.goto(`${served.origin}/article`);
    await untilPainted(page);
  });

  afterAll(async () => {
    await open?.close();
    await served?.close();
  });

  const painted = async () => (await paintedNames(page)).map(({ text }) => text).join();
  const report = async () =>
    JSON.stringify(await askHost(screen, "report/get", { tab: await tabOf(screen, page.url()) }));

  test("stopped at every step of an annotation: each time the names come, and the report is right", async () => {
    const [names, told] = [await painted(), await report()];
    let steps = 0;
    for (;;) {
      await haltAt(open, steps);
      await page.reload();
      if (!(await untilHalted(open, 500))) break;
      await stopWorker(open);
      steps += 1;
      await expect.poll(painted, { ...PATIENT, message: `stopped at step ${steps}` }).toBe(names);
      await expect.poll(report, { ...PATIENT, message: `stopped at step ${steps}` }).toBe(told);
    }
    expect(steps).toBeGreaterThanOrEqual(4);
    await stopWorker(open);
  }, 60_000);

  test.each([-30, 50])("the clock jumps by %d years: pages are read, and cards open", async (years) => {
    await page.evaluateOnNewDocument((shift) => {
      const { now } = Date;
      Date.now = () => now() + shift;
    }, years * YEAR);
    await page.reload();
    await untilPainted(page);
    const [first] = await paintedNames(page);
    if (!first) throw new Error("nothing is painted");
    expect(await hover(page, first)).not.toBe("");
    await page.keyboard.press("Escape");
  });

  test("without a network, all is as ever", async () => {
    await page.setOfflineMode(true);
    await page.evaluate(() => document.querySelector("article")?.append("At last Kunduz was named."));
    await expect.poll(painted, PATIENT).toContain("Kunduz");
    const popup = await open.openScreen(`popup.html?tab=${await tabOf(screen, page.url())}`);
    await popup.waitForFunction(() => document.body.innerText.includes("Kunduz"), PATIENT);
    await popup.close();
  });
});
