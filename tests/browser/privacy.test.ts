import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { askHost, hover, openAsker, paintedNames, tabOf } from "../../scripts/lib/browser/kontekst.ts";
import { forbiddenUses } from "../../scripts/lib/check-bundles.ts";
import { root } from "../../scripts/lib/run.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { withExtension } from "./extension.ts";
import { untilNamed } from "./until-named.ts";

const PERMISSIONS = {
  chrome: ["storage", "unlimitedStorage", "contextMenus", "activeTab", "sidePanel"],
  firefox: ["storage", "unlimitedStorage", "contextMenus", "activeTab"],
};

describe.each(["chrome", "firefox"] as const)("the package for %s", (target) => {
  const folder = join(root, ".output", `${target}-mv3`);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));

  test("asks for exactly these permissions", () => {
    expect(manifest.permissions).toEqual(PERMISSIONS[target]);
    for (const key of ["host_permissions", "optional_permissions", "optional_host_permissions"])
      expect(manifest).not.toHaveProperty(key);
    const scripts: readonly object[] = manifest.content_scripts;
    expect(scripts.map((script) => Reflect.get(script, "js"))).toEqual([
      ["content-scripts/reader.js"],
      ["ear.js"],
    ]);
    for (const script of scripts) {
      expect(script).toMatchObject({ matches: ["http://*/*", "https://*/*"] });
      expect(script).not.toHaveProperty("all_frames");
    }
  });

  test("has no door for pages, and a policy that lets nothing out", () => {
    for (const key of ["web_accessible_resources", "externally_connectable", "sandbox"])
      expect(manifest).not.toHaveProperty(key);
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    });
  });

  test("calls no network, and makes neither markup nor code of text", async () => {
    expect(await forbiddenUses(folder)).toEqual([]);
  });
});

describe.each(["chromium", "firefox"] as const)("privacy, in %s", (name) => {
  const asked: string[] = [];
  const extension = withExtension(name, (path) => {
    if (path !== "/favicon.ico") asked.push(path);
    const body = pageAt(path);
    return body === undefined ? undefined : { body };
  });
  let screen: Page;

  beforeAll(async () => {
    screen = await openAsker(extension.open);
    await screen.evaluate(() => {
      const heard: unknown[] = [];
      Reflect.set(globalThis, "heard", heard);
      // A page of ours hears what reader scripts ask the worker.
      const { runtime } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
      runtime.onMessage.addListener((message: unknown) => void heard.push(message));
    });
  });

  // A tab that a failed test left would answer for the next one's of the same address.
  afterEach(async () => {
    for (const page of await extension.open.browser.pages()) if (page !== screen) await page.close();
  });

  async function visit(path: string): Promise<Page> {
    await screen.evaluate(() => Reflect.get(globalThis, "heard").splice(0));
    const page = await extension.open.browser.newPage();
    await page.goto(`${extension.origin}${path}`);
    return page;
  }

  /** The last name of the sample article: what is in view is read before the rest. */
  const untilRead = (page: Page) => untilNamed(page, "The New York Times");
  const heard = () =>
    screen.evaluate((): { type: string; payload: unknown }[] => Reflect.get(globalThis, "heard"));

  test("a page that is no news sends nothing but the question whether it may be read", async () => {
    const page = await visit("/mail");
    const url = page.url();
    // The late looks at a page without text are over when this one, which has text, answers.
    await expect.poll(() => tabOf(screen, url).catch(() => null)).not.toBeNull();
    expect(await askHost(screen, "report/get", { tab: await tabOf(screen, url) })).toBeNull();
    const fromReader = (await heard()).filter(({ type }) => type !== "reader/state" && type !== "report/get");
    expect(fromReader.map(({ type }) => type)).toEqual(["reader/setup"]);
    expect(fromReader[0]?.payload).toEqual({ site: "127.0.0.1" });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test("what the reader writes is not read, on news pages either", async () => {
    const page = await visit("/private-parts");
    await untilRead(page);
    const told = (await heard()).filter(({ type }) => type === "page/read");
    expect(told.length).toBeGreaterThan(0);
    expect(JSON.stringify(told)).toContain("John Kirby");
    expect(JSON.stringify(told)).not.toMatch(/Kunduz-\w+-\d/);
    expect((await paintedNames(page)).map(({ text }) => text)).not.toContain("Kunduz");
  });

  test("a whole session makes no request", async () => {
    asked.length = 0;
    const page = await visit("/article?query=of-the-reader#part");
    await untilRead(page);
    const [first] = await paintedNames(page);
    if (!first) throw new Error("nothing is painted");
    await hover(page, first);
    const told = JSON.stringify((await heard()).filter(({ type }) => type === "page/read"));
    expect(told).not.toMatch(/of-the-reader|#part/);
    for (const path of ["popup.html", "options.html", "welcome.html", "sidepanel.html"]) {
      const other = await extension.open.openScreen(path);
      await other.waitForFunction(() => document.body.innerText.trim() !== "");
      await other.close();
    }
    await page.close();
    expect(asked).toEqual(["/article"]);
    expect(extension.outside.list()).toEqual([]);
  });
});

function pageAt(path: string): string | undefined {
  if (path === "/article") return samplePage();
  if (path === "/mail") return readFileSync(join(root, "tests", "pages", "not-news-mail.html"), "utf8");
  if (path !== "/private-parts") return undefined;
  const part = readFileSync(join(root, "tests", "hostile", "private-parts.html"), "utf8");
  return samplePage().replace("</article>", `${part}</article>`);
}
