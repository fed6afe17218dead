import { expect, test, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../browser/settings.ts";
import type { StoreWorker } from "../browser/store-worker.ts";
import type { OptionsApi } from "./api.ts";

vi.mock("webextension-polyfill", () => ({ default: {} }));
const { restoreFile } = await import("./backup-changes.ts");
const { importFile, removeDataset } = await import("./dataset-changes.ts");

/*
 * The store has room for a change and the settings have none any more: what is said of it must not be that nothing has
 * changed.
 */

const asked: string[] = [];

const answers: Readonly<Record<string, object>> = {
  check: { state: "valid", id: "mine", dataset: { title: "Mine" } },
  keep: { switches: [{ id: "mine", enabled: true }] },
  remove: { switches: [] },
  checkBackup: { state: "valid", settings: DEFAULT_SETTINGS, drafts: [], datasets: [], replaces: [] },
  restore: { switches: [] },
  restored: {},
};

const worker = {
  async ask(type: string) {
    asked.push(type);
    return answers[type];
  },
  end: () => undefined,
} as unknown as StoreWorker;

const api = {
  settings: async () => DEFAULT_SETTINGS,
  datasets: async () => [],
  changeSettings: () => Promise.reject(new DOMException("", "QuotaExceededError")),
  openStore: () => worker,
} as unknown as OptionsApi;

const file = { file: new Blob(["{}"]), language: "en" };
const ask = { mayReplace: async () => true, onProgress: () => undefined };

test.each([
  ["imported", () => importFile(api, worker, file, ask), "keep"],
  ["removed", () => removeDataset(api, "mine"), "remove"],
  ["restored", () => restoreFile(api, worker, file, ask), "restore"],
] as const)(
  "what is %s where the settings find no room has changed the store, and is said to",
  async (_, change, last) => {
    expect(await change()).toEqual({ state: "untold" });
    // What a restored backup brings for the settings stays with it, to be taken over later.
    expect(asked.at(-1)).toBe(last);
  },
);
