import type { Page } from "puppeteer-core";
import type { KeptDraft } from "../../src/browser/drafts.ts";
import { DEFAULT_SETTINGS } from "../../src/browser/settings.ts";
import { draftOf, findNames } from "../../src/draft/draft-dataset.ts";
import { chooseFile } from "./browser/hands.ts";
import type { OpenBrowser } from "./browser/open.ts";
import { knownEntities } from "./known-entities.ts";
import { loadDatasets } from "./load-datasets.ts";

const LONG_TITLE =
  "Kommunestyret, fylkestinget, statsforvalteren og departementet i saken om Vestvik havn, terminal og kaianlegg (2019–2026)";

/** Datasets of a reader's own: an ordinary one, one with a name that breaks no line, one from right to left. */
export const OWN = [
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

/** Chooses a file in a field, as soon as that is there. */
export async function choose(page: Page, field: string, name: string, text: string): Promise<void> {
  await page.waitForSelector(field);
  await chooseFile(page, field, text, name);
}

const untilText = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction((css) => (document.querySelector(css)?.textContent ?? "") !== "", {}, selector);

/** Opens the options, and waits until the datasets are listed. */
export async function openOptions(open: OpenBrowser): Promise<Page> {
  const page = await open.openScreen("options.html");
  await untilText(page, ".datasets li h3");
  return page;
}

/** Adds what readers have after some use: own datasets, sites, corrections, a draft, an error. */
export async function fillOptions(open: OpenBrowser): Promise<void> {
  const page = await openOptions(open);
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
