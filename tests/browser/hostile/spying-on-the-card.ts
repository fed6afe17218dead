import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { inClosedRoot } from "../../../scripts/lib/browser/closed-root.ts";
import type { BrowserName } from "../../../scripts/lib/browser/find.ts";
import { cardText, hover } from "../../../scripts/lib/browser/kontekst.ts";
import type { Hostile } from "../hostile.ts";
import { pressed } from "./against-the-card.ts";

export function spyingOnTheCard(hostile: Hostile, name: BrowserName): void {
  describe("pages that listen to the card", () => {
    test("the page reads nothing of the card", async () => {
      const page = await hostile.visit("synthetic");
      await hover(page, await hostile.named("John Kirby"));
      const readable = await page.evaluate(() => {
        const host = document.querySelector("kontekst-card");
        if (!(host instanceof HTMLElement)) throw new Error("there is no host");
        const { left, top } = host.getBoundingClientRect();
        const found = document.elementsFromPoint(left + 5, top + 5);
        return {
          root: host.shadowRoot,
          texts: [host.textContent, host.innerText, host.innerHTML],
          inside: found.some((element) => element.getRootNode() !== document),
          frames: frames.length,
        };
      });
      expect(readable).toEqual({ root: null, texts: ["", "", ""], inside: false, frames: 0 });
    });

    test("the page cannot search for what the card says, nor select it", async () => {
      const page = await hostile.visit("article");
      const card = await hover(page, await hostile.named("John Kirby"));
      expect(card).toContain("naval");
      const told = await page.evaluate(searchAndSelect, ["naval", "Spokesperson", "secretary"]);
      expect(told.found).toEqual([]);
      expect(told.selected).toBe("");
      expect(told.nodes).toEqual([]);
      expect(await cardText(page)).toBe(card);
    });

    test("what the browser measures, animates and finds at a point leads to nothing in the card", async () => {
      const page = await hostile.visit("article");
      await page.evaluate(watchMeasurements);
      await hover(page, await hostile.named("John Kirby"));
      const { x, y } = await headOfCard(page);
      await page.mouse.move(x, y, { steps: 4 });
      await page.mouse.click(x, y);
      for (const key of ["Tab", "a"] as const) await page.keyboard.press(key);
      const found = await page.evaluate(findAtPoints, { x, y });
      expect(found.filter((line) => line.includes("within"))).toEqual([]);
      await expect
        .poll(() => page.evaluate((): string[] => [...Reflect.get(globalThis, "measured")]))
        .toContain("event: KONTEKST-CARD");
      const measured = await page.evaluate((): string[] => [...Reflect.get(globalThis, "measured")]);
      expect(measured.filter((line) => /within|-extension:/.test(line))).toEqual([]);
      await page.keyboard.press("Escape");
    });

    test("what the page hears of the card is that it is there", async () => {
      const page = await hostile.visit("synthetic");
      await page.evaluate(hearEverything);
      await hover(page, await hostile.named("John Kirby"));
      const { x, y } = await headOfCard(page);
      await page.mouse.move(x, y, { steps: 6 });
      await page.mouse.click(x, y, { count: 3 });
      await page.mouse.click(x, y, { button: "right" });
      await page.keyboard.press("Escape");
      await hover(page, await hostile.named("John Kirby"));
      await page.focus("#field");
      await page.keyboard.type("a");
      await page.mouse.move(x, y, { steps: 3 });
      await page.mouse.click(x, y);
      await page.mouse.wheel({ deltaY: 10 });
      for (const key of ["Tab", "a", "Enter", "Tab", "Tab"] as const) await page.keyboard.press(key);
      await page.keyboard.down("Control");
      for (const key of ["c", "x", "v", "a"] as const) await page.keyboard.press(key);
      await page.keyboard.up("Control");
      await page.touchscreen.tap(x, y);
      await page.mouse.move(5, 5, { steps: 6 });
      await page.mouse.click(5, 5);
      const heard = await page.evaluate((): string[] => [...Reflect.get(globalThis, "heard")]);
      expect(heard).toContain("toggle at kontekst-card");
      // What its own elements lose, the page hears.
      for (const lost of ["mouseout", "blur", "change"]) expect(heard).toContain(`${lost} at the page`);
      // Chromium would hand the page the card with each movement of the pointer in it, Firefox with each event.
      const ends =
        name === "chromium" ? ["pointermove", "pointerrawupdate"] : ["pointermove", "mousemove", "click"];
      for (const type of ends) expect(heard).not.toContain(`${type} at kontekst-card`);
      expect(heard.filter((line) => line.includes("within"))).toEqual([]);
      expect(await page.evaluate(() => String(getSelection()))).toBe("");
    });

    test("a page that opens its document anew hears before we do: what it gets of the card has no word, and presses nothing", async () => {
      const page = await hostile.visit("article");
      await hostile.named("John Kirby");
      await page.evaluate(`{
        const html = document.documentElement.outerHTML;
        document.open();
        (${hearEverything})();
        document.write(html);
        document.close();
      }`);
      const over = async () => {
        const { x, y } = await headOfCard(page);
        for (const [right, down] of [
          [0, 0],
          [60, 0],
          [0, 90],
          [120, 90],
          [120, 160],
        ] as const)
          await page.mouse.move(x + right, y + down, { steps: 4 });
      };
      await hover(page, await hostile.named("John Kirby"));
      await over();
      const heard = await page.evaluate((): string[] => [...Reflect.get(globalThis, "heard")]);
      const within = new Set(
        heard.filter((line) => line.includes("within")).map((line) => line.split(" ")[0]),
      );
      // As the threat model has it. Were there no way in any more, this test would show nothing.
      expect([...within]).toContain("pointermove");
      if (name === "chromium") expect([...within].filter((type) => !type?.startsWith("pointer"))).toEqual([]);
      const shown = await page.evaluate(takeApart);
      expect(shown).toContain("class=name");

      // From now on it watches, and the next card comes.
      await page.mouse.move(2, 2);
      await page.keyboard.press("Escape");
      const text = await hover(page, await hostile.named("Pentagon"));
      await over();
      const read = await page.evaluate(takeApart);
      const outside = await page.evaluate(() => document.documentElement.textContent ?? "");
      const words = new Set((text.match(/[\p{L}\d]{4,}/gu) ?? []).filter((word) => !outside.includes(word)));
      expect(words.size).toBeGreaterThan(10);
      const said = read.split("\n").filter((line) => !line.startsWith("class="));
      expect([...words].filter((word) => said.some((line) => line.includes(word)))).toEqual([]);
      const searched = await page.evaluate(searchAndSelect, [...words].slice(0, 12));
      expect(searched.found).toEqual([]);
      expect(searched.selected).toBe("");
      expect(await pressed(page)).toBe("false");
      expect(await cardText(page)).toBe(text);
      await page.evaluate(() => Reflect.get(globalThis, "unhide")());
      expect((await page.evaluate(searchAndSelect, [...words].slice(0, 12))).found).toEqual([]);
    });

    test("the page makes our host's name an element of its own: it sees no shadow tree", async () => {
      const page = await hostile.visit("own-element");
      expect(await hover(page, await hostile.named("John Kirby"))).toContain("John Kirby");
      expect(await page.evaluate(() => Reflect.get(globalThis, "seen"))).toEqual([]);
      expect(await page.evaluate(() => Reflect.get(globalThis, "look")?.() ?? null)).toBeNull();
    });
  });
}

