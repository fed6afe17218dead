import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { DEFAULT_SETTINGS } from "../../src/browser/settings.ts";
import { press } from "./browser/hands.ts";
import type { OpenBrowser } from "./browser/open.ts";
import { root } from "./run.ts";
import { choose, OWN, openOptions } from "./used-options.ts";

/** A state of the options, and how the packaged extension is brought into it. */
export interface OptionsState {
  readonly name: string;
  /** What of the page is to be seen first; the whole of it without. */
  readonly at?: string;
  show(open: OpenBrowser): Promise<Page>;
}

/** A backup of one dataset. */
const BACKUP = JSON.stringify({
  kontekst: "backup",
  format: 1,
  made: "2026-11-22T10:00:00.000Z",
  settings: DEFAULT_SETTINGS,
  drafts: [],
  datasets: [OWN[1]],
});

/** A dataset whose import takes long enough to be pictured. */
const large = (): string =>
  JSON.stringify({
    id: "many",
    title: "Many",
    entities: Array.from({ length: 200_000 }, (_, at) => ({
      id: `e-${at}`,
      type: "place",
      names: [`Sted${at} Vik`, `Gard${at}`],
    })),
  });

async function pressWhenThere(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await press(page, selector);
}

const opened =
  (prepare: (page: Page) => Promise<unknown>) =>
  async (open: OpenBrowser): Promise<Page> => {
    const page = await openOptions(open);
    await prepare(page);
    return page;
  };

const draftWith =
  (prepare: (page: Page) => Promise<unknown>) =>
  async (open: OpenBrowser): Promise<Page> => {
    const page = await open.openScreen("options.html#draft=picture");
    await page.waitForSelector(".draft-entities summary");
    await prepare(page);
    return page;
  };

const openAll = (page: Page, css: string): Promise<void> =>
  page.evaluate((selector) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(selector)) details.open = true;
  }, css);

/** As a fresh installation has it, before `fillOptions`. */
export const FRESH: OptionsState = { name: "fresh", show: openOptions };

/** What is pictured after `fillOptions`. */
export const OPTIONS_STATES: readonly OptionsState[] = [
  { name: "all", show: openOptions },
  {
    name: "contents",
    at: '[data-id="world"]',
    show: opened(async (page) => {
      await openAll(page, '[data-id="world"] details');
      await page.type('[data-id="world"] .contents input', "ber");
      await page.waitForSelector('[data-id="world"] .contents-map');
      await page.waitForFunction(
        () => document.querySelector('[data-id="world"] .contents ul small') !== null,
      );
    }),
  },
  {
    name: "own-contents",
    at: '[data-id="vestvik"]',
    show: opened(async (page) => {
      await openAll(page, '[data-id="vestvik"] details, [data-id="kabul-fa"] details');
      await page.waitForFunction(() => document.querySelectorAll(".contents ul li").length > 4);
    }),
  },
  {
    name: "importing",
    at: ".import",
    show: opened(async (page) => {
      await choose(page, ".import input[type=file]", "many-names-of-a-newsroom.json", large());
      await page.waitForSelector(".import-progress");
    }),
  },
  {
    name: "refused",
    at: ".import",
    show: opened(async (page) => {
      const broken = await readFile(join(root, "tests", "datasets", "invalid-many.json"), "utf8");
      await choose(page, ".import input[type=file]", "broken.json", broken);
      await page.waitForSelector(".dataset-errors");
    }),
  },
  {
    name: "no-dataset",
    at: ".import",
    show: opened(async (page) => {
      await choose(page, ".import input[type=file]", "names.csv", "id;type;name\na;person;Kari Solheim\n");
      await page.waitForSelector(".import-said.failure:not(:empty)");
    }),
  },
  {
    name: "replacing",
    at: ".import",
    show: opened(async (page) => {
      await choose(page, ".import input[type=file]", "vestvik.json", JSON.stringify(OWN[0]));
      await page.waitForSelector(".import .question");
    }),
  },
  {
    name: "removing",
    at: '[data-id="vestvik"]',
    show: opened((page) => pressWhenThere(page, '[data-id="vestvik"] .dataset-acts button:last-of-type')),
  },
  {
    name: "restoring",
    at: ".backup",
    show: opened(async (page) => {
      await choose(page, ".backup input[type=file]", "kontekst-2026-11-22.json", BACKUP);
      await page.waitForSelector(".backup .question, .backup .dataset-errors");
    }),
  },
  {
    name: "restore-refused",
    at: ".backup",
    show: opened(async (page) => {
      await choose(page, ".backup input[type=file]", "holiday.json", "{}");
      await page.waitForSelector(".backup .dataset-errors");
    }),
  },
  {
    name: "errors",
    at: "main > section:last-of-type",
    show: opened((page) => openAll(page, "main > section:last-of-type details")),
  },
  { name: "draft", show: draftWith(async () => undefined) },
  {
    name: "draft-open",
    show: draftWith((page) =>
      openAll(
        page,
        '[data-id="kari-solheim"] details, [data-id="kabul"] > details, [data-id="kari-solheim"] .draft-more',
      ),
    ),
  },
  {
    name: "draft-refused",
    show: draftWith(async (page) => {
      await openAll(page, '[data-id="kari-solheim"] > details');
      await page.waitForSelector('[data-id="kari-solheim"] .draft-more');
      await openAll(page, '[data-id="kari-solheim"] .draft-more');
      for (const [at, text] of ["Office", "Mayor of Vestvik", "in May"].entries())
        await page.type(`[data-id="kari-solheim"] .draft-fact label:nth-of-type(${at + 1}) input`, text);
      await page.keyboard.press("Enter");
      await pressWhenThere(page, ".draft-main");
      await page.waitForSelector(".dataset-errors");
    }),
  },
];
