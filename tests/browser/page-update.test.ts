import type { Page } from "puppeteer-core";
import { describe, expect } from "vitest";
import { untilCardOf } from "../../scripts/lib/browser/card.ts";
import { hover, tabOf } from "../../scripts/lib/browser/kontekst.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { withExtension } from "./extension.ts";
import { inOrder } from "./in-order.ts";
import { untilNamed } from "./until-named.ts";

describe.each(["chromium", "firefox"] as const)("an update under an open page, in %s", (name) => {
  const extension = withExtension(name, () => ({ body: samplePage() }), { spoils: true });
  let page: Page;
  let tab: number;
  let errors: string[];

  const step = inOrder(async () => {
    await extension.beginAnew();
    errors = [];
    page = await extension.open.browser.newPage();
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => errors.push(message.text()));
    await page.goto(`${extension.origin}/article`);
    // The last name of the page: what is in view is read before the rest.
    await named("The New York Times");
    const screen = await extension.open.openScreen("popup.html");
    tab = await tabOf(screen, page.url());
    await screen.close();
    await page.bringToFront();
  });

  const named = (text: string) => untilNamed(page, text);

  /** What a script of ours may have left in the page. */
  const leftovers = () =>
    page.evaluate(() => ({
      painted: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
      hosts: document.querySelectorAll("kontekst-card").length,
    }));

  step("with a card open, the extension is updated", async () => {
    await hover(page, await named("John Kirby"));
    expect((await leftovers()).hosts).toBe(1);
    await extension.open.update("0.1.1");
  });

  // Firefox starts the new script in open pages by itself; Chromium does when they are loaded the next time.
  if (name === "chromium")
    step("the old script falls silent as soon as the reader comes back, and leaves nothing", async () => {
      await page.evaluate(() => window.dispatchEvent(new Event("focus")));
      await expect.poll(leftovers).toEqual({ painted: 0, hosts: 0 });
      await page.evaluate(() => document.querySelector("article")?.append("And then came Kunduz."));
      await page.mouse.move(300, 300, { steps: 5 });
      await page.keyboard.press("Escape");
      expect(await leftovers()).toEqual({ painted: 0, hosts: 0 });
    });

  step("the popup says what the page needs, if anything", async () => {
    const popup = await extension.open.openScreen(`popup.html?tab=${tab}`);
    const shows = (text: string) =>
      popup.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
    // Chromium starts no script in a page that is open already, and Kontekst may start none either: it has no permission to.
    if (name === "chromium") {
      await shows("installed or updated");
      const loaded = page.waitForNavigation({ waitUntil: "domcontentloaded" });
      await popup.evaluate(() => document.querySelector<HTMLButtonElement>(".notice button")?.click());
      await loaded;
    }
    await shows("John Kirby");
    await popup.close();
    await page.bringToFront();
  });

  step("the new script takes over, and nothing of the old one stays", async () => {
    await expect.poll(async () => (await leftovers()).hosts).toBe(0);
    await page.mouse.move(2, 2);
    await named("The New York Times");
    const kirby = await named("John Kirby");
    const before = (await leftovers()).painted;
    await page.evaluate(() => document.querySelector("article")?.append("And at last Sheberghan was named."));
    await named("Sheberghan");
    // Painted by two scripts, each name would count twice.
    expect((await leftovers()).painted).toBe(before + 1);
    await hover(page, kirby);
    await untilCardOf(page, "John Kirby");
    expect((await leftovers()).hosts).toBe(1);
    await page.keyboard.press("Escape");
    await untilCardOf(page, null);
  });

  step("neither says anything in the console", async () => {
    expect(errors).toEqual([]);
  });
});
