import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { boxesOf, cardMoments, cardName, pass, restOn, untilCardOf } from "../../scripts/lib/browser/card.ts";
import { openCards, VIEWPORT } from "./open-cards.ts";
import { untilNamed } from "./until-named.ts";

describe.each(["chromium", "firefox"] as const)("the card in pages that make trouble, in %s", (browser) => {
  const isChromium = browser === "chromium";
  const cards = openCards(browser);
  const { visit, boxOf, hover, step, names } = cards;
  let page: Page;
  beforeAll(() => {
    ({ page } = cards);
  });

  test("events that the page makes up neither open nor press nor close it", async () => {
    await visit();
    const { x, y } = await boxOf("Ghazni");
    const makeUp = () =>
      page.evaluate(
        (clientX, clientY) => {
          for (const type of ["pointermove", "mousemove", "pointerdown", "click"]) {
            const init = { bubbles: true, composed: true, clientX, clientY, pointerType: "touch" };
            document.elementFromPoint(clientX, clientY)?.dispatchEvent(new PointerEvent(type, init));
          }
          dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
        },
        x + 5,
        y + 5,
      );
    await makeUp();
    await pass(page, 400);
    expect(await cardMoments(page)).toEqual([]);
    await step();
    await untilCardOf(page, "Ghazni");
    await makeUp();
    expect(await cardName(page)).toBe("Ghazni");
  });

  test("a page that throws its host out gets it back with the next card", async () => {
    await visit();
    await hover("Ghazni");
    await untilCardOf(page, "Ghazni");
    await page.evaluate(() => document.querySelector("kontekst-card")?.remove());
    await page.keyboard.press("Escape");
    await hover("Herat");
    await untilCardOf(page, "Herat");
  });

  test("a page that renders itself anew a thousand times keeps its names and its open card", async () => {
    await visit();
    await step();
    await untilCardOf(page, "Ghazni");
    const painted = await names();
    const renderAnew = (times: number) =>
      page.evaluate(async (count) => {
        const article = document.querySelector("article");
        if (!article) return;
        const html = article.innerHTML;
        for (let i = 0; i < count; i++) {
          article.innerHTML = html;
          if (i % 20 === 0) await new Promise(requestAnimationFrame);
        }
      }, times);
    await renderAnew(200);
    const early = isChromium ? await metricsOf(page) : undefined;
    await renderAnew(800);
    await expect.poll(names).toEqual(painted);
    expect(await cardName(page)).toBe("Ghazni");
    if (!early) return;
    const grown = async () => {
      const late = await metricsOf(page);
      return {
        listeners: late.listeners > early.listeners,
        nodes: late.nodes > early.nodes + 50,
        heap: late.heap >= early.heap + 500_000,
      };
    };
    await expect.poll(grown).toEqual({ listeners: false, nodes: false, heap: false });
  });

  // In a tab of its own: in one of Firefox that came back, a driver opens nothing more.
  test("a page that comes back from the back/forward cache has its names and its cards", async () => {
    const tab = await page.browser().newPage();
    onTestFinished(() => tab.close());
    await tab.setViewport(VIEWPORT);
    await tab.goto(`${cards.origin}/plain`);
    await untilNamed(tab, "Kandahar");
    await tab.evaluate(() => {
      addEventListener("pageshow", ({ persisted }) => Reflect.set(globalThis, "cameBack", persisted));
    });
    await tab.goto(`${cards.origin}/hostile`);
    await untilNamed(tab, "Kandahar");
    await tab.evaluate(() => void setTimeout(() => history.back()));
    await tab.waitForFunction(() => location.pathname === "/plain" && Reflect.has(globalThis, "cameBack"));
    expect(await tab.evaluate(() => Reflect.get(globalThis, "cameBack"))).toBe(true);
    await untilNamed(tab, "Kandahar");
    const [herat] = await boxesOf(tab, "Herat");
    if (!herat) throw new Error("«Herat» is not shown");
    await restOn(tab, herat);
    await untilCardOf(tab, "Herat");
  });
});

async function metricsOf(page: Page): Promise<{ listeners: number; nodes: number; heap: number }> {
  const client = await page.createCDPSession();
  await client.send("HeapProfiler.enable");
  await client.send("HeapProfiler.collectGarbage");
  await client.detach();
  const { JSEventListeners = 0, Nodes = 0, JSHeapUsedSize = 0 } = await page.metrics();
  return { listeners: JSEventListeners, nodes: Nodes, heap: JSHeapUsedSize };
}
