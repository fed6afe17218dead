import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { cardText, paintedNames, untilPainted } from "../../scripts/lib/browser/kontekst.ts";
import { withExtension } from "./extension.ts";

const news = `<!doctype html><html lang="nb"><head><title>Møte om havna</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="NRK">
<meta property="article:published_time" content="2024-05-02"></head>
<body><article><h1>Møte om havna</h1>
${"<p>Kommunen har solgt havna etter en lang strid, skriver avisa, og mange er glade for det, andre ikke.</p>".repeat(8)}
<p>Statsministeren i Norge sa til <span id="publisher">NRK</span> at <span id="own">Norge</span> og Sverige skal møte
Reuters i Madrid.</p></article></body></html>`;

describe.each(["chromium", "firefox"] as const)("everyday names, in %s", (name) => {
  const extension = withExtension(name, (path) => (path === "/news" ? { body: news } : undefined));
  let page: Page;

  beforeAll(async () => {
    page = await extension.open.browser.newPage();
    await page.goto(`${extension.origin}/news`);
    await untilPainted(page);
  });

  test("the page's country and publisher are not underlined, other countries and agencies are", async () => {
    const painted = (await paintedNames(page)).map(({ text }) => text);
    expect(painted.sort()).toEqual(["Madrid", "Reuters", "Sverige"]);
  });

  test.each([
    ["own", /Norge|Norway/],
    ["publisher", /NRK/],
  ])("the card of one opens all the same (%s)", async (id, said) => {
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
