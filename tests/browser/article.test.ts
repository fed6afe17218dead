import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test, vi } from "vitest";
import {
  askHost,
  askReader,
  cardText,
  changeSettings,
  hover,
  openScreenFor,
  paintedNames,
  tabOf,
  untilCard,
} from "../../scripts/lib/browser/kontekst.ts";
import type { PageReport } from "../../src/browser/protocol.ts";
import { withExtension } from "./extension.ts";
import { nrkPage } from "./nrk-page.ts";
import { untilNamed } from "./until-named.ts";

describe.skipIf(nrkPage === undefined).each(["chromium", "firefox"] as const)(
  "the article, in %s",
  (name) => {
    const extension = withExtension(name, (path) =>
      path === "/article" && nrkPage ? { body: nrkPage } : undefined,
    );
    let page: Page;
    let popup: Page;
    let tab: number;
    let url: string;
    let before: string;

    beforeAll(async () => {
      url = `${extension.origin}/article`;
      page = await extension.open.browser.newPage();
      await page.evaluateOnNewDocument(() => {
        addEventListener("DOMContentLoaded", () => {
          Reflect.set(globalThis, "domBefore", document.documentElement.outerHTML);
        });
      });
      await page.goto(url);
      before = await page.evaluate(() => Reflect.get(globalThis, "domBefore"));
      popup = await openScreenFor(extension.open, "popup.html", url);
      tab = await tabOf(popup, url);
      await page.bringToFront();
      // The worker has a report only of a page that has been read to its end.
      await vi.waitFor(async () => expect(await report()).not.toBeNull(), { timeout: 20_000 });
    });

    const report = async () => (await askHost(popup, "report/get", { tab })) as PageReport;
    /** At the head of the page, where the mouse reaches the names that come first. */
    const named = async (text: string) => {
      await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
      return untilNamed(page, text);
    };

    test("the page is known for what it is", async () => {
      const { page: info, words } = await report();
      expect(info).toMatchObject({ url, date: "2021-08-12", language: "nb", judgement: { news: true } });
      expect(words).toBeGreaterThan(1000);
    });

    test("city and province of one name are told apart", async () => {
      const { entities } = await report();
      const counts = Object.fromEntries(entities.map(({ entity, mentions }) => [entity, mentions.length]));
      for (const city of ["ghazni", "herat", "kunduz", "farah", "sar-e-pol", "kandahar"]) {
        expect(counts, city).toHaveProperty(city);
        expect(counts, `${city}-province`).toHaveProperty(`${city}-province`, 1);
      }
      expect(counts).toMatchObject({ kabul: 11, taliban: 23, "john-kirby": 2, "eirik-kristoffersen": 4 });
    });

    test("the first mention of each entity but the page's own country is underlined, and with the setting all are", async () => {
      await changeSettings(popup, { underline: "first" });
      const names = async () => (await paintedNames(page)).map(({ text }) => text);
      await expect
        .poll(async () => (await names()).length - (await report()).entities.length, {
          message: (await names()).join(),
        })
        .toBe(-1);
      expect(await names()).not.toContain("Norge");
      const { entities } = await report();
      const all = entities.reduce((sum, { mentions }) => sum + mentions.length, 0);

      await changeSettings(popup, { underline: "all" });
      await expect.poll(async () => (await paintedNames(page)).length).toBe(all);
      await changeSettings(popup, { underline: "first" });
      await expect.poll(async () => (await paintedNames(page)).length).toBe(entities.length - 1);
    });

    test("a hovered name opens its card with what held that day, and Escape closes it", async () => {
      await page.mouse.move(5, 5);
      const text = await hover(page, await named("John Kirby"));
      expect(text).toMatch(/John Kirby/);
      expect(text).toMatch(/August 12, 2021|12 August 2021/);
      const [held = "", since = ""] = text.split("Since then");
      expect(held).toContain("Pentagon press secretary");
      expect(held).not.toContain("National Security");
      expect(since).toContain("National Security");

      await page.keyboard.press("Escape");
      await expect.poll(() => cardText(page)).toBeNull();
    });

    test("the keyboard goes from name to name, into the card and back", async () => {
      await page.evaluate(() => scrollTo(0, 0));
      await askReader(popup, tab, "reader/step", { direction: 1 });
      const first = await untilCard(page, (text) => text !== "");
      await askReader(popup, tab, "reader/step", { direction: 1 });
      const second = await untilCard(page, (text) => text !== first);
      expect(second).not.toBe(first);
      await page.keyboard.press("Tab");
      await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe("kontekst-card");
      await page.keyboard.press("Escape");
      await expect.poll(() => cardText(page)).toBeNull();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.localName))
        .not.toBe("kontekst-card");
    });

    test("an entity of the popup scrolls the page to its mention", async () => {
      await page.evaluate(() => scrollTo(0, 0));
      await page.evaluate(watchFlash);
      const { entities } = await report();
      const place = entities.find(({ entity }) => entity === "al-qaeda")?.mentions[0];
      expect(await askReader(popup, tab, "reader/go-to", place ?? {})).toEqual({ found: true });
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
      await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, "flashes"))).toBe(1);
    });

    test("the page's DOM is what it was, but for the host of the card", async () => {
      await askReader(popup, tab, "reader/step", { direction: 1 });
      await untilCard(page, (text) => text !== "");
      await page.keyboard.press("Escape");
      await expect.poll(() => cardText(page)).toBeNull();
      const now = await page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        const hosts = copy.querySelectorAll("kontekst-card");
        for (const host of hosts) host.remove();
        return { html: copy.outerHTML, hosts: hosts.length };
      });
      expect(now.hosts).toBe(1);
      expect(now.html).toBe(before);
    });

    test("switched off for the site, nothing is underlined; switched on, it is again", async () => {
      await changeSettings(popup, { sites: { "127.0.0.1": "off" } });
      await expect.poll(async () => (await paintedNames(page)).length).toBe(0);
      await page.reload();
      // The script of the page that was just loaded may still be asking for its settings.
      await expect
        .poll(() => askReader(popup, tab, "reader/state", {}).catch(() => null))
        .toMatchObject({ state: "off" });
      await expect.poll(() => paintedNames(page)).toHaveLength(0);
      await changeSettings(popup, { sites: {} });
      await expect.poll(async () => (await paintedNames(page)).length).toBeGreaterThan(50);
    });

    test("no request left the machine", () => {
      expect(extension.outside.list()).toEqual([]);
    });
  },
);

/** Runs in the page: remembers how many places were marked at once, of which a mark that ends soon tells nothing later. */
function watchFlash(): void {
  Reflect.set(globalThis, "flashes", 0);
  const look = () => {
    const size = CSS.highlights.get("kontekst-flash")?.size ?? 0;
    Reflect.set(globalThis, "flashes", Math.max(size, Reflect.get(globalThis, "flashes")));
    requestAnimationFrame(look);
  };
  look();
}
