import { spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip, gzipSync } from "node:zlib";
import { afterAll, describe, expect, test, vi } from "vitest";
import { parseDataset } from "../../../src/dataset/validate.ts";
import { generatedExtract } from "./generated-extract.ts";

// Each run starts a process.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, "../../..");
const extract = "tests/wikidata/extract.dump";
const folder = mkdtempSync(join(tmpdir(), "kontekst-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(
  parameters: readonly string[],
  input?: Uint8Array | string,
  nodeOptions: readonly string[] = [],
) {
  const all = [...nodeOptions, "scripts/dataset.ts", "from-wikidata", ...parameters];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 30,
    ...(input !== undefined && { input }),
  });
  return { status, stdout, stderr };
}

/** The dataset that is printed, which must be sound. */
function datasetOf(parameters: readonly string[], input?: Uint8Array | string) {
  const { stdout, stderr } = run(parameters, input);
  const result = parseDataset(stdout);
  if (!result.ok) throw new Error(`${stderr}${JSON.stringify(result.errors)}`);
  return result.dataset;
}

describe("the extract", () => {
  const { entities, sources = [], id } = datasetOf([extract]);
  const entity = (number: number) => entities.find((one) => one.id === `q90000000${number}`);

  test("persons, places and organisations are taken; works, events and items without a name in the languages are not", () => {
    expect([id, entities.map(({ type, id: own }) => `${type} ${own.slice(-2)}`)]).toEqual([
      "wikidata",
      ["person 01", "place 02", "place 03", "place 05", "place 07", "organisation 08", "person 12"],
    ]);
  });

  test("labels and aliases are names with their languages; a surname is marked, and so is what is short", () => {
    expect(entity(1)?.names).toEqual([
      "Kari Vik",
      { text: "The Iron Mayor", lang: "en" },
      { text: "KV", lang: "en", marks: ["ambiguous"] },
      { text: "Vik", lang: "nb", marks: ["surname"] },
      { text: "K. Vik", lang: "nb" },
    ]);
    expect(entity(2)?.names).toEqual(["Nordvik", { text: "Nordvig", lang: "en" }]);
  });

  test("offices are dated facts with their reference; deprecated and unknown values are none", () => {
    expect(entity(1)?.facts).toEqual([
      {
        label: "position",
        value: { en: "mayor of Nordvik", nb: "ordfører i Nordvik" },
        from: "2019-11-01",
        until: "2024-06",
        source: "q900000001-1",
      },
      { label: "born", value: "1970-03-11", source: "work-q900000009" },
    ]);
    expect(sources.find((source) => source.id === "q900000001-1")).toEqual({
      id: "q900000001-1",
      title: "New mayor in Nordvik",
      date: "2019-11-02",
      url: "https://gazette.example/mayor?id=7",
    });
    expect(sources.find((source) => source.id === "work-q900000009")?.title).toBe(
      "National Register of Persons",
    );
  });

  test("populations are observations, the newest first; an address that is not https is no source", () => {
    expect(entity(2)?.facts).toEqual([
      { label: "population", value: 12400, asOf: "2023", source: "work-q900000009" },
      { label: "population", value: 11900, asOf: "2013-01-01", source: "wikidata" },
    ]);
  });

  test("places lie in what is in the output, nearest first, without what was left and without circles", () => {
    expect(entity(2)?.partOf).toEqual(["q900000005", "q900000003"]);
    expect(entity(5)?.partOf).toEqual(["q900000007", "q900000003"]);
    expect(entity(7)?.partOf).toBeUndefined();
    expect(entity(3)?.partOf).toBeUndefined();
    expect(entity(2)?.location).toEqual({ lat: 64.12346, lon: 10.5, source: "wikidata" });
  });

  test("of a day in the Julian calendar the year is told, of a year before our era nothing", () => {
    const chieftain = entities.find((one) => one.id === "q900000012");
    expect(chieftain?.facts).toEqual([{ label: "died", value: "1066", source: "wikidata" }]);
  });
});

test("positions that cannot be named are counted", () => {
  const { status, stderr } = run([extract]);
  expect([status, stderr]).toEqual([
    0,
    `${extract}: positions left out, because their items are not in the input: 1\n`,
  ]);
});

