import { beforeEach, expect, test, vi } from "vitest";
import {
  checkDrafts,
  type KeptDraft,
  keepDraft,
  listDrafts,
  readDraft,
  readDrafts,
  restoreDrafts,
} from "./drafts.ts";

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
      },
    },
  },
}));

const kept = (id: string, title = id): KeptDraft => ({
  version: 1,
  id,
  page: { url: `https://a.example/${id}`, tab: 7 },
  stored: true,
  cut: false,
  paragraphs: ["Kari Vik met Ola Nes."],
  draft: { title, source: { id: "article", title }, entities: [] },
});

beforeEach(() => {
  storage.kept.clear();
  storage.full = false;
});

test("all drafts are read for a backup, but for those that this version cannot read", async () => {
  await keepDraft(kept("a"));
  await keepDraft(kept("b"));
  storage.kept.set("draft:a", { version: 2 });
  expect((await readDrafts()).map(({ id }) => id)).toEqual(["b"]);
});

test("the drafts of a backup come before those that are here, in the place of their own older states", async () => {
  await keepDraft(kept("here"));
  await keepDraft(kept("both", "as it is"));
  await restoreDrafts([kept("both", "as it was"), kept("back")]);
  expect((await listDrafts()).map(({ id, title }) => `${id}: ${title}`)).toEqual([
    "both: as it was",
    "back: back",
    "here: here",
  ]);
  expect(await readDraft("back")).toMatchObject({ paragraphs: ["Kari Vik met Ola Nes."], page: { tab: -1 } });
});

test("where the disk is full, no draft has changed", async () => {
  await keepDraft(kept("here"));
  storage.full = true;
  await expect(restoreDrafts([kept("back")])).rejects.toThrow("full");
  expect((await listDrafts()).map(({ id }) => id)).toEqual(["here"]);
});

test("what is no draft in a backup is named by its path", () => {
  const [broken, strange] = [{ ...kept("a"), cut: "yes" }, kept("../settings")];
  const result = checkDrafts([kept("good"), broken, strange]);
  expect(result.ok ? [] : result.errors.map(({ path }) => path)).toEqual(["drafts[1].cut", "drafts[2].id"]);
  expect(checkDrafts(7)).toMatchObject({ ok: false, errors: [{ path: "drafts" }] });
  expect(checkDrafts([kept("good")])).toMatchObject({ ok: true });
});
