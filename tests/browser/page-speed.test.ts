import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pass } from "../../scripts/lib/browser/card.ts";
import { changeSettings, untilPainted } from "../../scripts/lib/browser/kontekst.ts";
import { type OpenBrowser, openBrowser } from "../../scripts/lib/browser/open.ts";
import { root } from "../../scripts/lib/run.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { type Served, serve } from "../../scripts/lib/serve.ts";
import { ourTasks } from "./our-tasks.ts";
import { packagedZip } from "./zips.ts";

/** Milliseconds of a frame, which no task of ours may fill. */
const FRAME = 16;
/** Milliseconds from when a page's content is there to the first underline. */
const SOON = 150;
/** A busy machine makes a page slow, none makes it fast: the best of so many visits counts. */
const VISITS = 4;

/** Saved real pages that stand beside the project where it is developed; they are not part of it. */
const folder = join(root, "..", "shared", "pages");
const saved = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".html")) : [];
if (saved.length === 0) console.warn("skipped: the saved pages are not at ../shared/pages");

/** Without their scripts the pages stand still, and what runs is ours. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

describe.each(["chromium", "firefox"] as const)("the main thread, in %s", (name) => {
  let served: Served;
  let open: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    const flood = readFileSync(join(root, "tests", "hostile", "flood.html"), "utf8");
    served = await serve((path) => {
      if (path === "/flood") return { body: samplePage().replace("</article>", `${flood}</article>`) };
      if (!saved.includes(path.slice(1))) return { body: samplePage() };
      return { body: readFileSync(join(folder, path)), headers: { "content-security-policy": POLICY } };
    });
    open = await openBrowser(name, packagedZip(name));
    const screen = await open.openScreen("popup.html");
    await changeSettings(screen, { pages: "all", underline: "all" });
    page = await open.browser.newPage();
    await page.bringToFront();
    await page.evaluateOnNewDocument(watchFirstUnderline);
    // The worker loads its datasets when it is asked the first time.
    await page.goto(`${served.origin}/sample`);
    await untilPainted(page);
  });
  afterAll(async () => {
    await open?.close();
    await served?.close();
  });

  async function visit(file: string): Promise<void> {
    await page.goto(`${served.origin}/${file}`, { waitUntil: "load" });
    await pass(page, 400);
  }

  describe.skipIf(saved.length === 0)("on saved pages", () => {
    test.runIf(name === "chromium")(
      "no task of ours fills a frame",
      async () => {
        const long: string[] = [];
        for (const file of saved) {
          let least = Number.POSITIVE_INFINITY;
          for (let n = 0; n < VISITS && least > FRAME; n += 1)
            least = Math.min(least, Math.max(...(await ourTasks(page, () => visit(file)))));
          // Each page has been looked at: there is a task to measure.
          if (!(least > 0 && least <= FRAME)) long.push(`${file}: ${least.toFixed(1)} ms`);
        }
        expect(long).toEqual([]);
      },
      200_000,
    );

    test(`the first name is underlined within ${SOON} ms of the content`, async () => {
      const late: string[] = [];
      let underlined = 0;
      for (const file of saved) {
        let best = Number.POSITIVE_INFINITY;
        for (let n = 0; n < VISITS && best > SOON; n += 1) {
          await visit(file);
          const waited = await page.evaluate(untilUnderlined);
          if (waited === null) break;
          best = Math.min(best, waited);
        }
        if (best < Number.POSITIVE_INFINITY) underlined += 1;
        if (best > SOON && best < Number.POSITIVE_INFINITY) late.push(`${file}: ${best.toFixed(0)} ms`);
      }
      expect(late).toEqual([]);
      expect(underlined).toBeGreaterThan(saved.length / 2);
    }, 200_000);
  });

  test.runIf(name === "chromium")("in a flood of changes no task of ours fills a frame", async () => {
    let least = Number.POSITIVE_INFINITY;
    for (let n = 0; n < VISITS && least > FRAME; n += 1) {
      await page.goto(`${served.origin}/flood`);
      const tasks = await ourTasks(page, () => pass(page, 2_000));
      expect(tasks.length).toBeGreaterThan(5);
      least = Math.min(least, Math.max(...tasks));
    }
    expect(least).toBeLessThanOrEqual(FRAME);
  });
});

/** Runs in the page before anything else of it: notes when the first name is underlined. */
function watchFirstUnderline(): void {
  const look = () => {
    if ([...CSS.highlights.values()].some(({ size }) => size > 0))
      Reflect.set(globalThis, "firstUnderline", performance.now());
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: milliseconds from its content being parsed and painted to the first underline; null without any. */
function untilUnderlined(): number | null {
  const first: unknown = Reflect.get(globalThis, "firstUnderline");
  const [navigation] = performance.getEntriesByType("navigation");
  const parsed =
    navigation instanceof PerformanceNavigationTiming ? navigation.domContentLoadedEventStart : 0;
  const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
  return typeof first === "number" ? first - Math.max(parsed, painted) : null;
}
