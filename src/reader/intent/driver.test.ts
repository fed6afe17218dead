import { beforeEach, expect, test } from "vitest";
import { type Clock, createIntent, type Intent } from "./driver.ts";

interface Name {
  readonly key: string;
}

/** A page of 100 px high lines: «kabul» on the first, «ghazni» on the third, a card from 300 px on when shown. */
function setUp(answers: Record<string, string | null | Promise<string | null>> = {}) {
  const target = new EventTarget();
  const controller = new AbortController();
  const told: string[] = [];
  const timers = new Map<number, { at: number; then: () => void }>();
  let now = 0;
  let given = 0;
  let frames: (() => void)[] = [];
  let shown = false;
  let scrolled = 0;
  const clock: Clock = {
    wait(ms, then) {
      const id = ++given;
      timers.set(id, { at: now + ms, then });
      return () => timers.delete(id);
    },
    frame(then) {
      frames.push(then);
      return () => {
        frames = frames.filter((frame) => frame !== then);
      };
    },
  };
  const intent = createIntent<Name, string>({
    window: target as unknown as Window,
    signal: controller.signal,
    clock,
    isTrusted: (event) => !("fake" in event),
    ports: {
      targetAt(_x, y) {
        const line = Math.floor((y + scrolled) / 100);
        return line === 0 ? { key: "kabul" } : line === 2 ? { key: "ghazni" } : null;
      },
      load: async ({ key }) => (key in answers ? (answers[key] ?? null) : `about ${key}`),
      show(name, content, mode) {
        shown = true;
        told.push(`show ${name.key} (${content}) ${mode}`);
      },
      setMode: (mode) => told.push(`mode ${mode}`),
      hide(restoreFocus) {
        shown = false;
        told.push(restoreFocus ? "hide, focus back" : "hide");
      },
      cardBox: () => (shown ? { left: 0, top: 300, width: 360, height: 200 } : null),
      isCard: (event) => "inCard" in event,
      enterCard: () => told.push("enter card"),
      failed(error) {
        throw error;
      },
    },
  });

  /** Lets time pass: frames every 16 ms, timers when they are due, answers in between. */
  async function pass(ms: number) {
    const end = now + ms;
    while (now < end) {
      now = Math.min(end, now + 16);
      const due = frames;
      frames = [];
      for (const frame of due) frame();
      for (const [id, timer] of timers) {
        if (timer.at > now) continue;
        timers.delete(id);
        timer.then();
      }
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    }
  }
  function fire(type: string, fields: object = {}) {
    const event = Object.assign(new Event(type, { cancelable: true }), fields);
    Object.defineProperty(event, "timeStamp", { value: now });
    Object.defineProperty(event, "composedPath", { value: () => [] });
    target.dispatchEvent(event);
    return event;
  }
  const move = (clientX: number, clientY: number, more: object = {}) =>
    fire("pointermove", { clientX, clientY, pointerType: "mouse", buttons: 0, ...more });
  const tap = (clientX: number, clientY: number, more: object = {}) =>
    fire("click", { clientX, clientY, pointerType: "touch", ...more });
  const scrollBy = (px: number) => {
    scrolled += px;
    fire("scroll");
  };
  return { intent, told, scrollBy, pass, fire, move, tap, controller, timers };
}

let page: ReturnType<typeof setUp>;
let intent: Intent<Name>;
beforeEach(() => {
  page = setUp();
  ({ intent } = page);
});

test("a pointer that rests on a name gets its card after 300 ms", async () => {
  page.move(10, 50);
  await page.pass(299);
  expect(page.told).toEqual([]);
  await page.pass(40);
  expect(page.told).toEqual(["show kabul (about kabul) hover"]);
  expect(intent.shown()).toEqual({ key: "kabul" });
});

test("a pointer that sweeps does not, until it slows down", async () => {
  for (let x = 0; x < 400; x += 20) {
    page.move(x, 50);
    await page.pass(16);
  }
  expect(page.told).toEqual([]);
  await page.pass(330);
  expect(page.told).toHaveLength(1);
});

test("many moves in a frame are one look", async () => {
  for (let x = 0; x < 50; x++) page.move(x / 10, 50);
  page.move(5, 150);
  await page.pass(400);
  expect(page.told).toEqual([]);
});

test("a pointer whose button is down selects text and opens nothing", async () => {
  page.move(10, 50, { buttons: 1 });
  await page.pass(400);
  expect(page.told).toEqual([]);
});

test("a pointer that the page moved under opens nothing, nor does one that left the window", async () => {
  page.move(10, 150);
  await page.pass(20);
  page.move(10, 150);
  page.fire("scroll");
  await page.pass(400);
  page.move(10, 50);
  page.fire("pointerout", { relatedTarget: null, pointerType: "mouse" });
  await page.pass(400);
  expect(page.told).toEqual([]);
});

