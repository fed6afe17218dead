import { afterEach, expect, test, vi } from "vitest";
import { firstPicture } from "./first-picture.ts";

let tell = (_: string) => {};

class Observer {
  static readonly supportedEntryTypes = ["paint"];
  constructor(heard: (list: { getEntriesByName: (name: string) => readonly string[] }) => void) {
    tell = (name) => heard({ getEntriesByName: (wanted) => (wanted === name ? [name] : []) });
  }
  observe(): void {}
  disconnect(): void {}
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function isOver(wait: Promise<void>): Promise<boolean> {
  let over = false;
  void wait.then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return over;
}

test("is over with the first picture that has something in it", async () => {
  vi.useFakeTimers();
  vi.stubGlobal("PerformanceObserver", Observer);
  const wait = firstPicture();
  tell("first-paint");
  expect(await isOver(wait)).toBe(false);
  tell("first-contentful-paint");
  expect(await isOver(wait)).toBe(true);
});

test("is over after a quarter of a second where nobody sees the screen", async () => {
  vi.useFakeTimers();
  vi.stubGlobal("PerformanceObserver", Observer);
  const wait = firstPicture();
  await vi.advanceTimersByTimeAsync(249);
  expect(await isOver(wait)).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await isOver(wait)).toBe(true);
});

test("is not waited for where the browser would not tell", async () => {
  vi.stubGlobal("PerformanceObserver", { supportedEntryTypes: [] });
  await expect(firstPicture()).resolves.toBeUndefined();
});
