import type { HostRequest, HostRequestType, HostResponse } from "../../src/browser/protocol.ts";
import type { EntityType } from "../../src/dataset/schema.ts";
import type { Block, Mention } from "../../src/engine/types.ts";
import {
  createPageReader,
  type PageReader,
  type PageReaderOptions,
} from "../../src/reader/page/page-reader.ts";
import { placesOf, probe } from "./probe.ts";

/** What tests of real pages find in the page as the global `kontekst`. */
export interface InPage {
  readonly probe: typeof probe;
  readonly placesOf: typeof placesOf;
  /** Reads the page with a host that knows these names. */
  start(names: Readonly<Record<string, EntityType>>, setup?: Partial<PageReaderOptions["setup"]>): void;
  stop(): void;
  readonly reader: PageReader;
  /** Mentions in page order, by the names that they were started with; empty where one has gone. */
  names(): string[];
  /** What is underlined or marked, as the page writes it, by highlight name without `kontekst-`. */
  painted(): Record<string, string[]>;
  /** Requests to the host since this was last called: `page/changed +1 -0`. */
  asked(): string[];
  /** Waits until something holds, or ten seconds: the test then sees what holds instead. */
  until(holds: () => boolean): Promise<void>;
  /** Makes the host forget everything, as a worker that was stopped. */
  forget(): void;
  /** Makes the host fail until it is called again. */
  fail(fails: boolean): void;
  pause(milliseconds: number): Promise<void>;
}

declare global {
  var kontekst: InPage;
}

let reader: PageReader | undefined;
let end = new AbortController();
let known: Map<number, Block> | undefined;
let requests: string[] = [];
let fails = false;
let names: Readonly<Record<string, EntityType>> = {};

async function send<T extends HostRequestType>(type: T, request: HostRequest<T>): Promise<HostResponse<T>> {
  await Promise.resolve();
  if (fails) throw new Error("the host does not answer");
  return answer(type, request) as HostResponse<T>;
}

function answer(type: HostRequestType, request: unknown): unknown {
  if (type === "page/read") {
    const { page, blocks } = request as HostRequest<"page/read">;
    requests.push(`${type} +${blocks.length}`);
    known = new Map(blocks.map((block) => [block.id, block]));
    return { page, mentions: findNames() };
  }
  if (type === "page/changed") {
    const { blocks, removed } = request as HostRequest<"page/changed">;
    requests.push(`${type} +${blocks.length} -${removed.length}`);
    if (known === undefined) return { state: "resend" };
    for (const block of blocks) known.set(block.id, block);
    for (const id of removed) known.delete(id);
    return { state: "read", mentions: findNames() };
  }
  requests.push(type);
  known = undefined;
  return {};
}

function findNames(): Mention[] {
  const mentions: Mention[] = [];
  for (const { id, text } of known?.values() ?? []) {
    for (const [name, type] of Object.entries(names)) {
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
        const evidence = { name, form: "exact", marks: [], reason: { kind: "only-reading" } } as const;
        mentions.push({
          dataset: "d",
          entity: name,
          type,
          block: id,
          start,
          end: start + name.length,
          confidence: 1,
          evidence,
        });
      }
    }
  }
  return mentions;
}

globalThis.kontekst = {
  probe,
  placesOf,
  start(known, setup) {
    names = known;
    end = new AbortController();
    reader = createPageReader(document, {
      setup: { pages: "all", site: "default", underline: "all", ...setup },
      send,
      signal: end.signal,
    });
  },
  stop: () => end.abort(),
  get reader() {
    if (reader === undefined) throw new Error("start first");
    return reader;
  },
  names: () =>
    kontekst.reader.mentions().map((mention) => (kontekst.reader.nodeOf(mention) ? mention.entity : "")),
  painted: () =>
    Object.fromEntries(
      Array.from(CSS.highlights, ([name, highlight]) => {
        const ranges = Array.from(highlight, ({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range;
        });
        return [name.replace("kontekst-", ""), ranges.map(String).sort((a, b) => a.localeCompare(b))];
      }),
    ),
  asked() {
    const asked = requests;
    requests = [];
    return asked;
  },
  async until(holds) {
    const end = performance.now() + 10_000;
    while (!holds() && performance.now() < end) await kontekst.pause(10);
  },
  forget() {
    known = undefined;
  },
  fail(now) {
    fails = now;
  },
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
