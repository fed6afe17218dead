import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Browser, Page, Viewport } from "puppeteer-core";
import { needBrowser } from "./lib/browser/find.ts";
import {
  hover,
  openScreenFor,
  type PaintedName,
  paintedNames,
  untilPainted,
} from "./lib/browser/kontekst.ts";
import { type OpenBrowser, openBrowser } from "./lib/browser/open.ts";
import { runCommand, takeNothing } from "./lib/command-line.ts";
import { packagedZip } from "./lib/packaged-zip.ts";
import { root, run } from "./lib/run.ts";
import { samplePage } from "./lib/sample-page.ts";
import { serve } from "./lib/serve.ts";
import { popupOver, promoTile, TILE } from "./lib/store-pictures.ts";

const help = `
pictures   takes the pictures of the documents and the shops from the packaged extension on the sample page, in Chromium

docs/pictures/*.png        card and popup, light and dark
docs/store/pictures/*.png  1280×800 and 640×400 for the shops, tiles of 440×280 and 1400×560
`;

/** The name whose card is shown. */
const SHOWN = "Kabul";
/** CSS px above its paragraph: no line is cut. */
const ABOVE = 14;
type Scheme = "light" | "dark";

const say = (text: string) => process.stderr.write(`${text}\n`);

await runCommand(help, async (parameters) => {
  takeNothing("pictures", parameters);
  await needBrowser("chromium", say);
  const built = await run("node", ["scripts/zip.ts"]);
  if (built.status !== 0) throw new Error(built.output);
  const served = await serve((path) => (path === "/article" ? { body: samplePage() } : undefined));
  const open = await openBrowser("chromium", packagedZip("chromium"), {
    viewport: { width: 760, height: 600 },
  });
  const url = `${served.origin}/article`;
  try {
    for (const scheme of ["light", "dark"] as const) {
      const large = { width: 720, height: 620, deviceScaleFactor: 1.5 };
      await shootAndKeep(`docs/pictures/card-${scheme}.png`, cardPicture(open, url, scheme, large));
      await shootAndKeep(`docs/pictures/popup-${scheme}.png`, popupPicture(open, url, scheme, 1.5));
      const shop = { width: 1024, height: 640, deviceScaleFactor: 1.25 };
      await shootAndKeep(
        `docs/store/pictures/card-${scheme}-1280x800.png`,
        cardPicture(open, url, scheme, shop),
      );
    }
    await shootAndKeep("docs/store/pictures/popup-1280x800.png", popupOverPage(open, url));
    const small = { width: 640, height: 400 };
    await shootAndKeep("docs/store/pictures/card-640x400.png", cardPicture(open, url, "light", small));
    const icon = await readFile(join(root, "docs", "pictures", "icon.svg"), "utf8");
    await shootAndKeep(
      "docs/store/pictures/tile-440x280.png",
      still(open, promoTile(icon, TILE.width), TILE),
    );
    const wide = { width: 700, height: TILE.height, deviceScaleFactor: 2 };
    await shootAndKeep(
      "docs/store/pictures/tile-1400x560.png",
      still(open, promoTile(icon, wide.width), wide),
    );
  } finally {
    await open.close();
    await served.close();
  }
  return 0;
});

/** The article with the card of a name open. */
async function cardPicture(
  { browser }: OpenBrowser,
  url: string,
  scheme: Scheme,
  viewport: Viewport,
): Promise<Uint8Array> {
  const page = await openArticle(browser, url, scheme, viewport);
  await page.evaluate(
    (name, space) => {
      const paragraph = [...document.querySelectorAll("p")].find((one) => one.textContent.includes(name));
      scrollTo(0, (paragraph?.offsetTop ?? 0) - space);
    },
    SHOWN,
    ABOVE,
  );
  await hover(page, await shownName(page));
  return shoot(page);
}

/** The page report of the article. Browsers make a popup as large as what it holds, at most 800 × 600. */
async function popupPicture(
  open: OpenBrowser,
  url: string,
  scheme: Scheme,
  deviceScaleFactor: number,
): Promise<Uint8Array> {
  const article = await openArticle(open.browser, url, scheme, { width: 1024, height: 640 });
  const popup = await openScreenFor(open, "popup.html", url);
  await prefer(popup, scheme);
  await popup.setViewport({ width: 800, height: 600, deviceScaleFactor });
  await popup.waitForSelector(".report");
  const picture = await shoot(popup, ".page-report");
  await article.close();
  return picture;
}

/** The popup where the toolbar opens it, over the page that it is about. */
async function popupOverPage(open: OpenBrowser, url: string): Promise<Uint8Array> {
  const viewport = { width: 1024, height: 640, deviceScaleFactor: 1.25 };
  const article = await openArticle(open.browser, url, "light", viewport);
  const behind = await shoot(article);
  return still(open, popupOver(behind, await popupPicture(open, url, "light", 1.25)), viewport);
}

/** A page of ours that needs nothing else. */
async function still({ browser }: OpenBrowser, html: string, viewport: Viewport): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.setContent(html);
  return shoot(page);
}

async function openArticle(browser: Browser, url: string, scheme: Scheme, viewport: Viewport): Promise<Page> {
  const page = await browser.newPage();
  await prefer(page, scheme);
  await page.setViewport(viewport);
  await page.goto(url);
  await untilPainted(page);
  return page;
}

async function shownName(page: Page): Promise<PaintedName> {
  const name = (await paintedNames(page)).find(({ text }) => text === SHOWN);
  if (!name) throw new Error(`«${SHOWN}» is not underlined in the sample page`);
  return name;
}

function prefer(page: Page, scheme: Scheme): Promise<void> {
  return page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
}

/** A picture of the page, or of one element, and the end of the page. */
async function shoot(page: Page, selector?: string): Promise<Uint8Array> {
  await page.bringToFront();
  await page.evaluate(() =>
    document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(done))),
  );
  // Fades and slides at their ends, so that the same code gives the same picture.
  await page.evaluate(() => Promise.all(document.getAnimations().map((motion) => motion.finished)));
  const bytes = await (selector === undefined ? page : await page.waitForSelector(selector))?.screenshot();
  if (!bytes) throw new Error(`nothing to show: ${selector}`);
  await page.close();
  return bytes;
}

async function shootAndKeep(path: string, picture: Promise<Uint8Array>): Promise<void> {
  const bytes = await picture;
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), bytes);
  process.stdout.write(`${path}  ${(bytes.length / 1000).toFixed(0)} kB\n`);
}
