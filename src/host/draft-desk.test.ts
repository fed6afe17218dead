import { beforeEach, expect, test, vi } from "vitest";
import { emptyStorage, keptDraft, storage } from "../../tests/lib/kept-drafts.ts";
import { DraftDesk } from "./draft-desk.ts";

vi.mock("webextension-polyfill", async () => (await import("../../tests/lib/kept-drafts.ts")).storageOnly);

beforeEach(emptyStorage);

test("a draft is stored until it is dropped, and found by its page", async () => {
  const desk = new DraftDesk();
  await desk.put(keptDraft("a"));
  expect(await new DraftDesk().get("a")).toMatchObject({ id: "a", stored: true });
  expect(await new DraftDesk().of("https://a.example/a", false)).toBe("a");
  await desk.drop("a");
  expect(await desk.get("a")).toBeNull();
  expect(await desk.of("https://a.example/a", false)).toBeUndefined();
});

test("of a private window nothing is stored, and all is forgotten with its tab", async () => {
  const desk = new DraftDesk();
  await desk.put(keptDraft("p", { stored: false }));
  expect(storage.kept.size).toBe(0);
  expect(await desk.get("p")).toMatchObject({ id: "p" });
  expect(await desk.of("https://a.example/p", true)).toBe("p");
  desk.leave(7);
  expect(await desk.get("p")).toBeNull();
});

test("a private window does not find what another one has stored of the page", async () => {
  const desk = new DraftDesk();
  await desk.put(keptDraft("a"));
  expect(await desk.of("https://a.example/a", true)).toBeUndefined();
});

test("where the disk is full the draft lives in memory, and says so", async () => {
  const desk = new DraftDesk();
  storage.full = true;
  await desk.put(keptDraft("f"));
  expect(await desk.get("f")).toMatchObject({ id: "f", stored: false });
});
