import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowser } from "./find.ts";

/** A Chromium without Kontekst, to draw or to measure pages in. @throws where it is not installed */
export function startPlainChromium(): Promise<Browser> {
  const executablePath = findBrowser("chromium");
  if (!executablePath) throw new Error("No chromium here: npm test says how to get it.");
  // Chromium's sandbox refuses to start as root, which continuous integration often is.
  return puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}

/** From here on, a page loads what comes from one origin and what it holds itself, and nothing else. */
export async function keepWithin(page: Page, origin: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(origin) || request.url().startsWith("data:");
    void (isOwn ? request.continue() : request.abort());
  });
}