test("classes, languages, limit and id choose", () => {
  expect(datasetOf([extract, "--class", "Q515", "--class", "Q6256"]).entities.map(({ id }) => id)).toEqual([
    "q900000002",
    "q900000003",
  ]);
  expect(datasetOf([extract, "--limit", "1"]).entities).toHaveLength(1);
  const finnish = datasetOf([extract, "--lang", "fi", "--id", "suomi"]);
  expect([finnish.id, finnish.entities.map(({ label }) => label)]).toEqual([
    "suomi",
    ["Nordvik", "Vain suomeksi"],
  ]);
});

test("gzip, a line an entity, standard input and Special:EntityData give the same", () => {
  const text = readFileSync(join(root, extract), "utf8");
  const whole = run([extract]).stdout;
  const file = join(folder, "extract.json.gz");
  writeFileSync(file, gzipSync(text));
  expect(run([file]).stdout).toBe(whole);
  const lines = text
    .split("\n")
    .slice(1, -2)
    .map((line) => line.replace(/,$/, ""));
  expect(run(["-"], `${lines.join("\r\n")}`).stdout).toBe(whole);
  const wrapped = lines.map((line) => `{"entities":{"Q1":${line}}}`);
  expect(run(["-"], wrapped.join("\n")).stdout).toBe(whole);
});

test("a bad line is named, the others are taken, and the status is 1", () => {
  const lines = readFileSync(join(root, extract), "utf8").split("\n");
  const broken = [...lines.slice(0, 2), '{"type": nonsense', "[1]", ...lines.slice(2)].join("\n");
  const { status, stdout, stderr } = run(["-"], broken);
  expect([status, stdout === run([extract]).stdout]).toEqual([1, true]);
  expect(stderr.split("\n").slice(0, 2)).toEqual([
    expect.stringMatching(/^-: line 3: no JSON: /),
    '-: line 4: no entity document: it has no "id"',
  ]);
});

