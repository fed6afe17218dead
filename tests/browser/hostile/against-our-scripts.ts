import { describe, expect, test } from "vitest";
import { inClosedRoot } from "../../../scripts/lib/browser/closed-root.ts";
import {
  askHost,
  askReader,
  cardText,
  changeSettings,
  hover,
  paintedNames,
  tabOf,
  untilPainted,
} from "../../../scripts/lib/browser/kontekst.ts";
import { type Hostile, letCardsOpen, PATIENT } from "../hostile.ts";
import { inReaderWorld } from "../reader-world.ts";

export function againstOurScripts(hostile: Hostile): void {
  describe("pages against our scripts and messages", () => {
    test("a page that imitates a newer script of ours ends nothing", async () => {
      const page = await hostile.visit("article");
      await hostile.named("John Kirby");
      const id = new URL(hostile.screen.url()).host;
      await page.evaluate((theirs) => {
        for (const from of [theirs, "kontekst@kontekst.example"])
          document.dispatchEvent(new CustomEvent(`${from}:reader-started`));
        document.querySelector("article")?.append("And then came Kunduz.");
      }, id);
      await hostile.named("Kunduz");
      expect(await hover(page, await hostile.named("John Kirby"))).toContain("John Kirby");
    });

    test("what the page throws is not in the log of errors", async () => {
      const page = await hostile.visit("article");
      await hostile.named("John Kirby");
      await page.evaluate(() => {
        window.addEventListener("error", (event) => event.preventDefault());
        const forged = new TypeError("secret of the page");
        forged.stack = "TypeError: x\n at x (chrome-extension://abc/content-scripts/reader.js:1:1)";
        window.dispatchEvent(new ErrorEvent("error", { error: forged }));
        setTimeout(() => {
          throw forged;
        });
        Promise.reject(forged).catch(() => undefined);
      });
      await hover(page, await hostile.named("John Kirby"));
      expect(await askHost(hostile.screen, "trouble/list", {})).toEqual([]);
    });

    test("an error of the script in the page is in the log, without what it says", async () => {
      const page = await hostile.visit("article");
      const kirby = await hostile.named("John Kirby");
      await inReaderWorld(
        page,
        `void (Range.prototype.getClientRects = () => { throw new RangeError("secret of the page chrome-extension://x/Kunduz.js:1:1"); })`,
      );
      for (let n = 0; n < 20; n += 1) {
        await page.mouse.move(2, 2);
        await page.mouse.move(kirby.x + 5, kirby.y + 5, { steps: 4 });
      }
      const entries = async () => (await askHost(hostile.screen, "trouble/list", {})) as { count: number }[];
      await expect.poll(async () => (await entries()).length, PATIENT).toBe(1);
      const noted = await entries();
      expect(noted).toMatchObject([
        {
          part: "reader",
          doing: "uncaught",
          error: "RangeError",
          at: [
            expect.stringMatching(/^content-scripts\/reader\.js:\d+:\d+$/),
            ...Array.from({ length: 5 }, () => expect.any(String)),
          ],
        },
      ]);
      expect(JSON.stringify(noted)).not.toMatch(/secret|Kunduz/);
      expect(noted[0]?.count).toBeLessThanOrEqual(5);
      await askHost(hostile.screen, "trouble/clear", {});
    });

    test("a script that was taken over learns of its own site alone", async () => {
      await changeSettings(hostile.screen, { sites: { "example.org": "off" } });
      const page = await hostile.visit("article");
      await hostile.named("John Kirby");
      const message = { to: "host", version: 1, type: "reader/setup", payload: { site: "example.org" } };
      expect(
        await inReaderWorld(
          page,
          `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`,
        ),
      ).toMatchObject({
        value: { site: "default" },
      });
      await changeSettings(hostile.screen, { sites: {} });
    });

    test("redefined built-ins: nothing of ours runs in the page's world", async () => {
      const page = await hostile.visit("built-ins");
      const names = () =>
        page.evaluate(() => {
          Reflect.set(globalThis, "armed", false);
          const size = CSS.highlights.size;
          Reflect.set(globalThis, "armed", true);
          return size;
        });
      await expect.poll(names, PATIENT).toBeGreaterThan(0);
      await page.evaluate(() => Reflect.set(globalThis, "armed", false));
      const name = await hostile.named("John Kirby");
      await page.evaluate(() => Reflect.set(globalThis, "armed", true));
      await page.mouse.move(name.x - 5, name.y - 60);
      await page.mouse.move(name.x + 5, name.y + 5, { steps: 6 });
      await page.waitForSelector("kontekst-card:popover-open");
      await page.evaluate(() => Reflect.set(globalThis, "armed", false));
      expect(await cardText(page)).toContain("John Kirby");
      expect(await page.evaluate(() => Reflect.get(globalThis, "trapped"))).toEqual([]);
    });

    test("imitated messages are heard by nobody", async () => {
      const page = await hostile.visit("imitation");
      // The last name of the page: until it is there, what is in view alone has been read.
      await hostile.named("The New York Times");
      const names = await paintedNames(page);
      const before = await hostile.report();
      expect(await page.evaluate(() => Reflect.get(globalThis, "doors")())).toEqual([]);
      await page.evaluate(() => Reflect.get(globalThis, "imitate")());
      await letCardsOpen(page);
      expect(await hostile.report()).toEqual(before);
      expect(await paintedNames(page)).toEqual(names);
      expect(await page.evaluate(() => document.querySelector("kontekst-card"))).toBeNull();
      expect(await hover(page, await hostile.named("John Kirby"))).toContain("John Kirby");
    });

    test("requests that do not fit the protocol or the asker are refused", async () => {
      const page = await hostile.visit("overlay");
      await hostile.named("John Kirby");
      const tab = await tabOf(hostile.screen, page.url());
      await expect(askHost(hostile.screen, "__proto__", {})).rejects.toThrow("no such request");
      await expect(askHost(hostile.screen, "report/get", { tab: "1" })).rejects.toThrow();
      await expect(askHost(hostile.screen, "page/read", { page: {}, blocks: [] })).rejects.toThrow();
      await expect(askReader(hostile.screen, tab, "reader/step", { direction: 7 })).rejects.toThrow(
        "no such request",
      );
      const older = { to: "host", version: 0, type: "entities/search", payload: { query: "kabul" } };
      const answer = await hostile.screen.evaluate(
        (message) =>
          (Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome")).runtime.sendMessage(
            message,
          ),
        older,
      );
      expect(answer).toMatchObject({ ok: false, error: expect.stringContaining("reload the page") });
    });

    test("a page that has taken over the reader's world gets no other tab's report", async () => {
      const page = await hostile.visit("overlay");
      await hostile.named("John Kirby");
      const tab = await tabOf(hostile.screen, page.url());
      const ask = (type: string, payload: object) => {
        const message = JSON.stringify({ to: "host", version: 1, type, payload });
        return inReaderWorld(page, `(globalThis.browser ?? chrome).runtime.sendMessage(${message})`);
      };
      expect(await ask("report/get", { tab })).toMatchObject({ ok: false });
      expect(await ask("entities/search", { query: "kabul" })).toMatchObject({ ok: false });
      expect(await ask("reader/setup", { site: "127.0.0.1" })).toMatchObject({ ok: true });
    });

    test("a strict policy and Trusted Types: the card opens in its own style, and nothing is violated", async () => {
      const page = await hostile.newPage();
      await page.evaluateOnNewDocument(() => {
        const violations: string[] = [];
        Reflect.set(globalThis, "violations", violations);
        addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile }) => {
          violations.push(`${violatedDirective} ${sourceFile}`);
        });
      });
      await page.goto(`${hostile.origin}/strict`);
      await untilPainted(page);
      const before = await page.evaluate(() => Reflect.get(globalThis, "violations"));
      expect(await hover(page, await hostile.named("John Kirby"))).toContain("John Kirby");
      const style = await inClosedRoot(
        page,
        "kontekst-card",
        (shadow) => getComputedStyle(shadow.querySelector(".card") ?? shadow.host).position,
        null,
      );
      expect(style).toBe("fixed");
      expect(await page.evaluate(() => Reflect.get(globalThis, "violations"))).toEqual(before);
    });
  });
}
