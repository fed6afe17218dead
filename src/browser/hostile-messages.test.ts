import { beforeAll, describe, expect, test, vi } from "vitest";
import type { HostHandlers } from "./messages.ts";

type Listener = (message: unknown, sender: object) => Promise<{ ok: boolean; error?: string }> | undefined;

const heard: Listener[] = [];

// Whatever else our code may listen to is not there: ports, other extensions, pages.
vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: {
      id: "ours",
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: { addListener: (listener: Listener) => heard.push(listener) },
    },
  },
}));
const { serveHost } = await import("./messages.ts");
const { hostRequests } = await import("./protocol.ts");

const answered = vi.fn(() => ({}));

beforeAll(() => {
  const handlers = Object.fromEntries(Object.keys(hostRequests).map((type) => [type, answered]));
  serveHost(handlers as unknown as HostHandlers, () => undefined);
});

const READER = { id: "ours", url: "https://news.example/1", tab: { id: 1, incognito: false } };

/** What a script of a page says, through a structured clone as the browser makes one. */
function say(type: string, payload: unknown, envelope: object = {}, sender: object = READER) {
  answered.mockClear();
  const message = structuredClone({ to: "host", version: 1, type, payload, ...envelope });
  return heard[0]?.(message, sender);
}

const page = {
  url: "https://news.example/1",
  site: "news.example",
  judgement: { news: true, reason: "asked" },
};
const block = { id: 0, text: "Kabul" };
const changed = (part: object) => ({ blocks: [block], outline: [], removed: [], ...part });
const read = (part: object) => ({ page, blocks: [block], outline: [], isPart: false, ...part });
const declared = { jsonLd: [], meta: [], title: "", headings: [], languages: [], dates: [] };
const evidence = { name: "K", form: "exact", marks: [], reason: { kind: "only-reading" } };
/** All gaps: it takes no room in a message. */
const endless = () => Object.assign([], { length: 2 ** 32 - 1 });

test("what fits is answered, so that what follows is refused for its own sake", async () => {
  expect(await say("page/changed", changed({}))).toMatchObject({ ok: true });
  expect(await say("page/read", read({ declared }))).toMatchObject({ ok: true });
  expect(await say("card/why", evidence)).toMatchObject({ ok: true });
});

describe("messages that nobody of ours sends are refused, at once, and nothing throws", () => {
  test.each<readonly [what: string, type: string, payload: unknown]>([
    ["an endless list of blocks", "page/changed", changed({ blocks: endless() })],
    ["an endless list of what is gone", "page/changed", changed({ removed: endless() })],
    ["an endless outline", "page/changed", changed({ outline: endless() })],
    ["an endless head", "page/read", read({ declared: { ...declared, meta: endless() } })],
    ["endless marks", "card/why", { ...evidence, marks: endless() }],
    ["endless relations", "card/why", { ...evidence, reason: { kind: "related", entities: endless() } }],
    ["an endless trouble", "trouble/reader", { error: "TypeError", at: endless() }],
    ["a list with gaps", "page/changed", changed({ blocks: Object.assign([], { 3: block }) })],
    ["a map of blocks", "page/changed", changed({ blocks: new Map([[0, block]]) })],
    ["a set of blocks", "page/changed", changed({ blocks: new Set([block]) })],
    ["a block that is a map", "page/changed", changed({ blocks: [new Map(Object.entries(block))] })],
    ["bytes for blocks", "page/changed", changed({ blocks: new Uint8Array(8) })],
    ["bytes for a text", "page/changed", changed({ blocks: [{ id: 0, text: new ArrayBuffer(8) }] })],
    ["a boxed text", "page/changed", changed({ blocks: [{ id: 0, text: Object("Kabul") }] })],
    ["a pattern for a text", "page/changed", changed({ blocks: [{ id: 0, text: /a/ }] })],
    ["a date for a payload", "page/changed", new Date(Number.NaN)],
    ["an error for a payload", "page/changed", new RangeError("x")],
    ["nothing for a payload", "page/changed", undefined],
    ["numbers beyond all numbers", "page/changed", changed({ removed: [Infinity] })],
    ["no number", "page/changed", changed({ removed: [Number.NaN] })],
    ["a large integer", "page/changed", changed({ removed: [10n] })],
    ["an element before the first", "page/changed", changed({ outline: [[-2, "p", ""]] })],
    [
      "an element that is called for megabytes",
      "page/changed",
      changed({ outline: [[-1, "p", "x".repeat(1e6)]] }),
    ],
    ["JSON-LD of megabytes", "page/read", read({ declared: { ...declared, jsonLd: ["x".repeat(2e6)] } })],
    ["a headline of megabytes", "page/read", read({ page: { ...page, headline: "x".repeat(1e6) } })],
    ["a list in itself", "page/changed", changed({ blocks: Array.from({ length: 3 }).fill([]) })],
    ["the name of a prototype", "__proto__", {}],
    ["what each object has", "constructor", {}],
    ["another tab's report", "report/get", { tab: 1 }],
    ["the reader's datasets", "datasets/list", {}],
    ["the reader's drafts", "draft/get", { id: "x" }],
    ["the log of errors", "trouble/list", {}],
    ["the end of the store", "store/reset", {}],
  ])("%s", async (_, type, payload) => {
    const started = performance.now();
    expect(await say(type, payload)).toMatchObject({ ok: false, error: expect.any(String) });
    expect(answered).not.toHaveBeenCalled();
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test("an object that holds itself", async () => {
    const circle: Record<string, unknown> = changed({});
    circle["blocks"] = [circle];
    expect(await say("page/changed", circle)).toMatchObject({ ok: false });
  });

  test.each([0, 2, -1, 1.5, 2 ** 31])("version %d, kindly", async (version) => {
    expect(await say("page/changed", changed({}), { version })).toMatchObject({
      ok: false,
      error: expect.stringContaining("reload the page"),
    });
    expect(answered).not.toHaveBeenCalled();
  });
});

test.each([
  ["another extension", { ...READER, id: "theirs" }],
  ["nobody", {}],
])("what %s says is not heard", (_, sender) => {
  expect(say("page/changed", changed({}), {}, sender)).toBeUndefined();
  expect(answered).not.toHaveBeenCalled();
});

test.each([
  ["a page that calls itself ours", "https://news.example/chrome-extension://ours/options.html"],
  ["a site whose name begins like ours", "chrome-extension://ours.example/options.html"],
  ["no address", undefined],
])("%s is no screen", async (_, url) => {
  expect(await say("report/get", { tab: 1 }, {}, { ...READER, url })).toMatchObject({ ok: false });
});

test.each([
  ["halves of letters", { text: "\ud800 Kabul \udfff" }],
  ["a number past 2^31", { id: 2 ** 31 }],
  ["the largest whole number", { id: Number.MAX_SAFE_INTEGER }],
  ["minus nothing", { id: -0 }],
])("%s may stand in a page", async (_, part) => {
  expect(await say("page/changed", changed({ blocks: [{ ...block, ...part }] }))).toMatchObject({ ok: true });
});
