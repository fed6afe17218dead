import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { describe, expect } from "vitest";
import { chooseFile, chooseMadeFile, press, textOf } from "../../scripts/lib/browser/hands.ts";
import { cardText, hover, paintedNames, untilPainted } from "../../scripts/lib/browser/kontekst.ts";
import { root } from "../../scripts/lib/run.ts";
import { withExtension } from "./extension.ts";
import { harbourNews, manyNames } from "./harbour.ts";
import { inOrder } from "./in-order.ts";
import { dropFiles, keepSaved, pressRemove, savedText, storedDatasets } from "./options-page.ts";
import { untilNamed } from "./until-named.ts";
import { stopWorker } from "./worker.ts";

const fixture = (name: string) => readFileSync(join(root, "tests", "datasets", name), "utf8");

/** Waits for what may take a while on a machine with much to do. */
const until = <T>(ask: () => T) => expect.poll(ask);

/** A news page that names what the tests' own datasets know, and the Taliban, which ours knows. */
const news = harbourNews("Det skjedde i Nordvik, der Taliban er et band, og i Kvitsund.");

/** A dataset of one band with some names. */
function dataset(id: string, names: readonly string[]): string {
  return JSON.stringify({
    id,
    entities: [{ id: `${id}-entity`, type: "organisation", names, description: `Known by ${id}` }],
  });
}

