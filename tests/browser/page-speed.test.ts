import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { pass } from "../../scripts/lib/browser/card.ts";
import { changeSettings, openAsker, untilPainted } from "../../scripts/lib/browser/kontekst.ts";
import { root } from "../../scripts/lib/run.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { withExtension } from "./extension.ts";
import { longestTask } from "./our-tasks.ts";

/** Milliseconds of a frame, which no task of ours may fill. */
const FRAME = 16;
/** Milliseconds of the look at a page that is no news. */
const LOOK = 2;
/** A busy machine makes a page slow, none makes it fast: the best of so many visits counts. */
const VISITS = 4;

/** Saved real pages that stand beside the project where it is developed; they are not part of it. */
const folder = join(root, "..", "shared", "pages");
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".html")) : [];
/** The ten largest: `npm run bench:page` measures all of them, and when the first name is underlined. */
const saved = files
  .map((file) => ({ file, size: statSync(join(folder, file)).size }))
  .sort((a, b) => b.size - a.size)
  .slice(0, 10)
  .map(({ file }) => file);
if (saved.length === 0) console.warn("skipped: the saved pages are not at ../shared/pages");

/** Of those that are no news the ones with most elements. */
const notNews = ["rd-wikipedia-2.html", "aeb-ec7fc408.html", "rd-mathjax.html"].filter((file) =>
  files.includes(file),
);
/** Calls itself an article, and has nothing but labels: all that the look looks at. */
const labels = `<!doctype html><title>Labels</title><meta property="og:type" content="article"><main>${"<div><span>A label</span> <b>12</b></div>".repeat(2_000)}</main>`;

/** Without their scripts the pages stand still, and what runs is ours. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Only Chromium tells a debugger what ran when. */
describe("the main thread, in chromium", () => {
  const flood = readFileSync(join(root, "tests", "hostile", "flood.html"), "utf8");
  const extension = withExtension(
    "chromium",
    (path) => {
      if (path === "/flood") return { body: samplePage().replace("</article>", `${flood}</article>`) };
      if (path === "/labels") return { body: labels };
      if (!files.includes(path.slice(1))) return { body: samplePage() };
      return { body: readFileSync(join(folder, path)), headers: { "content-security-policy": POLICY } };
    },
    { ownBrowser: true },
  );
  let page: Page;
  let screen: Page;

  beforeAll(async () => {
    screen = await openAsker(extension.open);
    await changeSettings(screen, { pages: "all", underline: "all" });
    page = await extension.open.browser.newPage();
    await page.bringToFront();
    // The worker loads its datasets when it is asked the first time.
    await page.goto(`${extension.origin}/sample`);
    await untilPainted(page);
  });

  test("a page that is no news is looked at in under two milliseconds", async () => {
    await changeSettings(screen, { pages: "news" });
    const problems: string[] = [];
    for (const file of ["labels", ...notNews]) {
      const longest = await longestTask(page, { bound: LOOK, rounds: 2 * VISITS }, async () => {
        await page.goto(`${extension.origin}/${file}`, { waitUntil: "load" });
        await pass(page, 200);
      });
      if (longest >= LOOK) problems.push(`${file}: ${longest.toFixed(2)} ms`);
    }
    expect(problems).toEqual([]);
  }, 100_000);

  test.skipIf(saved.length === 0)(
    "on large saved pages no task of ours fills a frame",
    async () => {
      await changeSettings(screen, { pages: "all" });
      const problems: string[] = [];
      for (const file of saved) {
        const longest = await longestTask(page, { bound: FRAME, rounds: VISITS }, async () => {
          await page.goto(`${extension.origin}/${file}`, { waitUntil: "load" });
          await pass(page, 300);
        });
        if (longest >= FRAME) problems.push(`${file}: a task of ${longest.toFixed(1)} ms`);
      }
      expect(problems).toEqual([]);
    },
    200_000,
  );

  test("in a flood of changes no task of ours fills a frame", async () => {
    await changeSettings(screen, { pages: "all" });
    // Of what was read at first and what was read again.
    const least = 6;
    const longest = await longestTask(page, { bound: FRAME, rounds: VISITS, least }, async () => {
      await page.goto(`${extension.origin}/flood`);
      await pass(page, 2_000);
    });
    expect(longest).toBeLessThan(FRAME);
  }, 100_000);
});
