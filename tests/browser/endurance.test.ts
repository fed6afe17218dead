import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import {
  askHost,
  cardText,
  hover,
  openAsker,
  tabOf,
  untilPainted,
} from "../../scripts/lib/browser/kontekst.ts";
import { root } from "../../scripts/lib/run.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { withExtension } from "./extension.ts";
import { inFirefoxChrome } from "./firefox-chrome.ts";
import { firefoxMemory, type PageMemory } from "./firefox-memory.ts";
import { untilNamed } from "./until-named.ts";
import { stopWorker } from "./worker.ts";

/** The extension's id in Firefox's manifest. */
const GECKO_ID = "kontekst@kontekst.example";

/** Firefox lets a page change its address 200 times in ten seconds. */
const NAVIGATE_FREELY = `["dom.navigation.navigationRateLimit.count", "dom.navigation.locationChangeRateLimit.count"]
  .map((name) => Services.prefs.setIntPref(name, 0))`;

/** Milliseconds: a small machine may be busy with other things. */
const PATIENT = { timeout: 15_000 };

const part = readFileSync(join(root, "tests", "hostile", "rerendering.html"), "utf8");
const article = samplePage().replace("</article>", `${part}</article>`);

describe.each(["chromium", "firefox"] as const)("endurance, in %s", (name) => {
  const extension = withExtension(name, (path) => (path === "/favicon.ico" ? undefined : { body: article }), {
    spoils: true,
  });
  let screen: Page;
  let page: Page;

  beforeAll(async () => {
    screen = await openAsker(extension.open);
    page = await extension.open.browser.newPage();
    await page.goto(`${extension.origin}/rerendering`);
    await untilPainted(page);
  });

  const named = (text: string) => untilNamed(page, text);

  const inPage = (what: "rerender" | "navigate", times: number) =>
    page.evaluate(([call, count]) => Reflect.get(globalThis, call)(count), [what, times] as const);

  async function nothingGrows(what: "rerender" | "navigate", atFirst: number): Promise<void> {
    await inPage(what, atFirst);
    await named("John Kirby");
    const before = await measure(page);
    await inPage(what, 1_000);
    await untilNamed(page, "John Kirby", 30_000);
    // On a machine with much to do, what was read last is let go of a little later.
    await expect
      .poll(async () => {
        const after = await measure(page);
        const grown = { listeners: after.listeners - before.listeners, heap: after.heap - before.heap };
        const nodes = (after.nodes ?? 0) - (before.nodes ?? 0);
        return grown.listeners > 10 || grown.heap >= 1_000_000 || nodes >= 200 ? { ...grown, nodes } : null;
      }, PATIENT)
      .toBeNull();
  }

  test("1,000 renderings under an open card: nothing grows", async () => {
    await hover(page, await named("John Kirby"));
    await nothingGrows("rerender", 200);
    expect(await cardText(page)).toContain("John Kirby");
    await page.keyboard.press("Escape");
  }, 120_000);

  test("pages that are read one after the other: nothing of the last is left", async () => {
    const read = async (from: number, to: number) => {
      for (let n = from; n < to; n += 1) {
        await page.evaluate((next) => Reflect.get(globalThis, "goOn")(next), n);
        // The next page may have been read by now: what is painted must be in it.
        expect(await page.evaluate(paintedElsewhere)).toBe(0);
        await named("John Kirby");
      }
    };
    await read(0, 5);
    const before = await measure(page);
    await read(5, 25);
    const after = await measure(page);
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(5);
    expect(after.heap - before.heap).toBeLessThan(500_000);
  }, 60_000);

  test("1,000 client-side navigations: nothing grows, and the last page is read", async () => {
    if (name === "firefox") await inFirefoxChrome(extension.open.browser, NAVIGATE_FREELY);
    await nothingGrows("navigate", 50);
    const url = page.url();
    expect(url).toMatch(/999-1000$/);
    expect(await askHost(screen, "report/get", { tab: await tabOf(screen, url) })).toMatchObject({
      page: { url },
    });
  }, 120_000);

  test.runIf(name === "chromium")(
    "the worker is stopped: cards open, changes are read, the popup is right",
    async () => {
      const url = page.url();
      const tab = await tabOf(screen, url);
      await stopWorker(extension.open);
      expect(await hover(page, await named("Pentagon"))).toContain("Pentagon");
      await page.keyboard.press("Escape");

      await stopWorker(extension.open);
      await page.evaluate(() => document.querySelector("article")?.append("At last Sheberghan was named."));
      await named("Sheberghan");
      expect(await askHost(screen, "report/get", { tab })).toMatchObject({ page: { url } });

      await stopWorker(extension.open);
      const popup = await extension.open.openScreen(`popup.html?tab=${tab}`);
      await popup.waitForFunction(() => document.body.innerText.includes("John Kirby"), PATIENT);
      await popup.close();
      await page.bringToFront();
    },
  );

  test.each([
    ["no object", "broken"],
    ["null", null],
    ["another version", { version: 99, pages: "all" }],
    [
      "wrong values",
      { version: 1, pages: 7, sites: [], underline: {}, language: 4, datasets: "all", corrections: null },
    ],
  ])("stored settings that are %s become the defaults", async (_, stored) => {
    await screen.evaluate(async (settings) => {
      const { storage } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
      await storage.local.set({ settings });
    }, stored);
    await page.reload();
    await named("John Kirby");
    expect(await askHost(screen, "reader/setup", { site: "" })).toMatchObject({
      pages: "news",
      site: "default",
      underline: "first",
    });
  });

  test("the extension is removed under an open page: its script falls silent and leaves nothing", async () => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => errors.push(message.text()));
    const target = await named("John Kirby");
    const id = name === "firefox" ? GECKO_ID : new URL(screen.url()).host;
    await extension.open.browser.uninstallExtension(id);

    await page.evaluate(() => document.querySelector("article")?.append("And then came Kunduz."));
    await page.mouse.move(target.x - 5, target.y - 60);
    await page.mouse.move(target.x + 5, target.y + 5, { steps: 6 });
    await expect.poll(() => page.evaluate(paintsAnything), PATIENT).toBe(false);
    expect(await page.evaluate(() => document.querySelector("kontekst-card:popover-open"))).toBeNull();
    expect(errors).toEqual([]);
  });
});

/** Counts what the page and the reader script in it hold, after everything that is free has been collected. */
async function measure(page: Page): Promise<PageMemory & { readonly nodes?: number }> {
  // What was read last is told the host after its pause; two frames then see the end of it.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  if (/firefox/i.test(await page.browser().version())) return firefoxMemory(page);
  const session = await page.createCDPSession();
  await session.send("Performance.enable");
  for (let n = 0; n < 3; n += 1) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  const metric = (wanted: string) => metrics.find((found) => found.name === wanted)?.value ?? Number.NaN;
  return { nodes: metric("Nodes"), listeners: metric("JSEventListeners"), heap: metric("JSHeapUsedSize") };
}

/** Runs in the page: whether any highlight of ours still has a range and a style. */
function paintsAnything(): boolean {
  return ["person", "place", "organisation"].some((type) => {
    const name = `kontekst-${type}`;
    const { textDecorationLine } = getComputedStyle(document.body, `::highlight(${name})`);
    return (CSS.highlights.get(name)?.size ?? 0) > 0 && textDecorationLine.includes("underline");
  });
}

/** In the page: how many underlines are of nodes that have left it. */
function paintedElsewhere(): number {
  const painted = [...(CSS.highlights.get("kontekst-person") ?? [])];
  return painted.filter(({ startContainer }) => !startContainer.isConnected).length;
}
