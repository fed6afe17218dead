import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { at } from "../../scripts/lib/browser/bidi.ts";
import type { BrowserName } from "../../scripts/lib/browser/find.ts";
import { askReader, changeSettings, openAsker, tabOf } from "../../scripts/lib/browser/kontekst.ts";
import { root } from "../../scripts/lib/run.ts";
import { serve } from "../../scripts/lib/serve.ts";
import { type PageReport, PROTOCOL_VERSION } from "../../src/browser/protocol.ts";
import { borrowBrowser } from "./kept-browsers.ts";
import { collectOurErrors } from "./our-errors.ts";

/** Saved real pages that stand beside the project where it is developed; they are not part of it. */
const folder = join(root, "..", "shared", "pages");
const missing = !existsSync(join(folder, "index.json"));
if (missing) console.warn("skipped: the saved pages are not at ../shared/pages");

interface SavedPage {
  readonly file: string;
  readonly language: string;
  readonly date: { readonly value: string | null };
}

const saved: SavedPage[] = missing ? [] : JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));

/** Scripts of the saved pages change them by themselves and for ever: this switches them off, and all that they would load. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Milliseconds. */
const PATIENT = { timeout: 20_000, interval: 100 };

/** What a page was, and what Kontekst made of it. */
interface Seen {
  readonly file: string;
  readonly on: Look;
  readonly off: Look;
  readonly report: PageReport;
  /** Painted spans that stand where nothing is to be marked. */
  readonly misplaced: readonly string[];
}

/** The page itself stays in its browser: megabytes of each would go through the driver. */
interface Look {
  /** Whether it is what it was when it had been parsed. */
  readonly sameHtml: boolean;
  readonly sameText: boolean;
  readonly painted: number;
}

/** All that was seen in one browser. */
interface Session {
  readonly pages: readonly Seen[];
  readonly errors: readonly string[];
}

const sessions = new Map<BrowserName, Session>();

beforeAll(async () => {
  if (missing) return;
  const browsers = ["chromium", "firefox"] as const;
  // Both at once: each waits for the other's machine half of the time.
  await Promise.all(browsers.map(async (name) => sessions.set(name, await seeAll(name))));
}, 300_000);

describe.skipIf(missing).each(["chromium", "firefox"] as const)("the saved pages, in %s", (name) => {
  let pages: readonly Seen[];
  let errors: readonly string[];

  beforeAll(() => {
    const session = sessions.get(name);
    if (!session) throw new Error(`${name} was not started`);
    ({ pages, errors } = session);
  });

  test("no error comes from Kontekst", () => {
    expect(errors).toEqual([]);
  });

  test("names are painted, and nothing is when Kontekst is off", () => {
    expect(pages.filter(({ on }) => on.painted > 0).length).toBeGreaterThan(saved.length / 2);
    expect(pages.filter(({ off }) => off.painted > 0).map(({ file }) => file)).toEqual([]);
  });

  test.each(["on", "off"] as const)("DOM and text are as they were, switched %s", (state) => {
    const changed = pages.filter((page) => !page[state].sameHtml);
    expect(changed.map(({ file }) => file)).toEqual([]);
    const other = pages.filter((page) => !page[state].sameText);
    expect(other.map(({ file }) => file)).toEqual([]);
  });

  test("nothing is marked in scripts, styles, code and what can be edited", () => {
    expect(pages.flatMap(({ file, misplaced }) => misplaced.map((text) => `${file}: ${text}`))).toEqual([]);
  });

  test("at least 95 % of the declared dates are read as they are declared", () => {
    const dated = saved.filter(({ date }) => date.value !== null);
    const wrong = dated.filter(({ file, date }) => reportOf(file).page.date !== dayOf(date.value));
    const report = wrong.map(({ file, date }) => `${file}: ${reportOf(file).page.date}, is ${date.value}`);
    expect(wrong.length / dated.length, report.join("\n")).toBeLessThanOrEqual(0.05);
  });

  test("the language is that of the text, also where the attribute lies", () => {
    const wrong = saved.filter(
      ({ file, language }) => reportOf(file).page.language?.split("-")[0] !== language,
    );
    expect(wrong.map(({ file }) => `${file}: ${reportOf(file).page.language}`)).toEqual([]);
  });

  function reportOf(file: string): PageReport {
    const seen = pages.find((page) => page.file === `/${file}`);
    if (!seen) throw new Error(`${file} was not seen`);
    return seen.report;
  }
});

