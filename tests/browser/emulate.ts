import type { CDPSession, Page } from "puppeteer-core";
import { inFirefoxChrome } from "./firefox-chrome.ts";

/** What a reader may have set in system and browser; what is left out is as usual. */
export interface ReaderPreferences {
  readonly dark?: boolean;
  readonly lessMotion?: boolean;
  readonly forcedColours?: boolean;
  /** Standard size of text, CSS px; 16 is usual. */
  readonly textSize?: number;
  /** The page is shown as it would be printed. */
  readonly print?: boolean;
}

const USUAL_SIZE = 16;

/** One of each page: what a session sets ends with it. */
const sessions = new WeakMap<Page, CDPSession>();

/**
 * Has a page shown as to a reader with these preferences: by DevTools in Chromium, by its own settings in Firefox. Chromium may take
 * the size of text back when it hands its own settings to the page, so who waits for that asks again.
 */
export async function emulate(page: Page, wanted: ReaderPreferences): Promise<void> {
  const { dark = false, lessMotion = false, forcedColours = false, print = false, textSize } = wanted;
  const browser = page.browser();
  if (!/firefox/i.test(await browser.version())) {
    const client = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, client);
    await client.send("Emulation.setEmulatedMedia", {
      media: print ? "print" : "",
      features: [
        { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
        { name: "prefers-reduced-motion", value: lessMotion ? "reduce" : "no-preference" },
        { name: "forced-colors", value: forcedColours ? "active" : "none" },
      ],
    });
    await client.send("Page.enable");
    const standard = textSize ?? USUAL_SIZE;
    await client.send("Page.setFontSizes", { fontSizes: { standard, fixed: Math.round(standard * 0.8) } });
    return;
  }
  const preferences = {
    // 0 is dark and 1 light, for content.
    "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
    "ui.prefersReducedMotion": lessMotion ? 1 : 0,
    // 0 asks the system, 2 is always.
    "browser.display.document_color_use": forcedColours ? 2 : 1,
    "font.size.variable.x-western": textSize ?? USUAL_SIZE,
  };
  const medium = print ? "print" : "";
  await inFirefoxChrome(
    browser,
    `(() => {
      for (const [name, value] of Object.entries(${JSON.stringify(preferences)})) Services.prefs.setIntPref(name, value);
      for (const window of Services.wm.getEnumerator("navigator:browser"))
        for (const tab of window.gBrowser.browsers) tab.browsingContext.mediumOverride = ${JSON.stringify(medium)};
    })()`,
  );
}
