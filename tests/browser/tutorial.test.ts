import type { ElementHandle, Page } from "puppeteer-core";
import { describe, expect } from "vitest";
import { chooseFile, textOf } from "../../scripts/lib/browser/hands.ts";
import { cardText, hover, openScreenFor, paintedNames } from "../../scripts/lib/browser/kontekst.ts";
import { parseDataset } from "../../src/dataset/validate.ts";
import { withExtension } from "./extension.ts";
import { inOrder } from "./in-order.ts";
import { harbour, madeDraft, tutorial } from "./made-draft.ts";
import { keepSaved, pressRemove, savedText, storedDatasets } from "./options-page.ts";
import { untilNamed } from "./until-named.ts";

const until = <T>(ask: () => T) => expect.poll(ask);

/** What the tutorial says of the screens, step by step. */
const [, inBrowser = ""] = /## In the browser\n(.*?)\n## /s.exec(tutorial) ?? [];
/** The commands that it names in bold and italics: hands press nothing else here. */
const named = new Set(
  [...inBrowser.matchAll(/\*{1,2}([^*]+)\*{1,2}/g)].map(([, words = ""]) => words.replace(/\s+/g, " ")),
);
/** A command as the tutorial calls it. @throws where it calls none so */
function command(words: string): string {
  if (!named.has(words)) throw new Error(`the tutorial names no «${words}»`);
  return words;
}

