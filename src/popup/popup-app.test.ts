// @vitest-environment happy-dom
import { h, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import en from "../../public/_locales/en/messages.json" with { type: "json" };
import type { PageInfo, PageReport } from "../browser/protocol.ts";
import { DEFAULT_SETTINGS } from "../browser/settings.ts";
import type { EntityView } from "../dataset/view.ts";
import type { StoryMapView } from "../ui/map/story-map-view.ts";
import { makeWords } from "../ui/preact/words.ts";
import type { PopupApi } from "./api.ts";
import { PopupApp } from "./popup-app.tsx";

const words = makeWords(
  "en",
  Object.fromEntries(Object.entries(en).map(([key, { message }]) => [key, message])),
);

const page: PageInfo = {
  url: "https://a.example/story",
  site: "a.example",
  headline: "The city falls",
  publisher: "The Paper",
  date: "2021-08-12",
  language: "en",
  judgement: { news: true, reason: "json-ld" },
};
const text = "Ghazni fell on Thursday.";
const report: PageReport = {
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

let settings = DEFAULT_SETTINGS;

function fakeApi(changed: Partial<PopupApi> = {}): PopupApi {
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

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));

async function show(api: PopupApi): Promise<HTMLElement> {
  await act(() => render(h(PopupApp, { api, words, surface: "popup" }), document.body));
  await settled();
  // What comes after the report's first picture.
  await settled();
  return document.body;
}

async function press(selector: string): Promise<void> {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  await act(() => found.click());
  await settled();
}

afterEach(() => {
  render(null, document.body);
  settings = { ...settings, sites: {} };
});

test("a page that is read: what it is, why Kontekst is on, its sentences and its names", async () => {
  const body = await show(fakeApi());
  expect(body.querySelector("h1")?.textContent).toBe("The city falls");
  expect(body.querySelector(".about")?.textContent).toContain("August");
  expect(body.querySelector("#reading-why")?.textContent).toBe("On. The page calls itself a news article.");
  expect(body.querySelector(".summary")?.textContent).toBe(text);
  expect(body.querySelector(".group .name")?.textContent).toContain("Ghazni");
});

test("a name goes to its first mention, then to the next, then round again", async () => {
  const api = fakeApi();
  await show(api);
  for (let times = 0; times < 3; times++) await press(".group .name");
  expect(vi.mocked(api.goTo).mock.calls.map(([, place]) => place.block)).toEqual([1, 4, 1]);
  expect(document.querySelector(".strip [role=status]")?.textContent).toBe("1 of 2");
});

test("a name that was pressed says where the page first names it", async () => {
  const entities = report.entities.map((entity) => ({ ...entity, firstIn: "lead" as const }));
  const body = await show(fakeApi({ report: async () => ({ ...report, entities }) }));
  await press(".group .name");
  expect(body.querySelector(".strip")?.textContent).toContain("First named in the lead.");
});

test("a mention that has left the page is said to be gone", async () => {
  await show(fakeApi({ goTo: async () => false }));
  await press(".group .name");
  expect(document.querySelector(".strip [role=status]")?.textContent).toBe("No longer in the page");
});

test("a sentence goes to its place in the page", async () => {
  const api = fakeApi();
  await show(api);
  await press(".stretched");
  expect(vi.mocked(api.goTo).mock.calls[0]?.[1]).toMatchObject({ block: 1, start: 0, end: text.length });
});

test("a number goes to its sentence, and a unit that readers may not know is explained", async () => {
  const number = { block: 2, start: 4, end: 10, phrase: "15 mil", sentence: { start: 0, end: 30 } };
  const explanation = { unit: "scandinavian-mile", value: 150, in: "km" };
  const api = fakeApi({ report: async () => ({ ...report, numbers: [{ ...number, explanation }] }) });
  const body = await show(api);
  expect(body.querySelector(".numbers")?.textContent).toBe("15 mil = 150 km (Scandinavian miles)");
  await press(".number");
  expect(vi.mocked(api.goTo).mock.calls[0]?.[1]).toEqual({ block: 2, start: 0, end: 30 });
});

test("of a range both ends are explained", async () => {
  const number = { block: 2, start: 4, end: 15, phrase: "10–15 miles", sentence: { start: 0, end: 30 } };
  const explanation = { unit: "mile", value: 16.1, upTo: 24.1, in: "km" };
  const body = await show(
    fakeApi({ report: async () => ({ ...report, numbers: [{ ...number, explanation }] }) }),
  );
  expect(body.querySelector(".numbers")?.textContent).toBe("10–15 miles = 16.1–24.1 km (miles)");
});

const drawn: StoryMapView = {
  map: {
    width: 348,
    height: 188,
    areas: [{ role: "country", path: "M0 0L10 0L10 10Z" }],
    dots: [{ key: "d/ghazni", x: 50, y: 60, radius: 4, holder: 0 }],
    labels: [{ role: "name", text: "Ghazni", x: 60, y: 64, anchor: "start", key: "d/ghazni" }],
    scale: { x: 8, y: 180, length: 60, km: 200 },
    countries: ["Afghanistan"],
    beyond: [],
  },
  holdings: {
    label: "Controlled by",
    date: "12 August 2021",
    holders: [{ dataset: "d", entity: "taliban", name: "Taliban" }],
    places: [{ dataset: "d", entity: "ghazni", name: "Ghazni", holder: 0, since: "since 12 August 2021" }],
  },
};

test("map, background and draft come all at once, so that none of them pushes another", async () => {
  let draw = (_: StoryMapView | null) => {};
  const map = new Promise<StoryMapView | null>((resolve) => {
    draw = resolve;
  });
  const background = { title: "The war", paragraphs: ["It began."], events: [] };
  const entities = report.entities.flatMap((place) =>
    ["ghazni", "kabul", "herat"].map((entity) => ({ ...place, entity })),
  );
  const body = await show(
    fakeApi({
      report: async () => ({ ...report, entities }),
      storyMap: () => map,
      background: async () => background,
    }),
  );
  expect(body.querySelector(".summary")).not.toBeNull();
  expect(body.querySelector(".background, .make-draft")).toBeNull();
  draw(drawn);
  await settled();
  expect(body.querySelectorAll(".background, .make-draft, .story-map")).toHaveLength(3);
});

test("map and background are asked for when the first picture is there, whose time they would take", async () => {
  let tell = () => {};
  vi.stubGlobal(
    "PerformanceObserver",
    class {
      static readonly supportedEntryTypes = ["paint"];
      constructor(heard: (list: { getEntriesByName: (name: string) => readonly string[] }) => void) {
        tell = () => heard({ getEntriesByName: (name) => [name] });
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  const storyMap = vi.fn(async () => null);
  await show(fakeApi({ storyMap }));
  expect(storyMap).not.toHaveBeenCalled();
  tell();
  await settled();
  expect(storyMap).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});

test("a place on the map opens its card", async () => {
  const body = await show(fakeApi({ storyMap: async () => drawn }));
  expect(body.querySelector(".story-map svg")?.getAttribute("aria-label")).toContain("Afghanistan");
  expect(body.querySelector(".legend")?.textContent).toContain(
    "Controlled by, as of 12 August 2021:Taliban (1)",
  );
  const dot = body.querySelector(".story-map [data-key]");
  await act(() => void dot?.dispatchEvent(new MouseEvent("click", { bubbles: true })));
  await settled();
  expect(document.querySelector(".card h2")?.textContent).toBe("Ghazni");
});

test("the map in words: each place, its mentions and who held it", async () => {
  const body = await show(fakeApi({ storyMap: async () => drawn }));
  const list = body.querySelector<HTMLDetailsElement>(".place-list");
  await act(() => {
    if (list) list.open = true;
    list?.dispatchEvent(new Event("toggle"));
  });
  expect(list?.querySelector("li")?.textContent).toBe(
    "Ghazni named 2 times; Controlled by: Taliban, since 12 August 2021",
  );
});

test("the popup opens the side panel, which has no such button itself", async () => {
  const api = fakeApi();
  await show(api);
  await press(`[aria-label="${words.t("popup_openPanel")}"]`);
  expect(api.openPanel).toHaveBeenCalledWith(7);
  await act(() => render(h(PopupApp, { api, words, surface: "panel" }), document.body));
  expect(document.querySelector(`[aria-label="${words.t("popup_openPanel")}"]`)).toBeNull();
});

test("a name in a sentence opens its card with facts and sources; Escape leads back", async () => {
  await show(fakeApi());
  await press(".name-in-text");
  expect(document.querySelector(".card .facts")?.textContent).toContain("Taliban");
  expect(document.querySelector(".card .sources")?.textContent).toContain("NRK");
  expect(document.querySelector("main")?.hasAttribute("inert")).toBe(true);
  await act(
    () => void document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", cancelable: true })),
  );
  expect(document.querySelector(".card")).toBeNull();
});

test("an address that is not https becomes no link", async () => {
  await show(fakeApi());
  await press(".name-in-text");
  expect(document.querySelector(".card a")).toBeNull();
});

test("the switch makes an exception for the site", async () => {
  await show(fakeApi());
  await press("[role=switch]");
  expect(settings.sites).toEqual({ "a.example": "off" });
});

test("search by keyboard: a name of any language, then Enter opens its card", async () => {
  await show(fakeApi());
  const field = document.querySelector("input");
  if (!field) throw new Error("no search field");
  await act(() => field.focus());
  await settled();
  field.value = "газни";
  await act(() => void field.dispatchEvent(new Event("input", { bubbles: true })));
  await vi.waitFor(() => expect(document.querySelector("[role=option]")).not.toBeNull());
  expect(document.querySelector("[role=option]")?.getAttribute("aria-selected")).toBe("true");
  expect(document.querySelector("[role=option]")?.textContent).toContain("2 on this page");
  await act(
    () =>
      void field.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }),
      ),
  );
  await settled();
  expect(document.querySelector(".card h2")?.textContent).toBe("Ghazni");
});

test("Enter right after the last letter, before there is a picture of it, opens what is found", async () => {
  await show(fakeApi());
  const field = document.querySelector("input");
  if (!field) throw new Error("no search field");
  field.value = "газни";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  // Drawn, and nothing that follows on a drawing done.
  for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(document.querySelector(".card h2")?.textContent).toBe("Ghazni"));
});

