import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { nextFrame, pass, untilCardOf } from "../../scripts/lib/browser/card.ts";
import {
  askReader,
  changeSettings,
  hover,
  openAsker,
  paintedNames,
  tabOf,
  untilCard,
  untilPainted,
} from "../../scripts/lib/browser/kontekst.ts";
import { traceWhile } from "../../scripts/lib/browser/trace.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { withExtension } from "./extension.ts";

/** Parts of five elements that name nothing. */
const parts = (count: number) =>
  "<section><h3>Of the harbour</h3><p>Nothing is <b>named</b> here, <i>nothing</i> at all.</p></section>".repeat(
    count,
  );

/** Names of five paragraphs, and as many elements as a page is asked for. */
const SIZES = [0, 2_000] as const;

/** What the browser worked out anew: elements whose style it computed, and boxes that it laid out. */
interface Work {
  readonly styles: number;
  readonly boxes: number;
}

const NONE: Work = { styles: 0, boxes: 0 };
/** Elements and boxes that the pointer's own way over the page may make. */
const SLACK = 10;

/** The page stands still, so that what is computed in it is computed because of us. Only Chromium tells it. */
describe("styles and layout of the page, in chromium", () => {
  const extension = withExtension("chromium", (path) => ({
    body: samplePage().replace("</article>", `</article>${parts(Number(path.slice(1)))}`),
  }));
  let page: Page;
  let screen: Page;

  beforeAll(async () => {
    screen = await openAsker(extension.open);
    page = await extension.open.browser.newPage();
    // The first card of all brings its styles.
    await page.goto(`${extension.origin}/0`);
    await untilPainted(page);
  });

  async function workOf(deed: () => Promise<unknown>): Promise<Work> {
    const events = await traceWhile(page, async () => {
      await deed();
      await pass(page, 200);
    });
    const sum = (name: string, of: (event: (typeof events)[number]) => number | undefined) =>
      events.reduce((total, event) => total + (event.name === name ? (of(event) ?? 0) : 0), 0);
    return {
      styles: sum("UpdateLayoutTree", ({ args }) => args?.elementCount),
      boxes: sum("Layout", ({ args }) => args?.beginData?.dirtyObjects),
    };
  }

  const firstName = async () => {
    const [name] = await paintedNames(page);
    if (!name) throw new Error("nothing is underlined");
    return name;
  };

  /** Loads a page that is not to be read, and traces what follows when it is: underlines, a card, another one by the keyboard. */
  async function visit(
    size: number,
  ): Promise<Readonly<Record<"underlines" | "card" | "closed" | "step" | "off", Work>>> {
    await changeSettings(screen, { sites: { "127.0.0.1": "off" } });
    await page.goto(`${extension.origin}/${size}`, { waitUntil: "load" });
    await page.bringToFront();
    await page.mouse.move(1, 1);
    const tab = await tabOf(screen, page.url());
    await pass(page, 300);
    // A busy machine draws the page later than that.
    await nextFrame(page);
    await nextFrame(page);
    const underlines = await workOf(async () => {
      await changeSettings(screen, { sites: {} });
      await untilPainted(page);
    });
    const name = await firstName();
    const card = await workOf(() => hover(page, name));
    const closed = await workOf(async () => {
      await page.keyboard.press("Escape");
      await untilCardOf(page, null);
    });
    const step = await workOf(async () => {
      await askReader(screen, tab, "reader/step", { direction: 1 });
      await untilCard(page, (text) => text.trim() !== "");
      await page.keyboard.press("Escape");
      await untilCardOf(page, null);
    });
    const off = await workOf(async () => {
      await changeSettings(screen, { sites: { "127.0.0.1": "off" } });
      await page.waitForFunction(() => CSS.highlights.size === 0, { polling: 30 });
    });
    return { underlines, card, closed, step, off };
  }

  test("underlines cost no style and no box, and a card costs a page of 10,000 elements what it costs a small one", async () => {
    const [small, large] = [await visit(SIZES[0]), await visit(SIZES[1])];
    for (const { underlines, off } of [small, large]) {
      expect(underlines).toEqual(NONE);
      expect(off).toEqual(NONE);
    }
    for (const deed of ["card", "closed", "step"] as const) {
      expect(small[deed].styles, deed).toBeGreaterThan(0);
      expect(large[deed].styles - small[deed].styles, deed).toBeLessThan(SLACK);
      expect(large[deed].boxes - small[deed].boxes, deed).toBeLessThan(SLACK);
    }
  }, 60_000);

  test("a page that loads is laid out as often as without us", async () => {
    const load = (sites: object) =>
      workOf(async () => {
        await changeSettings(screen, { sites });
        await page.goto(`${extension.origin}/${SIZES[1]}`, { waitUntil: "load" });
        await pass(page, 800);
      });
    const without = await load({ "127.0.0.1": "off" });
    const read = await load({});
    await untilPainted(page);
    expect(without.styles).toBeGreaterThan(2 * SIZES[1]);
    // How much of it comes with the first packet differs.
    expect(read.styles).toBeLessThan(1.02 * without.styles);
    expect(read.boxes).toBeLessThan(1.02 * without.boxes);
  });
});
