import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page, Viewport } from "puppeteer-core";

/** How a screen is looked at: its window, and what the reader has set. */
export interface Look {
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
export const LOOKS: readonly Look[] = [
  look("light-1x", 1_000, 1, scheme("light")),
  look("light-2x", 1_000, 2, scheme("light")),
  look("dark-1x", 1_000, 1, scheme("dark")),
  look("dark-2x", 1_000, 2, scheme("dark")),
  look("narrow-light", 320, 2, scheme("light")),
  look("narrow-dark", 320, 2, scheme("dark")),
  look("zoomed", 500, 2, scheme("light")),
  look("forced-colours", 1_000, 1, scheme("dark"), { name: "forced-colors", value: "active" }),
];

/** Which pictures are wanted, and where they go. */
export interface Wanted {
  /** A part of the names of states; all without. */
  readonly only: string;
  /** BCP 47 tag of a language of the interface. */
  readonly lang: string;
  readonly folder: string;
}

/** Has a page looked at so from here on, without motion. */
export async function wear(page: Page, { viewport, features }: Look): Promise<void> {
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }, ...features]);
  await page.setViewport(viewport);
}

/** Waits until what is in front is drawn. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() =>
    document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(done))),
  );
}

/** Takes a picture of the whole page, from top to bottom, up to 8,000 CSS px. */
export async function wholePicture(page: Page): Promise<Uint8Array> {
  // What sticks to the window's foot belongs at the foot of the picture.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const before = page.viewport();
  if (before) await page.setViewport({ ...before, height: Math.min(height, 8_000) });
  return page.screenshot();
}

export async function keepPicture(folder: string, name: string, picture: Uint8Array): Promise<void> {
  const path = join(folder, `${name}.png`);
  await writeFile(path, picture);
  process.stdout.write(`${path}\n`);
}
