import type { Page } from "puppeteer-core";
import { at } from "../../scripts/lib/browser/bidi.ts";
import type { OpenBrowser } from "../../scripts/lib/browser/open.ts";
import { inFirefoxChrome } from "./firefox-chrome.ts";

/** What the browser has noted of the extension's scripts: errors of pages, worker and screens that nobody caught. */
export interface OurErrors {
  /** Those that were noted since the last call. */
  take(): Promise<readonly string[]>;
}

/** Has the browser keep the errors of the extension from now on, as it does for those who develop one. */
export async function collectOurErrors({ name, browser }: OpenBrowser): Promise<OurErrors> {
  if (name === "firefox") return fromNowOn(async () => strings(await inFirefoxChrome(browser, CONSOLE)));
  const settings = await browser.newPage();
  await settings.goto("chrome://extensions");
  await settings.evaluate(() =>
    Reflect.get(globalThis, "chrome").developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  return fromNowOn(() => chromiumErrors(settings));
}

async function fromNowOn(list: () => Promise<readonly string[]>): Promise<OurErrors> {
  let taken = (await list()).length;
  return {
    async take() {
      const all = await list();
      const added = all.slice(taken);
      taken = all.length;
      return added;
    },
  };
}

/**
 * Of the messages in Firefox's console those of our files. Firefox itself says `FrameData missing` of its sidebar, and
 * `Promise resolved …` or `rejected …` where an answer comes for a page that has been left: see docs/browser-bugs.md.
 */
const CONSOLE = `Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
  .map(String)
  .filter((text) => text.includes("moz-extension:") && !/FrameData missing|Promise (?:resolved|rejected) (?:while|after) context/.test(text))`;

async function chromiumErrors(settings: Page): Promise<string[]> {
  const all = await settings.evaluate(() =>
    Reflect.get(globalThis, "chrome").developerPrivate.getExtensionsInfo({}),
  );
  const own = Array.isArray(all) ? all.find((extension) => at(extension, "name") === "Kontekst") : undefined;
  if (own === undefined) return [];
  if (at(at(own, "errorCollection"), "isActive") !== true) throw new Error("Chromium keeps no errors");
  return [at(own, "manifestErrors"), at(own, "runtimeErrors")]
    .flatMap((errors) => (Array.isArray(errors) ? errors : []))
    .map((error) => JSON.stringify(error));
}

function strings(values: unknown): string[] {
  return Array.isArray(values) ? values.map(String) : [];
}
