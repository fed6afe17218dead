import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openLexicon } from "../../dataset/lexicon/lexicon.ts";
import { arrange, enabledRecords, lexiconKey } from "../store/arrangement.ts";
import { MemoryStore } from "../store/memory-store.ts";
import { stocked } from "../store/stock.ts";
import { readBackup } from "./read-backup.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

const silent = () => undefined;
const MADE = "2026-11-22T20:00:00.000Z";
const settings = { version: 1, datasets: [], corrections: [] };
const drafts = [{ id: "d1", draft: { title: "A draft", entities: [] } }];
const contents = { settings, drafts };

const json = (id: string, ...names: string[]) =>
  JSON.stringify({ id, entities: [{ id: "a", type: "place", names }] }, null, 2);

/** A store with a dataset that came with the extension, and own ones. */
async function storeOf(...own: readonly string[]): Promise<MemoryStore> {
  const store = new MemoryStore();
  const put = [json("ours", "Alfa"), ...own].map((text, at) =>
    stocked(JSON.parse(text), new Blob([text]), { revision: `${at}`, builtIn: at === 0, stored: at }),
  );
  await store.change({ put });
  return store;
}

async function read(file: Blob, store: MemoryStore) {
  return readBackup(file, (await store.records()).records, silent);
}

async function errorsOf(text: string): Promise<string[]> {
  const result = await read(new Blob([text]), await storeOf());
  return result.ok
    ? []
    : result.errors.map(({ path, line, problem }) => `${line ?? "-"} ${path}: ${problem}`);
}

const backup = (datasets: string, rest = "") =>
  `{"kontekst":"backup","format":1,"made":"${MADE}","settings":{},"datasets":[${datasets}]${rest}}`;

test("own datasets come back to the letter, with the settings and a lexicon of their order", async () => {
  const [first, second] = [json("first", "Beta {", 'Ga"m[ma\\'), json("second", "Ørsta", "嘉義")];
  const { file, kept, lost } = await writeBackup(await storeOf(first, second), contents, MADE, silent);
  expect([kept.map(({ id }) => id), lost]).toEqual([["first", "second"], []]);

  const other = await storeOf(json("third", "Delta"), json("first", "Epsilon"));
  const result = await read(file, other);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  expect(result.backup).toMatchObject({ made: MADE, settings, drafts });

  const order = { datasets: ["second", "ours", "first"].map((id) => ({ id, enabled: id !== "ours" })) };
  const switches = await restoreBackup(other, result.backup, [], { settings: order, drafts }, silent);
  expect(switches).toEqual(order.datasets);
  const { records } = await other.records();
  expect(records.map(({ id }) => id)).toEqual(["ours", "first", "second"]);
  expect(await (await other.text("first"))?.text()).toBe(first);
  expect(await (await other.text("second"))?.text()).toBe(second);
  const enabled = enabledRecords(arrange(switches, records), records);
  const lexicon = await other.lexicon(lexiconKey(enabled, records));
  expect(lexicon && openLexicon(lexicon).nameCount).toBe(4);
  expect(await other.unfinished()).toEqual({ settings: order, drafts });
});

test("the file is JSON that people and other programs can read, and it can be restored unpacked", async () => {
  const { file } = await writeBackup(await storeOf(json("first", "Beta")), contents, MADE, silent);
  expect(file.type).toBe("application/gzip");
  const text = gunzipSync(new Uint8Array(await file.arrayBuffer())).toString("utf8");
  expect(JSON.parse(text)).toEqual({
    kontekst: "backup",
    format: 1,
    made: MADE,
    settings,
    drafts,
    datasets: [JSON.parse(json("first", "Beta"))],
  });
  const edited = JSON.stringify(JSON.parse(text), null, 2);
  expect(await read(new Blob([edited]), await storeOf())).toMatchObject({ ok: true });
});

test("a backup that somebody wrote without drafts has none", async () => {
  expect(await read(new Blob([backup("")]), await storeOf())).toMatchObject({
    ok: true,
    backup: { drafts: [] },
  });
});

test("a backup without datasets of one's own is one", async () => {
  const { file } = await writeBackup(await storeOf(), contents, MADE, silent);
  const result = await read(file, await storeOf());
  expect(result).toMatchObject({ ok: true, backup: { datasets: [] } });
});

test("a dataset whose text is lost is named and left out", async () => {
  const store = await storeOf(json("first", "Beta"));
  const { records } = await store.records();
  const [, damaged] = records;
  if (!damaged) throw new Error("no own dataset");
  await store.change({ records: [{ ...damaged, damaged: true }] });
  const { kept, lost } = await writeBackup(store, contents, MADE, silent);
  expect([kept, lost.map(({ id }) => id)]).toEqual([[], ["first"]]);
});

test("every error of every dataset is named by its path and its line in the file", async () => {
  const broken = '\n{"id": "b",\n "entities": [{"id": "a", "type": "plaice", "names": ["x"]}]}';
  expect(await errorsOf(backup(`${json("a", "Beta")},${broken}`))).toEqual([
    "9 datasets[1].entities[0].type: «plaice» is none of person, place, organisation".replace(
      "9",
      String(json("a", "Beta").split("\n").length + 2),
    ),
  ]);
});

test.each([
  ["an own id of ours", backup(json("ours", "x")), "datasets[0].id: «ours» is the id of a dataset"],
  [
    "an id twice",
    backup(`${json("a", "x")},${json("a", "y")}`),
    "datasets[1].id: «a» is datasets[0] already",
  ],
  ["a dataset that is none", backup("7"), "datasets[0]"],
  ["nothing between two commas", backup(`,${json("a", "x")}`), "datasets[0]"],
  ["a second list of datasets", backup("", ',"datasets":[]'), "datasets"],
  ["a key that is unknown", backup("", ',"more":1'), "more"],
  ["a dataset by itself", json("a", "x"), "backup: this is no backup of Kontekst"],
  ["a newer backup", backup("").replace('"format":1', '"format":2'), "format: version 2 is newer"],
  ["a text that ends in the middle", backup(json("a", "x")).slice(0, -30), ""],
  ["an empty file", "", "backup: the file is empty"],
])("%s is refused", async (_, text, problem) => {
  const [error = ""] = await errorsOf(text);
  expect(error).not.toBe("");
  expect(error).toContain(problem);
});

test("a file that is cut off, or packed otherwise, is refused", async () => {
  const packed = gzipSync(backup(json("a", "x")));
  for (const bytes of [
    packed.subarray(0, 60),
    Uint8Array.of(0x1f, 0x8b, 1, 2, 3),
    Uint8Array.of(0xff, 0xfe),
  ]) {
    const result = await read(new Blob([Uint8Array.from(bytes)]), await storeOf());
    expect(result.ok ? [] : result.errors.map(({ path, problem }) => `${path}: ${problem}`)).toEqual([
      "backup: the file is cut off, damaged or of another kind",
    ]);
  }
});

test("a gzip that unpacks to gigabytes is refused while it is read", async () => {
  const bomb = gzipSync(Buffer.concat([Buffer.from('{"settings":"'), Buffer.alloc(40_000_000, 0x61)]));
  const result = await read(new Blob([Uint8Array.from(bomb)]), await storeOf());
  expect(result).toMatchObject({
    ok: false,
    errors: [{ path: "backup", problem: expect.stringContaining("beside the datasets") }],
  });
});
