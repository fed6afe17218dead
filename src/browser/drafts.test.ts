import { beforeEach, expect, test, vi } from "vitest";
import { emptyStorage, keptDraft, storage } from "../../tests/lib/kept-drafts.ts";
import { checkDrafts, keepDraft, listDrafts, readDraft, readDrafts, restoreDrafts } from "./drafts.ts";

vi.mock("webextension-polyfill", async () => (await import("../../tests/lib/kept-drafts.ts")).storageOnly);

beforeEach(emptyStorage);

test("all drafts are read for a backup, but for those that this version cannot read", async () => {
  await keepDraft(keptDraft("a"));
  await keepDraft(keptDraft("b"));
  storage.kept.set("draft:a", { version: 2 });
  expect((await readDrafts()).map(({ id }) => id)).toEqual(["b"]);
});

test("the drafts of a backup come before those that are here, in the place of their own older states", async () => {
  await keepDraft(keptDraft("here"));
  await keepDraft(keptDraft("both", { title: "as it is" }));
  await restoreDrafts([keptDraft("both", { title: "as it was" }), keptDraft("back")]);
  expect((await listDrafts()).map(({ id, title }) => `${id}: ${title}`)).toEqual([
    "both: as it was",
    "back: back",
    "here: here",
  ]);
  expect(await readDraft("back")).toMatchObject({ paragraphs: ["Kari Vik met Ola Nes."], page: { tab: -1 } });
});

test("where the disk is full, no draft has changed", async () => {
  await keepDraft(keptDraft("here"));
  storage.full = true;
  await expect(restoreDrafts([keptDraft("back")])).rejects.toThrow("full");
  expect((await listDrafts()).map(({ id }) => id)).toEqual(["here"]);
});

test("what is no draft in a backup is named by its path", () => {
  const [broken, strange] = [{ ...keptDraft("a"), cut: "yes" }, keptDraft("../settings")];
  const result = checkDrafts([keptDraft("good"), broken, strange]);
  expect(result.ok ? [] : result.errors.map(({ path }) => path)).toEqual(["drafts[1].cut", "drafts[2].id"]);
  expect(checkDrafts(7)).toMatchObject({ ok: false, errors: [{ path: "drafts" }] });
  expect(checkDrafts([keptDraft("good")])).toMatchObject({ ok: true });
});
