import { expect, test, vi } from "vitest";
import type { PopupApi } from "./api.ts";
import { askEarly } from "./early-answers.ts";

function apiOf(changed: Partial<PopupApi>): PopupApi {
  const never = () => new Promise<never>(() => undefined);
  return {
    tab: vi.fn(async () => ({ id: 7 })),
    readerState: vi.fn(async () => null),
    report: vi.fn(async () => null),
    settings: vi.fn(never),
    readPage: never,
    goTo: never,
    reload: never,
    card: never,
    storyMap: never,
    search: never,
    background: never,
    changeSettings: never,
    watch: () => undefined,
    copy: never,
    save: () => undefined,
    makeDraft: never,
    openDraft: never,
    openPanel: never,
    openOptions: () => undefined,
    ...changed,
  };
}

test("the first who asks gets the early answer, the next a new one", async () => {
  const report = vi.fn(async () => null);
  const early = askEarly(apiOf({ report }));
  await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(1));
  await early.api.report(7);
  expect(report).toHaveBeenCalledTimes(1);
  await early.api.report(7);
  expect(report).toHaveBeenCalledTimes(2);
});

test("what is not answered in a tenth of a second is not waited for", async () => {
  vi.useFakeTimers();
  const waited = askEarly(apiOf({})).answered;
  await vi.advanceTimersByTimeAsync(100);
  await expect(waited).resolves.toEqual({ tab: 7, state: { kind: "loading" }, settings: null });
  vi.useRealTimers();
});

test("a failure is the first asker's to hear", async () => {
  const { api, answered } = askEarly(
    apiOf({
      tab: () => Promise.reject(new Error("gone")),
      settings: async () => Promise.reject(new Error("full")),
    }),
  );
  await answered;
  await expect(api.tab()).rejects.toThrow("gone");
});

test("what changes before anybody watches is heard by the first who does", () => {
  const listeners = new Set<() => void>();
  const { api } = askEarly(apiOf({ watch: (listener) => listeners.add(listener) }));
  for (const listener of listeners) listener();
  const heard = vi.fn();
  api.watch(heard, new AbortController().signal);
  expect(heard).toHaveBeenCalledTimes(1);
});

test("what was asked before is not asked again, but where it failed", async () => {
  const report = vi.fn(async () => null);
  const tab = vi.fn(async () => ({ id: 7 }));
  const asked = {
    tab: Promise.resolve({ id: 8 }),
    report: Promise.reject(new Error("stopped")),
    settings: new Promise<never>(() => undefined),
  };
  const early = askEarly(apiOf({ tab, report }), asked);
  expect(await early.api.tab()).toEqual({ id: 8 });
  await early.api.report(8);
  expect(tab).not.toHaveBeenCalled();
  expect(report.mock.calls).toEqual([[8]]);
});
