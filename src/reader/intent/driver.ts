import { plain } from "../../article/plain-node.ts";
import { hearBeforePage, hearFirst } from "../before-page.ts";
import { hearMoves } from "../pointer-moves.ts";
import { type Box, isFast, isInside, isTowards, type Sample } from "./motion.ts";
import {
  type Effect,
  type Happening,
  initial,
  type Mode,
  reduce,
  type State,
  shownIn,
  type Target,
} from "./reducer.ts";

/** Time, so that tests can set it. */
export interface Clock {
  /** Calls back after `ms` milliseconds; the function that it returns calls it off. */
  wait(ms: number, then: () => void): () => void;
  /** Calls back before the next frame. */
  frame(then: () => void): () => void;
}

/** What the driver asks of the page and of the card. Points and boxes are in CSS px of the viewport. */
export interface IntentPorts<T extends Target, C> {
  /** The mention whose text is at a point; null where there is none. */
  targetAt(x: number, y: number): T | null;
  /** What the card is to show; null, and no card, where it cannot be had. */
  load(target: T): Promise<C | null>;
  show(target: T, content: C, mode: Mode): void;
  setMode(mode: Mode): void;
  hide(restoreFocus: boolean): void;
  /** The card on the screen. */
  cardBox(): Box | null;
  /** Whether an event happened in the card. */
  isCard(event: Event): boolean;
  /** Puts the focus into the card. */
  enterCard(): void;
  /** Something went wrong in what was done for an event or an answer. */
  failed(error: unknown): void;
}

export interface Intent<T extends Target> {
  /** Opens the card of a mention at once, and lets it stay. */
  step(target: T): void;
  pin(on: boolean): void;
  /** The reader entered the card from the keyboard. */
  enter(): void;
  /** Closes the card and gives the focus back. */
  dismiss(): void;
  /** Closes the card: its mention has gone. */
  gone(): void;
  /** The mention whose card is shown. */
  shown(): T | null;
}

/**
 * Hears the pointer, the keyboard and touch, and opens and closes the card as `reduce` says. Everything ends with
 * `signal`. Only trusted events count: a page cannot open the card or press Escape for the reader.
 * @param isTrusted for tests, which can make no trusted event.
 */
