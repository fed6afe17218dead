import type { HostRequest, HostResponse } from "../browser/protocol.ts";
import type { Settings } from "../browser/settings.ts";
import type { StoreWorker } from "../browser/store-worker.ts";
import type { DraftApi } from "./draft/api.ts";
import type { TroubleApi } from "./trouble-api.ts";

export type ListedDataset = HostResponse<"datasets/list">[number];

/** All that the options ask of the browser. Every call rejects where the browser or the worker fails. */
export interface OptionsApi {
  /** The interface languages there are, BCP 47. */
  readonly languages: readonly string[];
  settings(): Promise<Settings>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>;
  /** Calls `listener` after each change of the settings, until `signal` aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
  /** The datasets in the reader's order. */
  datasets(): Promise<readonly ListedDataset[]>;
  /** A map of places; null where none of them is on Earth. */
  mapOf(places: HostRequest<"places/map">["places"]): Promise<HostResponse<"places/map">>;
  /** Starts a worker that reads, checks and stores datasets; whoever starts it ends it. */
  openStore(): StoreWorker;
  readonly drafts: DraftApi;
  readonly trouble: TroubleApi;
  /** Hands a file to the reader's downloads. */
  save(fileName: string, content: Blob): void;
}
