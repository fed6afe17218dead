import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { type Box, boxesOf, restOn, watchCards } from "../../scripts/lib/browser/card.ts";
import type { BrowserName } from "../../scripts/lib/browser/find.ts";
import { askReader, paintedNames, tabOf, untilPainted } from "../../scripts/lib/browser/kontekst.ts";
import { type OpenBrowser, openBrowser } from "../../scripts/lib/browser/open.ts";
import { type Served, serve } from "../../scripts/lib/serve.ts";
import { packagedZip } from "./zips.ts";

/** Longest time (ms) that an idle machine or a busy one may need beyond what the design says. */
export const LATE = 700;

/** CSS px. */
export const VIEWPORT = { width: 900, height: 720 } as const;

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "cards", `${name}.html`), "utf8");
const plain = fixture("plain");
const pages: Readonly<Record<string, string>> = {
  "/plain": plain,
  "/2019": plain.replace("2021-08-12", "2019-08-12"),
  "/2024": plain.replace("2021-08-12", "2024-08-12"),
  "/undated": plain.replace(', "datePublished": "2021-08-12"', ""),
  "/dialog": fixture("dialog"),
  "/hostile": fixture("hostile"),
};

/** A page to open cards on, for the tests of a `describe`: it opens before all of them and closes after. */
export interface CardPage {
  readonly page: Page;
  /** A screen of the extension. */
  readonly screen: Page;
  readonly origin: string;
  /** Opens one of the pages above, with the pointer far from any name. */
  visit(path?: string): Promise<void>;
  /** The first line of the n-th place where the page writes a text. */
  boxOf(text: string, nth?: number): Promise<Box>;
  /** Comes to a name and rests on it. */
  hover(text: string, nth?: number): Promise<Box>;
  /** What the keyboard command does. */
  step(direction?: 1 | -1): Promise<unknown>;
  /** The texts that are underlined. */
  names(): Promise<string[]>;
}

/** Registers the opening and closing of a page with the extension around it. */
export function openCards(browser: BrowserName): CardPage {
  let served: Served;
  let open: OpenBrowser;
  let screen: Page;
  let page: Page;
  let tab: number;

  beforeAll(async () => {
    served = await serve((path) => {
      const body = pages[path];
      return body === undefined ? undefined : { body };
    });
    open = await openBrowser(browser, packagedZip(browser), { viewport: VIEWPORT });
    screen = await open.openScreen("popup.html");
    page = await open.browser.newPage();
    await visit();
    tab = await tabOf(screen, page.url());
  });
  afterAll(async () => {
    await open?.close();
    await served?.close();
  });

  async function visit(path = "/plain"): Promise<void> {
    await page.goto(served.origin + path);
    await page.bringToFront();
    await page.mouse.move(1, 1);
    await untilPainted(page);
    await watchCards(page);
  }

  async function boxOf(text: string, nth = 0): Promise<Box> {
    const [box] = await boxesOf(page, text, nth);
    if (!box) throw new Error(`«${text}» is not shown`);
    return box;
  }

  return {
    get page() {
      return page;
    },
    get screen() {
      return screen;
    },
    get origin() {
      return served.origin;
    },
    visit,
    boxOf,
    async hover(text, nth = 0) {
      const box = await boxOf(text, nth);
      await restOn(page, box);
      return box;
    },
    step: (direction = 1) => askReader(screen, tab, "reader/step", { direction }),
    names: async () => (await paintedNames(page)).map(({ text }) => text),
  };
}