export function createIntent<T extends Target, C>(options: {
  readonly window: Window;
  readonly signal: AbortSignal;
  readonly ports: IntentPorts<T, C>;
  readonly clock?: Clock;
  readonly isTrusted?: (event: Event) => boolean;
}): Intent<T> {
  const {
    window,
    signal,
    ports,
    clock = browserClock(window),
    isTrusted = (event) => event.isTrusted,
  } = options;
  let state: State<T> = initial;
  let stopWait = (): void => {};
  let stopFrame: (() => void) | null = null;
  let last: Sample | null = null;
  let latest: PointerEvent | null = null;
  let scrolled = false;

  function send(happening: Happening<T, C>): void {
    if (signal.aborted) return;
    const step = reduce(state, happening);
    state = step.state;
    for (const effect of step.effects) attempt(() => perform(effect));
  }

  function attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      ports.failed(error);
    }
  }

  function perform(effect: Effect<T, C>): void {
    switch (effect.type) {
      case "wait":
        stopWait();
        stopWait = clock.wait(effect.ms, () => send({ type: "timeout", token: effect.token }));
        break;
      case "load":
        ports.load(effect.target).then(
          (content) => send({ type: "answer", token: effect.token, content }),
          () => send({ type: "answer", token: effect.token, content: null }),
        );
        break;
      case "show":
        ports.show(effect.target, effect.content, effect.mode);
        break;
      case "mode":
        ports.setMode(effect.mode);
        break;
      case "hide":
        ports.hide(effect.restoreFocus);
        break;
    }
  }

  /** One hit test a frame, however many events come. */
  function look(): void {
    stopFrame = null;
    const event = latest;
    if (event !== null) {
      latest = null;
      const now: Sample = { x: event.clientX, y: event.clientY, at: event.timeStamp };
      const before = last ?? now;
      last = now;
      const box = ports.cardBox();
      const onCard = box !== null && isInside(now, box);
      send({
        type: "move",
        target: onCard || event.buttons !== 0 ? null : ports.targetAt(now.x, now.y),
        onCard,
        fast: isFast(before, now),
        towards: box !== null && isTowards(before, now, box),
      });
    } else if (scrolled && last !== null) {
      const box = ports.cardBox();
      const onCard = box !== null && isInside(last, box);
      send({ type: "scroll", target: onCard ? null : ports.targetAt(last.x, last.y), onCard });
    }
    scrolled = false;
  }

  function lookSoon(): void {
    stopFrame ??= clock.frame(() => attempt(look));
  }

  if (import.meta.env["FIREFOX"]) hearFirst();

  function on<K extends keyof WindowEventMap>(
    type: K,
    hear: (event: WindowEventMap[K]) => void,
    passive = true,
  ): void {
    // Events of a type have its shape; the compiler sees them apart.
    const heard = (event: Event) => isTrusted(event) && attempt(() => hear(event as WindowEventMap[K]));
    if (import.meta.env["FIREFOX"]) hearBeforePage(type, heard, { signal, passive });
    else {
      window.addEventListener(type, heard, { capture: true, passive, signal });
      if (type === "pointermove") hearMoves(heard);
    }
  }

  on("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    // Browsers repeat the last position when the page moves under the pointer.
    if (last !== null && event.clientX === last.x && event.clientY === last.y) return;
    latest = event;
    lookSoon();
  });
  on("pointerout", (event) => {
    if (event.relatedTarget !== null || event.pointerType === "touch") return;
    latest = null;
    last = null;
    send({ type: "move", target: null, onCard: false, fast: false, towards: false });
  });
  on("pointerdown", (event) => {
    if (event.pointerType === "touch") return;
    const onCard = ports.isCard(event);
    send({ type: "press", target: onCard ? null : ports.targetAt(event.clientX, event.clientY), onCard });
  });
  on("click", (event) => {
    if (!("pointerType" in event) || event.pointerType !== "touch") return;
    const onCard = ports.isCard(event);
    const free = !onCard && !isControl(event);
    send({ type: "tap", target: free ? ports.targetAt(event.clientX, event.clientY) : null, onCard });
  });
  on("scroll", (event) => {
    if (state.kind === "idle" || ports.isCard(event)) return;
    scrolled = true;
    lookSoon();
  });
  on(
    "keydown",
    (event) => {
      const shown = shownIn(state);
      if (shown === null || event.isComposing) return;
      if (event.key === "Escape") {
        event.preventDefault();
        event.stopImmediatePropagation();
        send({ type: "dismiss" });
      } else if (
        event.key === "Tab" &&
        shown.mode === "keyboard" &&
        !hasModifier(event) &&
        !ports.isCard(event)
      ) {
        event.preventDefault();
        ports.enterCard();
      }
    },
    false,
  );

  signal.addEventListener("abort", () => {
    stopWait();
    stopFrame?.();
    if (shownIn(state) !== null) ports.hide(false);
    state = initial;
  });

  return {
    step: (target) => send({ type: "step", target }),
    pin: (pinned) => send({ type: "pin", on: pinned }),
    enter: () => send({ type: "enter" }),
    dismiss: () => send({ type: "dismiss" }),
    gone: () => send({ type: "gone" }),
    shown: () => shownIn(state)?.target ?? null,
  };
}

/** What does something of its own when it is tapped: a name inside it opens no sheet. */
const CONTROLS =
  "a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [contenteditable]";

function isControl(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && plain(node).matches(CONTROLS));
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
}

function browserClock(window: Window): Clock {
  return {
    wait(ms, then) {
      const id = window.setTimeout(then, ms);
      return () => window.clearTimeout(id);
    },
    frame(then) {
      const id = window.requestAnimationFrame(then);
      return () => window.cancelAnimationFrame(id);
    },
  };
}
