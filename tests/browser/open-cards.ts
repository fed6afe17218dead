import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { beforeAll } from "vitest";
import { type Box, boxesOf, restOn, watchCards } from "../../scripts/lib/browser/card.ts";
import type { BrowserName } from "../../scripts/lib/browser/find.ts";
import { askReader, openAsker, paintedNames, tabOf } from "../../scripts/lib/browser/kontekst.ts";
import { withExtension } from "./extension.ts";
import { untilNamed } from "./until-named.ts";

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
  /** Opens one of the pages above, with the pointer far from any name, and waits until all of it has been read. */
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
  const answer = (path: string) => {
    const body = pages[path];
    return body === undefined ? undefined : { body };
  };
  const extension = withExtension(browser, answer);
  let screen: Page;
  let page: Page;
  let tab: number;

  beforeAll(async () => {
    screen = await openAsker(extension.open);
    page = await extension.open.browser.newPage();
    await page.setViewport(VIEWPORT);
    await visit();
    tab = await tabOf(screen, page.url());
  });

  async function visit(path = "/plain"): Promise<void> {
    await page.goto(extension.origin + path);
    await page.bringToFront();
    await page.mouse.move(1, 1);
    // The last name of each of the pages: what is in view is read before the rest.
    await untilNamed(page, "Kandahar");
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
      return extension.origin;
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