test("copy takes summary, entities and facts along; export takes the report", async () => {
  const api = fakeApi();
  await show(api);
  await press(`[aria-label="${words.t("popup_copy")}"]`);
  const markdown = vi.mocked(api.copy).mock.calls[0]?.[0];
  expect(markdown).toContain("> Ghazni fell on Thursday.");
  expect(markdown).toContain("- Control: Taliban (Report, NRK)");
  expect(document.querySelector(".toast")?.textContent).toBe("Copied as Markdown");
  await press(`[aria-label="${words.t("popup_export")}"]`);
  expect(vi.mocked(api.save).mock.calls[0]?.[0]).toBe("kontekst-a.example-2021-08-12.json");
});

test.each([
  ["switched off", { readerState: async () => ({ state: "off", page }) }, "Kontekst is off here"],
  [
    "not news",
    {
      readerState: async () => ({
        state: "not-news",
        page: { ...page, judgement: { news: false, reason: "readable" } },
      }),
    },
    "Probably not a news page",
  ],
  ["only when asked", { readerState: async () => ({ state: "not-news", page }) }, "Kontekst waits for you"],
  [
    "a browser page",
    { tab: async () => ({ id: 7, url: "about:config" }), readerState: async () => null },
    "A page of the browser’s own",
  ],
  [
    "a PDF",
    { tab: async () => ({ id: 7, url: "https://a.example/b.pdf" }), readerState: async () => null },
    "A PDF",
  ],
  ["no names", { report: async () => ({ ...report, entities: [] }) }, "No known names"],
  ["being read", { report: async () => null }, "Reading the page…"],
  ["no answer", { report: () => Promise.reject(new Error("gone")) }, "Kontekst does not answer"],
] satisfies [string, Partial<PopupApi>, string][])("%s is said in words", async (_, changed, title) => {
  const body = await show(fakeApi(changed));
  expect(body.querySelector(".notice")?.textContent).toContain(title);
});

test("a page that is not news can be read all the same", async () => {
  const api = fakeApi({ readerState: async () => ({ state: "not-news", page }) });
  await show(api);
  await press(".notice button");
  expect(api.readPage).toHaveBeenCalledWith(7);
});

test("a page too short to sum up says so and still lists its names", async () => {
  const body = await show(fakeApi({ report: async () => ({ ...report, summary: [] }) }));
  expect(body.textContent).toContain("too little running text");
  expect(body.querySelectorAll(".group .name")).toHaveLength(1);
});
