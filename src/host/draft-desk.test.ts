import { beforeEach, expect, test, vi } from "vitest";
import type { KeptDraft } from "../browser/drafts.ts";
import { DraftDesk } from "./draft-desk.ts";

const storage = vi.hoisted(() => ({ kept: new Map<string, unknown>(), full: false }));
vi.mock("webextension-polyfill", () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (storage.kept.has(key) ? { [key]: storage.kept.get(key) } : {}),
        set: async (items: object) => {
          if (storage.full) throw new Error("the disk is full");
          for (const [key, item] of Object.entries(items)) storage.kept.set(key, structuredClone(item));
        },
        remove: async (key: string) => void storage.kept.delete(key),
      },
    },
  },
}));

const kept = (id: string, stored: boolean): KeptDraft => ({
  version: 1,
  id,
  page: { url: `https://a.example/${id}`, tab: 7 },
  stored,
  cut: false,
  paragraphs: [],
  draft: { title: id, source: { id: "article", title: id }, entities: [] },
});

beforeEach(() => {
  storage.kept.clear();
  storage.full = false;
});

test("a draft is stored until it is dropped, and found by its page", async () => {
  const desk = new DraftDesk();
  await desk.put(kept("a", true));
  expect(await new DraftDesk().get("a")).toMatchObject({ id: "a", stored: true });
  expect(await new DraftDesk().of("https://a.example/a", false)).toBe("a");
  await desk.drop("a");
  expect(await desk.get("a")).toBeNull();
  expect(await desk.of("https://a.example/a", false)).toBeUndefined();
});

test("of a private window nothing is stored, and all is forgotten with its tab", async () => {
  const desk = new DraftDesk();
  await desk.put(kept("p", false));
  expect(storage.kept.size).toBe(0);
  expect(await desk.get("p")).toMatchObject({ id: "p" });
  expect(await desk.of("https://a.example/p", true)).toBe("p");
  desk.leave(7);
  expect(await desk.get("p")).toBeNull();
});

test("a private window does not find what another one has stored of the page", async () => {
  const desk = new DraftDesk();
  await desk.put(kept("a", true));
  expect(await desk.of("https://a.example/a", true)).toBeUndefined();
});

test("where the disk is full the draft lives in memory, and says so", async () => {
  const desk = new DraftDesk();
  storage.full = true;
  await desk.put(kept("f", true));
  expect(await desk.get("f")).toMatchObject({ id: "f", stored: false });
});