describe.each(["chromium", "firefox"] as const)("the tutorial, step by step, in %s", (name) => {
  const extension = withExtension(name, (path) => (path === "/harbour" ? { body: harbour } : undefined), {
    spoils: true,
  });
  let page: Page;
  let draft: Page;
  let file = "";
  let started = 0;

  const step = inOrder(async () => {
    started = performance.now();
    await extension.beginAnew();
    page = await extension.open.browser.newPage();
    await page.goto(`${extension.origin}/harbour`);
    await untilNamed(page, "Oslo");
  });

  /** Presses what has these words, with the mouse, in an entity of the draft or anywhere. */
  const pressWords = async (screen: Page, words: string, within = "body") => {
    await screen.bringToFront();
    const found = await screen.waitForFunction(
      (text, css) =>
        [...document.querySelectorAll(`${css} :is(button, summary, label, a)`)].find(
          (element) =>
            (element.getAttribute("aria-label")?.startsWith(text) || element.textContent?.trim() === text) &&
            element.checkVisibility(),
        ) ?? false,
      { polling: 50, timeout: 20_000 },
      words,
      within,
    );
    const element = found.asElement();
    if (!element) throw new Error(`nothing says «${words}»`);
    await element.evaluate((one) => (one as Element).scrollIntoView({ block: "center" }));
    await (element as ElementHandle<Element>).click();
  };
  const entity = (id: string) => `[data-id="${id}"]`;
  const unfold = async (id: string) => {
    await draft.bringToFront();
    await draft.$eval(`${entity(id)} summary`, (head) => head.scrollIntoView({ block: "center" }));
    await draft.click(`${entity(id)} summary`);
    await draft.waitForSelector(`${entity(id)} .draft-entity`);
  };
  const ids = () =>
    draft.$$eval(".draft-entities > li", (items) => items.map((item) => item.getAttribute("data-id")));
  /** Writes into the field with this label. */
  const write = async (id: string, label: string, text: string) => {
    const handle = await draft.evaluateHandle(
      (css, words) =>
        [...document.querySelectorAll(`${css} label`)]
          .find((one) => one.textContent?.startsWith(words))
          ?.querySelector("input"),
      entity(id),
      label,
    );
    const field = handle.asElement() as ElementHandle<HTMLInputElement> | null;
    if (!field) throw new Error(`no field «${label}»`);
    await field.evaluate((input) => {
      input.focus();
      input.select();
    });
    await draft.keyboard.type(text);
  };

  step("1: the draft of the open article", async () => {
    const popup = await openScreenFor(extension.open, "popup.html", `${extension.origin}/harbour`);
    await pressWords(popup, command("Make a dataset from this page"));
    draft = await madeDraft(extension.open, popup);
    await until(ids).toEqual([
      "vestvik",
      "arctic-ports-ltd",
      "kari-solheim",
      "peter-van-dalen",
      "oslo",
      "norwegian-maritime-authority",
    ]);
    await popup.close();
  });

  step("2: names are read, merged, split off, typed, removed, and each step is taken back", async () => {
    await until(() => textOf(draft, `${entity("oslo")} .draft-tags`)).toContain(command("known"));
    await unfold("norwegian-maritime-authority");
    await until(() => textOf(draft, `${entity("norwegian-maritime-authority")} .draft-sentences`)).toMatch(
      /June/,
    );

    await pressWords(draft, `${command("Split off")} “NMA`, entity("norwegian-maritime-authority"));
    await until(ids).toContain("nma");
    await unfold("nma");
    await until(() => textOf(draft, entity("nma"))).toContain(command("The same as"));
    await draft.select(`${entity("nma")} select`, "norwegian-maritime-authority");
    await pressWords(draft, command("Merge"), entity("nma"));
    await until(async () => (await ids()).length).toBe(6);

    // The whole entity, by the words at its end; those beside a name take away that name alone.
    const merged = (await ids()).at(-1) ?? "";
    const whole = `${entity(merged)} .draft-entity > p`;
    await pressWords(draft, `${command("Remove")} “Norwegian Maritime Authority”`, whole);
    await until(async () => (await ids()).length).toBe(5);
    await pressWords(draft, command("Undo"));
    await until(async () => (await ids()).length).toBe(6);

    await unfold("vestvik");
    const typeOf = () =>
      draft.$eval(`${entity("vestvik")} .k-mark`, (mark) => mark.getAttribute("data-type"));
    await pressWords(draft, "Organisation", entity("vestvik"));
    await until(typeOf).toBe("organisation");
    await draft.keyboard.down("Control");
    await draft.keyboard.press("z");
    await draft.keyboard.up("Control");
    await until(typeOf).toBe("place");
  });

  step("3: descriptions and a dated fact with the page for its source", async () => {
    await write("vestvik", "Description", "harbour town");
    await unfold("kari-solheim");
    await write("kari-solheim", "Description", "mayor of Vestvik");
    await pressWords(draft, "Add a fact", entity("kari-solheim"));
    await write("kari-solheim", "What", "Office");
    await write("kari-solheim", "Value", "Mayor of Vestvik");
    await until(() => textOf(draft, entity("kari-solheim"))).toContain(command("As the page says"));
    await pressWords(draft, "Add", `${entity("kari-solheim")} .draft-more`);
    await until(() => textOf(draft, `${entity("kari-solheim")} div:has(> .draft-more) li`)).toContain(
      "Mayor",
    );
  });

  step("4: saved as a file, and saved and used at once in the page that it came from", async () => {
    await keepSaved(draft);
    await pressWords(draft, command("Save as a file"));
    await until(() => savedText(draft)).not.toBe("");
    file = await savedText(draft);
    expect(parseDataset(file)).toMatchObject({ ok: true });

    await pressWords(draft, command("Save and use"));
    await until(() => textOf(draft, ".draft-ending h1")).toMatch(/is saved/);
    await page.bringToFront();
    expect(await hover(page, await untilNamed(page, "Kari Solheim"))).toMatch(/mayor of Vestvik/i);
    await page.keyboard.press("Escape");
    await until(() => cardText(page)).toBeNull();
  });

  step("the file that was saved is added by others, and finds the same names", async () => {
    const options = await extension.open.openScreen("options.html");
    await options.waitForSelector(entity("council-sells-harbour"));
    await pressRemove(options, "council-sells-harbour");
    await until(() => storedDatasets(options)).not.toContain("council-sells-harbour");
    await page.bringToFront();
    await until(async () => (await paintedNames(page)).map(({ text }) => text)).not.toContain("Kari Solheim");

    await until(() => textOf(options, ".import h3")).toBe("Add your own dataset");
    await chooseFile(options, ".import input[type=file]", file, "council-sells-harbour.json");
    await until(() => storedDatasets(options)).toContain("council-sells-harbour");
    await page.bringToFront();
    await untilNamed(page, "Kari Solheim");
    const took = (performance.now() - started) / 1000;
    console.info(
      `${name}: from the article to the installed dataset and to another's in ${took.toFixed(0)} s`,
    );
  });
});
