import type { Page } from "puppeteer-core";
import { PROTOCOL_VERSION } from "../../../src/browser/protocol.ts";
import { inClosedRoot, textsInClosedRoot } from "./closed-root.ts";
import type { OpenBrowser } from "./open.ts";

/** A span of a page as the browser paints it, CSS px. */
export interface PaintedName {
  readonly type: "person" | "place" | "organisation";
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The names that Kontekst underlines in a page, in the order of the page. */
export function paintedNames(page: Page): Promise<PaintedName[]> {
  return page.evaluate(() => {
    const found: { range: Range; type: "person" | "place" | "organisation" }[] = [];
    for (const type of ["person", "place", "organisation"] as const) {
      const all = [`kontekst-${type}`, `kontekst-${type}-upright`].flatMap((name) => [
        ...(CSS.highlights.get(name) ?? []),
      ]);
      for (const painted of all) {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        found.push({ range, type });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ range, type }) => {
      const { x = 0, y = 0, width = 0, height = 0 } = range.getClientRects()[0] ?? {};
      return { type, text: range.toString(), x, y, width, height };
    });
  });
}

/** Waits until names are underlined in a page. @throws after `timeout` milliseconds without any */
export async function untilPainted(page: Page, timeout = 20_000): Promise<void> {
  const types = ["person", "place", "organisation"];
  await page.waitForFunction(
    (names) => names.some((name) => (CSS.highlights.get(`kontekst-${name}`)?.size ?? 0) > 0),
    { timeout, polling: 30 },
    types,
  );
}

/** The text of the card that is open; null where none is. */
export async function cardText(page: Page): Promise<string | null> {
  const texts = await textsInClosedRoot(page, "kontekst-card", ":host(:popover-open) :is(.card, .live)");
  return texts && texts.length > 0 ? texts.join("") : null;
}

/**
 * Moves the mouse onto a name as a hand does, and waits for its card. On its way it is on no other name, however long a
 * loaded machine holds it up. @throws without a card: see `untilCard`
 */
export async function hover(page: Page, name: PaintedName): Promise<string> {
  const x = name.x + name.width / 2;
  const y = name.y + name.height / 2;
  await page.mouse.move(1, 1);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
  return untilCard(page, (text) => text.trim() !== "");
}

/** Waits until the card has faded in, so that a picture shows it as a reader sees it. */
export async function untilCardIsStill(page: Page): Promise<void> {
  await inClosedRoot(
    page,
    "kontekst-card",
    (root) => Promise.allSettled(root.getAnimations().map((motion) => motion.finished)).then(() => true),
    null,
  );
}

/** Waits for a card whose text satisfies `is`. @throws after `timeout` milliseconds, with what the card said at last */
export async function untilCard(
  page: Page,
  is: (text: string) => boolean,
  timeout = 15_000,
): Promise<string> {
  const end = performance.now() + timeout;
  let text: string | null = null;
  while (performance.now() < end) {
    text = await cardText(page);
    if (text !== null && is(text)) return text;
    await letCardTurn(page, true);
  }
  throw new Error(`no such card within ${timeout} ms; the last one said: ${text}`);
}

/**
 * Lets a page draw a frame, and more where its card is not yet open, or closed, as it is to be: half a second at most. What
 * a card says costs the drivers so much that it is asked for when there may be an answer.
 */
export async function letCardTurn(page: Page, isToBeOpen: boolean): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (let frame = 0; frame < 30; frame += 1) {
      await new Promise(requestAnimationFrame);
      if ((document.querySelector("kontekst-card:popover-open") !== null) === wanted) return;
    }
  }, isToBeOpen);
}

/** Asks the background worker, as a screen of the extension. */
export async function askHost(screen: Page, type: string, payload: object): Promise<unknown> {
  const message = { to: "host", version: PROTOCOL_VERSION, type, payload };
  const answer = await screen.evaluate(sendFromScreen, message, null);
  return unwrap(answer);
}

/** Asks the reader script of a tab, as a screen of the extension. */
export async function askReader(screen: Page, tab: number, type: string, payload: object): Promise<unknown> {
  const message = { to: "reader", version: PROTOCOL_VERSION, type, payload };
  const answer = await screen.evaluate(sendFromScreen, message, tab);
  return unwrap(answer);
}

/** The browser's id of the tab that shows an address, as soon as its reader script answers. @throws where none does in 20 seconds */
export async function tabOf(screen: Page, url: string): Promise<number> {
  const tab = await screen
    .waitForFunction(tabThatShows, { polling: 50, timeout: 20_000 }, url, {
      to: "reader",
      version: PROTOCOL_VERSION,
      type: "reader/state",
      payload: {},
    })
    .catch(() => null);
  const id = await tab?.jsonValue();
  if (typeof id !== "number") throw new Error(`no tab shows ${url}`);
  return id;
}

async function tabThatShows(url: string, message: object): Promise<number | false> {
  const { tabs } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
  for (const tab of await tabs.query({})) {
    const answer = await tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null);
    if (answer?.value?.page.url === url) return tab.id;
  }
  return false;
}

/** Opens a screen for the tab that shows an address, `popup.html?tab=…`: where it is given, instead of one that is done with. */
export async function openScreenFor(
  open: OpenBrowser,
  screen: string,
  url: string,
  instead?: Page,
): Promise<Page> {
  return open.openScreen(`${screen}?tab=${await tabOf(await askerOf(open), url)}`, instead);
}

/** Opens a page of the extension that shows nothing, to ask from: a screen works for every page that is read beside it. */
export function openAsker(open: OpenBrowser): Promise<Page> {
  return open.openScreen("manifest.json");
}

/** Of each browser one that stays. */
const askers = new WeakMap<OpenBrowser, Page>();

/** A page of the extension to ask from that stays, unless it is closed with all others. */
export async function askerOf(open: OpenBrowser): Promise<Page> {
  const there = askers.get(open);
  // The driver may not know that a tab of Firefox is gone.
  if (there && (await there.evaluate(() => true).catch(() => false))) return there;
  const opened = await openAsker(open);
  askers.set(open, opened);
  return opened;
}

async function sendFromScreen(message: object, tab: number | null): Promise<unknown> {
  const { runtime, tabs } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
  return tab === null ? runtime.sendMessage(message) : tabs.sendMessage(tab, message, { frameId: 0 });
}

function unwrap(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || !("ok" in answer)) throw new Error("no answer");
  if (answer.ok !== true) throw new Error(String(Reflect.get(answer, "error")));
  return Reflect.get(answer, "value");
}

/** Changes stored settings from a screen, as the options do. */
export async function changeSettings(screen: Page, changes: object): Promise<void> {
  await screen.evaluate(async (changed) => {
    const { storage } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
    const { settings = { version: 1 } } = await storage.local.get("settings");
    await storage.local.set({ settings: { ...settings, ...changed } });
  }, changes);
}
