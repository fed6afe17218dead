import { describe, expect, test } from "vitest";
import type { BrowserName } from "../../../scripts/lib/browser/find.ts";
import { changeSettings, hover, paintedNames, tabOf } from "../../../scripts/lib/browser/kontekst.ts";
import { samplePage } from "../../../scripts/lib/sample-page.ts";
import { type Hostile, OTHERS, PATIENT } from "../hostile.ts";
import { longestTask, TASK } from "../our-tasks.ts";

export function changingDocuments(hostile: Hostile, name: BrowserName): void {
  describe("documents that turn on us", () => {
    test("a form whose fields are named as the properties of elements: it is read, and nothing goes round", async () => {
      const page = await hostile.visit("clobbered-form");
      await hostile.named("Kunduz");
      await hostile.named("Sheberghan");
      await page.evaluate(() => {
        const form = document.querySelector("#clobbered article");
        form?.append("And at last, they said, Taloqan was alone.");
      });
      await hostile.named("Taloqan");
      await page.evaluate(() => document.querySelector("#clobbered p")?.scrollIntoView({ block: "center" }));
      expect(await hover(page, await hostile.named("Kunduz"))).toContain("Kunduz");
    });

    test.runIf(name === "chromium")("a form of that kind has no task of ours over 50 ms", async () => {
      const page = await hostile.visitAlone("article");
      const longest = await longestTask(page, TASK, async () => {
        await page.goto(`${hostile.origin}/clobbered-form`, { waitUntil: "domcontentloaded" });
        await hostile.named("Sheberghan");
      });
      expect(longest).toBeLessThan(TASK.bound);
    });

    test("a document that is opened and written anew: what is written is read, by one script", async () => {
      const page = await hostile.visit("article");
      await hover(page, await hostile.named("John Kirby"));
      await page.evaluate(
        (html) => {
          document.open();
          document.write(html);
          document.close();
        },
        samplePage().replace(
          "</article>",
          "<p>And in the evening, they said, Kunduz was lost.</p></article>",
        ),
      );
      await hostile.named("Kunduz");
      const before = await hostile.painted();
      await page.mouse.move(2, 2);
      expect(await hover(page, await hostile.named("John Kirby"))).toContain("John Kirby");
      expect(await page.evaluate(() => document.querySelectorAll("kontekst-card").length)).toBe(1);
      await page.keyboard.press("Escape");
      expect(await hostile.painted()).toBe(before);
    });

    test("a document that loses its root, and gets another", async () => {
      const page = await hostile.visit("article");
      await hover(page, await hostile.named("John Kirby"));
      await page.evaluate(() => {
        const taken = document.documentElement;
        taken.remove();
        setTimeout(() => {
          document.append(taken.cloneNode(true));
          document.querySelector("kontekst-card")?.remove();
          document.querySelector("article")?.append("And then came Kunduz.");
        }, 300);
      });
      await hostile.named("Kunduz");
      expect(await hover(page, await hostile.named("John Kirby"))).toContain("John Kirby");
    });

    test("a text that goes into a frame and back, then into a shadow tree: it is read where it is", async () => {
      const page = await hostile.visit("article");
      await hostile.named("The New York Times");
      const before = await hostile.painted();
      await page.evaluate(async () => {
        const article = document.querySelector("article");
        const place = article?.parentNode;
        const frame = document.createElement("iframe");
        document.body.append(frame);
        if (!article || !place || !frame.contentDocument) throw new Error("there is no article");
        frame.contentDocument.body.append(article);
        await new Promise((resolve) => setTimeout(resolve, 300));
        place.append(article);
        frame.remove();
      });
      await expect.poll(hostile.painted, PATIENT).toBe(before);
      await page.evaluate(() => {
        const all = document.createElement("div");
        all.attachShadow({ mode: "open" }).append(...document.body.childNodes);
        document.body.append(all);
      });
      await page.mouse.move(2, 2);
      await expect.poll(async () => (await paintedNames(page)).length, PATIENT).toBe(before);
      expect(await hover(page, await hostile.named("John Kirby"))).toContain("John Kirby");
    });

    test("a body that is replaced", async () => {
      const page = await hostile.visit("article");
      await hover(page, await hostile.named("John Kirby"));
      await page.evaluate(() => {
        const other = document.createElement("body");
        other.append(...document.body.cloneNode(true).childNodes);
        document.body.replaceWith(other);
        document.querySelector("article")?.append("And then came Kunduz.");
      });
      await hostile.named("Kunduz");
      await page.mouse.move(2, 2);
      expect(await hover(page, await hostile.named("John Kirby"))).toContain("John Kirby");
    });

    test("a page that calls itself another site is the site that it is", async () => {
      const page = await hostile.visit("article");
      await hostile.named("John Kirby");
      await page.evaluate(() => {
        const base = document.createElement("base");
        base.href = "https://example.org/";
        document.head.prepend(base);
        const canonical = document.createElement("link");
        canonical.rel = "canonical";
        canonical.href = "https://example.org/news/2021/08/12/kabul";
        document.head.append(canonical);
        Object.defineProperty(document, "URL", { value: "https://example.org/" });
        Object.defineProperty(document, "title", { get: () => "Another page" });
        history.pushState(null, "", `${location.origin}/https://example.org/kabul`);
      });
      const url = page.url();
      await expect
        .poll(() => hostile.stateOf(url), PATIENT)
        .toMatchObject({ page: { site: "127.0.0.1" }, state: "reading" });
      await changeSettings(hostile.screen, { sites: { "127.0.0.1": "off" } });
      await expect.poll(hostile.painted, PATIENT).toBe(0);
      expect(await hostile.stateOf(url)).toMatchObject({ state: "off" });
      await changeSettings(hostile.screen, { sites: {} });
      await hostile.named("John Kirby");
    });

    test("elements that throw, proxies, names of the document's own, drawings: the text is read, and nothing of theirs runs", async () => {
      const page = await hostile.visit("oddities");
      await hostile.named("Kunduz");
      expect(await hover(page, await hostile.named("John Kirby"))).toContain("John Kirby");
      await page.evaluate(() => document.querySelector("article")?.append("And then came Lashkar Gah."));
      const names = (await paintedNames(page)).map(({ text }) => text);
      for (const drawn of ["Farah", "Sheberghan", "Taloqan"]) expect(names).not.toContain(drawn);
      expect(await page.evaluate(() => Reflect.get(globalThis, "thrown"))).toEqual([]);
      expect(await hostile.stateOf(page.url())).toMatchObject({ page: { site: "127.0.0.1" } });
    });

    test("markup and marks of direction in what the page says of itself: the popup shows them as text, by itself", async () => {
      const page = await hostile.visit("titles");
      await hostile.named("John Kirby");
      const popup = await hostile.open.openScreen(
        `popup.html?tab=${await tabOf(hostile.screen, page.url())}`,
      );
      await popup.waitForFunction(() => document.querySelector("h1")?.textContent?.includes("onerror"));
      const shown = await popup.evaluate(() => {
        const publisher = document.querySelector(".about strong > *");
        return {
          elements: document.querySelectorAll("img, h1 *").length,
          publisher: publisher?.textContent,
          isolated: [publisher, document.querySelector("h1")].map(
            (at) => at && getComputedStyle(at).unicodeBidi,
          ),
          run: Reflect.get(globalThis, "run") ?? "never",
        };
      });
      expect(shown).toEqual({
        elements: 0,
        publisher: "The \u202eswen <b>Daily</b>",
        isolated: ["isolate", "isolate"],
        run: "never",
      });
      await popup.close();
    });

    test("a page that is left and come back to, as it was: it goes on, and nothing is there twice", async () => {
      // The driver takes the tab to be where it is not any more.
      const page = await hostile.newPage();
      await page.goto(`${hostile.origin}/article`, { waitUntil: "domcontentloaded" });
      await hostile.named("The New York Times");
      await hover(page, await hostile.named("John Kirby"));
      const before = await hostile.painted();
      await page.evaluate(() =>
        window.addEventListener("pageshow", ({ persisted }) =>
          Reflect.set(globalThis, "isAsItWas", persisted),
        ),
      );
      await page.goto(`${hostile.origin}/notes.txt`);
      // Firefox's driver waits in vain for the load of a page that is there already.
      await page.evaluate(() => void setTimeout(() => history.back()));
      await page.waitForFunction(() => Reflect.get(globalThis, "isAsItWas") === true);
      await page.evaluate(() => document.querySelector("article")?.append("And then came Kunduz."));
      await hostile.named("Kunduz");
      expect(await hostile.painted()).toBe(before + 1);
      await page.keyboard.press("Escape");
      await page.mouse.move(2, 2);
      expect(await hover(page, await hostile.named("Pentagon"))).toContain("Pentagon");
      expect(await page.evaluate(() => document.querySelectorAll("kontekst-card").length)).toBe(1);
      await page.keyboard.press("Escape");
    });

    test.runIf(name === "chromium")(
      "a page that is loaded ahead is not read before it is shown, and nothing of it is taken for what is shown",
      async () => {
        const page = await hostile.newPage();
        await page.goto(`${hostile.origin}/article`, { waitUntil: "domcontentloaded" });
        await hostile.named("The New York Times");
        const shown = page.url();
        await expect.poll(hostile.report, PATIENT).toMatchObject({ page: { url: shown } });
        await page.evaluate(() => {
          const rules = document.createElement("script");
          rules.type = "speculationrules";
          rules.textContent = JSON.stringify({ prerender: [{ urls: ["/ahead"], eagerness: "immediate" }] });
          document.head.append(rules);
        });
        // By then it would have been read, and its report made.
        await page.waitForFunction(() => localStorage.getItem("ahead") !== null);
        expect(await page.evaluate(() => localStorage.getItem("ahead"))).toBe("loaded ahead, 0 painted");
        expect(await hostile.report()).toMatchObject({ page: { url: shown } });
        await page.evaluate(() => void setTimeout(() => location.assign("/ahead")));
        // Its tab is another one to the driver, which may be asking the old one.
        await expect
          .poll(() => page.evaluate(() => location.pathname).catch(() => ""), PATIENT)
          .toBe("/ahead");
        await hostile.named("John Kirby");
        expect(await hostile.stateOf(`${hostile.origin}/ahead`)).toMatchObject({ state: "reading" });
        await page.evaluate(() => localStorage.clear());
      },
    );

    test("a document of XML, with formulas: its text is read, and a card stands in it", async () => {
      const page = await hostile.visit("xhtml");
      expect(await hover(page, await hostile.named("John Kirby"))).toContain("naval");
      expect(await page.evaluate(() => document.contentType)).toBe("application/xhtml+xml");
      await page.keyboard.press("Escape");
    });

    test("what is selected in the page and copied is its text, and stays selected when cards open", async () => {
      const page = await hostile.visit("article");
      await hostile.named("The New York Times");
      const [text, copied] = await page.evaluate(() => {
        const all = [...document.querySelectorAll("article p")];
        const paragraph = all.find((each) => each.textContent?.includes("John Kirby"));
        if (!paragraph) throw new Error("there is no such paragraph");
        getSelection()?.selectAllChildren(paragraph);
        let heard = "";
        document.addEventListener(
          "copy",
          () => {
            heard = String(getSelection());
          },
          { once: true },
        );
        document.execCommand("copy");
        return [paragraph.textContent, heard];
      });
      expect(copied).toBe(text);
      await hover(page, await hostile.named("John Kirby"));
      await page.keyboard.press("Escape");
      expect(await page.evaluate(() => String(getSelection()))).toBe(text);
    });

    test("a page that is all an editor is not read", async () => {
      const page = await hostile.newPage();
      await page.evaluateOnNewDocument(() => {
        document.designMode = "on";
      });
      // The tab of the tests before may be at the article, and would answer for this one.
      await page.goto(`${hostile.origin}/edited`, { waitUntil: "load" });
      await expect
        .poll(() => hostile.stateOf(page.url()).catch(() => null), PATIENT)
        .toMatchObject({ state: "not-news" });
      expect(await hostile.painted()).toBe(0);
    });

    test.each(Object.keys(OTHERS))("%s is left as it is, also where every page is read", async (path) => {
      await changeSettings(hostile.screen, { pages: "all", underline: "all" });
      const page = await hostile.visit(path);
      // Chromium builds its own view of XML.
      await page.waitForFunction(() => document.readyState === "complete");
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
      const before = await page.evaluate(() => new XMLSerializer().serializeToString(document));
      await page.mouse.move(20, 20, { steps: 4 });
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
      expect(await page.evaluate(() => new XMLSerializer().serializeToString(document))).toBe(before);
      await changeSettings(hostile.screen, { pages: "news", underline: "first" });
    });
  });
}
