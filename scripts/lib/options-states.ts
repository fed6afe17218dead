import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { KeptDraft } from "../../src/browser/drafts.ts";
import { DEFAULT_SETTINGS } from "../../src/browser/settings.ts";
import { draftOf, findNames } from "../../src/draft/draft-dataset.ts";
import { chooseFile, press } from "./browser/hands.ts";
import type { OpenBrowser } from "./browser/open.ts";
import { knownEntities } from "./known-entities.ts";
import { loadDatasets } from "./load-datasets.ts";
import { root } from "./run.ts";

/** A state of the options, and how the packaged extension is brought into it. */
export interface OptionsState {
  readonly name: string;
  /** What of the page is to be seen first; the whole of it without. */
  readonly at?: string;
  show(open: OpenBrowser): Promise<Page>;
}

const LONG_TITLE =
  "Kommunestyret, fylkestinget, statsforvalteren og departementet i saken om Vestvik havn, terminal og kaianlegg (2019–2026)";

/** Datasets of a reader's own: an ordinary one, one with a name that breaks no line, one from right to left. */
const OWN = [
  {
    id: "vestvik",
    title: LONG_TITLE,
    description: "Who sold what to whom, and what the council, the county and the ministry had to say of it",
    sources: [
      { id: "article", title: "Council sells harbour", publisher: "The Gazette", date: "2024-05-02" },
      { id: "map", title: "Map of the harbour", licence: "CC BY 4.0" },
    ],
    entities: [
      { id: "vestvik", type: "place", names: ["Vestvik"], location: { lat: 60.4, lon: 5.3 } },
      {
        id: "kari",
        type: "person",
        names: ["Kari Solheim Donaudampfschifffahrtsgesellschaftskapitänswitwe"],
        description: "mayor",
      },
      { id: "arctic-ports", type: "organisation", names: ["Arctic Ports Ltd"], description: "buyer" },
    ],
  },
  {
    id: "kabul-fa",
    title: "سقوط کابل، اوت ۲۰۲۱",
    description: "اشخاص، مکان‌ها و سازمان‌ها",
    entities: [
      {
        id: "ghani",
        type: "person",
        names: [{ text: "محمد اشرف غنی", lang: "fa" }],
        description: "رئیس‌جمهور",
      },
      {
        id: "kabul",
        type: "place",
        names: [{ text: "کابل", lang: "fa" }],
        location: { lat: 34.5, lon: 69.2 },
      },
    ],
  },
];

const STORY = [
  "The council of Vestvik voted on Thursday to sell its harbour to Arctic Ports Ltd. Mayor Kari Solheim said that the money was needed.",
  "Solheim met the chairman of the company, Peter van Dalen, in Oslo last week. “We will keep every job in Vestvik,” van Dalen said.",
  "The Norwegian Maritime Authority (NMA) must approve the sale. The NMA expects to answer in June. Mohammad Ashraf Ghani (محمد اشرف غنی) came from Kabul.",
];

async function keptDraft(): Promise<KeptDraft> {
  const known = knownEntities(await loadDatasets(["world"]));
  const blocks = STORY.map((text, id) => ({ id, text, role: "body" as const }));
  const article = {
    blocks,
    title: "Council sells harbour",
    date: "2024-05-02",
    publisher: "The Gazette",
    language: "en",
    url: "https://gazette.example/harbour",
  };
  const draft = draftOf(findNames(article, known.lexicon), known);
  return {
    version: 1,
    id: "picture",
    page: { url: "https://gazette.example/harbour", tab: -1 },
    stored: true,
    cut: false,
    paragraphs: STORY,
    draft,
  };
}

const SITES = {
  "nyheter.example": "off",
  "en-avis-med-et-svaert-langt-navn.leksikon.example": "on",
} as const;
const CORRECTIONS = [
  { name: "Ghani", dataset: "kabul-2021", entity: "ashraf-ghani", site: "nyheter.example" },
  { name: "Bergen", dataset: "world", entity: "bergen" },
];
const TROUBLE = [
  {
    part: "worker",
    doing: "page/read",
    error: "QuotaExceededError",
    at: ["background.js:1:20345", "background.js:1:20990"],
    version: "0.1.0",
    first: "2026-03-01",
    last: "2026-03-04",
    count: 3,
  },
];

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

async function choose(page: Page, field: string, name: string, text: string): Promise<void> {
  await page.waitForSelector(field);
  await chooseFile(page, field, text, name);
}

async function pressWhenThere(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await press(page, selector);
}

const untilText = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction((css) => (document.querySelector(css)?.textContent ?? "") !== "", {}, selector);

/** Options with nothing of the reader's own. */
async function fresh(open: OpenBrowser): Promise<Page> {
  const page = await open.openScreen("options.html");
  await untilText(page, ".datasets li h3");
  return page;
}

/** Adds what readers have after some use: own datasets, sites, corrections, a draft, an error. */
export async function fillOptions(open: OpenBrowser): Promise<void> {
  const page = await fresh(open);
  for (const dataset of OWN) {
    await choose(page, ".import input[type=file]", `${dataset.id}.json`, JSON.stringify(dataset));
    await untilText(page, `[data-id="${dataset.id}"] h3`);
  }
  const stored = { draft: await keptDraft(), sites: SITES, corrections: CORRECTIONS, trouble: TROUBLE };
  await page.evaluate(
    async ({ draft, sites, corrections, trouble }, defaults) => {
      const { storage } = Reflect.get(globalThis, "chrome");
      const { settings = defaults } = await storage.local.get("settings");
      await storage.local.set({
        settings: { ...settings, sites, corrections },
        trouble,
        drafts: [{ id: draft.id, url: draft.page.url, title: draft.draft.title }],
        [`draft:${draft.id}`]: draft,
      });
    },
    stored,
    DEFAULT_SETTINGS,
  );
  await page.close();
}

const opened =
  (prepare: (page: Page) => Promise<unknown>) =>
  async (open: OpenBrowser): Promise<Page> => {
    const page = await fresh(open);
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

/** As a fresh installation has it, before {@link fillOptions}. */
export const FRESH: OptionsState = { name: "fresh", show: fresh };

/** What is pictured after {@link fillOptions}. */
export const OPTIONS_STATES: readonly OptionsState[] = [
  { name: "all", show: fresh },
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
