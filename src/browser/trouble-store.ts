import * as v from "valibot";
import browser from "webextension-polyfill";
import { type TroubleEntry, TroubleEntrySchema } from "./protocol.ts";

const KEY = "trouble";

/** What went wrong, as it is stored; entries that cannot be read are left out. */
export async function readTrouble(): Promise<TroubleEntry[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((entry) => v.is(TroubleEntrySchema, entry)) : [];
}

/** @throws where the browser cannot store */
export async function storeTrouble(entries: readonly TroubleEntry[]): Promise<void> {
  if (entries.length > 0) await browser.storage.local.set({ [KEY]: entries });
  else await browser.storage.local.remove(KEY);
}
