import { expect, test } from "vitest";
import { DatasetIndex } from "../dataset/dataset-index.ts";
import { describeBackground, describeEntity } from "../dataset/describe.ts";
import type { Dataset } from "../dataset/schema.ts";
import { parseTrustedDataset } from "../dataset/trusted.ts";
import { parseDataset } from "../dataset/validate.ts";
import { createDocument } from "../engine/annotate.ts";
import { builtInDatasets } from "./built-in.ts";
import { loadLibrary } from "./library.ts";
import { MemoryStore } from "./store/memory-store.ts";
import { stocked } from "./store/stock.ts";

const builtIns = builtInDatasets;
const texts = new Map(await Promise.all(builtIns.map(async ({ id, read }) => [id, await read()] as const)));
const phrases = {
  asOf: "as of $1",
  since: "since $1",
  until: "until $1",
  between: "$1–$2",
  searchWikipedia: "$1",
  openStreetMap: "$1",
};
const describing = { language: "nb", phrases, date: "2021-08-12" };

const own: Dataset = {
  id: "own",
  entities: [{ id: "band", type: "organisation", names: ["Taliban", "Taliban Trio"] }],
};

async function withOwn(): Promise<MemoryStore> {
  const store = new MemoryStore();
  const origin = { revision: "a", builtIn: false, stored: 1 };
  await store.change({ put: [stocked(own, new Blob([JSON.stringify(own)]), origin)] });
  return store;
}

async function readings(store: MemoryStore, switches: Parameters<typeof loadLibrary>[2], text: string) {
  const { lexicon } = await loadLibrary(store, builtIns, switches);
  const document = createDocument(lexicon, { language: "nb" });
  document.read([{ id: 0, text }]);
  return document.mentions().map(({ dataset, entity }) => `${dataset}/${entity}`);
}

test.each(builtInDatasets)("the built-in dataset $id is valid", ({ id }) => {
  const result = parseDataset(texts.get(id) ?? "");
  expect(result.ok ? [] : result.errors).toEqual([]);
  expect(result.ok && result.dataset.id).toBe(id);
});

test("at the first start, the built-in datasets are put into the store, the article's before the world", async () => {
  const { datasets } = await loadLibrary(new MemoryStore(), builtIns, []);
  expect(datasets.map(({ record, enabled }) => [record.id, enabled])).toEqual([
    ["kabul-2021", true],
    ["world", true],
  ]);
});

test("names of every enabled dataset are found, and of no other", async () => {
  const text = "Talibans framrykking gjør at mange i Bergen og Kandahar følger med.";
  const store = new MemoryStore();
  expect(await readings(store, [], text)).toEqual([
    "kabul-2021/taliban",
    expect.stringMatching(/^world\/bergen/),
    "kabul-2021/kandahar",
  ]);
  const worldOff = [{ id: "world", enabled: false }];
  expect(await readings(store, worldOff, text)).toEqual(["kabul-2021/taliban", "kabul-2021/kandahar"]);
});

test("an own dataset is believed before the built-in ones, until the reader moves it", async () => {
  const store = await withOwn();
  const text = "Taliban rykket fram.";
  expect(await readings(store, [], text)).toEqual(["own/band"]);
  const order = ["kabul-2021", "own"].map((id) => ({ id, enabled: true }));
  expect(await readings(store, order, text)).toEqual(["kabul-2021/taliban"]);
});

test("a card tells the same from the shelves as from the whole dataset", async () => {
  const { excerpts } = await loadLibrary(new MemoryStore(), builtIns, []);
  for (const [id, text] of texts) {
    const whole = new DatasetIndex(parseTrustedDataset(text));
    for (const entity of whole.dataset.entities.filter((_, at) => at % 37 === 0)) {
      const ref = { dataset: id, entity: entity.id };
      const found = await excerpts((dataset) => (dataset === id ? { described: [entity.id] } : undefined));
      expect(describeEntity(found, ref, describing)).toEqual(describeEntity([whole], ref, describing));
    }
  }
});

test("so does the timeline", async () => {
  const { chronicle } = await loadLibrary(new MemoryStore(), builtIns, []);
  const index = await chronicle("kabul-2021");
  const whole = new DatasetIndex(parseTrustedDataset(texts.get("kabul-2021") ?? ""));
  expect(index && describeBackground(index, describing)).toEqual(describeBackground(whole, describing));
  expect(await chronicle("gone")).toBeUndefined();
});

test("the second start reads what the first has written, and a lexicon that is damaged is compiled anew", async () => {
  const store = new MemoryStore();
  const first = await loadLibrary(store, builtIns, []);
  const second = await loadLibrary(store, builtIns, []);
  expect(second.lexicon.buffer).toBe(first.lexicon.buffer);

  new Uint32Array(first.lexicon.buffer)[0] = 0;
  const third = await loadLibrary(store, builtIns, []);
  expect(third.lexicon.buffer).not.toBe(first.lexicon.buffer);
  expect(third.lexicon.nameCount).toBe(first.lexicon.nameCount);
});

test("another revision of a built-in dataset takes the place of the older one", async () => {
  const store = new MemoryStore();
  await loadLibrary(store, builtIns, []);
  const smaller = { id: "world", revision: "2", read: async () => '{ "id": "world", "entities": [] }' };
  const { datasets } = await loadLibrary(store, [...builtIns.slice(0, 1), smaller], []);
  expect(datasets.map(({ record }) => record.entities).at(-1)).toBe(0);
});

test("a missing shelf is filled again from the dataset's text", async () => {
  const store = await withOwn();
  const { parts } = store;
  let missing = true;
  store.parts = async (dataset, names) => {
    if (dataset === "own" && missing) return names.map(() => undefined);
    return parts.call(store, dataset, names);
  };
  const { change } = store;
  store.change = async (changes) => {
    if (changes.put?.some(({ record }) => record.id === "own")) missing = false;
    return change.call(store, changes);
  };
  const { excerpts } = await loadLibrary(store, builtIns, []);
  const [index] = await excerpts((id) => (id === "own" ? { described: ["band"] } : undefined));
  expect(index?.entity("band")?.names).toEqual(["Taliban", "Taliban Trio"]);
});

test("an own dataset whose text is lost is marked as damaged and left out; the others work", async () => {
  const store = await withOwn();
  store.text = async (id) => {
    const text = texts.get(id);
    return text === undefined ? undefined : new Blob([text]);
  };
  const isDamaged = ({ datasets }: Awaited<ReturnType<typeof loadLibrary>>) =>
    datasets.find(({ record }) => record.id === "own")?.record.damaged;
  expect(isDamaged(await loadLibrary(store, builtIns, []))).toBe(true);
  const next = await loadLibrary(store, builtIns, []);
  expect(isDamaged(next)).toBe(true);
  const { lexicon } = next;
  expect(lexicon.nameCount).toBeGreaterThan(10_000);
});
