import type { DraftOnShelf, KeptDraft } from "../../browser/drafts.ts";

/** All that the drafts ask of the browser. Every call rejects where the browser or the worker fails. */
export interface DraftApi {
  /** The drafts that are neither saved nor thrown away; not those of private windows. */
  list(): Promise<readonly DraftOnShelf[]>;
  /** All of them, for a backup. */
  all(): Promise<readonly KeptDraft[]>;
  /** Puts those of a backup beside those that are stored. */
  restore(drafts: readonly KeptDraft[]): Promise<void>;
  /** Null where it was saved, thrown away or forgotten. */
  get(id: string): Promise<KeptDraft | null>;
  /** Stores its present state. */
  keep(kept: KeptDraft): Promise<void>;
  drop(id: string): Promise<void>;
  /** Calls `listener` when the list changes, until `signal` aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
  /** Brings the page that a draft is of to the front; false where it is gone. */
  showPage(tab: number): Promise<boolean>;
}
