import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { cardText, paintedNames } from "../../scripts/lib/browser/kontekst.ts";
import { withExtension } from "./extension.ts";

/** @param copies of a paragraph that names nothing */
const news = (copies: number) => `<!doctype html><html lang="nb"><head><title>Møte om havna</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="NRK">
<meta property="article:published_time" content="2024-05-02"></head>
<body><article><h1>Møte om havna</h1>
<p>Statsministeren i Norge sa til <span id="publisher">NRK</span> at <span id="own">Norge</span> og Sverige skal møte
Reuters i Madrid.</p>
${"<p>Kommunen har solgt havna etter en lang strid, skriver avisa, og mange er glade for det, andre ikke.</p>".repeat(copies)}
<p>Mer om Danmark.</p></article></body></html>`;

describe.each(["chromium", "firefox"] as const)("everyday names, in %s", (name) => {
  const extension = withExtension(name, (path) => ({ body: news(path === "/long" ? 4_000 : 8) }));
  let page: Page;

  beforeAll(async () => {
    page = await extension.open.browser.newPage();
  });

  /** Opens a page, and waits until all of it has been read. */
  const visit = async (path: string) => {
    await page.goto(`${extension.origin}${path}`);
    await expect
      .poll(async () => (await paintedNames(page)).map(({ text }) => text).sort())
      .toEqual(["Danmark", "Madrid", "Reuters", "Sverige"]);
  };

  // Of a long page what is in view is read first, and all of it again after that.
  test.each(["/long", "/short"])(
    "the page's country and publisher are not underlined, other countries and agencies are (%s)",
    visit,
  );

  test.each([
    ["own", /Norge|Norway/],
    ["publisher", /NRK/],
  ])("the card of one opens all the same (%s)", async (id, said) => {
    await visit("/short");
    const point = await page.$eval(`#${id}`, (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(5, 5);
    await page.mouse.move(point.x - 2, point.y, { steps: 3 });
    await page.mouse.move(point.x, point.y);
    await expect.poll(() => cardText(page)).toMatch(said);
    await page.keyboard.press("Escape");
    await expect.poll(() => cardText(page)).toBeNull();
  });
});
