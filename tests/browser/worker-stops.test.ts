import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { askHost, hover, paintedNames, tabOf, untilPainted } from "../../scripts/lib/browser/kontekst.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { withExtension } from "./extension.ts";
import { stopWorker } from "./worker.ts";
import { haltAt, untilHalted } from "./worker-steps.ts";

/** Milliseconds of a Julian year. */
const YEAR = 31_557_600_000;

// Firefox has no way to end an extension's worker at a moment of one's choice.
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
  const report = async () =>
    JSON.stringify(await askHost(screen, "report/get", { tab: await tabOf(screen, page.url()) }));

  test("stopped at every step of an annotation: each time the names come, and the report is right", async () => {
    const [names, told] = [await painted(), await report()];
    let steps = 0;
    for (;;) {
      await haltAt(extension.open, steps);
      await page.reload();
      if (!(await untilHalted(extension.open, 500))) break;
      await stopWorker(extension.open);
      steps += 1;
      await expect.poll(painted, { message: `stopped at step ${steps}` }).toBe(names);
      await expect.poll(report, { message: `stopped at step ${steps}` }).toBe(told);
    }
    expect(steps).toBeGreaterThanOrEqual(4);
    await stopWorker(extension.open);
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
    await expect.poll(painted).toContain("Kunduz");
    const popup = await extension.open.openScreen(`popup.html?tab=${await tabOf(screen, page.url())}`);
    await popup.waitForFunction(() => document.body.innerText.includes("Kunduz"));
    await popup.close();
  });
});
