import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { hover } from "../../scripts/lib/browser/kontekst.ts";
import { root } from "../../scripts/lib/run.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { emulate } from "./emulate.ts";
import { withExtension } from "./extension.ts";
import { underlineInk } from "./underline-ink.ts";

/** tests/pages/live/NAME.html as the article of a news page. */
function livePage(name: string): string {
  const part = readFileSync(join(root, "tests", "pages", "live", `${name}.html`), "utf8");
  return samplePage().replace(/<article>[\s\S]*<\/article>/, () => `<article>${part}</article>`);
}

describe.each(["chromium", "firefox"] as const)("live pages, in %s", (name) => {
  const extension = withExtension(name, (path) =>
    path === "/favicon.ico" ? undefined : { body: livePage(path.slice(1)) },
  );
  let page: Page;

  beforeAll(async () => {
    page = await extension.open.browser.newPage();
  });

  afterEach(async () => {
    await page.setViewport({ width: 1200, height: 800, deviceScaleFactor: 1 });
    await emulate(page, {});
  });

  const visit = (path: string) => page.goto(`${extension.origin}/${path}`, { waitUntil: "domcontentloaded" });

  /** Waits until exactly these names are to be seen underlined, and no pixel of an underline is anywhere else. */
  async function underlined(...texts: readonly string[]): Promise<void> {
    const look = async () => {
      const { names, stray } = await underlineInk(page);
      const seen = names.map(({ text, inked }) => (inked ? text : `${text}, not to be seen`));
      return { seen: seen.toSorted((a, b) => a.localeCompare(b)), stray };
    };
    const seen = texts.toSorted((a, b) => a.localeCompare(b));
    // A picture costs more than all else here: the first is taken when there may be something to be seen.
    await expect.poll(() => page.evaluate(paintedTexts)).toEqual(expect.arrayContaining([...texts]));
    await expect.poll(look).toEqual({ seen, stray: 0 });
  }

  /** Points at an underlined name and says whether the card that opens is its own. */
  async function opensItsCard(text: string): Promise<void> {
    const found = (await underlineInk(page)).names.find((painted) => painted.text === text);
    if (!found) throw new Error(`«${text}» is not underlined`);
    expect(await hover(page, { ...found, type: "place" })).toContain(text);
    await page.keyboard.press("Escape");
    await page.mouse.move(1, 1);
  }

  test("infinite scroll: what comes is underlined, what leaves the page is no longer", async () => {
    await visit("infinite-scroll");
    const toEnd = () =>
      page.evaluate(() => {
        const feed = document.querySelector("#feed");
        feed?.scrollTo(0, feed.scrollHeight);
      });
    const painted = () =>
      page.evaluate(() => {
        const ranges = [...(CSS.highlights.get("kontekst-place") ?? [])];
        return ranges.map(({ startContainer: { isConnected, nodeValue }, startOffset, endOffset }) =>
          isConnected ? nodeValue?.slice(startOffset, endOffset) : "stale",
        );
      });
    await expect.poll(painted).toEqual(["Herat", "Kandahar", "Ghazni"]);
    // In the order in which they came.
    const last = ["Ghazni", "Kunduz", "Sheberghan", "Mazar-i-Sharif"];
    await expect.poll(() => toEnd().then(painted)).toEqual(last);
    await opensItsCard("Mazar-i-Sharif");
  });

  test("a client-side navigation and back: the names are those of the view", async () => {
    await visit("navigation");
    await underlined("Herat", "John Kirby");
    await page.evaluate(() => Reflect.get(globalThis, "go")("/ghazni"));
    await underlined("Ghazni", "Pentagon");
    await page.evaluate(() => history.back());
    await underlined("Herat", "John Kirby");
  });

  test("frameworks that replace their nodes or change them where they are: names follow the text", async () => {
    await visit("rerendering");
    await page.waitForFunction(() => Reflect.get(globalThis, "renders") > 5);
    const stopAt = (parity: number) =>
      page.waitForFunction(
        (wanted) => {
          const isThere = Reflect.get(globalThis, "renders") % 2 === wanted;
          return isThere && Reflect.set(globalThis, "stop", true);
        },
        {},
        parity,
      );
    await stopAt(1);
    await underlined("Ghazni", "Herat");
    await page.evaluate(() => Reflect.set(globalThis, "stop", false));
    await stopAt(0);
    await underlined("Ghazni", "John Kirby");
    await opensItsCard("Ghazni");
  });

  test("open shadow roots: names in them are to be seen and have cards, those that come late too", async () => {
    await visit("shadow-roots");
    await underlined("Herat", "Ghazni");
    await page.evaluate(() => {
      Reflect.get(globalThis, "upgrade")();
      document.dispatchEvent(new Event("scrollend"));
    });
    await underlined("Herat", "Ghazni", "Kunduz");
    await opensItsCard("Kunduz");
    await page.evaluate(() => {
      Reflect.get(globalThis, "innermost").querySelector("p").textContent = "Far within was nobody.";
    });
    await underlined("Herat", "Ghazni");
  });

  test("content-visibility: names are underlined when their part of the page is scrolled to", async () => {
    await visit("content-visibility");
    await underlined("Herat");
    const scrollTo = (section: number) =>
      page.evaluate((n) => document.querySelectorAll("section")[n]?.scrollIntoView(), section);
    await scrollTo(1);
    await underlined("Ghazni");
    await scrollTo(2);
    await underlined("Kunduz");
    await scrollTo(0);
    await underlined("Herat");
  });

  const LAYOUTS = ["Sheberghan", "Herat", "Ghazni", "Kunduz", "John Kirby", "Kandahar", "Kabul", "Pentagon"];

  test("columns, right to left and vertical text: underlines are to be seen, and names are pointed at", async () => {
    await visit("layouts");
    await underlined(...LAYOUTS);
    for (const text of ["Herat", "Ghazni", "Kunduz"]) await opensItsCard(text);
  });

  test("vertical Japanese: names in upright letters are underlined, and pointed at", async () => {
    await visit("vertical-japanese");
    await underlined("カブール", "ガズニ", "ジョン・カービー");
    const found = (await underlineInk(page)).names.find(({ text }) => text === "ガズニ");
    if (!found) throw new Error("«ガズニ» is not underlined");
    expect(await hover(page, { ...found, type: "place" })).toContain("Ghazni");
    await page.keyboard.press("Escape");
    await page.mouse.move(1, 1);
  });

  test.each([0.5, 3])(
    "zoom of %d: underlines are to be seen, and names are pointed at",
    async (deviceScaleFactor) => {
      const [width, height] = [1200 / deviceScaleFactor, 900 / deviceScaleFactor];
      await page.setViewport({ width, height, deviceScaleFactor });
      await visit("reader-view");
      await underlined("Herat", "John Kirby");
      await opensItsCard("Herat");
    },
  );

  test("printed: no underline, and all again on the screen", async () => {
    await visit("reader-view");
    await underlined("Herat", "John Kirby");
    await emulate(page, { print: true });
    const isInked = async () => (await underlineInk(page)).names.some(({ inked }) => inked);
    await expect.poll(isInked).toBe(false);
    await emulate(page, {});
    await underlined("Herat", "John Kirby");
  });

  test("a view for reading that puts a body of its own in the page's place: names follow", async () => {
    await visit("reader-view");
    await underlined("Herat", "John Kirby");
    await page.evaluate(() => Reflect.get(globalThis, "read")());
    await underlined("Herat", "John Kirby");
    await opensItsCard("John Kirby");
  });
});

/** Runs in the page: what is painted, in view or not, in whatever tree. */
function paintedTexts(): string[] {
  return [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    }),
  );
}
