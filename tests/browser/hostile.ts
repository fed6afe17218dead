import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, expect } from "vitest";
import type { BrowserName } from "../../scripts/lib/browser/find.ts";
import {
  askHost,
  askReader,
  changeSettings,
  openAsker,
  type PaintedName,
  tabOf,
} from "../../scripts/lib/browser/kontekst.ts";
import type { OpenBrowser } from "../../scripts/lib/browser/open.ts";
import { root } from "../../scripts/lib/run.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import type { ServedPage } from "../../scripts/lib/serve.ts";
import type { PageReport } from "../../src/browser/protocol.ts";
import { withExtension } from "./extension.ts";
import { collectOurErrors, type OurErrors } from "./our-errors.ts";
import { untilNamed } from "./until-named.ts";

/** Milliseconds: hostile pages keep a small machine busy. */
export const PATIENT = { timeout: 15_000 };

/** Documents that are no pages, by path. */
export const OTHERS: Readonly<Record<string, ServedPage>> = {
  "feed.xml": {
    body: '<?xml version="1.0"?><rss><item><title>Kabul</title><body>John Kirby</body></item></rss>',
    headers: { "content-type": "application/xml" },
  },
  "map.svg": {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><title>Kabul</title><text y="30">John Kirby</text></svg>',
    headers: { "content-type": "image/svg+xml" },
  },
  "notes.txt": {
    body: "John Kirby spoke of Kabul.",
    headers: { "content-type": "text/plain; charset=utf-8" },
  },
  "data.json": { body: '{"place":"Kabul"}', headers: { "content-type": "application/json" } },
};

/** A browser with the extension, and pages that mean it harm. */
export interface Hostile {
  readonly open: OpenBrowser;
  /** Of the pages that are served, without a slash at its end. */
  readonly origin: string;
  /** A page of ours, to ask worker and reader scripts from. */
  readonly screen: Page;
  /** A tab of its own, closed after the test: for one that changes more than the page it shows. */
  newPage(): Promise<Page>;
  /**
   * The sample article, with something hostile in it where there is such a file: `tests/hostile/PATH.html`. All that
   * are visited are shown in one tab, which costs half as much, until a test fails in it.
   */
  visit(path: string): Promise<Page>;
  /** The same, and nothing is left in the browser of what was visited before: traces hold the titles of all pages there. */
  visitAlone(path: string): Promise<Page>;
  /** The first underlined name with this text, as soon as there is one. */
  named(text: string): Promise<PaintedName>;
  /** How many ranges are painted. */
  painted(): Promise<number>;
  /** What the worker knows of the page. */
  report(): Promise<PageReport>;
  /** What the reader script says of a page. */
  stateOf(url: string): Promise<unknown>;
}

/**
 * Registers for the tests of a `describe` that a browser is opened before all of them, and that after each of them
 * neither the browser nor our own log has heard of an error of ours.
 */
export function withHostilePages(name: BrowserName): Hostile {
  const extension = withExtension(name, (path) => OTHERS[path.slice(1)] ?? hostilePage(path));
  let ourErrors: OurErrors;
  let screen: Page;
  /** The one that the test looks at. */
  let page: Page;
  let visited: Page | undefined;

  beforeAll(async () => {
    ourErrors = await collectOurErrors(extension.open);
    screen = await openAsker(extension.open);
  });

  afterEach(async ({ task }) => {
    let isFine = false;
    try {
      expect(await ourErrors.take()).toEqual([]);
      expect(await askHost(screen, "trouble/list", {})).toEqual([]);
      isFine = task.result?.state !== "fail";
    } finally {
      // A tab that was left would answer for another of its address.
      if (page !== visited && !page.isClosed()) await page.close();
      if (!isFine) await putBack();
    }
  });

  /** What a test may have changed and, as it failed, not changed back, for whichever comes next. */
  async function putBack(): Promise<void> {
    await visited?.close();
    visited = undefined;
    await changeSettings(screen, { sites: {}, pages: "news", underline: "first" });
    await askHost(screen, "trouble/clear", {});
    await ourErrors.take();
  }

  const newPage = async () => {
    page = await extension.open.browser.newPage();
    return page;
  };

  async function visit(path: string): Promise<Page> {
    if (visited) {
      page = visited;
      await page.bringToFront();
      // Nobody points at what comes next.
      await page.mouse.move(1, 1);
    } else visited = await newPage();
    await page.goto(`${extension.origin}/${path}`, { waitUntil: "domcontentloaded" });
    return page;
  }

  return {
    get open() {
      return extension.open;
    },
    get origin() {
      return extension.origin;
    },
    get screen() {
      return screen;
    },
    newPage,
    visit,
    async visitAlone(path) {
      await visited?.close();
      visited = undefined;
      return visit(path);
    },
    named: (text) => untilNamed(page, text),
    painted: () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)),
    report: async () =>
      (await askHost(screen, "report/get", { tab: await tabOf(screen, page.url()) })) as PageReport,
    stateOf: async (url) => askReader(screen, await tabOf(screen, url), "reader/state", {}),
  };
}

/** Markup, and marks that turn the direction of all that follows. */
const TITLE = "&lt;img src=x onerror='run = 1'&gt; \u202e9991 yaM";
const PUBLISHER = "The \u202eswen &lt;b&gt;Daily&lt;/b&gt;";

/** Well-formed, as XML must be. */
const XHTML = `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head><title>From Kabul</title><script type="application/ld+json">{ "@type": "NewsArticle", "headline": "From Kabul" }</script></head>
<body><article><h1>From Kabul</h1>
<p>John Kirby spoke at the Pentagon. Of every <math xmlns="http://www.w3.org/1998/Math/MathML"><mn>2</mn><mo>+</mo><mi>x</mi></math> soldiers, some went to Kunduz.</p>
</article></body></html>`;

const STRICT = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

function hostilePage(path: string): ServedPage | undefined {
  if (path === "/favicon.ico") return undefined;
  if (path === "/strict") return { body: samplePage(), headers: { "content-security-policy": STRICT } };
  if (path === "/xhtml")
    return { body: XHTML, headers: { "content-type": "application/xhtml+xml; charset=utf-8" } };
  if (path === "/titles") {
    const said = { "og:type": "article", "og:title": TITLE, "og:site_name": PUBLISHER };
    const metas = Object.entries(said).map(([key, text]) => `<meta property="${key}" content="${text}">`);
    const bare = samplePage().replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, "");
    return { body: bare.replace("</head>", `${metas.join("")}</head>`) };
  }
  const file = join(root, "tests", "hostile", `${path}.html`);
  const part = existsSync(file) ? readFileSync(file, "utf8") : "";
  // Before the article: what it redefines must be redefined before anything else runs.
  return part.includes("armed = true")
    ? { body: samplePage().replace("<head>", `<head>${part}`) }
    : { body: samplePage().replace("</article>", `${part}</article>`) };
}

/** Lets a page draw as often as a card needs to open, and half as often again. */
export const letCardsOpen = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const end = performance.now() + 500;
    while (performance.now() < end) await new Promise(requestAnimationFrame);
  });

/** Moves the mouse onto a name as a hand does, and waits for nothing. */
export async function moveOnto(page: Page, { x, y, width, height }: PaintedName): Promise<void> {
  await page.mouse.move(x - 5, y - 60);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 8 });
}
