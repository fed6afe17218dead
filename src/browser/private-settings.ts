import * as v from "valibot";
import browser from "webextension-polyfill";
import { inTurn } from "./in-turn.ts";
import { type Correction, DEFAULT_SETTINGS, parseSettings, type Settings } from "./settings.ts";
import { changeSettings, onSettingsChanged, readSettings } from "./stored-settings.ts";

/*
 * Settings as they hold in a private window. What is chosen there of sites and names would tell where the reader has
 * been, so it goes into the browser's memory for extensions, which is on no disk, and holds in private windows alone.
 */

const KEY = "private";

/** What was chosen in private windows. */
export interface PrivateChoices {
  /** Sites that were switched; `default` takes a stored exception back. */
  readonly sites: Readonly<Record<string, "on" | "off" | "default">>;
  /** Readings that were refused. */
  readonly corrections: readonly Correction[];
}

const ChoicesSchema = v.object({
  sites: v.record(v.string(), v.picklist(["on", "off", "default"])),
  corrections: v.array(v.unknown()),
});

/** The stored settings with private choices laid over them. */
export function layOver(stored: Settings, { sites, corrections }: PrivateChoices): Settings {
  const merged = Object.entries({ ...stored.sites, ...sites });
  return {
    ...stored,
    sites: Object.fromEntries(
      merged.flatMap(([site, state]) => (state === "default" ? [] : [[site, state]])),
    ),
    corrections: [...stored.corrections, ...corrections],
  };
}

/** Parts changed settings into what may be stored and what must stay in memory. */
export function setAside(
  stored: Settings,
  changed: Settings,
): { readonly settings: Settings; readonly choices: PrivateChoices } {
  const sites = Object.keys({ ...stored.sites, ...changed.sites }).flatMap((site) => {
    const state = changed.sites[site] ?? "default";
    return state === (stored.sites[site] ?? "default") ? [] : [[site, state] as const];
  });
  const isStored = (correction: Correction) =>
    stored.corrections.some((other) =>
      (["name", "dataset", "entity", "site"] as const).every((key) => other[key] === correction[key]),
    );
  return {
    settings: { ...changed, sites: stored.sites, corrections: stored.corrections },
    choices: {
      sites: Object.fromEntries(sites),
      corrections: changed.corrections.filter((correction) => !isStored(correction)),
    },
  };
}

/** The settings that hold in private windows or in the others. */
export async function readSettingsIn(isPrivate: boolean): Promise<Settings> {
  return isPrivate ? layOver(await readSettings(), await readChoices()) : readSettings();
}

/** Changes the settings; what a private window must not leave behind goes into memory. @throws where the browser cannot store */
export function changeSettingsIn(
  isPrivate: boolean,
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  if (!isPrivate) return changeSettings(change);
  return inTurn("private", async () => {
    const stored = await readSettings();
    const next = change(layOver(stored, await readChoices()));
    const { settings, choices } = setAside(stored, next);
    await browser.storage.session.set({ [KEY]: choices });
    if (JSON.stringify(settings) !== JSON.stringify(stored))
      await changeSettings((now) => ({ ...settings, sites: now.sites, corrections: now.corrections }));
    return next;
  });
}

/** Forgets all private choices, unless a private tab is still open. */
export async function forgetPrivateChoices(): Promise<void> {
  if ((await privateTabs()).length === 0) await browser.storage.session.remove(KEY);
}

/** Ids of the tabs in private windows, as far as the browser lets the extension see them. */
export async function privateTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, incognito }) => (incognito && id !== undefined ? id : []));
}

/** Calls `listener` after each private choice, until `signal` aborts. Only the extension's own pages and its worker hear of it. */
export function onPrivateChoice(listener: () => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === "session" && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(changed), { once: true });
}

/** Calls `listener` after each change of what `readSettingsIn` answers, until `signal` aborts. */
export function onSettingsChangedIn(listener: () => void, signal: AbortSignal): void {
  onSettingsChanged(listener, signal);
  onPrivateChoice(listener, signal);
}

async function readChoices(): Promise<PrivateChoices> {
  const result = v.safeParse(ChoicesSchema, (await browser.storage.session.get(KEY))[KEY]);
  if (!result.success) return { sites: {}, corrections: [] };
  const { sites, corrections } = result.output;
  return { sites, corrections: parseSettings({ ...DEFAULT_SETTINGS, corrections }).corrections };
}
