import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import {
  axeViolations,
  boxesOf,
  cardBox,
  cardStyle,
  cardTexts,
  nextFrame,
  pressInCard,
  untilCardOf,
} from "../../scripts/lib/browser/card.ts";
import { openCards } from "./open-cards.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.each(["chromium", "firefox"] as const)("how the card looks, in %s", (browser) => {
  const isChromium = browser === "chromium";
  const cards = openCards(browser);
  const { visit, hover } = cards;
  let page: Page;
  beforeAll(() => {
    ({ page } = cards);
  });

  test("never covers its name, wherever that stands, and keeps within the viewport", async () => {
    await visit();
    for (const [margin, text, name] of [
      ["20px auto", "Ghazni", "Ghazni"],
      ["430px 0 0 0", "Afghanistan", "Afghanistan"],
      ["420px 0 0 400px", "Kristoffersen", "Eirik Kristoffersen"],
    ] as const) {
      await page.evaluate((value) => {
        document.body.style.margin = value;
      }, margin);
      await page.mouse.move(1, 1);
      await hover(text);
      await untilCardOf(page, name);
      await nextFrame(page);
      const card = await cardBox(page);
      if (!card) throw new Error("no card");
      for (const line of await boxesOf(page, text)) {
        const isApart =
          card.y >= line.y + line.height ||
          card.y + card.height <= line.y ||
          card.x >= line.x + line.width ||
          card.x + card.width <= line.x;
        expect(isApart, `${text} at ${margin}`).toBe(true);
      }
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(900);
      expect(card.y + card.height).toBeLessThanOrEqual(720);
      await page.keyboard.press("Escape");
    }
  });

  test("the page's rules do not reach it", async () => {
    await visit("/hostile");
    await hover("Ghazni");
    await untilCardOf(page, "Ghazni");
    expect(await cardStyle(page, ".card", ["width", "direction", "transform"])).toEqual({
      width: "360px",
      direction: "ltr",
      transform: "none",
    });
    expect(await cardStyle(page, ".name", ["font-size", "text-transform", "letter-spacing"])).toEqual({
      "font-size": "21px",
      "text-transform": "none",
      "letter-spacing": "normal",
    });
    expect(await page.evaluate(() => document.querySelector("kontekst-card")?.checkVisibility())).toBe(true);
  });

  test("axe finds nothing in it, with everything unfolded, in light and in dark", async () => {
    await visit();
    for (const scheme of isChromium ? ["light", "dark"] : ["light"]) {
      if (isChromium) await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      for (const [text, name] of [
        ["Kristoffersen", "Eirik Kristoffersen"],
        ["Taliban", "Taliban"],
        ["Ghazni", "Ghazni"],
      ] as const) {
        await hover(text);
        await untilCardOf(page, name);
        await pressInCard(page, ".pin");
        expect(await axeViolations(page, axe), `${name}, ${scheme}`).toEqual([]);
        if (name === "Ghazni") {
          await pressInCard(page, ".mark");
          await pressInCard(page, ".trust button");
          expect(await axeViolations(page, axe), `unfolded, ${scheme}`).toEqual([]);
        }
        await page.keyboard.press("Escape");
        await page.mouse.move(1, 1);
      }
    }
  });

  test("nothing is printed of it", async () => {
    await visit();
    await hover("Ghazni");
    await untilCardOf(page, "Ghazni");
    await page.emulateMediaType("print").catch(() => undefined);
    if (!isChromium) return;
    expect(await page.evaluate(() => document.querySelector("kontekst-card")?.checkVisibility())).toBe(false);
  });

  test.runIf(isChromium)("forced colours, reduced motion and text of 200 % are followed", async () => {
    await visit();
    const client = await page.createCDPSession();
    const emulate = (features: Record<string, string>) =>
      client.send("Emulation.setEmulatedMedia", {
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
    await hover("Ghazni");
    await untilCardOf(page, "Ghazni");
    await pressInCard(page, ".pin");
    expect(await cardStyle(page, ".card", ["animation-name"])).toEqual({ "animation-name": "appear" });
    await emulate({ "prefers-reduced-motion": "reduce" });
    expect(await cardStyle(page, ".card", ["animation-name"])).toEqual({ "animation-name": "none" });

    await emulate({ "forced-colors": "active" });
    const { color, "background-color": background } =
      (await cardStyle(page, ".card", ["color", "background-color"])) ?? {};
    const system = await page.evaluate(() => {
      const probe = document.createElement("p");
      probe.style.cssText = "color: CanvasText; background: Canvas";
      document.body.append(probe);
      const { color: ink, backgroundColor } = getComputedStyle(probe);
      probe.remove();
      return { ink, backgroundColor };
    });
    expect({ color, background }).toEqual({ color: system.ink, background: system.backgroundColor });
    await emulate({});

    await client.send("Page.enable");
    await client.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await page.evaluate(() => scrollBy(0, 10));
    await expect.poll(() => cardStyle(page, ".name", ["font-size"])).toEqual({ "font-size": "42px" });
    const card = await cardBox(page);
    expect(card?.width).toBeLessThanOrEqual(900 - 24);
    const [hidden] = await cardTexts(page, ".name");
    expect(hidden).toBe("Ghazni");
  });
});
