import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
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
import { inClosedRoot } from "../../scripts/lib/browser/closed-root.ts";
import { changeSettings } from "../../scripts/lib/browser/kontekst.ts";
import { axeSource } from "./axe.ts";
import { emulate } from "./emulate.ts";
import { openCards, VIEWPORT } from "./open-cards.ts";

describe.each(["chromium", "firefox"] as const)("how the card looks, in %s", (browser) => {
  const cards = openCards(browser);
  const { visit, hover } = cards;
  let page: Page;
  beforeAll(() => {
    ({ page } = cards);
  });
  const asUsual = () => emulate(page, {});

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

  test("a date stays on one line, and the marks of its sources with it", async () => {
    await visit();
    for (const [text, name] of [
      ["Ghazni", "Ghazni"],
      ["Kristoffersen", "Eirik Kristoffersen"],
    ] as const) {
      await hover(text);
      await untilCardOf(page, name);
      const torn = await inClosedRoot(
        page,
        "kontekst-card",
        (root) => {
          const periods = [...root.querySelectorAll(".held > .facts .period")];
          const isTorn = (period: Element) => period.getBoundingClientRect().height > 26;
          return periods.length === 0 ? ["none"] : periods.flatMap((at, n) => (isTorn(at) ? [n] : []));
        },
        null,
      );
      expect(torn).toEqual([]);
      await page.keyboard.press("Escape");
      await page.mouse.move(1, 1);
    }
  });

  test("description and facts begin with a capital, whatever word comes first", async () => {
    await visit();
    await hover("Ghazni");
    await untilCardOf(page, "Ghazni");
    expect((await cardTexts(page, ".description"))[0]).toMatch(/^City in/);
    for (const value of await cardTexts(page, ".held dd")) expect(value).toMatch(/^[\p{Lu}\d]/u);
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

  test.each([0.5, 2, 3])(
    "a page that magnifies itself by %f does not magnify it, nor move it away",
    async (zoom) => {
      await visit();
      await page.evaluate((factor) => {
        document.documentElement.style.setProperty("zoom", String(factor));
      }, zoom);
      await page.evaluate(() => scrollTo(0, 0));
      const name = await hover("Ghazni");
      await untilCardOf(page, "Ghazni");
      await nextFrame(page);
      const card = await cardBox(page);
      if (!card) throw new Error("no card");
      expect(card.width).toBeCloseTo(360, 0);
      expect(Math.abs(card.x + 16 - name.x)).toBeLessThan(360);
      const gap = card.y >= name.y ? card.y - name.y - name.height : name.y - card.y - card.height;
      expect(gap).toBeCloseTo(6, 0);
    },
  );

  test("axe finds nothing in it, with everything unfolded, in light and in dark", async () => {
    onTestFinished(asUsual);
    // An attempt before may have been refused.
    await changeSettings(cards.screen, { corrections: [] });
    await visit();
    const isFine = async (what: string) => {
      expect(await axeViolations(page, axeSource), what).toEqual([]);
      for (const dark of [true, false]) {
        await emulate(page, { dark });
        await expect.poll(() => page.evaluate(isDark)).toBe(dark);
        if (dark) expect(await axeViolations(page, axeSource, "colours"), `${what}, dark`).toEqual([]);
      }
    };
    for (const [text, name] of [
      ["Kristoffersen", "Eirik Kristoffersen"],
      ["Taliban", "Taliban"],
      ["Ghazni", "Ghazni"],
    ] as const) {
      await hover(text);
      await untilCardOf(page, name);
      await pressInCard(page, ".pin");
      await isFine(name);
      if (name === "Ghazni") {
        await pressInCard(page, ".mark");
        await pressInCard(page, ".trust button");
        await isFine("unfolded");
        await pressInCard(page, ".trust button", 1);
        await isFine("refused");
        await pressInCard(page, ".refusal button", 1);
        await pressInCard(page, ".held .entity");
        await untilCardOf(page, "Taliban");
        await isFine("with a way back");
      }
      await page.keyboard.press("Escape");
      await page.mouse.move(1, 1);
    }
  });

  test("its map can be read on a phone of 320 px: no label is cut off, tiny or under another", async () => {
    onTestFinished(() => page.setViewport(VIEWPORT));
    await page.setViewport({ width: 320, height: 640 });
    await visit();
    await hover("Ghazni");
    await untilCardOf(page, "Ghazni");
    const labels = await inClosedRoot(
      page,
      ["kontekst-card", ".place > span"],
      (root) => {
        const map = root.querySelector<SVGSVGElement>("svg.k-map");
        if (!map) return null;
        const { left, right, top, bottom, width } = map.getBoundingClientRect();
        const texts = [...map.querySelectorAll("text")];
        const boxes = texts.map((text) => text.getBoundingClientRect());
        /** CSS px of a line that are above and below its letters. */
        const LEADING = 6;
        const isUnderAnother = (box: DOMRect) =>
          boxes.some(
            (other) =>
              other !== box &&
              box.left < other.right - 1 &&
              other.left < box.right - 1 &&
              box.top < other.bottom - LEADING &&
              other.top < box.bottom - LEADING,
          );
        const faults = texts.flatMap((text, n) => {
          const box = boxes[n];
          if (!box) return [];
          const isCut =
            box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1;
          const size =
            (Number.parseFloat(getComputedStyle(text).fontSize) * width) / map.viewBox.baseVal.width;
          return isCut || size < 9 || isUnderAnother(box)
            ? [`${text.textContent}: ${isCut ? "cut off" : `${size} px`}`]
            : [];
        });
        return { count: texts.length, faults };
      },
      null,
    );
    expect(labels?.faults).toEqual([]);
    expect(labels?.count).toBeGreaterThan(3);
  });

  test("nothing is printed of it", async () => {
    onTestFinished(asUsual);
    await visit();
    await hover("Ghazni");
    await untilCardOf(page, "Ghazni");
    const isShown = () =>
      page.evaluate(() => document.querySelector("kontekst-card")?.checkVisibility() ?? false);
    await expect.poll(isShown).toBe(true);
    await emulate(page, { print: true });
    await expect.poll(isShown).toBe(false);
    const underline = () =>
      page.evaluate(() => getComputedStyle(document.body, "::highlight(kontekst-place)").textDecorationLine);
    await expect.poll(underline).toBe("none");
    await asUsual();
    await expect.poll(isShown).toBe(true);
  });

  test("forced colours, reduced motion and text of 200 % are followed", async () => {
    onTestFinished(asUsual);
    await visit();
    await hover("Ghazni");
    await untilCardOf(page, "Ghazni");
    await pressInCard(page, ".pin");
    expect(await cardStyle(page, ".card", ["animation-name"])).toEqual({ "animation-name": "appear" });
    await emulate(page, { lessMotion: true });
    await expect
      .poll(() => cardStyle(page, ".card", ["animation-name"]))
      .toEqual({ "animation-name": "none" });

    await emulate(page, { forcedColours: true });
    await expect.poll(() => page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
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
    const sizeAfterScrolling = async () => {
      await emulate(page, { textSize: 32 });
      await page.evaluate(() => scrollTo(0, scrollY === 10 ? 20 : 10));
      return cardStyle(page, ".name", ["font-size"]);
    };
    await expect.poll(sizeAfterScrolling).toEqual({ "font-size": "42px" });
    const card = await cardBox(page);
    expect(card?.width).toBeLessThanOrEqual(900 - 24);
    expect((await cardTexts(page, ".name"))[0]).toBe("Ghazni");
  });
});

/** Runs in the page. */
function isDark(): boolean {
  return matchMedia("(prefers-color-scheme: dark)").matches;
}
