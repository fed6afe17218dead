import { expect, test, vi } from "vitest";
import { partOfLife } from "./part-of-life.ts";

test("a part ends with the whole", () => {
  const whole = new AbortController();
  const part = partOfLife(whole.signal);
  expect(part.signal.aborted).toBe(false);
  whole.abort();
  expect(part.signal.aborted).toBe(true);
});

test("a part that ends before leaves the whole alone, and no listener on it", () => {
  const whole = new AbortController();
  const listening = vi.spyOn(whole.signal, "addEventListener");
  const part = partOfLife(whole.signal);
  part.abort();
  expect(whole.signal.aborted).toBe(false);
  expect(listening.mock.calls).toEqual([["abort", expect.any(Function), { signal: part.signal }]]);
});
