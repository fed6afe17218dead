import browser from "webextension-polyfill";
import { inTurn } from "./in-turn.ts";
import { parseSettings, type Settings } from "./settings.ts";
import { SETTINGS_KEY as KEY } from "./settings-key.ts";

export async function readSettings(): Promise<Settings> {
  return settingsIn(await browser.storage.local.get(KEY));
}

/** The settings in what the browser's storage answered. */
export function settingsIn(stored: Readonly<Record<string, unknown>>): Settings {
  return parseSettings(stored[KEY]);
}

/** Reads, changes and stores; rejects where the browser cannot store. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn("settings", async () => {
    const next = change(await readSettings());
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Calls `listener` after each change, whichever part of the extension made it, until `signal` aborts. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    const change = changes[KEY];
    if (area === "local" && change) listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(changed), { once: true });
}
