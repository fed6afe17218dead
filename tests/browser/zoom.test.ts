import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { boxesOf, cardBox, restOn, untilCardOf } from "../../scripts/lib/browser/card.ts";
import { openAsker, tabOf } from "../../scripts/lib/browser/kontekst.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { withExtension } from "./extension.ts";
import { inFirefoxChrome } from "./firefox-chrome.ts";
import { untilNamed } from "./until-named.ts";

/** CSS px that edges may be off for rounding to device pixels. */
const ROUNDED = 1;
/** CSS px between a name and its card. */
const GAP = 6;

describe.each(["chromium", "firefox"] as const)("the browser's own zoom, in %s", (name) => {
  const extension = withExtension(name, () => ({ body: samplePage() }));
  let screen: Page;
  let page: Page;

  beforeAll(async () => {
    screen = await openAsker(extension.open);
    page = await extension.open.browser.newPage();
    await page.goto(`${extension.origin}/article`);
    await untilNamed(page, "The New York Times");
  });

  /** Zooms as a reader does. The mouse of both drivers moves by CSS px of the page. */
  async function zoom(factor: number): Promise<void> {
    if (name === "firefox") {
      await inFirefoxChrome(
        extension.open.browser,
        `(() => {
          for (const window of Services.wm.getEnumerator("navigator:browser"))
            for (const tab of window.gBrowser.browsers) tab.fullZoom = ${factor};
        })()`,
      );
    } else {
      await screen.evaluate(
        (tab, wanted) => Reflect.get(globalThis, "chrome").tabs.setZoom(tab, wanted),
        await tabOf(screen, page.url()),
        factor,
      );
    }
    await page.waitForFunction((wanted) => Math.abs(devicePixelRatio - wanted) < 0.1, {}, factor);
  }

  afterEach(async () => {
    await page.keyboard.press("Escape");
    await page.mouse.move(2, 2);
    await zoom(1);
  });

  test.each([0.5, 1.5, 3])(
    "%d times: names are hit, cards stand in the window beside them",
    async (factor) => {
      await zoom(factor);
      for (const text of ["John Kirby", "Ghazni"]) {
        await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
        const [found] = await boxesOf(page, text);
        await page.evaluate((y) => scrollTo({ top: y, behavior: "instant" }), (found?.y ?? 0) - 60);
        const [box] = await boxesOf(page, text);
        if (!box) throw new Error(`no «${text}»`);
        await restOn(page, box);
        await untilCardOf(page, text);
        const card = await cardBox(page);
        if (!card) throw new Error("no card");
        const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
        expect(card.x).toBeGreaterThanOrEqual(0);
        expect(card.y).toBeGreaterThanOrEqual(0);
        expect(card.x + card.width).toBeLessThanOrEqual(width);
        expect(card.y + card.height).toBeLessThanOrEqual(height);
        const apart = Math.max(
          card.y - (box.y + box.height),
          box.y - (card.y + card.height),
          card.x - (box.x + box.width),
          box.x - (card.x + card.width),
        );
        expect(Math.abs(apart - GAP)).toBeLessThanOrEqual(ROUNDED);
        await page.keyboard.press("Escape");
        await page.mouse.move(2, 2);
      }
    },
  );
});
