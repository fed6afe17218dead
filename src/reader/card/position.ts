import type { Box } from "../intent/motion.ts";
import { type Anchor, elementOf } from "./content.ts";
import { place, type Side } from "./place.ts";

export interface Position {
  /**
   * Keeps the card at a mention while the page scrolls, zooms or grows, once `contentChanged` has placed it. Comes before its
   * content: what sets the size of all text then costs no second layout.
   */
  start(anchor: Anchor, sheet: boolean): void;
  contentChanged(): void;
  stop(): void;
}

/** Height from which the card scrolls, in units of the reader's text size: 480 px at the usual 16. */
const TALLEST = 30;

/** Share of that height under which the whole card scrolls, and not its body between head and foot. */
const LOW = 0.5;
/** Share of that height under which the first fact stands before the map, so that it is seen. */
const SHORT = 0.88;

/** Keeps the card at its mention. One owner for the listeners: they live while a card is open. */
export function createPosition(host: HTMLElement, root: HTMLElement, signal: AbortSignal): Position {
  let current: { readonly anchor: Anchor; readonly pointed: number; readonly sheet: boolean } | null = null;
  let side: Side | undefined;
  let frame = 0;
  let following = new AbortController();
  const sizes = new ResizeObserver(() => update());

  /** @returns the reader's text size, CSS px */
  function setSize(): number {
    const medium = getComputedStyle(host).fontSize;
    root.style.setProperty("--kontekst-medium", medium);
    // Where the page magnifies itself by `zoom`, as its host in it the card would be too, and stand elsewhere.
    root.style.zoom = String(1 / host.currentCSSZoom);
    return Number.parseFloat(medium);
  }

  function update(): void {
    frame = 0;
    if (current === null) return;
    const { anchor, pointed, sheet } = current;
    const tallest = TALLEST * setSize();
    const rects = anchor.rects();
    if (sheet || rects.length === 0) return;
    const text = getComputedStyle(elementOf(anchor.node));
    const placement = place({
      rects,
      pointed: Math.min(pointed, rects.length - 1),
      card: naturalSize(root, tallest),
      viewport: viewport(),
      vertical: !text.writingMode.startsWith("horizontal"),
      rtl: text.writingMode === "vertical-rl" || text.direction === "rtl",
      current: side,
    });
    // Decided once: what is read does not change its order while the page scrolls.
    if (side === undefined) root.toggleAttribute("data-short", placement.maxHeight < SHORT * tallest);
    side = placement.side;
    root.toggleAttribute("data-low", placement.maxHeight < LOW * tallest);
    root.style.left = `${placement.left}px`;
    root.style.top = `${placement.top}px`;
    root.style.maxHeight = `${Math.min(placement.maxHeight, tallest)}px`;
  }

  function soon(): void {
    if (frame === 0) frame = requestAnimationFrame(update);
  }

  function stop(): void {
    following.abort();
    sizes.disconnect();
    cancelAnimationFrame(frame);
    frame = 0;
    current = null;
  }

  signal.addEventListener("abort", stop);

  return {
    start(anchor, sheet) {
      stop();
      side = undefined;
      root.style.inset = root.style.maxHeight = "";
      setSize();
      current = { anchor, pointed: pointedRect(anchor), sheet };
      following = new AbortController();
      for (const moved of [window, window.visualViewport]) {
        for (const type of ["scroll", "resize"]) {
          moved?.addEventListener(type, soon, { capture: true, passive: true, signal: following.signal });
        }
      }
    },
    contentChanged() {
      sizes.disconnect();
      const contents = root.querySelector(".contents");
      if (contents !== null) sizes.observe(contents);
      update();
    },
    stop,
  };
}

/** The size that the card would have if it had all the room it wants. */
function naturalSize(
  root: HTMLElement,
  tallest: number,
): { readonly width: number; readonly height: number } {
  const scroller = root.querySelector(".body");
  const hidden = [root, scroller].reduce(
    (sum, box) => sum + (box === null ? 0 : box.scrollHeight - box.clientHeight),
    0,
  );
  return { width: root.offsetWidth, height: Math.min(root.offsetHeight + hidden, tallest) };
}

/** The part of the page that is seen, also when it is magnified by fingers. */
function viewport(): Box {
  const { documentElement } = document;
  const visual = window.visualViewport;
  if (visual !== null && visual.scale > 1) {
    return { left: visual.offsetLeft, top: visual.offsetTop, width: visual.width, height: visual.height };
  }
  return { left: 0, top: 0, width: documentElement.clientWidth, height: window.innerHeight };
}

/** The line of the name that is nearest to where the reader pointed. */
function pointedRect({ rects, at }: Anchor): number {
  if (at === undefined) return 0;
  const away = rects().map((box) =>
    Math.hypot(
      Math.max(box.left - at.x, 0, at.x - box.left - box.width),
      Math.max(box.top - at.y, 0, at.y - box.top - box.height),
    ),
  );
  return Math.max(0, away.indexOf(Math.min(...away)));
}
