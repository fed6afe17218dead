import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { cardMoments, cardTexts, pressInCard, untilCardOf } from "../../scripts/lib/browser/card.ts";
import { changeSettings } from "../../scripts/lib/browser/kontekst.ts";
import { openCards } from "./open-cards.ts";

describe.each(["chromium", "firefox"] as const)("what the card says, in %s", (browser) => {
  const cards = openCards(browser);
  const { visit, hover, step, names } = cards;
  let page: Page;
  let screen: Page;
  beforeAll(() => {
    ({ page, screen } = cards);
  });
  const untilTexts = (selector: string) => expect.poll(() => cardTexts(page, selector));

  test("relatives open in the same card, and back leads back", async () => {
    await visit();
    await step();
    await untilCardOf(page, "Ghazni");
    const [province = ""] = await cardTexts(page, ".k-chip");
    await pressInCard(page, ".k-chip");
    await untilCardOf(page, province);
    await untilTexts("footer").toEqual([]);
    await pressInCard(page, ".back");
    await untilCardOf(page, "Ghazni");
    expect((await cardMoments(page)).map(({ state }) => state)).toEqual(["open"]);
  });

  test("events stand in their order, those after the page's day apart", async () => {
    await visit();
    await hover("Kabul");
    await untilCardOf(page, "Kabul");
    const [timeline = ""] = await cardTexts(page, ".timeline");
    const [before = "", after = ""] = timeline.split("Since then");
    expect(before).toMatch(/12 August 2021/);
    expect(after).toMatch(/15 August 2021/);
    expect(before).not.toMatch(/15 August 2021/);
  });

  test("tells how often the page names it, and goes to the next and the previous", async () => {
    await visit();
    await step();
    await untilTexts(".in-page > span").toEqual(["1 of 2 on this page"]);
    await pressInCard(page, ".in-page .next");
    await untilTexts(".in-page > span").toEqual(["2 of 2 on this page"]);
    await pressInCard(page, ".in-page .previous");
    await untilTexts(".in-page > span").toEqual(["1 of 2 on this page"]);
  });

  test("sources and the reason are one gesture away", async () => {
    await visit();
    await hover("John Kirby");
    await untilCardOf(page, "John Kirby");
    expect(await cardTexts(page, ".sources:not([hidden])")).toEqual([]);
    await pressInCard(page, ".mark");
    await untilTexts(".sources:not([hidden])").toEqual([
      expect.stringMatching(/Wikipedia|Stars and Stripes|Opoyi/i),
    ]);
    await hover("Kirby", 1);
    await untilTexts(".in-page > span").toEqual(["2 of 2 on this page"]);
    await pressInCard(page, ".trust button");
    await untilTexts(".why:not([hidden])").toEqual([
      expect.stringContaining("Surname, after “John Kirby” in the same text."),
    ]);
  });

  test("«Not this one» takes the reading away, is remembered, and can be undone", async () => {
    // An attempt before may have been refused.
    await changeSettings(screen, { corrections: [] });
    await visit();
    await expect.poll(names).toContain("Herat");
    await hover("Herat");
    await untilCardOf(page, "Herat");
    await pressInCard(page, ".trust button", 1);
    await expect.poll(names).not.toContain("Herat");
    await untilTexts(".refusal p").toEqual(["“Herat” will no longer be read as Herat on this site."]);

    await pressInCard(page, ".refusal button", 1);
    await expect.poll(names).toContain("Herat");
    await pressInCard(page, ".trust button", 1);
    await expect.poll(names).not.toContain("Herat");

    // In the card that comes instead of a refused one, it is of what that shows.
    await step();
    await untilCardOf(page, "Ghazni");
    await pressInCard(page, ".trust button", 1);
    await expect.poll(names).not.toContain("Ghazni");

    await visit();
    for (const refused of ["Herat", "Ghazni"]) expect(await names()).not.toContain(refused);
    await changeSettings(screen, { corrections: [] });
    for (const read of ["Herat", "Ghazni"]) await expect.poll(names).toContain(read);
  });

  test.each([
    ["/2019", "12 August 2019"],
    ["/plain", "12 August 2021"],
    ["/2024", "12 August 2024"],
  ])("on %s it says what held on %s", async (path, day) => {
    await visit(path);
    await hover("John Kirby");
    await untilCardOf(page, "John Kirby");
    expect(await cardTexts(page, ".held h3")).toEqual([`On ${day}`]);
    const office = (await cardTexts(page, ".held > .facts")).join();
    expect(office.includes("Pentagon press secretary")).toBe(day.endsWith("2021"));
    expect(office.includes("National Security")).toBe(day.endsWith("2024"));
    const since = (await cardTexts(page, ".since")).join();
    expect(since.includes("Pentagon press secretary")).toBe(day.endsWith("2019"));
  });

  test("on a page without a date it tells each fact with its own and pretends nothing", async () => {
    await visit("/undated");
    await hover("John Kirby");
    await untilCardOf(page, "John Kirby");
    expect((await cardTexts(page, "h3")).slice(0, 1)).toEqual(["Facts"]);
    expect(await cardTexts(page, ".since")).toEqual([]);
    expect((await cardTexts(page, ".held .period")).length).toBeGreaterThan(1);
  });
});
