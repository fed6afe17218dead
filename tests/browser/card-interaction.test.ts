import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import {
  axeViolations,
  boxesOf,
  cardBox,
  cardMoments,
  cardName,
  cardTexts,
  focused,
  nextFrame,
  pass,
  pressInCard,
  restOn,
  untilCardOf,
} from "../../scripts/lib/browser/card.ts";
import { axeSource } from "./axe.ts";
import { LATE, openCards, VIEWPORT } from "./open-cards.ts";

/** Milliseconds for several tries of what the clock decides: a loaded machine holds up the hand, or the card. */
const TRIES = { timeout: 40_000 };

describe.each(["chromium", "firefox"] as const)("opening and closing the card, in %s", (browser) => {
  const isChromium = browser === "chromium";
  const cards = openCards(browser);
  const { visit, boxOf, hover, step } = cards;
  let page: Page;
  beforeAll(() => {
    ({ page } = cards);
  });
  /** How long (ms) after the pointer had moved a card opened or closed, as the one that did since this was last asked. */
  const waited = async () => {
    const [only, ...others] = await cardMoments(page);
    return only && others.length === 0 ? only.at - only.moved : Number.NaN;
  };

  test("opens 300 ms after the pointer has settled on a name, and not while it sweeps across", async () => {
    await visit();
    const kirby = await boxOf("John Kirby");
    const ghazni = await boxOf("Ghazni");
    const all: number[] = [];
    const openAfter = async () => {
      await page.mouse.move(kirby.x - 200, kirby.y + 5);
      await page.mouse.move(kirby.x + 200, kirby.y + 5, { steps: 4 });
      await page.mouse.move(ghazni.x + ghazni.width / 2, ghazni.y + ghazni.height / 2);
      await untilCardOf(page, "Ghazni");
      const wait = await waited();
      all.push(wait);
      await page.keyboard.press("Escape");
      await untilCardOf(page, null);
      await cardMoments(page);
      return wait;
    };
    await expect.poll(openAfter, TRIES).toBeLessThan(300 + LATE);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(290);
  });

  test("stays while the pointer travels to it, and closes 300 ms after the pointer has left", async () => {
    await visit();
    const all: number[] = [];
    const closedAfter = async () => {
      await page.mouse.move(1, 1);
      await untilCardOf(page, null);
      const name = await hover("Ghazni");
      await untilCardOf(page, "Ghazni");
      const card = await cardBox(page);
      if (!card) throw new Error("no card");
      await page.mouse.move(name.x + 20, card.y + 60, { steps: 12 });
      await pass(page, 350);
      await cardMoments(page);
      expect(await cardName(page)).toBe("Ghazni");
      await page.mouse.move(card.x + card.width + 40, card.y + 300);
      await untilCardOf(page, null);
      const wait = await waited();
      all.push(wait);
      return wait;
    };
    await expect.poll(closedAfter, TRIES).toBeLessThan(300 + LATE);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(290);
  });

  test("another name swaps it without a second wait", async () => {
    await visit();
    await hover("Kabul");
    await untilCardOf(page, "Kabul");
    await hover("Kandahar");
    await untilCardOf(page, "Kandahar");
    expect((await cardMoments(page)).map(({ state }) => state)).toEqual(["open"]);
  });

  test("Escape closes it, and it does not come back under a resting pointer", async () => {
    await visit();
    const name = await hover("Ghazni");
    await untilCardOf(page, "Ghazni");
    await page.keyboard.press("Escape");
    await untilCardOf(page, null);
    await page.mouse.move(name.x + name.width / 2 + 4, name.y + name.height / 2);
    await pass(page, 400);
    expect(await cardName(page)).toBeNull();
  });

  test("pinned, it stays through clicks and other names, until Escape", async () => {
    await visit();
    await hover("Ghazni");
    await untilCardOf(page, "Ghazni");
    await pressInCard(page, ".pin");
    await page.mouse.click(880, 20);
    await hover("Herat");
    await pass(page, 400);
    expect(await cardName(page)).toBe("Ghazni");
    await page.keyboard.press("Escape");
    await untilCardOf(page, null);
  });

  test("a name that wraps is hit on each of its lines, and not between them", async () => {
    await visit();
    const lines = await boxesOf(page, "Mazar-e-Sharif");
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      await page.mouse.move(5, 5);
      await nextFrame(page);
      await restOn(page, line);
      await untilCardOf(page, "Mazar-e-Sharif");
      await page.keyboard.press("Escape");
    }
    const [first, second] = lines;
    if (!first || !second) return;
    // Within the box around both lines, beside the shorter one.
    const free =
      first.x > second.x + second.width
        ? { ...first, x: second.x }
        : { ...second, x: second.x + second.width + 20 };
    await restOn(page, { ...free, width: 10 });
    await pass(page, 400);
    expect(await cardName(page)).toBeNull();
  });

  test("follows its name while the page scrolls", async () => {
    await visit();
    await step();
    await untilCardOf(page, "Ghazni");
    await nextFrame(page);
    const gap = async () => ((await cardBox(page))?.y ?? Number.NaN) - (await boxOf("Ghazni")).y;
    const before = await gap();
    await page.evaluate(() => scrollBy({ top: 40, behavior: "instant" }));
    await expect.poll(gap).toBeCloseTo(before, 0);
  });

  test("is above a modal dialog, a popover that comes later and the full screen, and can be used there", async () => {
    await visit("/dialog");
    const isOnTop = async () => {
      const card = await cardBox(page);
      return page.evaluate(
        ({ x, y }) => document.elementFromPoint(x + 20, y + 20)?.localName === "kontekst-card",
        card ?? { x: -99, y: -99 },
      );
    };
    await hover("Herat");
    await untilCardOf(page, "Herat");
    await expect.poll(isOnTop).toBe(true);
    await pressInCard(page, ".pin");
    await page.evaluate(() => {
      const late = document.createElement("div");
      late.popover = "manual";
      late.className = "late";
      document.querySelector("dialog")?.append(late);
      late.showPopover();
    });
    await expect.poll(isOnTop).toBe(true);
    await pressInCard(page, ".close");
    await untilCardOf(page, null);

    await visit();
    await page.click("#full");
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await hover("Herat");
    await untilCardOf(page, "Herat");
    await expect.poll(isOnTop).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
  });

  test("a name within a link has its card, and a click follows the link", async () => {
    await visit();
    const name = await hover("John Kirby");
    await untilCardOf(page, "John Kirby");
    await page.mouse.click(name.x + name.width / 2, name.y + name.height / 2);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe("#there");
    await untilCardOf(page, null);
  });

  test("the keyboard goes from name to name with a caret to be seen, and a screen reader hears what it comes to", async () => {
    await visit();
    const caret = () =>
      page.evaluate(() => {
        const [painted] = CSS.highlights.get("kontekst-caret") ?? [];
        return painted?.startContainer.textContent?.slice(painted.startOffset, painted.endOffset);
      });
    await step();
    await untilCardOf(page, "Ghazni");
    await expect.poll(caret).toBe("Ghazni");
    await expect
      .poll(() => cardTexts(page, "[role=status].live"))
      .toEqual([
        expect.stringMatching(
          /^Ghazni, city in eastern Afghanistan, capital of Ghazni Province\. Controlled by: the Taliban/,
        ),
      ]);
    await step();
    await untilCardOf(page, "Afghanistan");
    await expect.poll(caret).toBe("Afghanistan");
    await step(-1);
    await untilCardOf(page, "Ghazni");
    await page.keyboard.press("Escape");
    await expect.poll(caret).toBeUndefined();
  });

  test("Tab enters the card, and Escape gives the focus back to where it was", async () => {
    await visit();
    await page.focus("a");
    await step();
    await untilCardOf(page, "Ghazni");
    const untilFocused = () => expect.poll(() => focused(page));
    await untilFocused().toBe("page: John Kirby");
    await page.keyboard.press("Tab");
    await untilFocused().toMatch(/^card: /);
    await page.keyboard.press("Tab");
    await untilFocused().toBe("card: Keep open");
    await page.keyboard.press("Escape");
    await untilCardOf(page, null);
    await untilFocused().toBe("page: John Kirby");
  });

  test.each([
    ["where the focus was", "a", "page: a button with Kunduz"],
    ["the place of the name, where nothing had the focus", null, "page: John Kirby"],
  ])("Tab out of the card goes on from %s", async (_, start, next) => {
    await visit();
    if (start) await page.focus(start);
    await step();
    await untilCardOf(page, "Ghazni");
    const stops: string[] = [];
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press("Tab");
      stops.push(await focused(page));
      if (stops.at(-1)?.startsWith("page: ")) break;
    }
    expect(stops).toContain("card: Not this one");
    expect(stops.at(-1)).toBe(next);
  });

  test("the keyboard's next name comes to where its card has room, and stays where it has", async () => {
    await visit("/plain");
    await page.evaluate(() => {
      document.querySelector("#first")?.setAttribute("style", "margin-top: 1500px");
    });
    await step();
    await untilCardOf(page, "Ghazni");
    const name = await boxOf("Ghazni");
    const card = await cardBox(page);
    expect(name.y).toBeGreaterThan(VIEWPORT.height * 0.1);
    expect(card?.y).toBeGreaterThan(name.y);
    expect(card?.height).toBeGreaterThan(400);
    const before = await page.evaluate(() => scrollY);
    await step();
    await untilCardOf(page, "Afghanistan");
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.keyboard.press("Escape");
  });

  test("a tap on a name outside controls opens a sheet at the bottom, a tap beside it closes it", async () => {
    onTestFinished(() => page.setViewport(VIEWPORT));
    await page.setViewport({ width: 390, height: 780, hasTouch: true, isMobile: isChromium });
    await visit();
    const tap = async (text: string) => {
      const { x, y, width, height } = await boxOf(text);
      await page.touchscreen.tap(x + width / 2, y + height / 2);
    };
    await tap("Kunduz");
    await tap("Ghazni");
    await untilCardOf(page, "Ghazni");
    expect((await cardMoments(page)).map(({ state }) => state)).toEqual(["open"]);
    const sheet = async () => {
      const { y = 0, height = 0, width = 0 } = (await cardBox(page)) ?? {};
      return [Math.round(y + height), Math.round(width)];
    };
    // A desktop's scroll bar takes its width.
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    await expect.poll(sheet).toEqual([780, width]);
    await pressInCard(page, ".in-page .next");
    await expect.poll(() => cardTexts(page, ".in-page > span")).toEqual(["2 of 2 on this page"]);
    const { y: top = 0 } = (await cardBox(page)) ?? {};
    const next = await boxOf("Ghazni", 1);
    expect(next.y).toBeGreaterThan(0);
    expect(next.y + next.height).toBeLessThan(top);
    expect(await axeViolations(page, axeSource)).toEqual([]);
    await page.touchscreen.tap(200, 10);
    await untilCardOf(page, null);
  });
});