test("on the card it stays; beside it, it closes after 300 ms", async () => {
  page.move(10, 50);
  await page.pass(400);
  page.move(10, 320);
  await page.pass(1_000);
  expect(page.told).toHaveLength(1);
  page.move(700, 320);
  await page.pass(280);
  expect(page.told).toHaveLength(1);
  await page.pass(60);
  expect(page.told.at(-1)).toBe("hide");
});

test("on the way to the card other names are passed over", async () => {
  page.move(10, 50);
  await page.pass(400);
  for (let y = 60; y < 330; y += 6) {
    page.move(10, y);
    await page.pass(16);
  }
  await page.pass(500);
  expect(page.told).toEqual(["show kabul (about kabul) hover"]);
});

test("what cannot be had opens no card, nor does what fails", async () => {
  page = setUp({ kabul: null, ghazni: Promise.reject(new Error("the worker has gone")) });
  page.move(10, 50);
  await page.pass(400);
  page.move(10, 250);
  await page.pass(400);
  expect(page.told).toEqual([]);
});

test("an answer that comes after the pointer has gone on is not shown", async () => {
  let answer: (content: string) => void = () => {};
  page = setUp({ kabul: new Promise((resolve) => (answer = resolve)) });
  page.move(10, 50);
  await page.pass(400);
  page.move(10, 250);
  await page.pass(400);
  answer("late");
  await page.pass(100);
  expect(page.told).toEqual(["show ghazni (about ghazni) hover"]);
});

test("Escape closes the card, and only then is kept from the page", async () => {
  expect(page.fire("keydown", { key: "Escape" }).defaultPrevented).toBe(false);
  page.move(10, 50);
  await page.pass(400);
  expect(page.fire("keydown", { key: "Escape" }).defaultPrevented).toBe(true);
  expect(page.told.at(-1)).toBe("hide, focus back");
});

test("Tab enters a card that the keyboard opened, and no other", async () => {
  page.move(10, 50);
  await page.pass(400);
  expect(page.fire("keydown", { key: "Tab" }).defaultPrevented).toBe(false);
  intent.step({ key: "ghazni" });
  await page.pass(16);
  expect(page.fire("keydown", { key: "Tab", shiftKey: true }).defaultPrevented).toBe(false);
  expect(page.fire("keydown", { key: "Tab", inCard: true }).defaultPrevented).toBe(false);
  expect(page.fire("keydown", { key: "Tab" }).defaultPrevented).toBe(true);
  expect(page.told.slice(1)).toEqual(["show ghazni (about ghazni) keyboard", "enter card"]);
});

test("pin, enter, dismiss and gone reach the card", async () => {
  intent.step({ key: "kabul" });
  await page.pass(16);
  intent.pin(true);
  intent.dismiss();
  page.move(10, 250);
  await page.pass(400);
  intent.enter();
  intent.gone();
  expect(page.told).toEqual([
    "show kabul (about kabul) keyboard",
    "mode pinned",
    "hide, focus back",
    "show ghazni (about ghazni) hover",
    "mode keyboard",
    "hide",
  ]);
});

test("a press beside the card closes it, one on it does not", async () => {
  page.move(10, 50);
  await page.pass(400);
  page.fire("pointerdown", { clientX: 10, clientY: 320, pointerType: "mouse", inCard: true });
  expect(page.told).toHaveLength(1);
  page.fire("pointerdown", { clientX: 10, clientY: 150, pointerType: "mouse" });
  expect(page.told.at(-1)).toBe("hide");
});

test("a tap opens a sheet, a mouse click nothing", async () => {
  page.fire("click", { clientX: 10, clientY: 50, pointerType: "mouse" });
  await page.pass(50);
  expect(page.told).toEqual([]);
  page.tap(10, 50);
  await page.pass(50);
  page.tap(10, 150);
  expect(page.told).toEqual(["show kabul (about kabul) sheet", "hide"]);
});

test("scrolling the name away lets the card go", async () => {
  page.move(10, 50);
  await page.pass(400);
  page.scrollBy(40);
  await page.pass(400);
  expect(page.told).toHaveLength(1);
  page.scrollBy(60);
  await page.pass(400);
  expect(page.told.at(-1)).toBe("hide");
});

test("events that nobody made with a hand count for nothing", async () => {
  page.move(10, 50, { fake: true });
  page.tap(10, 50, { fake: true });
  await page.pass(400);
  expect(page.told).toEqual([]);
});

test("when its signal ends, it hides the card, hears nothing and waits for nothing", async () => {
  page.move(10, 50);
  await page.pass(400);
  page.move(700, 150);
  await page.pass(20);
  page.controller.abort();
  expect(page.told.at(-1)).toBe("hide");
  expect(page.timers.size).toBe(0);
  page.move(10, 250);
  intent.step({ key: "ghazni" });
  await page.pass(400);
  expect(page.told).toHaveLength(2);
});
