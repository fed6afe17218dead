import browser from "webextension-polyfill";
import { parseSettings, type Settings } from "./settings.ts";
import { SETTINGS_KEY as KEY } from "./settings-key.ts";

export async function readSettings(): Promise<Settings> {
  return settingsIn(await browser.storage.local.get(KEY));
}

/** The settings in what the browser's storage answered. */
export function settingsIn(stored: Readonly<Record<string, unknown>>): Settings {
  return parseSettings(stored[KEY]);
}

/** One change at a time, so that two quick ones do not overwrite each other within this context. */
let changing: Promise<unknown> = Promise.resolve();

/** Reads, changes and stores; rejects where the browser cannot store. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = changing.then(async () => {
    const next = change(await readSettings());
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
  changing = changed.catch(() => undefined);
  return changed;
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