describe.each(["chromium", "firefox"] as const)("readers' own datasets, in %s", (name) => {
  const extension = withExtension(name, (path) => (path === "/news" ? { body: news } : undefined), {
    spoils: true,
  });
  let page: Page;
  let options: Page;

  const begin = async () => {
    await extension.beginAnew();
    options = await extension.open.openScreen("options.html");
    page = await extension.open.browser.newPage();
    await page.goto(`${extension.origin}/news`);
    await untilPainted(page);
  };
  const step = inOrder(begin);

  const choose = (json: string, file?: string) => chooseFile(options, ".import input[type=file]", json, file);
  const chooseMany = (entities: number) =>
    chooseMadeFile(options, ".import input[type=file]", manyNames, entities);
  const shown = (selector: string) => textOf(options, selector);
  const said = () => shown(".import-said");
  const click = (selector: string) => press(options, selector);
  const add = async (json: string) => {
    await choose(json);
    await until(said).toMatch(/was added/);
  };
  const remove = async (id: string) => {
    await pressRemove(options, id);
    await until(() => stored()).not.toContain(id);
  };
  const stored = () => storedDatasets(options);
  const found = async () => (await paintedNames(page)).map(({ text }) => text);
  /** The card of a name, whichever dataset answers for it. */
  const cardOf = async (written: string) => {
    await page.bringToFront();
    const said = await hover(page, await untilNamed(page, written));
    await page.keyboard.press("Escape");
    await until(() => cardText(page)).toBeNull();
    await page.mouse.move(5, 5);
    return said;
  };

  step("the built-in datasets are listed, the article's before the world", async () => {
    await until(() => shown(".datasets li:first-child h3")).toMatch(/Kabul/);
    expect(await stored()).toEqual(["kabul-2021", "world"]);
  });

  step("the smallest dataset there is can be added and removed", async () => {
    await add(fixture("smallest.json"));
    expect(await stored()).toEqual(["x", "kabul-2021", "world"]);
    await remove("x");
  });

  step("a file that is dragged in is added, one at a time", async () => {
    await dropFiles(options, ".import", {
      "a.json": fixture("smallest.json"),
      "b.json": dataset("b", ["B"]),
    });
    await until(said).toMatch(/one file at a time/);
    expect(await stored()).toEqual(["kabul-2021", "world"]);
    await dropFiles(options, ".import", { "a.json": fixture("smallest.json") });
    await until(() => shown('[data-id="x"]')).not.toBe("");
    await remove("x");
  });

  step("an import that is cancelled has changed nothing", async () => {
    const pressed = options.evaluate(atProgress, true);
    await chooseMany(20_000);
    expect(await pressed).toBe("Cancel");
    await until(said).toMatch(/Nothing has changed/);
    expect(await stored()).toEqual(["kabul-2021", "world"]);
  });

  step("names of an added dataset are found in a page that is open, and its card opens", async () => {
    expect(await found()).not.toContain("Nordvik");
    await add(dataset("harbour", ["Nordvik"]));
    await until(found).toContain("Nordvik");
    expect(await cardOf("Nordvik")).toContain("Known by harbour");
  });

  step(
    "a broken dataset is refused with each error by its path, and nothing that is stored changes",
    async () => {
      const before = await stored();
      await choose(fixture("invalid-many.json"), "broken.json");
      const expected = fixture("invalid-many.errors.txt").trim().split("\n");
      await until(() => shown(".dataset-errors")).toContain("broken.json was not added");
      const listed = await options.evaluate(() =>
        [...document.querySelectorAll(".dataset-errors li code")].map(({ textContent }) => textContent),
      );
      expect(listed.length).toBeGreaterThan(50);
      expect(expected.length).toBeGreaterThanOrEqual(listed.length);
      for (const [at, path] of listed.entries()) expect(expected[at]).toContain(`${path}: `);
      expect(await stored()).toEqual(before);
      expect(await cardOf("Nordvik")).toContain("Known by harbour");
    },
  );

  for (const [kind, content, reason] of [
    ["a file of another kind", "\u0000\u0001", /line 1, column 1/],
    ["an id of ours", dataset("world", ["Nordvik"]), /comes with Kontekst/],
  ] as const)
    step(`${kind} is refused kindly`, async () => {
      await choose(content);
      await until(() => shown(".dataset-errors")).toMatch(reason);
    });

  step("of a file that is no dataset, it is said what it is and what to do", async () => {
    const before = await stored();
    for (const [name, content, reason] of [
      ["empty.json", "", /empty\.json was not added\. The file is empty/],
      ["names.csv", "id;type;name\r\na;person;A B\r\n", /It is a table/],
      ["page.json", "<!doctype html><title>Not found</title>", /It is a web page/],
      ["lines.json", '{"id":"a"}\n{"id":"b"}\n', /an object on each line/],
      ["names.txt", "Kari Solheim\nPeter van Dalen\n", /“Make a dataset from this page”/],
      ["kontekst.json", '{"kontekst":"backup","format":1}', /Choose it at “Restore a backup”/],
    ] as const) {
      await dropFiles(options, ".import", { [name]: content });
      await until(said).toMatch(reason);
      expect(await said()).toMatch(/Nothing that was stored has changed/);
      expect(await shown(".dataset-errors")).toBe("");
    }
    expect(await stored()).toEqual(before);
  });

  step("an update of a dataset is asked about first, and replaces it where the reader agrees", async () => {
    const place = (id: string, text: string) => ({
      id,
      type: "place",
      names: [text],
      description: `${id} by harbour`,
    });
    const entities = [place("nordvik", "Nordvik"), place("kvitsund", "Kvitsund")];
    const next = JSON.stringify({ id: "harbour", title: "The harbour", entities });
    await choose(next);
    await until(() => shown(".import .question legend")).toMatch(/“harbour” is here already/);
    await click(".import .answers button:first-of-type");
    await until(said).toMatch(/is kept/);
    expect(await found()).not.toContain("Kvitsund");

    await choose(next);
    await until(() => shown(".import .question legend")).toMatch(/“harbour” is here already/);
    await click(".import .answers button:last-of-type");
    await until(said).toMatch(/was replaced/);
    await until(found).toContain("Kvitsund");
    expect(await cardOf("Kvitsund")).toContain("Kvitsund by harbour");
    expect(await shown('[data-id="harbour"] h3')).toBe("The harbour");
  });

  step("the order decides whose name it is", async () => {
    await add(dataset("bands", ["Taliban"]));
    await until(() => cardOf("Taliban")).toContain("Known by bands");
    await click('[data-id="bands"] [aria-label^="Move"][aria-label$="down"]');
    await click('[data-id="bands"] [aria-label^="Move"][aria-label$="down"]');
    await until(stored).toEqual(["harbour", "kabul-2021", "bands", "world"]);
    await until(() => cardOf("Taliban")).not.toContain("Known by bands");
  });

  step("a dataset is dragged to its place", async () => {
    await options.bringToFront();
    const at = async (selector: string) =>
      options.$eval(selector, (element) => {
        element.scrollIntoView({ block: "center" });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
    const handle = await at('[data-id="bands"] .handle');
    const first = await options.$eval('[data-id="harbour"]', (item) => item.getBoundingClientRect().top);
    await options.mouse.move(handle.x, handle.y);
    await options.mouse.down();
    await options.mouse.move(handle.x, first + 20, { steps: 5 });
    await options.mouse.move(handle.x, first + 5);
    expect(await options.$eval('[data-id="harbour"]', (item) => item.getAttribute("data-drop"))).toBe(
      "before",
    );
    await options.mouse.up();
    await until(stored).toEqual(["bands", "harbour", "kabul-2021", "world"]);
    await until(() => cardOf("Taliban")).toContain("Known by bands");
    await click('[data-id="bands"] [aria-label^="Move"][aria-label$="down"]');
    await click('[data-id="bands"] [aria-label^="Move"][aria-label$="down"]');
    await until(stored).toEqual(["harbour", "kabul-2021", "bands", "world"]);
    await until(() => cardOf("Taliban")).not.toContain("Known by bands");
  });

  step("a dataset that is switched off is not used, until it is switched on", async () => {
    await click('[data-id="harbour"] .switch');
    await until(found).not.toContain("Nordvik");
    await click('[data-id="harbour"] .switch');
    await until(found).toContain("Nordvik");
  });

  step("what is in a dataset can be searched, also in one of ours", async () => {
    await click('[data-id="world"] details:last-of-type summary');
    await until(() => shown('[data-id="world"] .contents')).toMatch(/5,\d{3} found/);
    await options.type('[data-id="world"] .contents input', "bergen");
    await until(() => shown('[data-id="world"] .contents ul')).toMatch(/^ Bergen/);
    await until(() => shown('[data-id="world"] .contents-map')).toMatch(/Bergen/);
    expect(
      await options.$eval('[data-id="world"] .contents-map', (map) => map.querySelectorAll("circle").length),
    ).toBeGreaterThan(0);
    await click('[data-id="world"] details:last-of-type summary');
  });

  step("a dataset is saved as the file that it was", async () => {
    await keepSaved(options);
    await click('[data-id="bands"] [aria-label^="Save"]');
    await until(() => savedText(options)).toBe(dataset("bands", ["Taliban"]));
  });

  step("a stopped worker finds everything again", async () => {
    await stopWorker(extension.open);
    expect(await stored()).toEqual(["harbour", "kabul-2021", "bands", "world"]);
    await page.reload();
    await untilPainted(page);
    expect(await found()).toContain("Nordvik");
    expect(await cardOf("Nordvik")).toContain("Nordvik by harbour");
  });

  step("a store that has lost a lexicon and a shelf mends itself", async () => {
    await options.evaluate(async () => {
      const opening = indexedDB.open("kontekst");
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = database.transaction(["lexicons", "parts", "datasets"], "readwrite");
      writing.objectStore("lexicons").clear();
      writing.objectStore("parts").clear();
      writing.objectStore("datasets").put({ id: "world", nonsense: true }, "world");
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      database.close();
    });
    await stopWorker(extension.open);
    await page.reload();
    await untilPainted(page);
    await until(found).toContain("Nordvik");
    expect(await cardOf("Nordvik")).toContain("Nordvik by harbour");
    expect(await stored()).toEqual(["harbour", "kabul-2021", "bands", "world"]);
  });

  step("a tab that is closed during an import leaves everything as it was", async () => {
    const begun = options.evaluate(atProgress, false);
    await chooseMany(100_000);
    await begun;
    await options.close();
    options = await extension.open.openScreen("options.html");
    await until(() => shown(".datasets li:first-child h3")).not.toBe("");
    expect(await stored()).toEqual(["harbour", "kabul-2021", "bands", "world"]);
  });

  step("removed datasets are gone from open pages", async () => {
    await page.bringToFront();
    await options.bringToFront();
    await remove("harbour");
    await remove("bands");
    await until(found).not.toContain("Nordvik");
    expect(await stored()).toEqual(["kabul-2021", "world"]);
  });
});

/** Runs in the options: waits until they tell how far an import is, and cancels it at once if asked to. @returns what its button says */
function atProgress(isToEnd: boolean): Promise<string | null> {
  return new Promise((resolve) => {
    const look = () => {
      const button = document.querySelector<HTMLElement>(".import-progress button");
      if (!button) return;
      watching.disconnect();
      resolve(button.textContent);
      if (isToEnd) button.click();
    };
    const watching = new MutationObserver(look);
    watching.observe(document, { subtree: true, childList: true });
  });
}
