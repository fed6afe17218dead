import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, test } from "vitest";
import { articlePage } from "../../scripts/lib/article-page.ts";
import {
  changeSettings,
  openAsker,
  openScreenFor,
  paintedNames,
  tabOf,
  untilPainted,
} from "../../scripts/lib/browser/kontekst.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { axeFaults } from "./axe.ts";
import { restAt, SHARING_MEMORY, whileBusy } from "./busy-page.ts";
import { withExtension } from "./extension.ts";
import { stopWorker } from "./worker.ts";

/** 60,000 words that name 40 places again and again. */
const places =
  "Kabul Oslo Paris London Berlin Madrid Rome Vienna Moscow Tokyo Beijing Delhi Cairo Nairobi".split(" ");
const veryLong = articlePage({
  title: "Forty days around the world",
  date: "2024-05-01",
  language: "en",
  paragraphs: Array.from({ length: 3_000 }, (_, at) => {
    const [from, to] = [places[at % places.length], places[(at * 5 + 3) % places.length]];
    return `On day ${at + 1} the travellers left ${from} before sunrise, and after many hours on the road they came to ${to}, tired and glad.`;
  }),
});
const short = articlePage({ title: "Kabul", date: "2024-05-01", language: "en", paragraphs: ["Kabul."] });
const manual = `<!doctype html><html lang="en"><title>Manual</title><h1>Manual</h1><p>Press the button in Kabul.</p>`;
const pdf = (information: string) =>
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj " +
  "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj " +
  `4 0 obj<<${information}>>endobj\ntrailer<</Root 1 0 R/Info 4 0 R>>\n%%EOF\n`;
const pdfs = new Map([
  ["/report", pdf("")],
  ["/titled", pdf("/Title(The year in figures)")],
]);

const html = new Map([
  ["/sample", samplePage("en")],
  ["/very-long", veryLong],
  ["/short", short],
  ["/manual", manual],
]);
const busy = new Map([
  ["/busy/sample", samplePage("en")],
  ["/busy/manual", manual],
]);

