import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { inClosedRoot } from "../../scripts/lib/browser/closed-root.ts";
import { askHost, askReader, changeSettings, hover, tabOf } from "../../scripts/lib/browser/kontekst.ts";
import { root } from "../../scripts/lib/run.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { withExtension } from "./extension.ts";
import { collectOurErrors, type OurErrors } from "./our-errors.ts";
import { ourTasks } from "./our-tasks.ts";
import { inReaderWorld } from "./reader-world.ts";
import { untilNamed } from "./until-named.ts";

/** Documents that are no pages, by path: their type and text. */
const OTHERS: Readonly<Record<string, readonly [string, string]>> = {
  "feed.xml": [
    "application/xml",
    '<?xml version="1.0"?><rss><item><title>Kabul</title><body>John Kirby</body></item></rss>',
  ],
  "map.svg": [
    "image/svg+xml",
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><title>Kabul</title><text y="30">John Kirby</text></svg>',
  ],
  "notes.txt": ["text/plain; charset=utf-8", "John Kirby spoke of Kabul."],
  "data.json": ["application/json", '{"place":"Kabul"}'],
};

/** The sample article, with something hostile in it where there is one: tests/hostile/NAME.html. */
function pageAt(path: string): { body: string; headers?: Record<string, string> } | undefined {
  const other = OTHERS[path];
  if (other) return { body: other[1], headers: { "content-type": other[0] } };
  if (path === "favicon.ico") return undefined;
  if (path !== "clobbered-form") return { body: samplePage() };
  const part = readFileSync(join(root, "tests", "hostile", `${path}.html`), "utf8");
  return { body: samplePage().replace("</article>", `${part}</article>`) };
}

const PATIENT = { timeout: 15_000 };

