import { expect, test, vi } from "vitest";
import { sharedWork } from "./shared-work.ts";

test("a question that comes again while it is answered is answered once, and anew after that", async () => {
  const make = vi.fn(async (tab: number) => `${tab}: draft ${make.mock.calls.length}`);
  const ask = sharedWork(make);
  expect(await Promise.all([ask(1), ask(1), ask(2)])).toEqual(["1: draft 1", "1: draft 1", "2: draft 2"]);
  expect(await ask(1)).toBe("1: draft 3");
});

test("what fails, fails for all who asked, and may be asked again", async () => {
  const work = vi.fn(async () => "done").mockRejectedValueOnce(new Error("no room"));
  const ask = sharedWork(work);
  const answers = await Promise.allSettled([ask(0), ask(0)]);
  expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await ask(0)).toBe("done");
});
