import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { chooseMadeFile, press, textOf } from "../../scripts/lib/browser/hands.ts";
import { hover, paintedNames, untilPainted } from "../../scripts/lib/browser/kontekst.ts";
import type { OpenBrowser } from "../../scripts/lib/browser/open.ts";
import { watchCrowd } from "./crowd.ts";
import { withExtension } from "./extension.ts";
import { harbourNews, manyNames } from "./harbour.ts";
import { longestPause, storedDatasets, watchPauses } from "./options-page.ts";
import { untilNamed } from "./until-named.ts";
import { inWorker, stopWorker } from "./worker.ts";

const news = harbourNews("Det skjedde i Nordvik, der Taliban er et band, og i Kvitsund.");

describe.each(["chromium", "firefox"] as const)("half a million names, in %s", (name) => {
  const extension = withExtension(name, (path) => (path === "/news" ? { body: news } : undefined), {
    spoils: true,
  });

  test("are added within a minute, the options stay at hand, and neither worker nor tab is heavier for it", async () => {
    await extension.beginAnew();
    const options = await extension.open.openScreen("options.html");
    const page = await extension.open.browser.newPage();
    await page.goto(`${extension.origin}/news`);
    await untilPainted(page);
    // Firefox lets the timers of a tab that nobody sees run once a second: that is no pause of ours.
    await options.bringToFront();

    const stopLooking = watchCrowd();
    const started = performance.now();
    await chooseMadeFile(options, ".import input[type=file]", manyNames, 250_000);
    // From here on: what the page did to make a file of the test's text does not count.
    await watchPauses(options);
    await expect
      .poll(() => textOf(options, ".import-said"), { timeout: 200_000, interval: 500 })
      .toMatch(/was added/);
    const took = performance.now() - started;
    const crowd = stopLooking();
    const longest = await longestPause(options);
    console.info(
      `${name}: 500,001 names in ${(took / 1000).toFixed(1)} s at ${crowd.usually.toFixed(1)} waiting a core, longest pause ${longest.toFixed(0)} ms at up to ${crowd.atMost.toFixed(1)}`,
    );
    expect(took / crowd.usually).toBeLessThan(60_000);
    expect(longest / crowd.atMost).toBeLessThan(500);
    await page.bringToFront();
    expect(await hover(page, await untilNamed(page, "Kvitsund"))).toContain("Place that the test has made");
    if (name === "chromium") await staysLight(extension.open, options, page);
  }, 300_000);
});

/** With half a million names, the worker starts at once, and a tab holds no more than without. */
async function staysLight(open: OpenBrowser, options: Page, page: Page): Promise<void> {
  const large = await heapWhenRead(page);
  const loads: number[] = [];
  const load = async () => {
    await stopWorker(open);
    await storedDatasets(options);
    loads.push(await libraryLoad(open));
    return loads.at(-1);
  };
  // One of several starts is not held up, on a machine that does much else.
  await expect.poll(load).toBeLessThan(50);
  await press(options, '[data-id="many"] .switch');
  await expect.poll(async () => (await paintedNames(page)).map(({ text }) => text)).not.toContain("Kvitsund");
  const small = await heapWhenRead(page);
  console.info(
    `library of 500,000 names ready in ${loads.map((ms) => ms.toFixed(0)).join(", ")} ms; heap of a tab ${large.toFixed(2)} MB with them, ${small.toFixed(2)} MB without`,
  );
  expect(large - small).toBeLessThan(1);
}

/** MB that a tab holds after a collection, its page loaded again and underlined. */
async function heapWhenRead(page: Page): Promise<number> {
  await page.reload();
  await untilPainted(page, 30_000);
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.detach();
  return ((await page.metrics()).JSHeapUsedSize ?? 0) / 1e6;
}

/** How long (ms) the worker that runs now took to load its library. */
async function libraryLoad(open: OpenBrowser): Promise<number> {
  const took = await inWorker(open, `performance.getEntriesByName("kontekst-library-loaded")[0]?.duration`);
  if (typeof took !== "number") throw new Error("the worker has not loaded its library");
  return took;
}
