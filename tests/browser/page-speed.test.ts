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

  /** Opens a saved page. @returns milliseconds of our longest task; of Firefox, which tells none, a hundredth */
  async function visit(file: string): Promise<number> {
    const load = async () => {
      await page.goto(`${served.origin}/${file}`, { waitUntil: "load" });
      await pass(page, 300);
    };
    if (name === "chromium") return Math.max(...(await ourTasks(page, load)));
    await load();
    return 0.01;
  }

  test.skipIf(saved.length === 0)(
    `on saved pages the first name is underlined within ${SOON} ms of the content, and no task of ours fills a frame`,
    async () => {
      const problems: string[] = [];
      let underlined = 0;
      for (const file of saved) {
        let longest = Number.POSITIVE_INFINITY;
        let first: number | null = Number.POSITIVE_INFINITY;
        for (let n = 0; n < VISITS && (longest > FRAME || (first !== null && first > SOON)); n += 1) {
          longest = Math.min(longest, await visit(file));
          const waited = await page.evaluate(untilUnderlined);
          first = waited === null || first === null ? null : Math.min(first, waited);
        }
        // Each page has been looked at: there is a task to measure.
        if (!(longest > 0 && longest <= FRAME)) problems.push(`${file}: a task of ${longest.toFixed(1)} ms`);
        if (first !== null) underlined += 1;
        if (first !== null && first > SOON) problems.push(`${file}: underlined after ${first.toFixed(0)} ms`);
      }
      expect(problems).toEqual([]);
      expect(underlined).toBeGreaterThan(saved.length / 2);
    },
    200_000,
  );

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