/** Runs in the page, and keeps it busy, so that there is much to measure: notes whatever node that leads to, and where scripts are from. */
function watchMeasurements(): void {
  const measured = new Set<string>();
  Reflect.set(globalThis, "measured", measured);
  const note = (what: string, node: unknown) => {
    if (!(node instanceof Node)) return;
    measured.add(`${what}: ${node.nodeName}${node.getRootNode() === document ? "" : " within"}`);
  };
  for (const type of PerformanceObserver.supportedEntryTypes) {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        for (const key of ["target", "element"]) note(type, Reflect.get(entry, key));
        for (const source of Reflect.get(entry, "sources") ?? []) note(type, Reflect.get(source, "node"));
        measured.add(`${type}: ${JSON.stringify(entry)}`);
      }
    });
    observer.observe({ type, buffered: true, ...(type === "event" && { durationThreshold: 16 }) });
  }
  const look = () => {
    const host = document.querySelector("kontekst-card");
    for (const { effect } of [...document.getAnimations(), ...(host?.getAnimations({ subtree: true }) ?? [])])
      note("animation", effect && Reflect.get(effect, "target"));
    requestAnimationFrame(look);
  };
  look();
  for (const type of ["pointerdown", "mousemove", "keydown"])
    window.addEventListener(type, () => {
      const end = performance.now() + 30;
      while (performance.now() < end);
    });
}

