import type { HostResponse, PageEntity, PageReport, Place, ReaderResponse } from "../browser/protocol.ts";
import type { Settings } from "../browser/settings.ts";
import type { Tab } from "../browser/tabs.ts";
import type { BackgroundView, EntityView } from "../dataset/view.ts";
import type { StoryMapView } from "../ui/map/story-map-view.ts";

export type EntityRef = Pick<PageEntity, "dataset" | "entity">;
export type ReaderState = ReaderResponse<"reader/state">;
export type Hit = HostResponse<"entities/search">[number];

/** All that the page report asks of the browser. Every call rejects where the browser or the worker fails. */
export interface PopupApi {
  tab(): Promise<Tab | null>;
  /** Null where the tab has no reader script. */
  readerState(tab: number): Promise<ReaderState | null>;
  /** Null where the worker knows nothing of the tab. */
  report(tab: number): Promise<PageReport | null>;
  /** Has the page read, again where it was read before. */
  readPage(tab: number): Promise<void>;
  /** Scrolls the page to a place and flashes it; false where the text has gone. */
  goTo(tab: number, place: Place): Promise<boolean>;
  reload(tab: number): Promise<void>;
  /** Null where no enabled dataset has the entity. `date`: `YYYY-MM-DD`. */
  card(entity: EntityRef, date: string | undefined): Promise<EntityView | null>;
  /** The map of all places of the page; null where it names none. */
  storyMap(tab: number): Promise<StoryMapView | null>;
  /** The entities that fit what was typed, best first; an empty query makes the worker ready for one. */
  search(query: string, tab: number | undefined): Promise<readonly Hit[]>;
  /** Null where the dataset has neither background nor events. `date`: `YYYY-MM-DD`. */
  background(dataset: string, date: string | undefined): Promise<BackgroundView | null>;
  settings(): Promise<Settings>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>;
  /** Calls `listener` when the settings, the tab in question or its page may have changed, until `signal` aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
  copy(text: string): Promise<void>;
  /** Hands a JSON file to the reader's downloads. */
  save(fileName: string, json: string): void;
  /** Drafts a dataset of the page of a tab. `unread`: the worker knows nothing of it; `empty`: it has no names. */
  makeDraft(tab: number): Promise<HostResponse<"draft/make">>;
  /** Shows a draft in the options. */
  openDraft(id: string): Promise<void>;
  /** Opens the side panel beside a tab; only in the handler of a click. */
  openPanel(tab: number): Promise<void>;
  openOptions(): void;
}
