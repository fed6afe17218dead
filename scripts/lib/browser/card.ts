import type { Page } from "puppeteer-core";
import { inClosedRoot, textsInClosedRoot, unsealTexts } from "./closed-root.ts";
import { letCardTurn } from "./kontekst.ts";

/** A box of the viewport, CSS px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const HOST = "kontekst-card";

/** The name on the card that is open; null where none is. */
export async function cardName(page: Page): Promise<string | null> {
  const names = await textsInClosedRoot(page, HOST, ":host(:popover-open) #name");
  return names?.[0] ?? null;
}

/** Waits until the open card is of `name`, or, for null, until none is open. @throws after `timeout` milliseconds */
export async function untilCardOf(page: Page, name: string | null, timeout = 15_000): Promise<void> {
  const end = performance.now() + timeout;
  let shown = await cardName(page);
  while (shown !== name) {
    if (performance.now() > end)
      throw new Error(`the card is of «${shown}», not of «${name}», after ${timeout} ms`);
    await letCardTurn(page, name !== null);
    shown = await cardName(page);
  }
}

/** Where the card is; null where none is open. */
export function cardBox(page: Page): Promise<Box | null> {
  return inClosedRoot(
    page,
    HOST,
    (root) => {
      const card = root.host.matches(":popover-open") ? root.querySelector(".card") : null;
      if (!card) return null;
      const { x, y, width, height } = card.getBoundingClientRect();
      return { x, y, width, height };
    },
    null,
  );
}

/** The texts of all elements of the card that match. */
export async function cardTexts(page: Page, selector: string): Promise<string[]> {
  return (await textsInClosedRoot(page, HOST, selector)) ?? [];
}

/** Computed styles of the first element of the card that matches, by property. */
export function cardStyle(
  page: Page,
  selector: string,
  properties: readonly string[],
): Promise<Record<string, string> | null> {
  return inClosedRoot(
    page,
    HOST,
    (root, wanted) => {
      const element = root.querySelector(wanted.selector);
      if (!element) return null;
      const style = getComputedStyle(element);
      return Object.fromEntries(wanted.properties.map((name) => [name, style.getPropertyValue(name)]));
    },
    { selector, properties: [...properties] },
  );
}

/** Clicks the n-th element of the card that matches, with the mouse, once it stands still. @throws where there is none in 15 s */
export async function pressInCard(page: Page, selector: string, nth = 0): Promise<void> {
  const middle = () =>
    inClosedRoot(
      page,
      HOST,
      (root, wanted) => {
        const element = root.querySelectorAll(wanted.selector)[wanted.nth];
        if (!element) return null;
        element.scrollIntoView({ block: "nearest" });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      { selector, nth },
    );
  const end = performance.now() + 15_000;
  let point: Awaited<ReturnType<typeof middle>>;
  let next = await middle();
  do {
    if (performance.now() > end) throw new Error(`the card has no ${selector} that stands still`);
    point = next;
    await nextFrame(page);
    next = await middle();
  } while (!point || point.x !== next?.x || point.y !== next?.y);
  await page.mouse.click(point.x, point.y);
}

/** What has the focus: its label, else its text, with `card: ` or `page: ` before it; `page: ` alone for none. */
export async function focused(page: Page): Promise<string> {
  const inCard = await inClosedRoot(
    page,
    HOST,
    (root) => {
      const { activeElement: element } = root;
      return element && (element.getAttribute("aria-label") ?? "");
    },
    null,
  );
  if (inCard !== null) {
    const text = inCard || (await cardTexts(page, ":focus"))[0] || "";
    return `card: ${text.trim().slice(0, 40)}`;
  }
  return page.evaluate(() => {
    const { activeElement: element } = document;
    return `page: ${element === document.body ? "" : (element?.textContent?.trim().slice(0, 40) ?? "")}`;
  });
}

/** The client rectangles, one a line, of the n-th place where a page writes a text. @throws where it does not */
export async function boxesOf(page: Page, text: string, nth = 0): Promise<Box[]> {
  const boxes = await page.evaluate(
    (wanted, skip) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = skip;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const data = node.textContent ?? "";
        for (let at = data.indexOf(wanted); at >= 0; at = data.indexOf(wanted, at + 1)) {
          if (left-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
        }
      }
      return null;
    },
    text,
    nth,
  );
  if (!boxes) throw new Error(`the page does not write «${text}» ${nth + 1} times`);
  return boxes;
}

/** Comes to the middle of a box from nearby and rests there, as a hand does. */
export async function restOn(page: Page, { x, y, width, height }: Box): Promise<void> {
  await page.mouse.move(x + width / 2 - 3, y + height / 2);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
}

/** A card that opened or closed, and the last movement of the pointer before it: `performance.now()` of the page. */
export interface CardMoment {
  readonly state: "open" | "closed";
  readonly at: number;
  readonly moved: number;
}

/** From now on, a page remembers when cards open and close. */
export async function watchCards(page: Page): Promise<void> {
  await page.evaluate(() => {
    const moments: object[] = [];
    let moved = 0;
    let place = "";
    addEventListener(
      "pointermove",
      ({ timeStamp, clientX, clientY }) => {
        // Browsers repeat the last position when something moves under the pointer.
        if (place === `${clientX} ${clientY}`) return;
        place = `${clientX} ${clientY}`;
        moved = timeStamp;
      },
      true,
    );
    document.addEventListener(
      "beforetoggle",
      (event) => {
        const { target } = event;
        if (!(target instanceof Element) || target.localName !== "kontekst-card") return;
        moments.push({ state: event.newState, at: performance.now(), moved });
      },
      true,
    );
    Reflect.set(globalThis, "cardMoments", moments);
  });
}

/** The cards that opened and closed since this was last asked, or since `watchCards`. */
export function cardMoments(page: Page): Promise<CardMoment[]> {
  return page.evaluate(() => {
    const moments: CardMoment[] = Reflect.get(globalThis, "cardMoments");
    return moments.splice(0);
  });
}

/** Lets time pass in a page, where what does not happen is tested. */
export async function pass(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), milliseconds);
}

export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

/**
 * What axe-core finds wrong in the open card.
 * @param axe the source of axe-core
 * @param rules `colours` alone, where the card is as it was but for its scheme
 */
export async function axeViolations(
  page: Page,
  axe: string,
  rules: "all" | "colours" = "all",
): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  await unsealTexts(page, HOST);
  const found = await inClosedRoot(
    page,
    HOST,
    async (root, only) => {
      // For axe alone, in the page's own world: to the reader script the root stays closed.
      Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true });
      const options = {
        resultTypes: ["violations"],
        ...(only === "colours" && { runOnly: ["color-contrast", "link-in-text-block"] }),
      };
      const { violations } = await Reflect.get(globalThis, "axe").run(root.host, options);
      return violations.map(
        ({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
          `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("; ")}`,
      );
    },
    rules,
  );
  if (!found) throw new Error("no card has been opened");
  return found;
}
