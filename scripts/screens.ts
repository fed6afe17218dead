import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import puppeteer, { type Page } from "puppeteer-core";
import { createServer } from "vite";
import { findBrowser } from "./lib/browser/find.ts";
import { readUsage, runCommand } from "./lib/command-line.ts";
import { shootOptions } from "./lib/options-screens.ts";
import { root } from "./lib/run.ts";

const help = `
screens [--of SCREEN] [--only NAME] [--lang TAG] [FOLDER]

Pictures of the screens in every state, light and dark, at 1× and 2×, narrow, and at a zoom of 200 %: of the popup and the side panel
from tests/gallery/screens, of the options and of drafts from the packaged extension («npm run zip» first), in forced colours too.
FOLDER is where they go (default .output/screens). --of: popup or options; both without it. --only: states whose name contains
NAME. --lang: a language of the interface (default en).

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
    if (!["", "popup", "options"].includes(values.of))
      throw new Error(`--of takes popup or options, not «${values.of}»`);
    if (positionals.length > 1) throw new Error("name one folder");
    return { ...values, folder: positionals[0] ?? join(root, ".output", "screens") };
  });

await runCommand(help, async (parameters) => {
  const { of, only, lang, folder } = usage(parameters);
  const executablePath = findBrowser("chromium");
  if (!executablePath) throw new Error("No chromium here: npm test says how to get it.");
  await mkdir(folder, { recursive: true });
  if (of !== "options") await shootPopup(executablePath, { only, lang, folder });
  if (of !== "popup") await shootOptions({ only, lang, folder });
  return 0;
});

interface Wanted {
  readonly only: string;
  readonly lang: string;
  readonly folder: string;
}

async function shootPopup(executablePath: string, { only, lang, folder }: Wanted): Promise<void> {
  const server = await createServer({
    configFile: join(root, "tests", "gallery", "screens", "vite.config.ts"),
    logLevel: "error",
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? "";
  const browser = await puppeteer.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${address}?lang=${lang}`);
    await page.waitForSelector("a");
    const states = await page.evaluate(() =>
      Array.from(document.querySelectorAll("a"), ({ search }) => new URLSearchParams(search).get("state")),
    );
    for (const state of new Set(states)) {
      if (state === null || state === "fresh" || !state.includes(only)) continue;
      for (const { surface, name, ...size } of SURFACES)
        await shootAll(
          page,
          `${address}?screen=popup&lang=${lang}&state=${state}&surface=${surface}`,
          size,
          (look) => join(folder, `${state}-${name}-${look}.png`),
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
  { width, height, zoom }: { readonly width: number; readonly height: number; readonly zoom: number },
  file: (look: string) => string,
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
      const path = file(`${scheme}-${density}x`);
      // A popup is as large as what it holds; a panel fills its window, as does a popup that zoom has made too large.
      const fills = url.includes("surface=panel") || zoom > 1;
      const bytes = await (fills ? page : shown)?.screenshot();
      if (!bytes) throw new Error(`nothing to show: ${url}`);
      await writeFile(path, bytes);
      process.stdout.write(`${path}\n`);
    }
  }
}