describe("statements of every kind", () => {
  const time = (value: string, precision = 11, calendar = "Q1985727") => ({
    time: value,
    precision,
    calendarmodel: `http://www.wikidata.org/entity/${calendar}`,
  });
  const snak = (value: unknown) =>
    value === "somevalue" || value === "novalue"
      ? { snaktype: value }
      : { snaktype: "value", datavalue: { value } };
  const claim = (value: unknown, qualifiers: Record<string, unknown> = {}, rank = "normal") => ({
    mainsnak: snak(value),
    rank,
    qualifiers: Object.fromEntries(Object.entries(qualifiers).map(([key, one]) => [key, [snak(one)]])),
  });
  const labels = (text: string) => ({ en: { language: "en", value: text } });
  const MAYOR = { id: "Q70" };
  const item = (id: string, name: string, claims: object) => ({ id, labels: labels(name), claims });
  const lines = (...documents: object[]) => documents.map((one) => JSON.stringify(one)).join("\n");
  const office = item("Q70", "mayor", {});
  const factsOf = (claims: object) => {
    const person = item("Q71", "Kari Vik", { P31: [claim({ id: "Q5" })], ...claims });
    const { entities } = datasetOf(["-"], lines(person, office));
    return entities[0]?.facts?.map(({ source: _, label: __, ...fact }) => fact) ?? [];
  };

  test("offices: with start and end, on a day, with an end that nobody knows, without an end", () => {
    const from = time("+2019-11-01T00:00:00Z");
    expect(
      factsOf({
        P39: [
          claim(MAYOR, { P580: from, P582: time("+2023-10-00T00:00:00Z", 10) }),
          claim(MAYOR, { P585: time("+2010-00-00T00:00:00Z", 9) }),
          claim(MAYOR, { P580: time("+1999-00-00T00:00:00Z", 9), P582: "somevalue" }),
          claim(MAYOR, { P582: time("+1980-00-00T00:00:00Z", 8) }),
          claim(MAYOR, { P580: time("+2024-00-00T00:00:00Z", 9), P582: "novalue" }),
          claim(MAYOR, { P580: "somevalue" }),
          claim(MAYOR, {}, "deprecated"),
          claim("somevalue"),
        ],
      }),
    ).toEqual([
      { value: "mayor", from: "2019-11-01", until: "2023-10" },
      { value: "mayor", asOf: "2010" },
      { value: "mayor", asOf: "1999" },
      { value: "mayor", from: "2024" },
      { value: "mayor" },
    ]);
  });

  test("births: the preferred one; no decade, no year before our era, no value that nobody knows", () => {
    const born = (...claims: object[]) => factsOf({ P569: claims }).map(({ value }) => value);
    expect(
      born(claim(time("+1970-03-11T00:00:00Z")), claim(time("+1971-00-00T00:00:00Z", 9), {}, "preferred")),
    ).toEqual(["1971"]);
    expect(born(claim(time("+1970-00-00T00:00:00Z", 8)))).toEqual([]);
    expect(born(claim(time("-0044-03-15T00:00:00Z")))).toEqual([]);
    expect(born(claim("novalue"), claim("somevalue"))).toEqual([]);
    expect(born(claim(time("+1700-03-11T00:00:00Z", 11, "Q1985786")))).toEqual(["1700"]);
    expect(born(claim(time("+1970-02-00T00:00:00Z", 10)))).toEqual(["1970-02"]);
  });

  test("places: heads of the whole place, what they lie in now and by the best rank", () => {
    const heads = (amount: string, unit = "1") => ({ amount, unit });
    const inItem = (id: string) => ({ id });
    const place = item("Q80", "Nordvik", {
      P31: [claim(inItem("Q515"))],
      P1082: [
        claim(heads("+12400")),
        claim(heads("+12400.5")),
        claim(heads("-3")),
        claim("somevalue"),
        claim(heads("+6200"), { P518: inItem("Q9") }),
        claim(heads("+48"), { P518: "somevalue" }),
        claim(heads("+51", "http://www.wikidata.org/entity/Q11229")),
      ],
      P131: [claim(inItem("Q81")), claim(inItem("Q82"), { P582: "novalue" }, "preferred")],
      P17: [claim(inItem("Q83"), { P582: "somevalue" }), claim(inItem("Q81"))],
    });
    const areas = ["Q81", "Q82", "Q83"].map((id) =>
      item(id, `Area ${id}`, { P31: [claim(inItem("Q10864048"))] }),
    );
    const { entities } = datasetOf(["-"], lines(place, ...areas));
    expect(entities[0]?.facts?.map(({ value }) => value)).toEqual([12400]);
    expect(entities[0]?.partOf).toEqual(["q82", "q81"]);
  });

  test("a language serves for its varieties; what was merged is no error, and what is of no type is counted", () => {
    const person = {
      ...item("Q71", "Kari", { P31: [claim({ id: "Q5" })] }),
      labels: { pt: { value: "Kari Vique" } },
    };
    const { entities } = datasetOf(["-", "--lang", "pt-BR"], lines(person));
    expect(entities[0]?.names).toEqual(["Kari Vique"]);
    const film = item("Q90", "Rain", { P31: [claim({ id: "Q11424" })] });
    const { status, stderr } = run(["-", "--class", "Q11424"], lines(film, { entity: "Q1", redirect: "Q2" }));
    expect([status, stderr]).toEqual([
      0,
      "-: items left out, because they are neither persons nor places nor organisations: 1\n",
    ]);
  });
});

test("properties, lexemes, what was merged and the line ends of Windows are no errors in a dump", () => {
  const person =
    '"labels":{"en":{"value":"Kari Vik"}},"claims":{"P31":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q5"}}},"rank":"normal"}]}';
  const dump = [
    "[",
    '{"type":"property","id":"P31","datatype":"wikibase-item","labels":{"en":{"value":"instance of"}},"claims":[]},',
    '{"type":"lexeme","id":"L1","lemmas":{"en":{"language":"en","value":"ama"}},"claims":{}}, ',
    '{"type":"item","id":"Q6","redirect":"Q7","labels":{"en":{"value":"Vik"}}},',
    `{"type":"item","id":"Q71",${person},"aliases":[],"descriptions":[]}`,
    "]",
    "",
  ];
  const { status, stdout, stderr } = run(["-", "--lang", "en"], dump.join("\r\n"));
  expect(JSON.parse(stdout).entities.map(({ id }: { id: string }) => id)).toEqual(["q71"]);
  expect([status, stderr]).toEqual([0, ""]);
});