/** Runs in the page: what stands at many points of the card. */
function findAtPoints({ x, y }: { x: number; y: number }): string[] {
  const found = new Set<string>();
  const note = (what: string, node: Node | null | undefined) => {
    if (node) found.add(`${what}: ${node.nodeName}${node.getRootNode() === document ? "" : " within"}`);
  };
  for (let right = 0; right < 240; right += 20)
    for (let down = -10; down < 160; down += 8) {
      const [left, top] = [x + right, y + down];
      for (const element of document.elementsFromPoint(left, top)) note("element", element);
      note("caret", document.caretPositionFromPoint(left, top)?.offsetNode);
      const range: unknown = Reflect.get(document, "caretRangeFromPoint")?.call(document, left, top);
      if (range instanceof Range) note("range", range.startContainer);
    }
  return [...found];
}

/** A point of the card's heading, CSS px. */
async function headOfCard(page: Page): Promise<{ x: number; y: number }> {
  const point = await inClosedRoot(
    page,
    "kontekst-card",
    (shadow) => {
      const { left = 0, top = 0, height = 0 } = shadow.querySelector(".name")?.getBoundingClientRect() ?? {};
      return { x: left + 20, y: top + height / 2 };
    },
    null,
  );
  if (!point) throw new Error("no card is open");
  return point;
}

/** Runs in the page: which of the words its search finds in the card, and what it can select and reach of that. */
function searchAndSelect(words: readonly string[]) {
  const selection = getSelection();
  if (!selection) throw new Error("the page has no selection");
  const find: (text: string) => boolean = Reflect.get(globalThis, "find").bind(globalThis);
  const outside = document.body.innerText;
  const found: string[] = [];
  let selected = "";
  const nodes: string[] = [];
  const look = () => {
    const text = String(selection);
    if (words.some((word) => text.includes(word) && !outside.includes(word))) selected = text;
    const { anchorNode, focusNode } = selection;
    for (const node of [anchorNode, focusNode])
      if (node !== null && node.getRootNode() !== document) nodes.push(node.nodeName);
  };
  // What each does from the end of the text: over its edge, and to the end of all.
  for (const how of ["extend", "move"]) {
    for (const unit of ["word", "line", "documentboundary"]) {
      for (const direction of ["forward", "backward"]) {
        selection.selectAllChildren(document.body.lastElementChild ?? document.body);
        selection.collapseToEnd();
        for (let n = 0; n < 3; n += 1) selection.modify(how, direction, unit);
        look();
      }
    }
  }
  document.execCommand("selectAll");
  look();
  selection.removeAllRanges();
  for (const word of words) if (find(word) && !outside.includes(word)) found.push(word);
  selection.removeAllRanges();
  return { found, selected, nodes };
}

/**
 * Runs in the page, with nodes of the card that events have let it have: presses and undoes what it can, and gives everything
 * that can be read of them, but for where links lead.
 */
