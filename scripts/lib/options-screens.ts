import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page, Viewport } from "puppeteer-core";
import { changeSettings } from "./browser/kontekst.ts";
import { openBrowser } from "./browser/open.ts";
import { FRESH, fillOptions, OPTIONS_STATES, type OptionsState } from "./options-states.ts";
import { root } from "./run.ts";

interface Look {
  readonly name: string;
  readonly viewport: Viewport;
  readonly features: readonly { readonly name: string; readonly value: string }[];
}

const scheme = (value: "light" | "dark") => ({ name: "prefers-color-scheme", value });
const look = (
  name: string,
  width: number,
  deviceScaleFactor: number,
  ...features: Look["features"]
): Look => ({ name, viewport: { width, height: 800, deviceScaleFactor }, features });

/** Widths in CSS px. A zoom of 200 % halves the window of 1,000. */
const LOOKS: readonly Look[] = [
  look("light-1x", 1_000, 1, scheme("light")),
  look("light-2x", 1_000, 2, scheme("light")),
  look("dark-1x", 1_000, 1, scheme("dark")),
  look("dark-2x", 1_000, 2, scheme("dark")),
  look("narrow-light", 320, 2, scheme("light")),
  look("narrow-dark", 320, 2, scheme("dark")),
  look("zoomed", 500, 2, scheme("light")),
  look("forced-colours", 1_000, 1, scheme("dark"), { name: "forced-colors", value: "active" }),
];

/** Takes pictures of the packaged extension's options in every state, from top to bottom, in Chromium. @throws where it was not packaged */
export async function shootOptions(wanted: {
  readonly only: string;
  readonly lang: string;
  readonly folder: string;
}): Promise<void> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const zip = join(root, ".output", `kontekst-${version}-chrome-mv3.zip`);
  const open = await openBrowser("chromium", zip, {});
  const shoot = async (state: OptionsState) => {
    if (!`options-${state.name}`.includes(wanted.only)) return;
    const page = await state.show(open);
    for (const { name, viewport, features } of LOOKS) {
      await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }, ...features]);
      await page.setViewport(viewport);
      const path = join(wanted.folder, `options-${state.name}-${name}.png`);
      await writeFile(path, await picture(page, state.at));
      process.stdout.write(`${path}\n`);
    }
    await page.close();
  };
  try {
    const settings = await open.openScreen("options.html");
    await changeSettings(settings, { language: wanted.lang });
    await settings.close();
    await shoot(FRESH);
    await fillOptions(open);
    for (const state of OPTIONS_STATES) await shoot(state);
  } finally {
    await open.close();
  }
}

/** Of the element that a state is about; of the whole page without one. */
async function picture(page: Page, at: string | undefined): Promise<Uint8Array> {
  await page.bringToFront();
  await page.evaluate(() =>
    document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(done))),
  );
  const element = at === undefined ? undefined : await page.$(at);
  if (element) return element.screenshot();
  // What sticks to the window's foot belongs at the foot of the picture.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const before = page.viewport();
  if (before) await page.setViewport({ ...before, height: Math.min(height, 8_000) });
  return page.screenshot();
}
