import { expect, test } from "vitest";
import { openLexicon } from "../../dataset/lexicon/lexicon.ts";
import { arrange, enabledRecords, lexiconKey, type Switch } from "./arrangement.ts";
import { arrangeDatasets, checkFile, keepDataset, removeDataset } from "./import-dataset.ts";
import { MemoryStore } from "./memory-store.ts";
import { stocked } from "./stock.ts";

const silent = () => undefined;

function json(id: string, ...names: string[]): string {
  return JSON.stringify({ id, entities: [{ id: "a", type: "place", names }] });
}

/** A store with one dataset that came with the extension. */
async function stock(): Promise<MemoryStore> {
  const store = new MemoryStore();
  const origin = { revision: "1", builtIn: true, stored: 0 };
  const text = json("ours", "Alfa");
  await store.change({ put: [stocked(JSON.parse(text), new Blob([text]), origin)] });
  return store;
}

async function add(store: MemoryStore, text: string, switches: readonly Switch[] = []): Promise<Switch[]> {
  const { records } = await store.records();
  const result = await checkFile(new Blob([text]), records, silent);
  if (!result.ok) throw new Error(result.errors[0]?.problem);
  return keepDataset(store, result.checked, switches, silent);
}

/** Number of names in the lexicon that the background worker will look for; undefined where it must compile one. */
async function readyNames(store: MemoryStore, switches: readonly Switch[]): Promise<number | undefined> {
  const { records } = await store.records();
  const enabled = enabledRecords(arrange(switches, records), records);
  const buffer = await store.lexicon(lexiconKey(enabled, records));
  return buffer && openLexicon(buffer).nameCount;
}

test("a new dataset goes first, and the lexicon with its names is ready", async () => {
  const store = await stock();
  const switches = await add(store, json("mine", "Beta", "Gamma"));
  expect(switches).toEqual([
    { id: "mine", enabled: true },
    { id: "ours", enabled: true },
  ]);
  expect(await readyNames(store, switches)).toBe(3);
  expect(await (await store.text("mine"))?.text()).toBe(json("mine", "Beta", "Gamma"));
});

test("where the settings were not changed any more, what is stored holds all the same", async () => {
  const store = await stock();
  await add(store, json("mine", "Beta"));
  expect(await readyNames(store, [])).toBe(2);
});

test("a newer version keeps its place and is switched on", async () => {
  const store = await stock();
  await add(store, json("mine", "Beta"));
  const moved = ["ours", "mine"].map((id) => ({ id, enabled: id === "ours" }));
  const switches = await add(store, json("mine", "Beta", "Gamma", "Delta"), moved);
  expect(switches).toEqual(["ours", "mine"].map((id) => ({ id, enabled: true })));
  expect(await readyNames(store, switches)).toBe(4);
});

test("a removed dataset leaves nothing", async () => {
  const store = await stock();
  const switches = await removeDataset(store, "mine", await add(store, json("mine", "Beta")));
  expect(switches).toEqual([{ id: "ours", enabled: true }]);
  expect(await readyNames(store, switches)).toBe(1);
  expect(await store.text("mine")).toBeUndefined();
});

test("what comes with the extension cannot be replaced", async () => {
  const { records } = await (await stock()).records();
  const result = await checkFile(new Blob([json("ours", "Beta")]), records, silent);
  expect(result).toMatchObject({ ok: false, errors: [{ path: "id" }], total: 1 });
});

test("errors are named by path", async () => {
  const result = await checkFile(new Blob(['{ "id": "mine", "entities": [{}] }']), [], silent);
  expect(result.ok ? [] : result.errors.map(({ path }) => path)).toEqual([
    "entities[0].id",
    "entities[0].type",
    "entities[0].names",
  ]);
});

test("the lexicon of a new order is ready before the settings change, and the one in use stays until then", async () => {
  const store = await stock();
  const before = await add(store, json("mine", "Beta"));
  const after = before.toReversed();
  await arrangeDatasets(store, before, after);
  expect(await readyNames(store, after)).toBe(2);
  expect(await readyNames(store, before)).toBe(2);
});

test("an import says what it is doing", async () => {
  const steps: string[] = [];
  const store = await stock();
  const result = await checkFile(new Blob([json("mine", "Beta")]), [], ({ step }) => steps.push(step));
  if (result.ok) await keepDataset(store, result.checked, [], ({ step }) => steps.push(step));
  expect(steps).toEqual(["read", "check", "compile", "store"]);
});

const gzip = (text: string) =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))).blob();

test.each([
  [
    "a table of Excel in Unicode",
    new Blob([Uint8Array.of(0xff, 0xfe), utf16("id;name\r\na;A\r\n")]),
    "table",
  ],
  ["JSON in Unicode of Windows", new Blob([Uint8Array.of(0xff, 0xfe), utf16(json("a", "A"))]), "encoding"],
  ["a packed dataset", await gzip(json("a", "A")), "packed"],
  ["a packed backup", await gzip('{"kontekst":"backup","format":1}'), "backup"],
  ["what only begins as gzip does", new Blob([Uint8Array.of(0x1f, 0x8b, 8, 0)]), "packed"],
  ["lines of JSON", new Blob([`${json("a", "A")}\n${json("b", "B")}\n`]), "lines"],
])("of %s it is said what it is", async (_, file, fileKind) => {
  expect(await checkFile(file, [], silent)).toMatchObject({ ok: false, fileKind, total: 1 });
});

test("of a dataset with errors, the errors are told and no kind of file", async () => {
  expect(await checkFile(new Blob(['{ "id": "a", }']), [], silent)).not.toHaveProperty("fileKind");
});

function utf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
}