describe.each(["chromium", "firefox"] as const)("documents that turn on us, in %s", (name) => {
  const extension = withExtension(name, (path) => pageAt(path.slice(1)));
  let ourErrors: OurErrors;
  let screen: Page;
  let page: Page;

  beforeAll(async () => {
    ourErrors = await collectOurErrors(extension.open);
    screen = await extension.open.openScreen("popup.html");
  });

  afterEach(async () => {
    expect(await ourErrors.take()).toEqual([]);
    expect(await askHost(screen, "trouble/list", {})).toEqual([]);
    await page?.close();
  });

  async function visit(path: string): Promise<void> {
    page = await extension.open.browser.newPage();
    await page.goto(`${extension.origin}/${path}`, { waitUntil: "domcontentloaded" });
  }

  const named = (text: string) => untilNamed(page, text);
  const painted = () =>
    page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  const stateOf = async (url: string) => askReader(screen, await tabOf(screen, url), "reader/state", {});

  test("a form whose fields are named as the properties of elements: it is read, and nothing goes round", async () => {
    await visit("clobbered-form");
    await named("Kunduz");
    await named("Sheberghan");
    await page.evaluate(() => {
      const form = document.querySelector("#clobbered article");
      form?.append("And at last, they said, Taloqan was alone.");
    });
    await named("Taloqan");
    await page.evaluate(() => document.querySelector("#clobbered p")?.scrollIntoView({ block: "center" }));
    expect(await hover(page, await named("Kunduz"))).toContain("Kunduz");
  });

  test.runIf(name === "chromium")("a form of that kind has no task of ours over 50 ms", async () => {
    page = await extension.open.browser.newPage();
    const tasks = await ourTasks(page, async () => {
      await page.goto(`${extension.origin}/clobbered-form`, { waitUntil: "domcontentloaded" });
      await named("Sheberghan");
    });
    expect(tasks.length).toBeGreaterThan(0);
    expect(Math.max(...tasks)).toBeLessThan(50);
  });

  test("a document that is opened and written anew: what is written is read, by one script", async () => {
    await visit("article");
    await hover(page, await named("John Kirby"));
    await page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      samplePage().replace("</article>", "<p>And in the evening, they said, Kunduz was lost.</p></article>"),
    );
    await named("Kunduz");
    const before = await painted();
    await page.mouse.move(2, 2);
    expect(await hover(page, await named("John Kirby"))).toContain("John Kirby");
    expect(await page.evaluate(() => document.querySelectorAll("kontekst-card").length)).toBe(1);
    await page.keyboard.press("Escape");
    expect(await painted()).toBe(before);
  });

  test("a document that loses its root, and gets another", async () => {
    await visit("article");
    await hover(page, await named("John Kirby"));
    await page.evaluate(() => {
      const taken = document.documentElement;
      taken.remove();
      setTimeout(() => {
        document.append(taken.cloneNode(true));
        document.querySelector("kontekst-card")?.remove();
        document.querySelector("article")?.append("And then came Kunduz.");
      }, 300);
    });
    await named("Kunduz");
    expect(await hover(page, await named("John Kirby"))).toContain("John Kirby");
  });

  test("a body that is replaced", async () => {
    await visit("article");
    await hover(page, await named("John Kirby"));
    await page.evaluate(() => {
      const other = document.createElement("body");
      other.append(...document.body.cloneNode(true).childNodes);
      document.body.replaceWith(other);
      document.querySelector("article")?.append("And then came Kunduz.");
    });
    await named("Kunduz");
    await page.mouse.move(2, 2);
    expect(await hover(page, await named("John Kirby"))).toContain("John Kirby");
  });

  test("a page that calls itself another site is the site that it is", async () => {
    await visit("article");
    await named("John Kirby");
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
      .poll(() => stateOf(url), PATIENT)
      .toMatchObject({ page: { site: "127.0.0.1" }, state: "reading" });
    await changeSettings(screen, { sites: { "127.0.0.1": "off" } });
    await expect.poll(painted, PATIENT).toBe(0);
    expect(await stateOf(url)).toMatchObject({ state: "off" });
    await changeSettings(screen, { sites: {} });
    await named("John Kirby");
  });

  test("a page that imitates a newer script of ours ends nothing", async () => {
    await visit("article");
    await named("John Kirby");
    const id = new URL(screen.url()).host;
    await page.evaluate((theirs) => {
      for (const from of [theirs, "kontekst@kontekst.example"])
        document.dispatchEvent(new CustomEvent(`${from}:reader-started`));
      document.querySelector("article")?.append("And then came Kunduz.");
    }, id);
    await named("Kunduz");
    expect(await hover(page, await named("John Kirby"))).toContain("John Kirby");
  });

  test("our host in another document: the next card opens", async () => {
    await visit("article");
    await hover(page, await named("John Kirby"));
    await page.evaluate(() => {
      const frame = document.createElement("iframe");
      document.body.append(frame);
      const host = document.querySelector("kontekst-card");
      if (host && frame.contentDocument)
        frame.contentDocument.body.append(frame.contentDocument.adoptNode(host));
    });
    await page.mouse.move(2, 2);
    await page.keyboard.press("Escape");
    expect(await hover(page, await named("Pentagon"))).toContain("Pentagon");
  });

  test("the page's style sheets do not reach the card", async () => {
    await visit("article");
    await page.evaluate(() => {
      const style = document.createElement("style");
      style.textContent = `* { display: none !important; all: unset !important }
        html, head, body, body * { display: block !important }
        kontekst-card { display: none !important; transform: scale(0) !important; opacity: 0 !important; zoom: 9 !important;
          clip-path: circle(0) !important; visibility: hidden !important; translate: 900px !important; filter: blur(9px) !important }
        ::highlight(kontekst-person) { color: transparent; background: black }`;
      document.head.append(style);
    });
    expect(await hover(page, await named("John Kirby"))).toContain("John Kirby");
    const shown = await inClosedRoot(
      page,
      "kontekst-card",
      (shadow) => {
        const { display, opacity, visibility, transform, clipPath, filter } = getComputedStyle(shadow.host);
        const card = shadow.querySelector(".card");
        const { width, height, left, top } = (card ?? shadow.host).getBoundingClientRect();
        const onTop = document.elementFromPoint(left + 20, top + 20)?.localName ?? "";
        return JSON.stringify([
          display,
          opacity,
          visibility,
          transform,
          clipPath,
          filter,
          width > 200,
          height > 50,
          onTop,
        ]);
      },
      null,
    );
    expect(JSON.parse(String(shown))).toEqual([
      "block",
      "1",
      "visible",
      "none",
      "none",
      "none",
      true,
      true,
      "kontekst-card",
    ]);
  });

  test("a page that shows something over the card each time: the card gives up, the page goes on", async () => {
    await visit("article");
    await page.evaluate(() => {
      const over = document.createElement("div");
      over.popover = "manual";
      over.textContent = "over it";
      document.body.append(over);
      let rounds = 0;
      document.addEventListener(
        "toggle",
        ({ target }) => {
          if (!(target instanceof Element) || target.localName !== "kontekst-card") return;
          rounds += 1;
          Reflect.set(globalThis, "rounds", rounds);
          over.hidePopover();
          over.showPopover();
        },
        true,
      );
    });
    await hover(page, await named("John Kirby"));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
    expect(await page.evaluate(() => Number(Reflect.get(globalThis, "rounds")))).toBeLessThan(60);
    await page.keyboard.press("Escape");
  });

  test("a page with hundreds of frames has one script of ours", async () => {
    await visit("article");
    await named("John Kirby");
    await page.evaluate(() => {
      const frames = Array.from({ length: 300 }, (_, n) => {
        const frame = document.createElement("iframe");
        frame.hidden = true;
        if (n % 2 === 0) frame.srcdoc = "<article><p>John Kirby spoke of Kunduz.</p></article>";
        return frame;
      });
      document.body.append(...frames);
    });
    await page.evaluate(() => document.querySelector("article")?.append("And then came Kunduz."));
    await named("Kunduz");
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

  test("a page that is all an editor is not read", async () => {
    page = await extension.open.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      document.designMode = "on";
    });
    await page.goto(`${extension.origin}/article`, { waitUntil: "load" });
    await expect
      .poll(() => stateOf(page.url()).catch(() => null), PATIENT)
      .toMatchObject({ state: "not-news" });
    expect(await painted()).toBe(0);
  });

  test.each(Object.keys(OTHERS))("%s is left as it is, also where every page is read", async (path) => {
    await changeSettings(screen, { pages: "all", underline: "all" });
    await visit(path);
    // Chromium builds its own view of XML.
    await page.waitForFunction(() => document.readyState === "complete");
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    const before = await page.evaluate(() => new XMLSerializer().serializeToString(document));
    await page.mouse.move(20, 20, { steps: 4 });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(await page.evaluate(() => new XMLSerializer().serializeToString(document))).toBe(before);
    await changeSettings(screen, { pages: "news", underline: "first" });
  });

  test("what the page throws is not in the log of errors", async () => {
    await visit("article");
    await named("John Kirby");
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
    await hover(page, await named("John Kirby"));
    expect(await askHost(screen, "trouble/list", {})).toEqual([]);
  });

  test.runIf(name === "chromium")(
    "an error of the script in the page is in the log, without what it says",
    async () => {
      await visit("article");
      const kirby = await named("John Kirby");
      await inReaderWorld(
        page,
        `Range.prototype.getClientRects = () => { throw new RangeError("secret of the page chrome-extension://x/Kunduz.js:1:1"); }`,
      );
      for (let n = 0; n < 20; n += 1) {
        await page.mouse.move(2, 2);
        await page.mouse.move(kirby.x + 5, kirby.y + 5, { steps: 4 });
      }
      const entries = async () => (await askHost(screen, "trouble/list", {})) as { count: number }[];
      await expect.poll(async () => (await entries()).length, PATIENT).toBe(1);
      const noted = await entries();
      expect(noted).toMatchObject([
        {
          part: "reader",
          doing: "uncaught",
          error: "RangeError",
          at: [
            expect.stringMatching(/^content-scripts\/reader\.js:1:\d+$/),
            ...Array.from({ length: 5 }, () => expect.any(String)),
          ],
        },
      ]);
      expect(JSON.stringify(noted)).not.toMatch(/secret|Kunduz/);
      expect(noted[0]?.count).toBeLessThanOrEqual(5);
      await askHost(screen, "trouble/clear", {});
    },
  );

  test.runIf(name === "chromium")("a script that was taken over learns of its own site alone", async () => {
    await changeSettings(screen, { sites: { "example.org": "off" } });
    await visit("article");
    await named("John Kirby");
    const message = { to: "host", version: 1, type: "reader/setup", payload: { site: "example.org" } };
    expect(await inReaderWorld(page, `chrome.runtime.sendMessage(${JSON.stringify(message)})`)).toMatchObject(
      {
        value: { site: "default" },
      },
    );
    await changeSettings(screen, { sites: {} });
  });
});
