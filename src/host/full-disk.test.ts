import { expect, test } from "vitest";
import type { BuiltIn } from "./built-in.ts";
import { loadLibrary } from "./library.ts";
import { checkFile, keepDataset, removeDataset } from "./store/import-dataset.ts";
import { MemoryStore } from "./store/memory-store.ts";

const builtIns: readonly BuiltIn[] = [{ id: "ours", revision: "1", read: async () => json("ours", "Alfa") }];

function json(id: string, ...names: string[]): string {
  return JSON.stringify({ id, entities: [{ id: "a", type: "place", names }] });
}

/** A store that takes nothing more. */
function fill(store: MemoryStore): void {
  store.change = () => Promise.reject(new DOMException("", "QuotaExceededError"));
}

test("an import is refused as a whole, and what was there stays in use", async () => {
  const store = new MemoryStore();
  await loadLibrary(store, builtIns, []);
  fill(store);
  const result = await checkFile(new Blob([json("mine", "Beta")]), [], () => undefined);
  if (!result.ok) throw new Error("the file is refused");
  const kept = keepDataset(store, result.checked, [], () => undefined);
  await expect(kept).rejects.toMatchObject({ name: "QuotaExceededError" });
  const { datasets, lexicon } = await loadLibrary(store, builtIns, []);
  expect(datasets.map(({ record }) => record.id)).toEqual(["ours"]);
  expect(lexicon.nameCount).toBe(1);
});

test("a dataset can be removed where the lexicon of the others finds no room", async () => {
  const store = new MemoryStore();
  await loadLibrary(store, builtIns, []);
  const result = await checkFile(new Blob([json("mine", "Beta")]), [], () => undefined);
  if (!result.ok) throw new Error("the file is refused");
  const switches = await keepDataset(store, result.checked, [], () => undefined);
  const { change } = store;
  store.change = (wanted) =>
    wanted.lexicon ? Promise.reject(new DOMException("", "QuotaExceededError")) : change.call(store, wanted);
  const { datasets, lexicon } = await loadLibrary(
    store,
    builtIns,
    await removeDataset(store, "mine", switches),
  );
  expect(datasets.map(({ record }) => record.id)).toEqual(["ours"]);
  expect(lexicon.nameCount).toBe(1);
});

test("a lexicon that cannot be stored is used all the same", async () => {
  const store = new MemoryStore();
  await loadLibrary(store, builtIns, []);
  store.lexicon = async () => undefined;
  fill(store);
  expect((await loadLibrary(store, builtIns, [])).lexicon.nameCount).toBe(1);
});
