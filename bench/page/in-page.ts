import Mark from "mark.js";
import type { HostRequest, HostRequestType, HostResponse } from "../../src/browser/protocol.ts";
import { createPageReader } from "../../src/reader/page/page-reader.ts";
import { BEGIN, END } from "./main-thread.ts";
import { wrapNames } from "./wrap-names.ts";

/** What a way of marking names did to a page, as the page saw it. */
export interface Seen {
  /** Milliseconds until something was marked; undefined where nothing was. */
  readonly first?: number;
  readonly marked: number;
  /** Records of a MutationObserver on the document. */
  readonly mutations: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

/** What bench/page.ts finds in the page as the global `bench`. */
export interface Bench {
  /** Looks at a page as one that is read only if it is news. */
  look(): { news: boolean };
  kontekst(): Promise<Seen>;
  markJs(names: readonly string[]): Promise<Seen>;
  wrap(names: readonly string[]): Promise<Seen>;
}

declare global {
  var bench: Bench;
  /** Answers as the background worker does, from outside of the page. */
  var askHost: (type: string, request: string) => Promise<string>;
}

/** Longest time (ms) that a page is given until something is marked. */
const PATIENCE = 800;
/** Milliseconds for what comes after, and what a browser tells late. */
const SETTLE = 200;

async function send<T extends HostRequestType>(type: T, request: HostRequest<T>): Promise<HostResponse<T>> {
  return JSON.parse(await askHost(type, JSON.stringify(request)));
}

/**
 * Runs `work` and watches the page until nothing more comes of it.
 * @param marked how many marks there are; asked once a frame
 * @param isLate whether marks may come after `work` has returned
 */
async function watch(work: () => void, marked: () => number, isLate: boolean): Promise<Seen> {
  let mutations = 0;
  let shift = 0;
  const changes = new MutationObserver((records) => {
    mutations += records.length;
  });
  changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const shifts = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += Number(Reflect.get(entry, "value"));
  });
  shifts.observe({ type: "layout-shift", buffered: false });
  performance.mark(BEGIN);
  const began = performance.now();
  // In a task of its own, which counts as script of the page.
  await new Promise<void>((resolve) => {
    setTimeout(() => {
      work();
      resolve();
    });
  });
  do await new Promise(requestAnimationFrame);
  while (isLate && marked() === 0 && performance.now() - began < PATIENCE);
  const first = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  performance.mark(END);
  changes.disconnect();
  shifts.disconnect();
  const count = marked();
  return { ...(count > 0 && { first }), marked: count, mutations, shift };
}

globalThis.bench = {
  look() {
    const end = new AbortController();
    performance.mark(BEGIN);
    const reader = createPageReader(document, {
      setup: { pages: "news", site: "default", underline: "first" },
      send: () => new Promise(() => undefined),
      signal: end.signal,
    });
    performance.mark(END);
    const { news } = reader.page().judgement;
    end.abort();
    return { news };
  },
  kontekst: () =>
    watch(
      () =>
        void createPageReader(document, {
          setup: { pages: "all", site: "default", underline: "all" },
          send,
          signal: new AbortController().signal,
        }),
      () => ["person", "place", "organisation"].reduce((sum, type) => sum + sizeOf(`kontekst-${type}`), 0),
      true,
    ),
  markJs: (names) =>
    watch(
      () =>
        new Mark(document.body).mark([...names], {
          accuracy: "exactly",
          separateWordSearch: false,
          className: "bench",
        }),
      () => document.querySelectorAll("mark.bench").length,
      false,
    ),
  wrap: (names) =>
    watch(
      () => wrapNames(document.body, names),
      () => document.querySelectorAll("span.bench").length,
      false,
    ),
};

function sizeOf(name: string): number {
  return CSS.highlights.get(name)?.size ?? 0;
}
