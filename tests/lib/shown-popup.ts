import { h, render } from "preact";
import { act } from "preact/test-utils";
import { vi } from "vitest";
import en from "../../public/_locales/en/messages.json" with { type: "json" };
import type { PageInfo, PageReport } from "../../src/browser/protocol.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/browser/settings.ts";
import type { EntityView } from "../../src/dataset/view.ts";
import type { PopupApi } from "../../src/popup/api.ts";
import { PopupApp } from "../../src/popup/popup-app.tsx";
import { makeWords } from "../../src/ui/preact/words.ts";

export const words = makeWords(
  "en",
  Object.fromEntries(Object.entries(en).map(([key, { message }]) => [key, message])),
);

export const page: PageInfo = {
  url: "https://a.example/story",
  site: "a.example",
  headline: "The city falls",
  publisher: "The Paper",
  date: "2021-08-12",
  language: "en",
  judgement: { news: true, reason: "json-ld" },
};
const text = "Ghazni fell on Thursday.";
/** Of a page with one sentence, «Ghazni fell on Thursday.», and one name. */
export const report: PageReport = {
  page,
  entities: [
    {
      dataset: "d",
      entity: "ghazni",
      type: "place",
      name: "Ghazni",
      description: "city in Afghanistan",
      mentions: [
        { block: 1, start: 0, end: 6 },
        { block: 4, start: 10, end: 16 },
      ],
      weight: 1,
    },
  ],
  summary: [{ block: 1, start: 0, end: text.length, text, score: 1 }],
  numbers: [],
  words: 300,
};
const ghazni: EntityView = {
  dataset: "d",
  datasetTitle: "The dataset",
  entity: "ghazni",
  type: "place",
  name: "Ghazni",
  date: "12 August 2021",
  held: [
    {
      label: "Control",
      value: "Taliban",
      sources: [{ title: "Report", publisher: "NRK", url: "http://insecure.example/" }],
    },
  ],
  since: [],
  before: [],
  relatives: [],
  related: "part_of",
  events: [],
  links: [],
};

let settings: Settings = DEFAULT_SETTINGS;
export const settingsNow = (): Settings => settings;

/** What the popup asks of the browser, answered as for `report`, unless `changed` says otherwise. */
export function fakeApi(changed: Partial<PopupApi> = {}): PopupApi {
  return {
    tab: async () => ({ id: 7 }),
    readerState: async () => ({ state: "reading", page }),
    report: async () => report,
    readPage: vi.fn(async () => undefined),
    goTo: vi.fn(async () => true),
    reload: vi.fn(async () => undefined),
    card: async () => ghazni,
    search: async (query) =>
      query === "газни"
        ? [{ dataset: "d", entity: "ghazni", type: "place", name: "Ghazni", as: "Газни" }]
        : [],
    background: async () => null,
    storyMap: async () => null,
    settings: async () => settings,
    changeSettings: async (change) => {
      settings = change(settings);
      return settings;
    },
    watch: () => undefined,
    copy: vi.fn(async () => undefined),
    save: vi.fn(),
    makeDraft: vi.fn(async () => ({ state: "ready" as const, id: "d" })),
    openDraft: vi.fn(async () => undefined),
    openPanel: vi.fn(async () => undefined),
    openOptions: vi.fn(),
    ...changed,
  };
}

/** Waits until what was done is drawn. */
export const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));

/** The popup with its first picture, and what comes after it. */
export async function show(api: PopupApi): Promise<HTMLElement> {
  await act(() => render(h(PopupApp, { api, words, surface: "popup" }), document.body));
  await settled();
  // What comes after the report's first picture.
  await settled();
  return document.body;
}

/** @throws where nothing matches */
export async function press(selector: string): Promise<void> {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  await act(() => found.click());
  await settled();
}

/** Leaves nothing of a test to the next. */
export function putAway(): void {
  render(null, document.body);
  settings = { ...settings, sites: {} };
}
