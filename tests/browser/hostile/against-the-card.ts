import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { pressInCard } from "../../../scripts/lib/browser/card.ts";
import { inClosedRoot } from "../../../scripts/lib/browser/closed-root.ts";
import { cardText, hover } from "../../../scripts/lib/browser/kontekst.ts";
import { type Hostile, letCardsOpen, moveOnto, PATIENT } from "../hostile.ts";

export function againstTheCard(hostile: Hostile): void {
  describe("pages against the card", () => {
    test("our host in another document: it says nothing there, and the next card opens", async () => {
      const page = await hostile.visit("article");
      expect(await hover(page, await hostile.named("John Kirby"))).toContain("naval");
      await page.evaluate(() => {
        const frame = document.createElement("iframe");
        document.body.append(frame);
        const host = document.querySelector("kontekst-card");
        if (host && frame.contentDocument)
          frame.contentDocument.body.append(frame.contentDocument.adoptNode(host));
      });
      const found = await page.evaluate(() => Reflect.get(frames[0] ?? {}, "find")?.("naval"));
      expect(found).toBe(false);
      await page.mouse.move(2, 2);
      await page.keyboard.press("Escape");
      expect(await hover(page, await hostile.named("Pentagon"))).toContain("Pentagon");
    });

    test("the page's style sheets do not reach the card", async () => {
      const page = await hostile.visit("article");
      await page.evaluate(() => {
        const style = document.createElement("style");
        style.textContent = `* { display: none !important; all: unset !important }
        html, head, body, body * { display: block !important }
        kontekst-card { display: none !important; transform: scale(0) !important; opacity: 0 !important; zoom: 9 !important;
          clip-path: circle(0) !important; visibility: hidden !important; translate: 900px !important; filter: blur(9px) !important }
        @layer above { kontekst-card { mask: linear-gradient(transparent, transparent) !important; rotate: 90deg !important;
          content-visibility: hidden !important; interactivity: inert !important; pointer-events: none !important } }
        kontekst-card:popover-open { --kontekst-shown: none !important; --kontekst-wrap: nowrap !important; --kontekst-medium: 90px !important }
        kontekst-card::backdrop { display: block !important; background: black !important }
        ::highlight(kontekst-person) { color: transparent; background: black }`;
        document.head.append(style);
        new MutationObserver(() => {
          const host = document.querySelector<HTMLElement>("kontekst-card");
          if (!host || host.lang === "ar") return;
          host.lang = "ar";
          host.dir = "rtl";
          host.setAttribute(
            "style",
            "display: none !important; opacity: 0 !important; pointer-events: none !important",
          );
        }).observe(document, { subtree: true, childList: true });
      });
      expect(await hover(page, await hostile.named("John Kirby"))).toContain("John Kirby");
      const shown = await inClosedRoot(
        page,
        "kontekst-card",
        (shadow) => {
          const { display, opacity, visibility, transform, clipPath, filter } = getComputedStyle(shadow.host);
          const card = shadow.querySelector(".card");
          const { width, height, left, top } = (card ?? shadow.host).getBoundingClientRect();
          const onTop = document.elementFromPoint(left + 20, top + 20)?.localName ?? "";
          return JSON.stringify([
            display,
            opacity,
            visibility,
            transform,
            clipPath,
            filter,
            width > 200,
            height > 50,
            onTop,
            getComputedStyle(shadow.host, "::backdrop").display,
            getComputedStyle(shadow.querySelector(".name") ?? shadow.host).fontSize,
          ]);
        },
        null,
      );
      expect(JSON.parse(String(shown))).toEqual([
        "block",
        "1",
        "visible",
        "none",
        "none",
        "none",
        true,
        true,
        "kontekst-card",
        "none",
        "21px",
      ]);
    });

    test("a page that shows something over the card each time: the card gives up, the page goes on", async () => {
      const page = await hostile.visit("article");
      await page.evaluate(() => {
        const over = document.createElement("div");
        over.popover = "manual";
        over.textContent = "over it";
        document.body.append(over);
        let rounds = 0;
        document.addEventListener(
          "toggle",
          ({ target }) => {
            if (!(target instanceof Element) || target.localName !== "kontekst-card") return;
            rounds += 1;
            Reflect.set(globalThis, "rounds", rounds);
            over.hidePopover();
            over.showPopover();
          },
          true,
        );
      });
      await hover(page, await hostile.named("John Kirby"));
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
      expect(await page.evaluate(() => Number(Reflect.get(globalThis, "rounds")))).toBeLessThan(60);
      await page.keyboard.press("Escape");
    });

    test.each(["remove", "move"])(
      "our host is %sd: the page goes on, and the next card opens",
      async (way) => {
        const page = await hostile.visit("host-thrown-out");
        const name = await hostile.named("John Kirby");
        await page.evaluate((hostile) => Reflect.set(globalThis, "hostile", hostile), way);
        await moveOnto(page, name);
        await page.waitForFunction(() => Reflect.get(globalThis, "thrown") > 0);
        await letCardsOpen(page);
        // Once an opening, and not in a race with the page.
        expect(await page.evaluate(() => Reflect.get(globalThis, "thrown"))).toBeLessThan(4);
        await page.evaluate(() => Reflect.set(globalThis, "hostile", ""));
        await page.mouse.move(2, 2);
        await page.keyboard.press("Escape");
        expect(await hover(page, await hostile.named("Pentagon"))).toContain("Pentagon");
      },
    );

    test("events of the page's making open no card, and steer none", async () => {
      const page = await hostile.visit("synthetic");
      const name = await hostile.named("John Kirby");
      const { x, y } = { x: name.x + 5, y: name.y + 5 };
      for (let n = 0; n < 5; n += 1) await page.evaluate(imitateOn, { selector: "article p", x, y });
      await letCardsOpen(page);
      expect(await page.evaluate(() => document.querySelector("kontekst-card"))).toBeNull();

      const text = await hover(page, name);
      await page.evaluate(imitateOn, { selector: "article p", x: 5, y: 5 });
      await page.evaluate(imitateOn, { selector: "kontekst-card", x, y });
      await letCardsOpen(page);
      expect(await cardText(page)).toBe(text);
      expect(await pressed(page)).toBe("false");
    });

    test("glass over the page: what the reader cannot touch opens no card", async () => {
      const page = await hostile.visit("overlay");
      const name = await hostile.named("John Kirby");
      await moveOnto(page, name);
      await letCardsOpen(page);
      expect(await page.evaluate(() => document.querySelector("kontekst-card"))).toBeNull();
      await page.evaluate(() => document.querySelector("#glass")?.remove());
      await page.mouse.move(2, 2);
      expect(await hover(page, name)).toContain("John Kirby");
    });

    test("the card stands above modal dialogs and above what opens later", async () => {
      const page = await hostile.visit("dialogs");
      await hover(page, await hostile.named("John Kirby"));
      await page.evaluate(() => document.querySelector<HTMLElement>("#later")?.showPopover());
      await expect.poll(() => onTop(page), PATIENT).toBe("kontekst-card");
      await page.evaluate(() => document.querySelector<HTMLElement>("#later")?.hidePopover());
      await page.keyboard.press("Escape");

      await page.evaluate(() => document.querySelector("dialog")?.showModal());
      await hover(page, await hostile.named("Kunduz"));
      await expect.poll(() => onTop(page), PATIENT).toBe("kontekst-card");
    });

    test("a part of the page that fills the screen: the card stands above it and can be worked with, opened before or then", async () => {
      const page = await hostile.visit("article");
      await page.evaluate(() =>
        document.addEventListener(
          "click",
          () => void document.querySelector("article")?.requestFullscreen(),
          {
            once: true,
          },
        ),
      );
      await hover(page, await hostile.named("John Kirby"));
      await pressInCard(page, ".pin");
      await page.mouse.click(5, 5);
      await page.waitForFunction(() => document.fullscreenElement !== null);
      await expect.poll(() => onTop(page), PATIENT).toBe("kontekst-card");
      await pressInCard(page, ".pin");
      expect(await pressed(page)).toBe("false");
      await pressInCard(page, ".close");
      expect(await hover(page, await hostile.named("Pentagon"))).toContain("Pentagon");
      await pressInCard(page, ".pin");
      expect(await pressed(page)).toBe("true");
      await page.evaluate(() => document.exitFullscreen());
      await pressInCard(page, ".pin");
      expect(await pressed(page)).toBe("false");
      await page.keyboard.press("Escape");
    });
  });
}

/** Runs in the page. */
function imitateOn({ selector, x, y }: { selector: string; x: number; y: number }): void {
  Reflect.get(globalThis, "imitate")(document.querySelector(selector), x, y);
}

/** What stands where the card does: a click there goes to it. */
const onTop = (page: Page) =>
  inClosedRoot(
    page,
    "kontekst-card",
    (shadow) => {
      const { left, top } = (shadow.querySelector(".card") ?? shadow.host).getBoundingClientRect();
      return document.elementFromPoint(left + 20, top + 20)?.localName ?? "";
    },
    null,
  );

/** Whether the card says that it is pinned. */
export const pressed = (page: Page) =>
  inClosedRoot(
    page,
    "kontekst-card",
    (shadow) => shadow.querySelector(".pin")?.getAttribute("aria-pressed") ?? "",
    null,
  );
