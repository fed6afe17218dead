import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../browser/settings.ts";
import { MemoryStore } from "./store/memory-store.ts";

const local = new Map<string, unknown>();
let store = new MemoryStore();

vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: { getManifest: () => ({ version: "0.1.0" }) },
    storage: {
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: local.get(key) } : {}),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) local.set(key, structuredClone(value));
        },
      },
    },
  },
}));
vi.mock("./store/indexed-store.ts", () => ({ openIndexedStore: async () => store }));
vi.mock("./built-in.ts", () => ({ builtInDatasets: [] }));
vi.stubGlobal("navigator", { locks: { request: (_: string, work: () => unknown) => work() } });
afterAll(() => void vi.unstubAllGlobals());

const { liveLibrary } = await import("./live-library.ts");

const own = { ...DEFAULT_SETTINGS, sites: { "news.example": "off" }, underline: "all" } as const;

beforeEach(() => {
  store = new MemoryStore();
  local.clear();
  local.set("settings", own);
});

const start = () => liveLibrary(() => undefined)();

test.each([
  ["settings and drafts", { settings: { ...DEFAULT_SETTINGS, underline: "none" }, drafts: [] }],
  ["settings alone, as they were kept at first", { ...DEFAULT_SETTINGS, underline: "none" }],
  [
    "settings, and drafts that cannot be read",
    { settings: { ...DEFAULT_SETTINGS, underline: "none" }, drafts: [7] },
  ],
  [
    "settings of which a value cannot be read",
    { settings: { version: 1, underline: "none", sites: 7 }, drafts: [] },
  ],
])("what a restored backup has left is taken over at the next start: %s", async (_, unfinished) => {
  await store.change({ unfinished });
  await start();
  expect(local.get("settings")).toMatchObject({ underline: "none", sites: {}, datasetChanges: 1 });
  expect(await store.unfinished()).toBeUndefined();
});

test.for<object>([
  [],
  {},
  { settings: null, drafts: null },
  { settings: "none", drafts: "none" },
  { settings: [], drafts: [] },
  { settings: { version: "1" }, drafts: [] },
  { settings: { underline: "none" }, drafts: [] },
  { version: null },
  new Map([["settings", { version: 1 }]]),
  new Blob(["{}"]),
])("nonsense in its place is thrown away, and nothing of the reader's changes: %o", async (unfinished) => {
  await store.change({ unfinished });
  await start();
  expect(local.get("settings")).toEqual(own);
  expect(await store.unfinished()).toBeUndefined();
});
