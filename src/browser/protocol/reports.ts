import * as v from "valibot";
import type { BackgroundView } from "../../dataset/view.ts";
import type { StoryMapView } from "../../ui/map/story-map-view.ts";
import { PageInfoSchema } from "./page-info.ts";
import {
  BlockRoleSchema,
  EntityRefSchema,
  EntityTypeSchema,
  Offset,
  PlaceSchema,
  ShortText,
  screen,
} from "./terms.ts";

/** An entity as the page names it, for the popup: ranked by `weight`. */
export const PageEntitySchema = v.object({
  ...EntityRefSchema.entries,
  type: EntityTypeSchema,
  /** In the reader's language. */
  name: v.string(),
  description: v.exactOptional(v.string()),
  /** Degrees, WGS 84, for places. */
  location: v.exactOptional(v.object({ lat: v.number(), lon: v.number() })),
  /** Mentions in the order of the page, at least one. */
  mentions: v.array(PlaceSchema),
  /** Share of the story, 0–1: where and how often it is named. */
  weight: v.number(),
  /** What the block of its first mention is to the page, where that is known. */
  firstIn: v.exactOptional(BlockRoleSchema),
});

const SentenceSchema = v.object({ ...PlaceSchema.entries, text: v.string(), score: v.number() });

/** A number with what it counts, as the page says it: `phrase` stands at the place, within a sentence. */
const QuantitySchema = v.object({
  ...PlaceSchema.entries,
  phrase: v.string(),
  sentence: v.object({ start: Offset, end: Offset }),
  /** How much it is of a unit that all readers know; `unit` is the key of the message that names the other one. */
  explanation: v.exactOptional(
    v.object({ unit: v.string(), value: v.number(), upTo: v.exactOptional(v.number()), in: v.string() }),
  ),
});

/** All that the extension knows of an open page. */
export const PageReportSchema = v.object({
  page: PageInfoSchema,
  entities: v.array(PageEntitySchema),
  /** Key sentences in page order; empty where the page is too short to sum up. */
  summary: v.array(SentenceSchema),
  /** The numbers that tell most of the story, best first. */
  numbers: v.array(QuantitySchema),
  /** Number of words read. */
  words: v.number(),
});

/** Made by the worker from validated datasets; a screen checks only that it is one. */
const BackgroundViewSchema = v.custom<BackgroundView>(
  (view) => typeof view === "object" && view !== null && "paragraphs" in view,
);

const StoryMapSchema = v.custom<StoryMapView>(
  (view) => typeof view === "object" && view !== null && "map" in view,
);

/** What the popup tells of a page, and its search. */
export const reportRequests = {
  /** The report of a tab; `null` where the page has not been read. */
  "report/get": {
    from: screen,
    request: v.object({ tab: v.number() }),
    response: v.nullable(PageReportSchema),
  },
  /** The map of all places that the page of a tab names; `null` where it names none or has not been read. */
  "report/map": {
    from: screen,
    request: v.object({ tab: v.number() }),
    response: v.nullable(StoryMapSchema),
  },
  /** What a dataset tells of its subject, for the day of a page; `null` where it has neither background nor events. */
  "dataset/background": {
    from: screen,
    request: v.object({ dataset: ShortText, date: v.exactOptional(ShortText) }),
    response: v.nullable(BackgroundViewSchema),
  },
  /**
   * The entities whose names fit what a reader types, best first, those of the tab's page before others. An empty query
   * finds nothing and makes ready for one.
   */
  "entities/search": {
    from: screen,
    request: v.object({ query: ShortText, tab: v.exactOptional(v.number()) }),
    response: v.array(
      v.object({
        ...EntityRefSchema.entries,
        type: EntityTypeSchema,
        name: v.string(),
        description: v.exactOptional(v.string()),
        /** The form that fits, where it is not the name that is shown. */
        as: v.exactOptional(v.string()),
      }),
    ),
  },
} as const;
