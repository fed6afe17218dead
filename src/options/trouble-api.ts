import { extensionVersion } from "../browser/installation.ts";
import { sendToHost } from "../browser/messages.ts";
import type { TroubleEntry } from "../browser/protocol.ts";

/** What the section on troubles asks of the browser. Every call rejects where the browser or the worker fails. */
export interface TroubleApi {
  readonly version: string;
  /** The browser's name for itself. */
  readonly browser: string;
  /** What went wrong, the last first. */
  list(): Promise<readonly TroubleEntry[]>;
  clear(): Promise<unknown>;
  copy(text: string): Promise<void>;
  /** Whether the datasets are kept: `memory` where the browser cannot open the store. */
  storeState(): Promise<{ readonly state: "kept" | "memory" }>;
  /** Gives up the store and begins a new one. */
  resetStore(): Promise<unknown>;
}

export const troubleApi = (): TroubleApi => ({
  version: extensionVersion(),
  browser: navigator.userAgent,
  list: () => sendToHost("trouble/list", {}),
  clear: () => sendToHost("trouble/clear", {}),
  copy: (text) => navigator.clipboard.writeText(text),
  storeState: () => sendToHost("store/state", {}),
  resetStore: () => sendToHost("store/reset", {}),
});
