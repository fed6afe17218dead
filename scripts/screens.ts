import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { createServer } from "vite";
import { type OpenBrowser, openBrowser } from "./lib/browser/open.ts";
import { startPlainChromium } from "./lib/browser/plain-chromium.ts";
import { shootCard } from "./lib/card-screens.ts";
import { readUsage, runCommand } from "./lib/command-line.ts";
import { keepPicture, type Wanted } from "./lib/looks.ts";
import { shootOptions } from "./lib/options-screens.ts";
import { packagedZip } from "./lib/packaged-zip.ts";
import { root } from "./lib/run.ts";
import { shootWelcome } from "./lib/welcome-screens.ts";

const help = `
screens [--of SCREEN] [--only NAME] [--lang TAG] [FOLDER]

Pictures of all that readers see, in every state, light and dark, at 1× and 2×, narrow, at a zoom of 200 % and in forced colours: popup
and side panel from tests/gallery/popup; card, options, drafts and welcome page from the packaged extension («npm run zip» first).
FOLDER is where they go (default .output/screens). --of: popup, card, options or welcome; all without it. --only: states whose
name contains NAME. --lang: a language of the interface (default en).

Exit status: 0, 1 where a state cannot be shown, 2 for wrong usage.
`;

/** Widths and heights in CSS px. Browsers give a popup 800 by 600 px of the screen, of which zoom leaves half. */
const SURFACES = [
  { surface: "popup", name: "popup", width: 800, height: 600, zoom: 1 },
  { surface: "panel", name: "panel", width: 320, height: 600, zoom: 1 },
  { surface: "panel", name: "panel-400", width: 400, height: 800, zoom: 1 },
  { surface: "popup", name: "popup-zoomed", width: 400, height: 300, zoom: 2 },
  { surface: "panel", name: "panel-zoomed", width: 200, height: 400, zoom: 2 },
] as const;

const usage = (parameters: string[]) =>
  readUsage("screens", () => {
    const { values, positionals } = parseArgs({
      args: parameters,
      allowPositionals: true,
      options: {
        of: { type: "string", default: "" },
        only: { type: "string", default: "" },
        lang: { type: "string", default: "en" },
      },
    });
    if (values.of !== "" && !Object.hasOwn(SCREENS, values.of))
      throw new Error(`--of takes ${Object.keys(SCREENS).join(", ")}, not «${values.of}»`);
    if (positionals.length > 1) throw new Error("name one folder");
    return { ...values, folder: positionals[0] ?? join(root, ".output", "screens") };
  });

const ofPackage =
  (shoot: (open: OpenBrowser, wanted: Wanted) => Promise<void>) =>
  async (wanted: Wanted): Promise<void> => {
    const open = await openBrowser("chromium", packagedZip("chromium"));
    try {
      await shoot(open, wanted);
    } finally {
      await open.close();
    }
  };

const SCREENS: Readonly<Record<string, (wanted: Wanted) => Promise<void>>> = {
  popup: shootPopup,
  card: ofPackage(shootCard),
  options: ofPackage(shootOptions),
  welcome: ofPackage(shootWelcome),
};

await runCommand(help, async (parameters) => {
  const { of, ...wanted } = usage(parameters);
  await mkdir(wanted.folder, { recursive: true });
  for (const [name, shoot] of Object.entries(SCREENS)) if (of === "" || of === name) await shoot(wanted);
  return 0;
});

async function shootPopup({ only, lang, folder }: Wanted): Promise<void> {
  const server = await createServer({
    configFile: join(root, "tests", "gallery", "popup", "vite.config.ts"),
    logLevel: "error",
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? "";
  const browser = await startPlainChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${address}?lang=${lang}`);
    await page.waitForSelector("a");
    const states = await page.evaluate(() =>
      Array.from(document.querySelectorAll("a"), ({ search }) => new URLSearchParams(search).get("state")),
    );
    for (const state of new Set(states)) {
      if (state === null || !state.includes(only)) continue;
      for (const { surface, name, ...size } of SURFACES)
        await shootAll(
          page,
          `${address}?lang=${lang}&state=${state}&surface=${surface}`,
          { ...size, folder },
          (look) => `${state}-${name}-${look}`,
        );
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Both colour schemes at both densities. */
async function shootAll(
  page: Page,
  url: string,
  {
    width,
    height,
    zoom,
    folder,
  }: Readonly<Record<"width" | "height" | "zoom", number>> & Pick<Wanted, "folder">,
  nameOf: (look: string) => string,
): Promise<void> {
  for (const scheme of ["light", "dark"]) {
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: scheme },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    for (const density of [1, 2]) {
      await page.setViewport({ width, height, deviceScaleFactor: density * zoom });
      await page.goto(url);
      const shown = await page.waitForSelector(".page-report");
      await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
      // A popup is as large as what it holds; a panel fills its window, as does a popup that zoom has made too large.
      const fills = url.includes("surface=panel") || zoom > 1;
      const bytes = await (fills ? page : shown)?.screenshot();
      if (!bytes) throw new Error(`nothing to show: ${url}`);
      await keepPicture(folder, nameOf(`${scheme}-${density}x`), bytes);
    }
  }
}