async function seeAll(name: BrowserName): Promise<Session> {
  const served = await serve((path) => {
    const page = saved.find(({ file }) => path === `/${file}`);
    const headers = { "content-security-policy": POLICY };
    return page && { body: readFileSync(join(folder, page.file)), headers };
  });
  const { open, giveBack } = await borrowBrowser(name);
  try {
    const errors = await collectOurErrors(open);
    const screen = await openAsker(open);
    await changeSettings(screen, { pages: "all", underline: "all" });
    const page = await open.browser.newPage();
    await page.bringToFront();
    await page.evaluateOnNewDocument(keepFirstLook);
    await page.goto(`${served.origin}/${saved[0]?.file}`);
    const tab = await vi.waitFor(() => tabOf(screen, page.url()), PATIENT);
    const pages: Seen[] = [];
    for (const [at, { file }] of saved.entries())
      pages.push(await see(page, screen, tab, `${served.origin}/${file}`, at % 2 === 0));
    return { pages, errors: await errors.take() };
  } finally {
    await giveBack();
    await served.close();
  }
}

/**
 * Loads a page as Kontekst was left by the one before, looks at it, switches Kontekst off or on there, and looks again:
 * each page is seen in both states, and every other is switched off, or on, under the reader's eyes.
 */
async function see(page: Page, screen: Page, tab: number, url: string, isOn: boolean): Promise<Seen> {
  const seeOn = async () => {
    const report = await untilRead(screen, tab, url);
    const names = report.entities.reduce((sum, { mentions }) => sum + mentions.length, 0);
    await page.waitForFunction(paintedAtLeast, { polling: 50 }, names > 0 ? 1 : 0);
    return { report, on: await page.evaluate(look), misplaced: await page.evaluate(misplacedNames) };
  };
  const seeOff = async () => {
    await vi.waitFor(async () => {
      const state = await askReader(screen, tab, "reader/state", {});
      if (at(state, "state") !== "off" || at(at(state, "page"), "url") !== url) throw new Error("not off");
    }, PATIENT);
    await page.waitForFunction(() => CSS.highlights.size === 0, { polling: 50 });
    return { off: await page.evaluate(look) };
  };
  await page.goto(url, { waitUntil: "load" });
  const file = new URL(url).pathname;
  if (isOn) {
    const on = await seeOn();
    await changeSettings(screen, { sites: { "127.0.0.1": "off" } });
    return { file, ...on, ...(await seeOff()) };
  }
  const off = await seeOff();
  await changeSettings(screen, { sites: {} });
  return { file, ...off, ...(await seeOn()) };
}

/** The report of a tab once it is of this page. */
function untilRead(screen: Page, tab: number, url: string): Promise<PageReport> {
  const message = { to: "host", version: PROTOCOL_VERSION, type: "report/get", payload: { tab } };
  return vi.waitFor(async () => {
    const report = await screen.evaluate(reportOn, message, url);
    if (report === null) throw new Error(`${url} was not read`);
    return report;
  }, PATIENT);
}

/** Runs in the screen, so that the report of the page before, which is long, does not go through the driver again and again. */
async function reportOn(message: object, url: string): Promise<PageReport | null> {
  const { runtime } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
  const answer = await runtime.sendMessage(message);
  return answer?.value?.page.url === url ? answer.value : null;
}

/** Runs in the page: what it is when it has been parsed, before any content script can have done anything. */
function keepFirstLook(): void {
  addEventListener("DOMContentLoaded", () => {
    Reflect.set(globalThis, "firstLook", {
      html: document.documentElement.outerHTML,
      text: document.body.textContent,
    });
  });
}

/** Runs in the page. */
function look(): Look {
  let painted = 0;
  for (const [, highlight] of CSS.highlights) painted += highlight.size;
  const { html, text } = Reflect.get(globalThis, "firstLook");
  return {
    sameHtml: document.documentElement.outerHTML === html,
    sameText: document.body.textContent === text,
    painted,
  };
}

/** Runs in the page. */
function paintedAtLeast(least: number): boolean {
  let painted = 0;
  for (const [, highlight] of CSS.highlights) painted += highlight.size;
  return painted >= least;
}

/** Runs in the page: the painted spans in scripts, styles, code and what can be edited. */
function misplacedNames(): string[] {
  const found: string[] = [];
  for (const [, highlight] of CSS.highlights) {
    for (const { startContainer, startOffset } of highlight) {
      const around = startContainer.parentElement?.closest(
        "script, style, noscript, code, pre, kbd, samp, textarea, input, select, button, nav, footer, [contenteditable]:not([contenteditable=false])",
      );
      // The footer of a quotation names its author.
      if (around && !(around.localName === "footer" && around.parentElement?.localName === "blockquote"))
        found.push(
          `${around.localName}: ${startContainer.textContent?.slice(startOffset, startOffset + 20)}`,
        );
    }
  }
  return found;
}

/** The day of a declared date as the page gives it. */
function dayOf(value: string | null): string | undefined {
  if (value === null) return undefined;
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(value);
  if (compact) return compact.slice(1).join("-");
  return /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? new Date(value).toISOString().slice(0, 10);
}
