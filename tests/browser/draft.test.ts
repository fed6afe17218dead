import type { Page } from "puppeteer-core";
import { describe, expect } from "vitest";
import { articlePage } from "../../scripts/lib/article-page.ts";
import { press, textOf } from "../../scripts/lib/browser/hands.ts";
import { askHost, cardText, hover, openScreenFor } from "../../scripts/lib/browser/kontekst.ts";
import { articleOf } from "../../scripts/lib/draft-article.ts";
import { knownEntities } from "../../scripts/lib/known-entities.ts";
import { loadDatasets } from "../../scripts/lib/load-datasets.ts";
import { draftDataset } from "../../src/draft/draft-dataset.ts";
import { axeFaults } from "./axe.ts";
import { withExtension } from "./extension.ts";
import { inOrder } from "./in-order.ts";
import { draftTabs, harbour, madeDraft } from "./made-draft.ts";
import { untilNamed } from "./until-named.ts";

const rain = articlePage({
  title: "it rained all day",
  date: "2024-05-02",
  language: "en",
  paragraphs: Array.from(
    { length: 8 },
    () => "it rained and rained, and nobody went out to look for what was lost.",
  ),
});
const pages: Readonly<Record<string, string>> = { "/harbour": harbour, "/rain": rain };

const until = <T>(ask: () => T) => expect.poll(ask);

