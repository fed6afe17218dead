import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { askHost, openAsker, paintedNames } from "../../scripts/lib/browser/kontekst.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { withExtension } from "./extension.ts";
import { inReaderWorld } from "./reader-world.ts";
import { untilNamed } from "./until-named.ts";

/** What a script that a page has taken over may send, as the browser carries it: an expression of the reader's world. */
const PAYLOADS = [
  [
    "a list of four thousand million gaps",
    "{ blocks: Object.assign([], { length: 2 ** 32 - 1 }), outline: [], removed: [] }",
  ],
  ["a map of blocks", "{ blocks: new Map([[0, { id: 0, text: 'x' }]]), outline: [], removed: [] }"],
  ["bytes for blocks", "{ blocks: new Uint8Array(1_000_000), outline: [], removed: [] }"],
  ["a date", "new Date()"],
  [
    "an object that holds itself",
    "(() => { const all = { outline: [], removed: [] }; all.blocks = [all]; return all; })()",
  ],
  [
    "an endless outline",
    "{ blocks: [], outline: Array.from({ length: 300_000 }, () => [-1, 'p', '']), removed: [] }",
  ],
] as const;

describe.each(["chromium", "firefox"] as const)("messages of a script that was taken over, in %s", (name) => {
  const extension = withExtension(name, () => ({ body: samplePage() }));
  let screen: Page;
  let page: Page;

  beforeAll(async () => {
    screen = await openAsker(extension.open);
    page = await extension.open.browser.newPage();
    await page.goto(`${extension.origin}/article`);
    await untilNamed(page, "The New York Times");
  });

  test.each(PAYLOADS)("%s is refused, and the worker goes on", async (_, payload) => {
    const answer = await inReaderWorld(
      page,
      `(globalThis.browser ?? chrome).runtime
        .sendMessage({ to: "host", version: 1, type: "page/changed", payload: ${payload} })
        .catch((error) => ({ ok: false, error: String(error) }))`,
    );
    // By us, not by the browser that carries it.
    expect(answer).toMatchObject({ ok: false, error: expect.stringMatching(/^(?:a list of|Invalid) /) });
    const started = performance.now();
    expect(await askHost(screen, "reader/setup", { site: "" })).toMatchObject({ underline: "first" });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("a port is heard by nobody, and the page stays as it is read", async () => {
    const before = await paintedNames(page);
    const ended = await inReaderWorld(
      page,
      `new Promise((resolve) => {
        const port = (globalThis.browser ?? chrome).runtime.connect({ name: "kontekst" });
        port.onMessage.addListener((message) => resolve(JSON.stringify(message)));
        port.onDisconnect.addListener(() => resolve("ended"));
        try { port.postMessage({ to: "host", version: 1, type: "datasets/list", payload: {} }); } catch {}
        setTimeout(resolve, 5000, "silence");
      })`,
    );
    expect(["ended", "silence"]).toContain(ended);
    expect(await paintedNames(page)).toEqual(before);
  });
});