function takeApart(): string {
  const nodes: Set<Node> = Reflect.get(globalThis, "nodes");
  const watched: Set<Node> = Reflect.get(globalThis, "watched") ?? new Set();
  Reflect.set(globalThis, "watched", watched);
  const seen: string[] = [];
  const read = (top: Node) => {
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let at: Node | null = top; at !== null; at = walker.nextNode()) {
      if (at instanceof Text) seen.push(at.data);
      if (!(at instanceof Element)) continue;
      if (at.shadowRoot) seen.push(at.shadowRoot.textContent ?? "");
      for (const { name, value } of at.attributes) if (name !== "href") seen.push(`${name}=${value}`);
      for (const pseudo of ["::before", "::after"]) seen.push(getComputedStyle(at, pseudo).content);
    }
  };
  const roots = new Set([...nodes].map((node) => node.getRootNode()));
  roots.delete(document);
  for (const node of nodes) if (node instanceof Text) seen.push(node.data);
  for (const root of roots) {
    if (!(root instanceof ShadowRoot)) continue;
    read(root);
    seen.push(
      root
        .getHTML({ serializableShadowRoots: true, shadowRoots: [root] })
        .replace(/(?:href|class)="[^"]*"/g, ""),
    );
    if (watched.has(root)) continue;
    watched.add(root);
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records)
        for (const node of [...addedNodes, ...removedNodes]) {
          nodes.add(node);
          read(node);
        }
    }).observe(root, { subtree: true, childList: true, characterData: true });
    const rules = document.createElement("style");
    rules.textContent =
      "* { user-select: text !important; pointer-events: auto !important } span { user-select: auto !important }";
    root.append(rules);
    for (const button of root.querySelectorAll<HTMLElement>("button, [role=button]")) {
      button.click();
      for (const type of ["pointerdown", "mousedown", "keydown", "click"])
        button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    }
  }
  // Out of where it is kept from the search.
  Reflect.set(globalThis, "unhide", () => {
    for (const root of roots)
      if (root instanceof ShadowRoot)
        for (const host of root.querySelectorAll("span:empty")) document.body.prepend(host);
  });
  const before: string[] = Reflect.get(globalThis, "seen") ?? [];
  Reflect.set(globalThis, "seen", seen);
  return [...before, ...seen].join("\n");
}

/** Runs in the page: notes what is heard of the card, and every node within it that an event lets the page have. */
function hearEverything(): void {
  const heard = new Set<string>();
  Reflect.set(globalThis, "heard", heard);
  const nodes = new Set<Node>();
  Reflect.set(globalThis, "nodes", nodes);
  const field = document.createElement("input");
  field.id = "field";
  document.querySelector("article")?.prepend(field);
  const types = new Set(
    "focusin focusout beforeinput DOMActivate DOMFocusIn DOMMouseScroll MozMousePixelScroll command".split(
      " ",
    ),
  );
  for (const owner of [window, document, HTMLElement.prototype] as readonly object[])
    for (const key in owner) if (key.startsWith("on") && !key.includes("unload")) types.add(key.slice(2));
  /** All nodes that a value leads to by itself. */
  const reached = (value: unknown, depth: number): Node[] => {
    if (value instanceof Node) return [value];
    if (typeof value !== "object" || value === null || value instanceof Window || depth > 2) return [];
    const inside: unknown[] = "length" in value ? Array.from(value as ArrayLike<unknown>) : [];
    for (const key in value) {
      const part: unknown = Reflect.get(value, key);
      const isAsked = /^(?:composedPath|get(?:Coalesced|Predicted)Events|getTargetRanges)$/.test(key);
      if (typeof part === "function") inside.push(isAsked ? Reflect.apply(part, value, []) : undefined);
      else inside.push(part);
    }
    return inside.flatMap((part) => reached(part, depth + 1));
  };
  for (const type of types) {
    for (const place of [window, document]) {
      place.addEventListener(
        type,
        (event) => {
          const { target } = event;
          const isHost = target instanceof Element && target.localName === "kontekst-card";
          heard.add(`${type} at ${isHost ? "kontekst-card" : "the page"}`);
          const selection = getSelection();
          const now = [document.activeElement, selection?.anchorNode, selection?.focusNode];
          for (const node of [...reached(event, 0), ...now.flatMap((each) => reached(each, 0))])
            if (node !== document && node.isConnected && node.getRootNode() !== document) {
              heard.add(`${type} within: ${node.nodeName}`);
              nodes.add(node);
            }
        },
        true,
      );
    }
  }
}