describe.each(["chromium", "firefox"] as const)("a dataset from a page, in %s", (name) => {
  const extension = withExtension(
    name,
    (path) => {
      const body = pages[path];
      return body === undefined ? undefined : { body };
    },
    { spoils: true },
  );
  let page: Page;
  let draft: Page;

  const step = inOrder(async () => {
    await extension.beginAnew();
    page = await extension.open.browser.newPage();
    await page.goto(`${extension.origin}/harbour`);
    await untilNamed(page, "Oslo");
  });

  const listed = () =>
    draft.evaluate(() =>
      [...document.querySelectorAll(".draft-entities > li")].map(
        (item) =>
          `${item.querySelector(".k-mark")?.getAttribute("data-type")} ${item.getAttribute("data-id")}`,
      ),
    );
  const focused = () =>
    draft.evaluate(() => document.activeElement?.closest("[data-id]")?.getAttribute("data-id") ?? null);
  const said = () => textOf(draft, ".draft > [role=status]");
  const press1 = (id: string, selector: string) => press(draft, `[data-id="${id}"] ${selector}`);
  /** Writes into a field as hands do. */
  const write = async (selector: string, text: string) => {
    await draft.focus(selector);
    await draft.evaluate((css) => document.querySelector<HTMLInputElement>(css)?.select(), selector);
    await draft.keyboard.type(text);
  };
  const popupFor = async (path: string) => {
    const popup = await openScreenFor(extension.open, "popup.html", `${extension.origin}${path}`);
    await until(() => textOf(popup, ".make-draft button")).not.toBe("");
    return popup;
  };

  step("a page without names says so in the popup", async () => {
    const rainy = await extension.open.browser.newPage();
    await rainy.goto(`${extension.origin}/rain`);
    const popup = await popupFor("/rain");
    await press(popup, ".make-draft button");
    await until(() => textOf(popup, ".make-draft [role=status]")).toMatch(/no names/);
    await popup.close();
    await rainy.close();
  });

  step("the popup opens the draft, which is the one of the command line", async () => {
    const popup = await popupFor("/harbour");
    await press(popup, ".make-draft button");
    draft = await madeDraft(extension.open, popup);
    const world = knownEntities(await loadDatasets(["world"]));
    const { entities } = draftDataset(articleOf("harbour.html", harbour, undefined), world);
    await until(listed).toEqual(entities.map(({ type, id }) => `${type} ${id}`));
    await popup.close();
  });

  step("a draft that is open is found, not made again", async () => {
    const popup = await popupFor("/harbour");
    await popup.bringToFront();
    await press(popup, ".make-draft button");
    await until(async () => (await draftTabs(popup)).some(({ active }) => active)).toBe(true);
    expect(await draftTabs(popup)).toHaveLength(1);
    await popup.close();
    await draft.bringToFront();
  });

  step("each name says why it has its type, and shows its sentences", async () => {
    await press1("kari-solheim", "summary");
    await until(() => textOf(draft, '[data-id="kari-solheim"] .draft-why')).toMatch(/given name “Kari”/);
    await until(() => textOf(draft, '[data-id="kari-solheim"] .draft-sentences')).toContain(
      "Solheim met the chairman",
    );
    const marked = () =>
      draft.evaluate(() =>
        [...document.querySelectorAll(".draft-sentences mark")].map(({ textContent }) => textContent),
      );
    await until(marked).toEqual(["Kari Solheim", "Solheim"]);
  });

  step("a name is split off and merged again; both can be undone, and are said", async () => {
    await press1("kari-solheim", ".draft-names [aria-label^='Split off “Solheim']");
    await until(listed).toContain("person solheim");
    await until(said).toBe("“Solheim” stands by itself now");
    await press(draft, ".draft-bar button:nth-of-type(2)");
    await until(listed).not.toContain("person solheim");
    await until(said).toBe("Undone");

    await draft.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('[data-id="kari-solheim"] select');
      if (!select) throw new Error("nothing to merge with");
      select.value = "peter-van-dalen";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await until(() =>
      draft.evaluate(
        () => document.querySelector('[data-id="kari-solheim"] form:has(select) button:enabled') !== null,
      ),
    ).toBe(true);
    await press1("kari-solheim", "form:has(select) button");
    await until(listed).not.toContain("person peter-van-dalen");
    await draft.keyboard.down("Control");
    await draft.keyboard.press("z");
    await draft.keyboard.up("Control");
    await until(listed).toContain("person peter-van-dalen");
  });

  step("by keyboard alone a name is opened, described and removed, and the focus stays near", async () => {
    await draft.focus('[data-id="vestvik"] summary');
    await draft.keyboard.press("Enter");
    await until(() => textOf(draft, '[data-id="vestvik"] .draft-entity')).not.toBe("");
    for (let at = 0; at < 3; at++) await draft.keyboard.press("Tab");
    await draft.keyboard.type("harbour town");
    expect(await draft.evaluate(() => document.activeElement?.closest("label")?.textContent)).toMatch(
      /Description/,
    );

    await draft.focus('[data-id="norwegian-maritime-authority"] summary');
    await draft.keyboard.press("Enter");
    const remove = '[data-id="norwegian-maritime-authority"] .draft-entity > p:last-child button';
    await draft.waitForSelector(remove);
    await draft.focus(remove);
    await draft.keyboard.press("Enter");
    await until(listed).not.toContain("organisation norwegian-maritime-authority");
    await until(focused).toBe("oslo");
  });

  step("axe finds nothing, with everything unfolded, wide and narrow", async () => {
    await draft.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    const folded = ".draft-entities > li:not(:has(.draft-entity))";
    await until(() => draft.$$eval(folded, ({ length }) => length)).toBe(0);
    expect(await axeFaults(draft)).toEqual([]);
    await draft.setViewport({ width: 360, height: 700 });
    expect(await axeFaults(draft)).toEqual([]);
    const overflow = await draft.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await draft.setViewport({ width: 1200, height: 800 });
  });

  step("a closed tab loses nothing", async () => {
    const id = await draft.evaluate(() => location.hash.slice("#draft=".length));
    const kept = async () => JSON.stringify(await askHost(draft, "draft/get", { id }));
    await until(kept).toContain("harbour town");
    await until(kept).not.toContain("norwegian-maritime-authority");
    await draft.close();
    const options = await extension.open.openScreen("options.html");
    await until(() => textOf(options, ".drafts a")).toBe("Council sells harbour");
    await press(options, ".drafts a");
    draft = options;
    await until(async () => (await listed()).length).toBe(5);
    await press1("vestvik", "summary");
    await until(() =>
      draft.evaluate(
        () =>
          document.querySelector<HTMLInputElement>('[data-id="vestvik"] [placeholder^="What it is"]')?.value,
      ),
    ).toBe("harbour town");
  });

  step("what cannot be saved is named by its path, which leads there; nothing is stored", async () => {
    await press1("kari-solheim", "summary");
    await press1("kari-solheim", ".draft-more summary");
    const field = (at: number) => `[data-id="kari-solheim"] .draft-fact label:nth-of-type(${at}) input`;
    await write(field(1), "Office");
    await write(field(2), "Mayor of Vestvik");
    await write(field(3), "in May");
    await draft.keyboard.press("Enter");
    await until(() => textOf(draft, '[data-id="kari-solheim"] div:has(> .draft-more) li')).toContain("Mayor");
    await press(draft, ".draft-main");
    await until(() => textOf(draft, ".dataset-errors code")).toBe("entities[2].facts[0].asOf");
    expect(await askHost(draft, "datasets/list", {})).toHaveLength(2);
    await press(draft, ".dataset-errors button");
    await until(focused).toBe("kari-solheim");
    await press1("kari-solheim", "[aria-label='Remove “Office”']");
    await write(field(1), "Office");
    await write(field(2), "Mayor of Vestvik");
    await write(field(3), "2024-05-02");
    await draft.keyboard.press("Enter");
    await until(() => textOf(draft, '[data-id="kari-solheim"] div:has(> .draft-more) li')).toContain("Mayor");
  });

  step("what is saved is a dataset of the reader's own, and its page is annotated with it", async () => {
    await write(".draft > .draft-field input", "The harbour of Vestvik");
    await press(draft, ".draft-main");
    await until(() => textOf(draft, ".draft-ending h1")).toBe("“The harbour of Vestvik” is saved");
    const list = (await askHost(draft, "datasets/list", {})) as { id: string }[];
    expect(list[0]?.id).toBe("the-harbour-of-vestvik");

    await press(draft, ".draft-ending button");
    await page.bringToFront();
    expect(await hover(page, await untilNamed(page, "Kari Solheim"))).toMatch(/Mayor of Vestvik/);
    await page.keyboard.press("Escape");
    await until(() => cardText(page)).toBeNull();
  });

  step("a draft that was saved is gone; another one can be thrown away, and brought back", async () => {
    const id = await draft.evaluate(() => location.hash.slice("#draft=".length));
    await until(() => askHost(draft, "draft/get", { id })).toBeNull();

    const popup = await popupFor("/harbour");
    await press(popup, ".make-draft button");
    draft = await madeDraft(extension.open, popup, id);
    await until(() => textOf(draft, ".draft-bar")).not.toBe("");
    await press(draft, ".draft-bar button:last-of-type");
    await until(() => textOf(draft, ".draft-ending h1")).toMatch(/thrown away/);
    await press(draft, ".draft-ending button");
    await until(async () => (await listed()).length).toBeGreaterThan(3);
    await press(draft, ".draft-bar button:last-of-type");
    await until(() => textOf(draft, ".draft-ending h1")).toMatch(/thrown away/);
    await popup.close();
  });
});