describe.each(["chromium", "firefox"] as const)("the states of the popup, in %s", (name) => {
  const extension = withExtension(name, (path) => {
    const file = pdfs.get(path);
    if (file !== undefined) return { body: file, headers: { "content-type": "application/pdf" } };
    const [body, headers] = busy.has(path) ? [busy.get(path), SHARING_MEMORY] : [html.get(path), {}];
    return body === undefined ? restAt(path) : { body, headers };
  });
  const opened: Page[] = [];
  /** Stays: the next popup opens in its tab. */
  let lastPopup: Page | undefined;

  afterEach(async ({ task }) => {
    for (const page of opened.splice(0)) if (!page.isClosed()) await page.close();
    if (task.result?.state !== "fail") return;
    // For whichever test comes next.
    await lastPopup?.close();
    lastPopup = undefined;
    const any = await openAsker(extension.open);
    await changeSettings(any, { sites: {}, pages: "news" });
    await any.close();
  });

  async function visit(path: string): Promise<Page> {
    const page = await extension.open.browser.newPage();
    opened.push(page);
    await page.goto(`${extension.origin}${path}`);
    return page;
  }

  async function popupFor(path: string): Promise<Page> {
    lastPopup = await openScreenFor(extension.open, "popup.html", `${extension.origin}${path}`, lastPopup);
    await lastPopup.bringToFront();
    return lastPopup;
  }

  const until = (popup: Page, selector: string) =>
    popup.waitForFunction((found) => document.querySelector(found) !== null, { polling: 30 }, selector);
  const headingOf = (popup: Page) =>
    popup.evaluate(() => document.querySelector(".notice :is(h1, h2)")?.textContent ?? null);

  /** What axe-core has against the screen, in light and dark. */
  async function axeFaultsInBoth(popup: Page): Promise<string[]> {
    const found: string[] = [];
    for (const value of name === "chromium" ? ["light", "dark"] : ["light"]) {
      if (name === "chromium") await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
      const faults = await axeFaults(popup, value === "dark" ? "colours" : "all");
      found.push(...faults.map((fault) => `${value}: ${fault}`));
    }
    if (name === "chromium") await popup.emulateMediaFeatures([]);
    return found;
  }

  /** Controls that the Tab key does not reach from the top of the screen. */
  async function beyondTheKeyboard(popup: Page): Promise<string[]> {
    // Maps and timelines come a little later than the rest: what is to be reached is looked up at every stop.
    await popup.evaluate(() => {
      const reached = new Set<EventTarget | null>([document.activeElement]);
      document.addEventListener("focusin", ({ target }) => reached.add(target));
      Reflect.set(globalThis, "unreached", () =>
        [...document.querySelectorAll("button, input, select, summary, a[href]")]
          .filter((control) => control.checkVisibility() && !reached.has(control))
          .map((control) => `not by keyboard: ${control.outerHTML.slice(0, 120)}`),
      );
    });
    let unreached: string[] = [];
    for (let stop = 0; stop < 150; stop += 1) {
      await popup.keyboard.press("Tab");
      unreached = await popup.evaluate(() => Reflect.get(globalThis, "unreached")());
      if (unreached.length === 0) break;
    }
    return unreached;
  }

  const faults = async (popup: Page) => [
    ...(await axeFaultsInBoth(popup)),
    ...(await beyondTheKeyboard(popup)),
  ];

  test("not a news page; by keyboard alone it is read all the same", async () => {
    await visit("/manual");
    const popup = await popupFor("/manual");
    await until(popup, ".notice");
    await expect.poll(() => headingOf(popup)).toBe("Probably not a news page");
    expect(await faults(popup)).toEqual([]);
    await popup.focus(".notice button");
    await popup.keyboard.press("Enter");
    await until(popup, ".group .name");
    await expect
      .poll(() => popup.evaluate(() => document.querySelector(".group .name")?.textContent))
      .toContain("Kabul");
  });

  test("only when asked", async () => {
    await visit("/sample");
    const popup = await popupFor("/sample");
    await changeSettings(popup, { pages: "asked" });
    await until(popup, ".notice button");
    await expect.poll(() => headingOf(popup)).toBe("Kontekst waits for you");
    expect(await faults(popup)).toEqual([]);
    await changeSettings(popup, { pages: "news" });
    await until(popup, ".summary li");
  });

  test("switched off and on, by keyboard alone", async () => {
    const page = await visit("/sample");
    const popup = await popupFor("/sample");
    await until(popup, ".summary li");
    await popup.focus('[role="switch"]');
    await popup.keyboard.press(" ");
    await until(popup, ".notice");
    await expect.poll(() => headingOf(popup)).toContain("off here");
    await expect.poll(async () => (await paintedNames(page)).length).toBe(0);
    expect(await faults(popup)).toEqual([]);
    await popup.focus('[role="switch"]');
    await popup.keyboard.press(" ");
    await until(popup, ".summary li");
    await changeSettings(popup, { sites: {} });
  });

  test.each([
    ["an address that does not say so", "/report"],
    ["such an address, with a title of its own", "/titled"],
  ])(
    "a PDF at %s",
    async (_, path) => {
      const any = await openAsker(extension.open);
      opened.push(any);
      const popup = await extension.open.openScreen("popup.html");
      opened.push(popup);
      // Drivers wait for a viewer for ever, as it is no page to them, and open nothing after it: the browser opens it by itself,
      // and the popup, which is there already, turns to it.
      const tab: number = await any.evaluate(async (url) => {
        const { tabs } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
        return (await tabs.create({ url })).id;
      }, `${extension.origin}${path}`);
      try {
        // Neither browser says when a viewer is done: until it is, the popup is turned to it again.
        const heading = async () => {
          await popup.evaluate((id) => {
            location.search = `?tab=${id}`;
          }, tab);
          await popup.waitForSelector('.notice:not([aria-busy="true"]) :is(h1, h2)', { timeout: 3_000 });
          return headingOf(popup);
        };
        await expect.poll(() => heading().catch(() => null), { interval: 1_000 }).toBe("A PDF");
        // The screen is the same for both.
        if (path !== "/report") return;
        await popup.bringToFront();
        expect(await faults(popup)).toEqual([]);
      } finally {
        await any.evaluate(async (id) => {
          const { tabs } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
          await tabs.remove(id);
        }, tab);
      }
    },
    60_000,
  );

  test("loading: a page that is busy and a worker that knows nothing of it", async () => {
    const page = await visit("/busy/manual");
    const any = await extension.open.openScreen("options.html");
    opened.push(any);
    const tab = await tabOf(any, page.url());
    const popup = await whileBusy(page, async () => {
      const loading = await extension.open.openScreen(`popup.html?tab=${tab}`);
      opened.push(loading);
      await until(loading, '.notice[aria-busy="true"]');
      await expect.poll(() => headingOf(loading)).toBe("Looking at the page…");
      expect(await faults(loading)).toEqual([]);
      return loading;
    });
    await until(popup, ".notice button");
  });

  test("a report that is there does not wait for a busy page", async () => {
    const page = await visit("/busy/sample");
    await untilPainted(page);
    const any = await extension.open.openScreen("options.html");
    opened.push(any);
    const tab = await tabOf(any, page.url());
    await whileBusy(page, async () => {
      const popup = await extension.open.openScreen(`popup.html?tab=${tab}`);
      opened.push(popup);
      await until(popup, ".summary li");
    });
  });

  test("nothing to sum up: it says so, and shows who and where", async () => {
    await visit("/short");
    const popup = await popupFor("/short");
    await until(popup, ".notice, .group .name");
    if (await popup.evaluate(() => document.querySelector(".notice button") !== null))
      await popup.click(".notice button");
    await until(popup, ".group .name");
    await expect
      .poll(() => popup.evaluate(() => document.querySelector(".report")?.textContent))
      .toContain("too little running text");
    expect(await faults(popup)).toEqual([]);
  });

  test("a very long page: six sentences, and no list without end", async () => {
    const page = await visit("/very-long");
    await untilPainted(page, 40_000);
    const popup = await popupFor("/very-long");
    await until(popup, ".summary li");
    const seen = await popup.evaluate(() => ({
      sentences: document.querySelectorAll(".summary li").length,
      words: (document.querySelector(".summary")?.textContent ?? "").split(/\s+/).length,
      elements: document.querySelectorAll("*").length,
    }));
    expect(seen.sentences).toBeGreaterThanOrEqual(3);
    expect(seen.sentences).toBeLessThanOrEqual(6);
    expect(seen.words).toBeLessThanOrEqual(100);
    expect(seen.elements).toBeLessThan(1_500);
    expect(await faults(popup)).toEqual([]);
  }, 90_000);

  test("the worker was just stopped: the page is read once more", async () => {
    const page = await visit("/sample");
    await untilPainted(page);
    const any = await extension.open.openScreen("options.html");
    opened.push(any);
    const tab = await tabOf(any, page.url());
    await any.close();
    opened.splice(opened.indexOf(any), 1);
    await stopWorker(extension.open);
    const popup = await extension.open.openScreen(`popup.html?tab=${tab}`);
    opened.push(popup);
    await until(popup, ".summary li");
  });

  test("search finds every dataset's entities while the worker has just been stopped", async () => {
    await visit("/sample");
    const popup = await popupFor("/sample");
    await until(popup, ".summary li");
    await stopWorker(extension.open);
    await popup.focus('input[role="combobox"]');
    await popup.keyboard.type("reykjavk");
    await until(popup, '[role="option"]');
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('[role="option"]')?.textContent))
      .toContain("Reykjav");
    expect(await axeFaultsInBoth(popup)).toEqual([]);
  });
});
