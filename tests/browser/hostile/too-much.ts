import { describe, expect, test } from "vitest";
import type { BrowserName } from "../../../scripts/lib/browser/find.ts";
import { hover, paintedNames, untilPainted } from "../../../scripts/lib/browser/kontekst.ts";
import { type Hostile, letCardsOpen, PATIENT } from "../hostile.ts";
import { longestTask, ourTasks, TASK } from "../our-tasks.ts";

export function tooMuch(hostile: Hostile, name: BrowserName): void {
  describe("pages that are too much", () => {
    test("a page with too much of everything that is asked of it: it is read, whatever calls itself a language", async () => {
      await hostile.visit("heavy-parts");
      await hostile.named("John Kirby");
      await hostile.named("Sheberghan");
      await hostile.named("Kunduz");
    });

    test("a page with a hundred frames has one script of ours", async () => {
      const page = await hostile.visit("article");
      await hostile.named("John Kirby");
      await page.evaluate(() => {
        const frames = Array.from({ length: 100 }, (_, n) => {
          const frame = document.createElement("iframe");
          frame.hidden = true;
          if (n % 2 === 0) frame.srcdoc = "<article><p>John Kirby spoke of Kunduz.</p></article>";
          return frame;
        });
        document.body.append(...frames);
      });
      await page.evaluate(() => document.querySelector("article")?.append("And then came Kunduz."));
      await hostile.named("Kunduz");
      const inFrames = await page.evaluate(() =>
        Array.from(document.querySelectorAll("iframe"), ({ contentWindow }) => {
          const css: unknown = contentWindow && Reflect.get(contentWindow, "CSS");
          return css && typeof css === "object"
            ? Number(Reflect.get(Reflect.get(css, "highlights"), "size"))
            : 0;
        }).filter((size) => size > 0),
      );
      expect(inFrames).toEqual([]);
    });

    test("a flood of changes: the page goes on, names are found, nothing stale stays", async () => {
      const page = await hostile.visit("flood");
      await untilPainted(page);
      const rounds = await page.evaluate(() => Number(Reflect.get(globalThis, "rounds")));
      await page.waitForFunction((least) => Reflect.get(globalThis, "rounds") > least, {}, rounds + 50);
      await page.evaluate(() => Reflect.set(globalThis, "stop", true));
      await expect
        .poll(
          async () => (await hostile.report()).entities.some(({ entity }) => entity === "kunduz"),
          PATIENT,
        )
        .toBe(false);
      await expect
        .poll(async () => (await paintedNames(page)).some(({ text }) => text === "Kunduz"), PATIENT)
        .toBe(false);
      expect(await hover(page, await hostile.named("John Kirby"))).toContain("John Kirby");
    });

    test
      .runIf(name === "chromium")
      .each(["flood", "deep", "huge-text", "heavy-head", "heavy-parts", "changing", "shadow-roots"])(
      "a page that is hostile by %s has no task of ours over 50 ms",
      async (path) => {
        // A process that starts with the page is not always traced from its start.
        const page = await hostile.visitAlone("article");
        const longest = await longestTask(page, TASK, async () => {
          await page.goto(`${hostile.origin}/${path}?traced`, { waitUntil: "domcontentloaded" });
          await hostile.named("John Kirby");
          await page.evaluate(() => Reflect.get(globalThis, "changeAll")?.());
          await letCardsOpen(page);
          await page.evaluate(() => Reflect.set(globalThis, "stop", true));
        });
        expect(longest).toBeLessThan(TASK.bound);
      },
      120_000,
    );

    test("ten thousand open shadow trees: names are found in their middle, and the page goes on while each changes", async () => {
      const page = await hostile.visit("shadow-roots");
      await hostile.named("John Kirby");
      const hasKunduz = async () =>
        (await hostile.report()).entities.some(({ entity }) => entity === "kunduz");
      await expect.poll(hasKunduz, PATIENT).toBe(true);
      for (let round = 0; round < 2; round += 1)
        await page.evaluate(() => Reflect.get(globalThis, "changeAll")());
      await page.evaluate(() => document.querySelector("#roots")?.remove());
      await expect.poll(hasKunduz, PATIENT).toBe(false);
      expect(await hover(page, await hostile.named("John Kirby"))).toContain("John Kirby");
    });

    test("deep nesting: names are found at the bottom", async () => {
      await hostile.visit("deep");
      await hostile.named("Kunduz");
      expect((await hostile.report()).entities.some(({ entity }) => entity === "sheberghan")).toBe(false);
    });

    test("a text node of 50 MB: its beginning is read, and the page goes on", async () => {
      const page = await hostile.visit("huge-text");
      await hostile.named("John Kirby");
      await expect.poll(async () => (await hostile.report()).words, PATIENT).toBeGreaterThan(10_000);
      expect((await hostile.report()).words).toBeLessThan(400_000);
      expect(await hover(page, await hostile.named("John Kirby"))).toContain("John Kirby");
    });

    test("a head of absurd size: its page is read, with the date that can be read", async () => {
      await hostile.visit("heavy-head");
      await hostile.named("John Kirby");
      expect((await hostile.report()).page).toMatchObject({
        date: "2021-08-12",
        language: expect.stringMatching(/^en/),
      });
    });

    test("a text that changes while it is read: what is painted is what is named", async () => {
      const page = await hostile.visit("changing");
      await page.waitForFunction(() => Reflect.get(globalThis, "rounds") > 150, { timeout: 60_000 });
      await page.evaluate(() => Reflect.set(globalThis, "stop", true));
      const stale = async () => {
        const names = (await paintedNames(page)).map(({ text }) => text);
        return names.length === 0
          ? ["nothing at all"]
          : names.filter((text) => !/^\p{Lu}[\p{L}. -]+$/u.test(text));
      };
      await expect.poll(stale, PATIENT).toEqual([]);
      expect(await hover(page, await hostile.named("John Kirby"))).toContain("John Kirby");
    }, 90_000);

    test("50,000 ranges of the page's own under our names: ours come back alone, and cost no task over 50 ms", async () => {
      const page = await hostile.visitAlone("article");
      await hostile.named("John Kirby");
      await hostile.named("The New York Times");
      const before = await hostile.painted();
      const work = async () => {
        await page.evaluate(() => {
          const text = document.querySelector("article p")?.firstChild;
          if (!text) throw new Error("the article has no text");
          const own = Array.from({ length: 50_000 }, () => {
            const startOffset = 0;
            return new StaticRange({ startContainer: text, startOffset, endContainer: text, endOffset: 1 });
          });
          for (const [key, highlight] of CSS.highlights)
            if (key.startsWith("kontekst-")) for (const range of own) highlight.add(range);
          document.querySelector("article")?.append("And then came Kunduz.");
        });
        await hostile.named("Kunduz");
      };
      const tasks = name === "chromium" ? await ourTasks(page, work) : await work();
      expect(await hostile.painted()).toBe(before + 1);
      expect(Math.max(0, ...(tasks ?? []))).toBeLessThan(50);
    });

    test("what the page reads in the highlights is where names are painted, and nothing of what they mean", async () => {
      const page = await hostile.visit("article");
      // The last name of the page: until it is there, what is in view alone has been read.
      await hostile.named("The New York Times");
      const read = await page.evaluate(() =>
        [...CSS.highlights].flatMap(([key, highlight]) =>
          [...highlight].map((range) => ({
            key,
            own: [...Reflect.ownKeys(highlight), ...Reflect.ownKeys(range)].map(String),
            kind: Object.prototype.toString.call(range),
          })),
        ),
      );
      expect(read.length).toBe((await paintedNames(page)).length);
      expect(new Set(read.map(({ kind }) => kind))).toEqual(new Set(["[object StaticRange]"]));
      expect(read.flatMap(({ own }) => own)).toEqual([]);
      expect(read.filter(({ key }) => !/^kontekst-(?:person|place|organisation)$/.test(key))).toEqual([]);
    });

    test("highlights that the page clears or makes its own come back with the next change", async () => {
      const page = await hostile.visit("overlay");
      await hostile.named("John Kirby");
      await page.evaluate(() => {
        CSS.highlights.clear();
        CSS.highlights.set("kontekst-person", new Highlight(new Range()));
        document.querySelector("article")?.append("And then came Kunduz.");
      });
      await hostile.named("Kunduz");
      await hostile.named("John Kirby");
      expect((await paintedNames(page)).filter(({ text }) => text === "")).toEqual([]);
    });
  });
}
