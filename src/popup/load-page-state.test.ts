import { expect, test, vi } from "vitest";
import type { PageInfo, PageReport } from "../browser/protocol.ts";
import type { ReaderState } from "./api.ts";
import { loadPageState } from "./load-page-state.ts";
import type { PageState } from "./page-state.ts";

const page: PageInfo = {
  url: "https://a.example/",
  site: "a.example",
  judgement: { news: true, reason: "json-ld" },
};
const report: PageReport = { page, entities: [], summary: [], numbers: [], words: 0 };
const noWait = async () => undefined;

/** A browser whose worker has the report once `has` says so. */
function browserWith(reader: ReaderState | null, has: (looks: number, asked: number) => boolean) {
  const calls = { looks: 0, asked: 0 };
  const api = {
    tab: async () => ({ id: 7 }),
    readerState: async () => reader,
    report: async () => (has(++calls.looks, calls.asked) ? report : null),
    readPage: async () => {
      calls.asked++;
    },
  };
  return { api, calls };
}

async function statesOf(api: Parameters<typeof loadPageState>[0], signal = new AbortController().signal) {
  const states: PageState[] = [];
  await loadPageState(api, (state) => states.push(state), signal, noWait);
  return states;
}

test("a report that is there is shown at once", async () => {
  const { api, calls } = browserWith({ state: "reading", page }, () => true);
  expect((await statesOf(api)).map(({ kind }) => kind)).toEqual(["report"]);
  expect(calls).toEqual({ looks: 1, asked: 0 });
});

test("a report is shown before the page's own script answers", async () => {
  const { api } = browserWith(null, () => true);
  const states: PageState[] = [];
  const never = { ...api, readerState: () => new Promise<null>(() => undefined) };
  void loadPageState(never, (state) => states.push(state), new AbortController().signal, noWait);
  await vi.waitFor(() => expect(states.map(({ kind }) => kind)).toEqual(["report"]));
});

test.each([
  ["https://a.example/?from=home#top", ["report"]],
  ["https://a.example/another", ["closed"]],
])("where the tab shows %s, the worker's report makes it %j", async (url, kinds) => {
  const isIt = kinds[0] === "report";
  const { api } = browserWith(isIt ? { state: "reading", page } : null, () => true);
  const states = await statesOf({ ...api, tab: async () => ({ id: 7, url }) });
  expect(states.map(({ kind }) => kind)).toEqual(kinds);
});

test("a report that is being made is waited for, and the page is not read twice", async () => {
  const { api, calls } = browserWith({ state: "reading", page }, (looks) => looks > 2);
  expect((await statesOf(api)).map(({ kind }) => kind)).toEqual(["waiting", "report"]);
  expect(calls.asked).toBe(0);
});

test("a page that has just loaded has no script of ours yet: it is not left at word of that", async () => {
  const { api } = browserWith(null, (looks) => looks > 2);
  let asked = 0;
  const loading = {
    ...api,
    tab: async () => ({ id: 7, url: page.url }),
    readerState: async () => (++asked > 2 ? { state: "reading" as const, page } : null),
  };
  expect((await statesOf(loading)).map(({ kind }) => kind)).toEqual(["closed", "report"]);
});

test("a worker that was stopped has lost the report: the page is read once more", async () => {
  const { api, calls } = browserWith({ state: "reading", page }, (_, asked) => asked > 0);
  const states = await statesOf(api);
  expect(states.map(({ kind }) => kind)).toEqual(["waiting", "waiting", "report"]);
  expect(states[1]).toEqual({ kind: "waiting", page, again: true });
  expect(calls.asked).toBe(1);
});

test("a report that takes fifteen seconds is waited for: datasets are made ready first after an installation", async () => {
  let passed = 0;
  const { api } = browserWith({ state: "reading", page }, () => passed > 15_000);
  const states: PageState[] = [];
  await loadPageState(
    api,
    (state) => states.push(state),
    new AbortController().signal,
    async (pause) => {
      passed += pause;
    },
  );
  expect(states.at(-1)?.kind).toBe("report");
});

test("a report that never comes is a failure, not an endless wait", async () => {
  const { api, calls } = browserWith({ state: "reading", page }, () => false);
  expect((await statesOf(api)).at(-1)?.kind).toBe("failed");
  expect(calls.asked).toBe(1);
});

test("an error of the browser is shown as one", async () => {
  const { api } = browserWith(null, () => false);
  const states = await statesOf({ ...api, readerState: () => Promise.reject(new Error("no such tab")) });
  expect(states).toEqual([{ kind: "failed", message: "no such tab" }]);
});

test("nothing is shown any more once the popup looks elsewhere", async () => {
  const { api } = browserWith({ state: "reading", page }, () => true);
  const stopped = new AbortController();
  stopped.abort();
  expect(await statesOf(api, stopped.signal)).toEqual([]);
});
