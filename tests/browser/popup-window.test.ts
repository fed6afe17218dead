import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { untilPainted } from "../../scripts/lib/browser/kontekst.ts";
import { type OpenBrowser, openBrowser } from "../../scripts/lib/browser/open.ts";
import { packagedZip } from "../../scripts/lib/packaged-zip.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { type Served, serve } from "../../scripts/lib/serve.ts";
import { withExtension } from "./extension.ts";
import { inWorker } from "./worker.ts";

/** What sticks out of the window to the side, and whether the last button of the tools is in sight. */
const looks = (popup: Page) =>
  popup.evaluate(() => {
    const tools = document.querySelector(".tools .k-button:last-child")?.getBoundingClientRect();
    return {
      width: innerWidth,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      toolsInSight: tools !== undefined && tools.bottom <= innerHeight && tools.right <= innerWidth,
    };
  });

/** Chromium opens the popup itself where the worker asks; Firefox wants a reader's own click. */
describe.each([1, 2])("the popup of Chromium's toolbar, where pages are shown %d times as large", (zoom) => {
  let open: OpenBrowser;
  let served: Served;

  beforeAll(async () => {
    served = await serve(() => ({ body: samplePage("en") }));
    const profile = await mkdtemp(join(tmpdir(), "kontekst-zoomed-"));
    await mkdir(join(profile, "Default"));
    // Chromium counts zoom in steps of a fifth.
    const preferences = { partition: { default_zoom_level: { x: Math.log(zoom) / Math.log(1.2) } } };
    await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
    open = await openBrowser("chromium", packagedZip("chromium"), { profile });
  });

  afterAll(async () => {
    await open.close();
    await served.close();
  });

  test("opens wide, and nothing in it has to be scrolled to from the side", async () => {
    const page = await open.browser.newPage();
    await page.goto(`${served.origin}/article`);
    await untilPainted(page);
    await page.bringToFront();
    const opened = open.browser.waitForTarget((target) => target.url().endsWith("/popup.html"));
    await inWorker(open, "chrome.action.openPopup()");
    const popup = await (await opened).asPage();
    await popup.waitForSelector(".summary li");
    expect(await popup.evaluate(() => devicePixelRatio)).toBe(zoom);
    // The window of a browser without a screen is 800 × 600 px itself, and leaves its popup less.
    await expect.poll(async () => (await looks(popup)).width * zoom).toBeGreaterThan(600);
    expect(await looks(popup)).toMatchObject({ sideways: 0, toolsInSight: true });
  });
});

describe.each(["chromium", "firefox"] as const)("the popup in little room, in %s", (name) => {
  const extension = withExtension(name, () => ({ body: samplePage("en") }));

  test("it asks for two columns, and takes what it gets", async () => {
    const page = await extension.open.browser.newPage();
    await page.goto(`${extension.origin}/article`);
    await untilPainted(page);
    const popup = await extension.open.openScreen("popup.html");
    await popup.setViewport({ width: 400, height: 300 });
    // It is about its own tab there, and stays as it is when another one comes to the front.
    await popup.waitForSelector(".notice, .report");
    expect(await looks(popup)).toMatchObject({ sideways: 0, toolsInSight: true });
    const asked = await popup.evaluate(() => {
      const report = document.querySelector(".page-report");
      report?.append(Object.assign(document.createElement("div"), { className: "report" }));
      document.body.style.width = "min-content";
      return document.body.offsetWidth;
    });
    expect(asked).toBe(740);
    await popup.close();
    await page.close();
  });
});