test("a gzip of several parts is one dump, and one that is cut off between lines is said to be", () => {
  const text = readFileSync(join(root, extract), "utf8");
  const whole = run([extract]).stdout;
  const at = text.indexOf("\n", text.length / 2) + 1;
  const parts = Buffer.concat([gzipSync(text.slice(0, at)), gzipSync(text.slice(at))]);
  expect(run(["-"], parts).stdout).toBe(whole);
  const { status, stderr } = run(["-"], text.slice(0, at));
  const last = text.slice(0, at).split("\n").length - 1;
  expect([status, stderr.split("\n")[0]]).toEqual([
    1,
    `-: line ${last}: the dump ends here without its «]»: it was cut off; fetch it again`,
  ]);
});

test("what cannot be read is named by file and cause", () => {
  expect(run(["nosuch.json"])).toMatchObject({ status: 1, stderr: "nosuch.json: no such file\n" });
  const half = gzipSync(readFileSync(join(root, extract))).subarray(0, 900);
  expect(run(["-"], half)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("gzip data end in the middle"),
  });
  expect(run(["-"], "BZh91AY")).toMatchObject({ status: 1, stderr: expect.stringContaining("bzip2") });
  expect(run(["-"], Uint8Array.of(0x7b, 0xff, 0xfe, 0x0a))).toMatchObject({
    status: 1,
    stderr: "-: line 1: is not UTF-8 text\n",
  });
});

test.each([
  [[], "dataset from-wikidata: name a file, or - for standard input"],
  [["a", "b"], "dataset from-wikidata: takes one file"],
  [["a", "--class", "5"], "dataset from-wikidata: --class takes an item such as Q5, not «5»"],
  [
    ["a", "--lang", "Norsk"],
    "dataset from-wikidata: --lang takes a language tag such as nb or zh-Hant, not «Norsk»",
  ],
  [["a", "--limit", "0"], "dataset from-wikidata: --limit takes a number from 1 up, not «0»"],
  [
    ["a", "--id", "A b"],
    "dataset from-wikidata: --id takes small letters, digits and single hyphens, not «A b»",
  ],
])("%j is wrong usage", (parameters, message) => {
  const { status, stdout, stderr } = run(parameters);
  expect([status, stdout, stderr.split("\n")[0]]).toEqual([2, "", message]);
});

/** Lines joined to pieces: to hand each to a stream by itself takes as much time as to make and pack them all. */
function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = "";
  for (const line of lines) {
    piece += line;
    if (piece.length < 1 << 18) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

test("memory does not grow with the dump: what 100,000 entities keep alive is no more than 5 MB above 10,000", async () => {
  const peaks: number[] = [];
  // What is left after the garbage is collected: how long that waits is the engine's affair.
  const report = `data:text/javascript,${encodeURIComponent(`
    let peak = 0;
    const look = () => {
      globalThis.gc();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      peak = Math.max(peak, heapUsed + arrayBuffers);
    };
    setInterval(look, 500).unref();
    process.on("exit", () => console.error("peak", peak));
  `)}`;
  for (const items of [10_000, 100_000]) {
    const file = join(folder, `generated-${items}.json.gz`);
    const gzip = createGzip({ level: 1 });
    await pipeline(Readable.from(inPieces(generatedExtract(items))), gzip, createWriteStream(file));
    const { status, stdout, stderr } = run([file], undefined, ["--expose-gc", "--import", report]);
    expect([status, stdout.match(/^\{"id":"q\d+","type"/gm)?.length]).toEqual([0, items]);
    peaks.push(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1e6);
  }
  const [small = 0, large = 0] = peaks;
  console.info(`kept alive: ${small.toFixed(1)} MB for 10,000 entities, ${large.toFixed(1)} MB for 100,000`);
  expect(small).toBeGreaterThan(5);
  expect(large - small).toBeLessThan(5);
}, 240_000);
