import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, test } from "vitest";
import { articlePage } from "../../scripts/lib/article-page.ts";
import { openScreenFor, paintedNames } from "../../scripts/lib/browser/kontekst.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { axeFaults } from "./axe.ts";
import { withExtension } from "./extension.ts";
import { nrkPage } from "./nrk-page.ts";

const nobody = articlePage({
  title: "The cat that would not come down",
  date: "2024-05-01",
  language: "en",
  paragraphs: Array.from(
    { length: 8 },
    (_, at) =>
      `On day ${at + 1} the cat sat in the tree again, and nobody in the street could say why it had gone up there.`,
  ),
});
/** Milliseconds from the parsed popup to its report: less than anything that is waited for. */
const SOON = 1_000;

const pages = new Map([
  ["/sample", samplePage("en")],
  ["/nobody", nobody],
  ...(nrkPage === undefined ? [] : [["/article", nrkPage] as const]),
]);

describe.each(["chromium", "firefox"] as const)("the popup, in %s", (name) => {
  const extension = withExtension(name, (path) => {
    const body = pages.get(path);
    return body === undefined ? undefined : { body };
  });
  const opened: Page[] = [];
  /** The pages that are looked at, by path: each stays for all tests. */
  const visited = new Map<string, Page>();
  /** Stays too: the next popup opens in its tab. */
  let popup: Page | undefined;
  let popupPath = "";

  afterEach(async ({ task }) => {
    for (const page of opened.splice(0)) if (!page.isClosed()) await page.close();
    if (task.result?.state !== "fail") return;
    // For whichever test comes next.
    const stays = [...visited.values(), popup];
    visited.clear();
    popup = undefined;
    for (const page of stays) await page?.close();
  });

  /**
   * A page and the popup about it, which is in front.
   * @param isAnew whether it is opened for this; else it may be the last one, as a test before has left it
   */
  async function look(path: string, isAnew = true): Promise<{ readonly page: Page; readonly popup: Page }> {
    const url = `${extension.origin}${path}`;
    const page = visited.get(path) ?? (await extension.open.browser.newPage());
    visited.set(path, page);
    if (page.url() !== url) await page.goto(url);
    if (isAnew || !popup || popupPath !== path)
      popup = await openScreenFor(extension.open, "popup.html", url, popup);
    popupPath = path;
    await popup.bringToFront();
    return { page, popup };
  }

  const textOf = (popup: Page, selector: string) =>
    popup.evaluate((found) => document.querySelector(found)?.textContent ?? null, selector);
  const until = (popup: Page, selector: string) =>
    popup.waitForFunction((found) => document.querySelector(found) !== null, { polling: 30 }, selector);
  const press = async (popup: Page, selector: string) => {
    await until(popup, selector);
    await popup.click(selector);
  };

  /** Waits for a mark that is soon gone: to be asked for before what brings it. */
  const untilFlash = (page: Page) =>
    page.waitForFunction(() => CSS.highlights.get("kontekst-flash")?.size === 1);

  /** Presses Tab until the focus is on what matches. @throws after 120 stops */
  const tabTo = async (popup: Page, selector: string) => {
    for (let stop = 0; stop < 120; stop++) {
      await popup.keyboard.press("Tab");
      const isThere = await popup.evaluate(
        (found) => document.activeElement?.matches(found) ?? false,
        selector,
      );
      if (isThere) return;
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  };

  const searchFor = async (popup: Page, query: string) => {
    await popup.keyboard.type(query);
    await until(popup, '[role="option"][aria-selected="true"]');
  };

  test("a sample story: what it is, its sentences and its names", async () => {
    const { popup } = await look("/sample");
    await until(popup, ".summary li");
    await expect.poll(() => textOf(popup, "h1")).not.toBe("");
    await expect.poll(() => textOf(popup, "#reading-why")).toContain("On.");
    expect(await popup.evaluate(() => document.querySelectorAll(".group .name").length)).toBeGreaterThan(2);
    expect(await axeFaults(popup)).toEqual([]);
  });

  test("a story that names nobody says what to do", async () => {
    const { popup } = await look("/nobody");
    await until(popup, ".report .notice");
    await expect.poll(() => textOf(popup, ".notice h2")).toBe("No known names");
    expect(await axeFaults(popup)).toEqual([]);
  });

  test("a page of the browser's own says that extensions may not run there", async () => {
    const any = await extension.open.openScreen("options.html");
    opened.push(any);
    const id = await any.evaluate(async () => {
      const { tabs } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
      return (await tabs.getCurrent()).id;
    });
    const popup = await extension.open.openScreen(`popup.html?tab=${id}`);
    opened.push(popup);
    await until(popup, ".notice h1");
    await expect.poll(() => textOf(popup, ".notice h1")).toBe("A page of the browser’s own");
    expect(await axeFaults(popup)).toEqual([]);
  });

  test("the report is on the screen soon after the popup is there", async () => {
    const { popup, page } = await look("/sample");
    await until(popup, ".summary li");
    const tab = await popup.evaluate(() => new URLSearchParams(location.search).get("tab"));
    const times: { parsed: number; shown: number }[] = [];
    // A busy machine makes a popup slow, none makes it fast: the best of so many counts.
    const best = () => Math.min(...times.map(({ parsed, shown }) => shown - parsed));
    for (let round = 0; round < 5 && best() >= SOON; round++) {
      const again = await extension.open.openScreen(`popup.html?tab=${tab}`);
      await again.waitForFunction(() => performance.getEntriesByName("kontekst-report-shown").length > 0, {
        polling: 20,
      });
      times.push(
        await again.evaluate(() => {
          const [navigation] = performance.getEntriesByType("navigation");
          return {
            parsed: Number(Reflect.get(navigation ?? {}, "domInteractive") ?? 0),
            shown: performance.getEntriesByName("kontekst-report-shown")[0]?.startTime ?? 0,
          };
        }),
      );
      await again.close();
    }
    await page.bringToFront();
    const said = times.map(({ parsed, shown }) => `${shown.toFixed(0)} (parsed at ${parsed.toFixed(0)})`);
    console.info(`${name}: the report was shown after ${said.join(", ")} ms`);
    // How long it takes is for `npm run bench:popup` to say; this tells whether something is waited for.
    expect(best()).toBeLessThan(SOON);
  });

  test("the side panel follows the active tab", async () => {
    const panel = await extension.open.openScreen("sidepanel.html");
    opened.push(panel);
    const first = await look("/sample");
    await first.page.bringToFront();
    await until(panel, ".summary li");
    const headline = await textOf(panel, "h1");
    const second = await look("/nobody");
    await second.page.bringToFront();
    await expect.poll(() => textOf(panel, "h1")).toBe("The cat that would not come down");
    await first.page.bringToFront();
    await expect.poll(() => textOf(panel, "h1")).toBe(headline);
  });

  test.skipIf(name === "firefox")("the popup opens the side panel", async () => {
    // Without `?tab` it is the popup itself, about the tab that it is in.
    const popup = await extension.open.openScreen("popup.html");
    await press(popup, 'button[aria-label="Open in the side panel"]');
    const panel = await extension.open.browser.waitForTarget((target) =>
      target.url().endsWith("/sidepanel.html"),
    );
    expect(panel.url()).toContain("chrome-extension://");
    // It would work for every page of the tests to come.
    await (await panel.asPage()).close();
  });

  describe.skipIf(nrkPage === undefined)("on the article", () => {
    test("at most 100 words; a click goes to the sentence in the page", async () => {
      const { page, popup } = await look("/article");
      await until(popup, ".summary li");
      const summary = await textOf(popup, ".summary");
      expect((summary ?? "").split(/\s+/).length).toBeLessThanOrEqual(100);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const from = await page.evaluate(() => scrollY);
      // As under a real popup: browsers do not scroll what is in the background.
      await page.bringToFront();
      const flash = untilFlash(page);
      await popup.evaluate(() => document.querySelector<HTMLElement>(".stretched")?.click());
      await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(from - 500);
      await flash;
    });

    test("names are counted, and a name goes through its mentions", async () => {
      const { popup } = await look("/article", false);
      await until(popup, ".group .name");
      // What is in view is read first: the report grows.
      const names = () =>
        popup.evaluate(() =>
          [...document.querySelectorAll(".group .name")].map(
            (found) =>
              `${found.firstChild?.textContent} ${found.querySelector("[aria-hidden]")?.textContent}`,
          ),
        );
      await expect.poll(names).toEqual(expect.arrayContaining(["Taliban 23", "Kabul 11", "John Kirby 2"]));
      await press(popup, ".group .name");
      await expect.poll(() => textOf(popup, '.strip [role="status"]')).toMatch(/^1 of \d+$/);
      await press(popup, '.strip [aria-label="Next mention"]');
      await expect.poll(() => textOf(popup, '.strip [role="status"]')).toMatch(/^2 of \d+$/);
      await press(popup, '.strip [aria-label="Previous mention"]');
      await expect.poll(() => textOf(popup, '.strip [role="status"]')).toMatch(/^1 of \d+$/);
    });

    test("the page report is saved as JSON", async () => {
      const { popup } = await look("/article", false);
      await until(popup, ".summary li");
      await popup.evaluate(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (file) => {
          if (file instanceof Blob) void file.text().then((text) => Reflect.set(globalThis, "saved", text));
          return make(file);
        };
      });
      await press(popup, 'button[aria-label="Save the page report (JSON)"]');
      await popup.waitForFunction(() => Reflect.has(globalThis, "saved"), { polling: 30 });
      const saved = JSON.parse(await popup.evaluate(() => Reflect.get(globalThis, "saved")));
      expect(saved).toMatchObject({ page: { date: "2021-08-12" } });
    });

    test("numbers of the story go to their sentences", async () => {
      const { page, popup } = await look("/article", false);
      await until(popup, ".numbers .number");
      const has3000 = () =>
        popup.evaluate(() =>
          [...document.querySelectorAll(".numbers .number")].some(({ textContent }) =>
            textContent?.startsWith("3000"),
          ),
        );
      await expect.poll(has3000).toBe(true);
      await page.bringToFront();
      const flash = untilFlash(page);
      await popup.evaluate(() => document.querySelector<HTMLElement>(".number")?.click());
      await flash;
    });

    test("copied as Markdown: headline, sentences, names, facts with sources", async () => {
      const { popup } = await look("/article", false);
      await until(popup, ".summary li");
      await popup.evaluate(() => {
        navigator.clipboard.writeText = async (text) => void Reflect.set(globalThis, "copied", text);
      });
      await press(popup, 'button[aria-label="Copy as Markdown"]');
      await expect.poll(() => textOf(popup, ".toast")).toBe("Copied as Markdown");
      const markdown: string = await popup.evaluate(() => Reflect.get(globalThis, "copied"));
      expect(markdown).toMatch(/^# /);
      expect(markdown).toMatch(/^> /m);
      expect(markdown).toContain("- **Taliban** (23)");
      expect(markdown).toMatch(/^- Controlled by: .*NRK/m);
    });

    test("the map of the story: dots, who held what that day, and the same in words", async () => {
      const { popup } = await look("/article", false);
      await until(popup, ".story-map");
      await expect.poll(() => textOf(popup, ".legend")).toContain("Controlled by, as of");
      await expect.poll(() => textOf(popup, ".legend ul")).toMatch(/Taliban \(12\).*government \(5\)/);
      await expect
        .poll(() =>
          popup.evaluate(() => document.querySelectorAll(".story-map > svg circle[data-key]").length),
        )
        .toBeGreaterThan(12);
      await press(popup, ".place-list summary");
      await until(popup, ".place-list li");
      const row = async (place: string) =>
        (
          await popup.evaluate(() =>
            [...document.querySelectorAll(".place-list li")].map(({ textContent }) => textContent ?? ""),
          )
        ).find((text) => text.startsWith(`${place} `));
      await expect.poll(() => row("Ghazni")).toContain("Controlled by: Taliban, since");
      await expect.poll(() => row("Kandahar")).toContain("government");
      await popup.evaluate(() => {
        const dot = document.querySelector('.story-map [data-key="kabul-2021/kabul"]');
        dot?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
      });
      await expect.poll(() => textOf(popup, ".card h2")).toBe("Kabul");
    });

    test("the background, and what happened before and on the page's day", async () => {
      const { popup } = await look("/article");
      await until(popup, ".background .timeline .that-day");
      expect((await textOf(popup, ".background"))?.length).toBeGreaterThan(200);
      expect(
        await popup.evaluate(() => document.querySelectorAll(".timeline .before").length),
      ).toBeGreaterThan(0);
      await press(popup, ".timeline summary");
      await press(popup, ".timeline details[open] .entity-links button");
      await until(popup, ".card h2");
    });

    test.each([
      ["gazni", "Ghazni"],
      ["kristofersen", "Eirik Kristoffersen"],
    ])("by keyboard alone: «%s» is found, its card opens, Escape leads back", async (query, found) => {
      const { popup } = await look("/article");
      await until(popup, ".summary li");
      await tabTo(popup, 'input[role="combobox"]');
      await searchFor(popup, query);
      await expect
        .poll(() => textOf(popup, '[role="option"][aria-selected="true"]'))
        .toContain("on this page");
      await popup.keyboard.press("Enter");
      await expect.poll(() => textOf(popup, ".card h2")).toBe(found);
      await expect.poll(() => popup.evaluate(() => document.activeElement?.className)).toContain("back");
      expect(await axeFaults(popup)).toEqual([]);
      await popup.keyboard.press("Escape");
      await expect.poll(() => textOf(popup, ".card h2")).toBeNull();
      await expect
        .poll(() => popup.evaluate(() => document.activeElement?.getAttribute("role")))
        .toBe("combobox");
    });

    test("the keyboard reaches the sentences, the names, the places and the tools", async () => {
      const { popup } = await look("/article");
      await until(popup, ".place-list");
      for (const stop of [".stretched", ".name-in-text", ".number", ".name", ".place-list summary", "input"])
        await tabTo(popup, stop);
    });

    test("axe finds nothing, light or dark", async () => {
      const { popup } = await look("/article", false);
      await until(popup, ".story-map");
      // Puppeteer cannot set the colour scheme of Firefox, whose light one is looked at.
      for (const scheme of name === "chromium" ? ["light", "dark"] : ["light"]) {
        if (name === "chromium")
          await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        await popup.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        expect(await axeFaults(popup, scheme === "dark" ? "colours" : "all"), scheme).toEqual([]);
      }
      if (name === "chromium") await popup.emulateMediaFeatures([]);
    });

    test("underlines are where they were", async () => {
      const { page } = await look("/article", false);
      await page.bringToFront();
      await expect.poll(async () => (await paintedNames(page)).length).toBeGreaterThan(50);
    });
  });
});
