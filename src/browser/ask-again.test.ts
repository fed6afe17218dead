import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askUntilAnswered } from "./ask-again.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const lost = () => new Promise<unknown>(() => undefined);

test("what is answered is asked once", async () => {
  const send = vi.fn(async () => "yes");
  expect(await askUntilAnswered(send)).toBe("yes");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(send).toHaveBeenCalledTimes(1);
});

test("what fails is asked again at once, what then nobody answers a second later", async () => {
  const send = vi
    .fn(async (): Promise<unknown> => "yes")
    .mockRejectedValueOnce(new Error("the port closed"))
    .mockResolvedValueOnce(undefined);
  const answer = askUntilAnswered(send);
  await vi.advanceTimersByTimeAsync(0);
  expect(send).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await answer).toBe("yes");
});

test("a worker that is being stopped fails at once, again and again: it is asked once more a second later", async () => {
  let stopped = false;
  setTimeout(() => {
    stopped = true;
  }, 900);
  const send = vi.fn(() => (stopped ? Promise.resolve("yes") : Promise.reject(new Error("no receiver"))));
  const answer = askUntilAnswered(send);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await answer).toBe("yes");
});

test("what fails each time fails", async () => {
  const send = vi.fn(() => Promise.reject(new Error("no such extension")));
  const answer = expect(askUntilAnswered(send)).rejects.toThrow("no such extension");
  await vi.advanceTimersByTimeAsync(1_000);
  await answer;
  expect(send).toHaveBeenCalledTimes(3);
});

test("a question that is lost without a word is asked again after five seconds", async () => {
  const send = vi.fn(async (): Promise<unknown> => "yes").mockImplementationOnce(lost);
  const answer = askUntilAnswered(send);
  await vi.advanceTimersByTimeAsync(4_999);
  expect(send).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toBe("yes");
});

test("what was asked anew is waited for where earlier questions fail together, as when the worker is stopped", async () => {
  const stopped = () => new Promise((_, reject) => setTimeout(reject, 6_000, new Error("the port closed")));
  const stoppedSooner = () =>
    new Promise((_, reject) => setTimeout(reject, 1_000, new Error("the port closed")));
  const send = vi
    .fn(() => new Promise<unknown>((resolve) => setTimeout(resolve, 300, "yes")))
    .mockImplementationOnce(stopped)
    .mockImplementationOnce(stoppedSooner);
  const answer = askUntilAnswered(send);
  await vi.advanceTimersByTimeAsync(7_300);
  expect(await answer).toBe("yes");
});

test("a lost question is not waited for where the others have failed", async () => {
  const send = vi
    .fn((): Promise<unknown> => Promise.reject(new Error("no such extension")))
    .mockImplementationOnce(lost);
  const answer = expect(askUntilAnswered(send)).rejects.toThrow("no such extension");
  await vi.advanceTimersByTimeAsync(11_000);
  await answer;
});

test("a late answer counts, and is waited for however long it takes", async () => {
  const send = vi
    .fn(lost)
    .mockImplementationOnce(() => new Promise((resolve) => setTimeout(resolve, 90_000, "late")));
  const answer = askUntilAnswered(send);
  await vi.advanceTimersByTimeAsync(90_000);
  expect(await answer).toBe("late");
  expect(send).toHaveBeenCalledTimes(3);
});
