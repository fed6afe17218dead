import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { inClosedRoot } from "../../scripts/lib/browser/closed-root.ts";
import {
  askHost,
  askReader,
  cardText,
  hover,
  type PaintedName,
  paintedNames,
  tabOf,
  untilPainted,
} from "../../scripts/lib/browser/kontekst.ts";
import { root } from "../../scripts/lib/run.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import type { PageReport } from "../../src/browser/protocol.ts";
import { withExtension } from "./extension.ts";
import { collectOurErrors, type OurErrors } from "./our-errors.ts";
import { ourTasks } from "./our-tasks.ts";
import { inReaderWorld } from "./reader-world.ts";
import { untilNamed } from "./until-named.ts";

/** The sample article with something hostile in it: tests/hostile/NAME.html. */
function hostilePage(path: string): string {
  const part = path === "/strict" ? "" : readFileSync(join(root, "tests", "hostile", `${path}.html`), "utf8");
  // Before the article: what it redefines must be redefined before anything else runs.
  return part.includes("armed = true")
    ? samplePage().replace("<head>", `<head>${part}`)
    : samplePage().replace("</article>", `${part}</article>`);
}

const STRICT = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Milliseconds: hostile pages keep a small machine busy. */
const PATIENT = { timeout: 15_000 };

describe.each(["chromium", "firefox"] as const)("hostile pages, in %s", (name) => {
  const extension = withExtension(name, (path) => {
    if (path === "/favicon.ico") return undefined;
    const headers = path === "/strict" ? { "content-security-policy": STRICT } : {};
    return { body: hostilePage(path), headers };
  });
  let ourErrors: OurErrors;
  let screen: Page;
  let page: Page;

  beforeAll(async () => {
    ourErrors = await collectOurErrors(extension.open);
    screen = await extension.open.openScreen("popup.html");
  });

  afterEach(async () => {
    expect(await ourErrors.take()).toEqual([]);
    await page?.close();
  });

  async function visit(path: string): Promise<void> {
    page = await extension.open.browser.newPage();
    await page.goto(`${extension.origin}/${path}`, { waitUntil: "domcontentloaded" });
  }

  const named = (text: string) => untilNamed(page, text);

  /** Lets the page draw as often as a card needs to open, and half as often again. */
  const letCardsOpen = () => page.evaluate(untilDwelled);

  const report = async () =>
    (await askHost(screen, "report/get", { tab: await tabOf(screen, page.url()) })) as PageReport;

  test("a flood of changes: the page goes on, names are found, nothing stale stays", async () => {
    await visit("flood");
    await untilPainted(page);
    const rounds = await page.evaluate(() => Number(Reflect.get(globalThis, "rounds")));
    await page.waitForFunction((least) => Reflect.get(globalThis, "rounds") > least, {}, rounds + 50);
    await page.evaluate(() => Reflect.set(globalThis, "stop", true));
    await expect
      .poll(async () => (await report()).entities.some(({ entity }) => entity === "kunduz"), PATIENT)
      .toBe(false);
    await expect
      .poll(async () => (await paintedNames(page)).some(({ text }) => text === "Kunduz"), PATIENT)
      .toBe(false);
    expect(await hover(page, await named("John Kirby"))).toContain("John Kirby");
  });

  test.runIf(name === "chromium").each(["flood", "deep", "huge-text", "heavy-head", "changing"])(
    "a page that is hostile by %s has no task of ours over 50 ms",
    async (path) => {
      page = await extension.open.browser.newPage();
      const tasks = await ourTasks(page, async () => {
        await page.goto(`${extension.origin}/${path}`, { waitUntil: "domcontentloaded" });
        await named("John Kirby");
        await letCardsOpen();
        await page.evaluate(() => Reflect.set(globalThis, "stop", true));
      });
      expect(tasks.length).toBeGreaterThan(0);
      expect(Math.max(...tasks)).toBeLessThan(50);
    },
  );

  test("deep nesting: names are found at the bottom", async () => {
    await visit("deep");
    await named("Kunduz");
    expect((await report()).entities.some(({ entity }) => entity === "sheberghan")).toBe(false);
  });

  test("a text node of 50 MB: its beginning is read, and the page goes on", async () => {
    await visit("huge-text");
    await named("John Kirby");
    await expect.poll(async () => (await report()).words, PATIENT).toBeGreaterThan(10_000);
    expect((await report()).words).toBeLessThan(400_000);
    expect(await hover(page, await named("John Kirby"))).toContain("John Kirby");
  });

  test("a head of absurd size: its page is read, with the date that can be read", async () => {
    await visit("heavy-head");
    await named("John Kirby");
    expect((await report()).page).toMatchObject({
      date: "2021-08-12",
      language: expect.stringMatching(/^en/),
    });
  });

  test("redefined built-ins: nothing of ours runs in the page's world", async () => {
    await visit("built-ins");
    const names = () =>
      page.evaluate(() => {
        Reflect.set(globalThis, "armed", false);
        const size = CSS.highlights.size;
        Reflect.set(globalThis, "armed", true);
        return size;
      });
    await expect.poll(names, PATIENT).toBeGreaterThan(0);
    await page.evaluate(() => Reflect.set(globalThis, "armed", false));
    const name = await named("John Kirby");
    await page.evaluate(() => Reflect.set(globalThis, "armed", true));
    await page.mouse.move(name.x - 5, name.y - 60);
    await page.mouse.move(name.x + 5, name.y + 5, { steps: 6 });
    await page.waitForSelector("kontekst-card:popover-open");
    await page.evaluate(() => Reflect.set(globalThis, "armed", false));
    expect(await cardText(page)).toContain("John Kirby");
    expect(await page.evaluate(() => Reflect.get(globalThis, "trapped"))).toEqual([]);
  });

  test.each(["remove", "move"])("our host is %sd: the page goes on, and the next card opens", async (way) => {
    await visit("host-thrown-out");
    const name = await named("John Kirby");
    await page.evaluate((hostile) => Reflect.set(globalThis, "hostile", hostile), way);
    await moveOnto(name);
    await page.waitForFunction(() => Reflect.get(globalThis, "thrown") > 0);
    await letCardsOpen();
    // Once an opening, and not in a race with the page.
    expect(await page.evaluate(() => Reflect.get(globalThis, "thrown"))).toBeLessThan(4);
    await page.evaluate(() => Reflect.set(globalThis, "hostile", ""));
    await page.mouse.move(2, 2);
    await page.keyboard.press("Escape");
    expect(await hover(page, await named("Pentagon"))).toContain("Pentagon");
  });

  test("events of the page's making open no card, and steer none", async () => {
    await visit("synthetic");
    const name = await named("John Kirby");
    const { x, y } = { x: name.x + 5, y: name.y + 5 };
    for (let n = 0; n < 5; n += 1) await page.evaluate(imitateOn, { selector: "article p", x, y });
    await letCardsOpen();
    expect(await page.evaluate(() => document.querySelector("kontekst-card"))).toBeNull();

    const text = await hover(page, name);
    await page.evaluate(imitateOn, { selector: "article p", x: 5, y: 5 });
    await page.evaluate(imitateOn, { selector: "kontekst-card", x, y });
    await letCardsOpen();
    expect(await cardText(page)).toBe(text);
    expect(await pressed()).toBe("false");
  });

  /** Whether the card says that it is pinned. */
  const pressed = () =>
    inClosedRoot(
      page,
      "kontekst-card",
      (shadow) => shadow.querySelector(".pin")?.getAttribute("aria-pressed") ?? "",
      null,
    );

  test("the page reads nothing of the card", async () => {
    await visit("synthetic");
    await hover(page, await named("John Kirby"));
    const readable = await page.evaluate(() => {
      const host = document.querySelector("kontekst-card");
      if (!(host instanceof HTMLElement)) throw new Error("there is no host");
      const { left, top } = host.getBoundingClientRect();
      const found = document.elementsFromPoint(left + 5, top + 5);
      return {
        root: host.shadowRoot,
        texts: [host.textContent, host.innerText, host.innerHTML],
        inside: found.some((element) => element.getRootNode() !== document),
        frames: frames.length,
      };
    });
    expect(readable).toEqual({ root: null, texts: ["", "", ""], inside: false, frames: 0 });
  });

  test("the page makes our host's name an element of its own: it sees no shadow tree", async () => {
    await visit("own-element");
    expect(await hover(page, await named("John Kirby"))).toContain("John Kirby");
    expect(await page.evaluate(() => Reflect.get(globalThis, "seen"))).toEqual([]);
    expect(await page.evaluate(() => Reflect.get(globalThis, "look")?.() ?? null)).toBeNull();
  });

  test("glass over the page: what the reader cannot touch opens no card", async () => {
    await visit("overlay");
    const name = await named("John Kirby");
    await moveOnto(name);
    await letCardsOpen();
    expect(await page.evaluate(() => document.querySelector("kontekst-card"))).toBeNull();
    await page.evaluate(() => document.querySelector("#glass")?.remove());
    await page.mouse.move(2, 2);
    expect(await hover(page, name)).toContain("John Kirby");
  });

  test("imitated messages are heard by nobody", async () => {
    await visit("imitation");
    await named("John Kirby");
    const names = await paintedNames(page);
    const before = await report();
    expect(await page.evaluate(() => Reflect.get(globalThis, "doors")())).toEqual([]);
    await page.evaluate(() => Reflect.get(globalThis, "imitate")());
    await letCardsOpen();
    expect(await report()).toEqual(before);
    expect(await paintedNames(page)).toEqual(names);
    expect(await page.evaluate(() => document.querySelector("kontekst-card"))).toBeNull();
    expect(await hover(page, await named("John Kirby"))).toContain("John Kirby");
  });

  test("requests that do not fit the protocol or the asker are refused", async () => {
    await visit("overlay");
    await named("John Kirby");
    const tab = await tabOf(screen, page.url());
    await expect(askHost(screen, "__proto__", {})).rejects.toThrow("no such request");
    await expect(askHost(screen, "report/get", { tab: "1" })).rejects.toThrow();
    await expect(askHost(screen, "page/read", { page: {}, blocks: [] })).rejects.toThrow();
    await expect(askReader(screen, tab, "reader/step", { direction: 7 })).rejects.toThrow("no such request");
    const older = { to: "host", version: 0, type: "entities/search", payload: { query: "kabul" } };
    const answer = await screen.evaluate(
      (message) =>
        (Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome")).runtime.sendMessage(
          message,
        ),
      older,
    );
    expect(answer).toMatchObject({ ok: false, error: expect.stringContaining("reload the page") });
  });

  test.runIf(name === "chromium")(
    "a page that has taken over the reader's world gets no other tab's report",
    async () => {
      await visit("overlay");
      await named("John Kirby");
      const tab = await tabOf(screen, page.url());
      const ask = (type: string, payload: object) => {
        const message = JSON.stringify({ to: "host", version: 1, type, payload });
        return inReaderWorld(page, `chrome.runtime.sendMessage(${message})`);
      };
      expect(await ask("report/get", { tab })).toMatchObject({ ok: false });
      expect(await ask("entities/search", { query: "kabul" })).toMatchObject({ ok: false });
      expect(await ask("reader/setup", { site: "127.0.0.1" })).toMatchObject({ ok: true });
    },
  );

  test("a strict policy and Trusted Types: the card opens in its own style, and nothing is violated", async () => {
    page = await extension.open.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const violations: string[] = [];
      Reflect.set(globalThis, "violations", violations);
      addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile }) => {
        violations.push(`${violatedDirective} ${sourceFile}`);
      });
    });
    await page.goto(`${extension.origin}/strict`);
    await untilPainted(page);
    const before = await page.evaluate(() => Reflect.get(globalThis, "violations"));
    expect(await hover(page, await named("John Kirby"))).toContain("John Kirby");
    const style = await inClosedRoot(
      page,
      "kontekst-card",
      (shadow) => getComputedStyle(shadow.querySelector(".card") ?? shadow.host).position,
      null,
    );
    expect(style).toBe("fixed");
    expect(await page.evaluate(() => Reflect.get(globalThis, "violations"))).toEqual(before);
  });

  test("a text that changes while it is read: what is painted is what is named", async () => {
    await visit("changing");
    await page.waitForFunction(() => Reflect.get(globalThis, "rounds") > 150);
    await page.evaluate(() => Reflect.set(globalThis, "stop", true));
    const stale = async () => {
      const names = (await paintedNames(page)).map(({ text }) => text);
      return names.length === 0
        ? ["nothing at all"]
        : names.filter((text) => !/^\p{Lu}[\p{L}. -]+$/u.test(text));
    };
    await expect.poll(stale, PATIENT).toEqual([]);
    expect(await hover(page, await named("John Kirby"))).toContain("John Kirby");
  });

  test("highlights that the page clears or makes its own come back with the next change", async () => {
    await visit("overlay");
    await named("John Kirby");
    await page.evaluate(() => {
      CSS.highlights.clear();
      CSS.highlights.set("kontekst-person", new Highlight(new Range()));
      document.querySelector("article")?.append("And then came Kunduz.");
    });
    await named("Kunduz");
    await named("John Kirby");
    expect((await paintedNames(page)).filter(({ text }) => text === "")).toEqual([]);
  });

  test("the card stands above modal dialogs and above what opens later", async () => {
    await visit("dialogs");
    const onTop = () =>
      inClosedRoot(
        page,
        "kontekst-card",
        (shadow) => {
          const { left, top } = (shadow.querySelector(".card") ?? shadow.host).getBoundingClientRect();
          return document.elementFromPoint(left + 20, top + 20)?.localName ?? "";
        },
        null,
      );
    await hover(page, await named("John Kirby"));
    await page.evaluate(() => document.querySelector<HTMLElement>("#later")?.showPopover());
    await expect.poll(onTop, PATIENT).toBe("kontekst-card");
    await page.evaluate(() => document.querySelector<HTMLElement>("#later")?.hidePopover());
    await page.keyboard.press("Escape");

    await page.evaluate(() => document.querySelector("dialog")?.showModal());
    await hover(page, await named("Kunduz"));
    await expect.poll(onTop, PATIENT).toBe("kontekst-card");
  });

  async function moveOnto({ x, y, width, height }: PaintedName): Promise<void> {
    await page.mouse.move(x - 5, y - 60);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 8 });
  }
});

/** Runs in the page. */
function imitateOn({ selector, x, y }: { selector: string; x: number; y: number }): void {
  Reflect.get(globalThis, "imitate")(document.querySelector(selector), x, y);
}

/** Runs in the page: longer than a pointer must rest on a name. */
async function untilDwelled(): Promise<void> {
  const end = performance.now() + 500;
  while (performance.now() < end) await new Promise(requestAnimationFrame);
}
