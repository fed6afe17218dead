import * as v from "valibot";
import type { BackgroundView, EntityView } from "../dataset/view.ts";
import type { PlaceMap } from "../ui/map/place-map.ts";
import type { StoryMap } from "../ui/map/story-map.ts";
import type { StoryMapView } from "../ui/map/story-map-view.ts";
import type { KeptDraft } from "./drafts.ts";
import { ERROR_NAMES, PLACE_IN_SCRIPT } from "./error-shape.ts";

/** Raised when a message changes its meaning, so that a script of an older version is refused kindly. */
export const PROTOCOL_VERSION = 1;

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const ShortText = v.pipe(v.string(), v.maxLength(2_000));

export const EntityRefSchema = v.object({ dataset: ShortText, entity: ShortText });

export const BlockRoleSchema = v.picklist([
  "headline",
  "lead",
  "body",
  "subheading",
  "caption",
  "list",
  "other",
]);

const BlockSchema = v.object({
  id: Offset,
  text: v.string(),
  role: v.exactOptional(BlockRoleSchema),
  language: v.exactOptional(ShortText),
});

/** Where something stands in the page that is open: UTF-16 offsets into the text of a block. */
export const PlaceSchema = v.object({ block: Offset, start: Offset, end: Offset });

/** What the page says of itself, read by `article`. */
export const PageInfoSchema = v.object({
  /** Origin and path, without query and fragment. */
  url: ShortText,
  /** Host name as the per-site setting has it, without `www.`. */
  site: ShortText,
  headline: v.exactOptional(ShortText),
  publisher: v.exactOptional(ShortText),
  /** `YYYY-MM-DD`; absent where the page declares none. */
  date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** BCP 47; from the text itself where the attribute lies. */
  language: v.exactOptional(ShortText),
  /** Why the page counts as news, or does not. */
  judgement: v.object({
    news: v.boolean(),
    reason: v.picklist([
      "json-ld",
      "og-article",
      "dated-article",
      "readable",
      "not-an-article",
      "asked",
      "every-page",
    ]),
  }),
});

const MarkSchema = v.picklist(["surname", "ambiguous", "misspelling", "former"]);

const ReasonSchema = v.variant("kind", [
  v.object({ kind: v.literal("only-reading") }),
  v.object({ kind: v.literal("full-name"), text: v.string() }),
  v.object({ kind: v.literal("cue"), text: v.string() }),
  v.object({ kind: v.literal("city-in-province") }),
  v.object({ kind: v.literal("related"), entities: v.pipe(v.array(EntityRefSchema), v.readonly()) }),
  v.object({ kind: v.literal("page"), what: v.picklist(["language", "country", "publisher"]) }),
  v.object({ kind: v.literal("dataset-order") }),
]);

const EntityTypeSchema = v.picklist(["person", "place", "organisation"]);

export const MentionSchema = v.object({
  ...EntityRefSchema.entries,
  ...PlaceSchema.entries,
  type: EntityTypeSchema,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  evidence: v.object({
    name: v.string(),
    form: v.picklist(["exact", "folded", "capitals", "inflected"]),
    ending: v.exactOptional(v.string()),
    marks: v.pipe(v.array(MarkSchema), v.readonly()),
    reason: ReasonSchema,
  }),
  /** Everyday in this page: not underlined. */
  quiet: v.exactOptional(v.literal(true)),
});

/** An entity as the page names it, for the popup: ranked by `weight`. */
const PageEntitySchema = v.object({
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
  explanation: v.exactOptional(v.object({ unit: v.string(), value: v.number(), in: v.string() })),
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

/** What the reader script needs before it looks at the page. */
const ReaderSetupSchema = v.object({
  pages: v.picklist(["news", "all", "asked"]),
  site: v.picklist(["default", "on", "off"]),
  underline: v.picklist(["first", "all", "none"]),
  /** Interface language, BCP 47. */
  language: v.string(),
  /** Style sheet of the card. */
  styles: v.string(),
  /** Messages of the card and of announcements, by key, in that language. */
  messages: v.record(v.string(), v.string()),
});

/** Made by the worker from validated datasets; a screen checks only that it is one. */
const EntityViewSchema = v.custom<EntityView>(
  (view) => typeof view === "object" && view !== null && "held" in view,
);

const PlaceMapSchema = v.custom<PlaceMap>(
  (map) => typeof map === "object" && map !== null && "country" in map,
);

const BackgroundViewSchema = v.custom<BackgroundView>(
  (view) => typeof view === "object" && view !== null && "paragraphs" in view,
);

const StoryMapSchema = v.custom<StoryMapView>(
  (view) => typeof view === "object" && view !== null && "map" in view,
);

const KeptDraftSchema = v.custom<KeptDraft>(
  (kept) => typeof kept === "object" && kept !== null && "paragraphs" in kept,
);
/** What went wrong, and where in our own scripts: nothing of what was being read. */
export const TroubleSchema = v.object({
  part: v.picklist(["worker", "reader", "screen"]),
  /** What was being done: a request of this protocol, or one of the words below. */
  doing: v.pipe(v.string(), v.regex(/^(?:[a-z]+\/[a-z-]+|uncaught|store|datasets)$/), v.maxLength(40)),
  error: v.fallback(v.picklist(ERROR_NAMES), "Error"),
  at: v.pipe(v.array(v.pipe(v.string(), v.regex(PLACE_IN_SCRIPT))), v.maxLength(6), v.readonly()),
});

/** Troubles of one kind: how often, and on which days first and last, `YYYY-MM-DD`. */
export const TroubleEntrySchema = v.object({
  ...TroubleSchema.entries,
  version: ShortText,
  first: v.pipe(v.string(), v.isoDate()),
  last: v.pipe(v.string(), v.isoDate()),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export type Trouble = v.InferOutput<typeof TroubleSchema>;
export type TroubleEntry = v.InferOutput<typeof TroubleEntrySchema>;

const screen = ["screen"] as const;
const both = ["reader", "screen"] as const;

/**
 * Requests to the background worker: who may ask, what is asked, and what it is answered with. A page whose process is
 * taken over can speak as the reader script of its own tab, so that is all that a reader may ask about. The welcome
 * screen reads its own sample article and asks as a reader does.
 */
export const hostRequests = {
  /** The reader script starts: may it run, and how? */
  "reader/setup": { from: both, request: v.object({ site: ShortText }), response: ReaderSetupSchema },
  /** All blocks of a page; forgets what was known of it. Of a part, what is in view, nothing is kept: the rest follows. */
  "page/read": {
    from: both,
    request: v.object({ page: PageInfoSchema, blocks: v.array(BlockSchema), isPart: v.boolean() }),
    response: v.object({ mentions: v.array(MentionSchema) }),
  },
  /**
   * Blocks that are new, changed or gone. `resend` asks for `page/read`, because the worker was stopped in between.
   * Mentions are all those of the page: a changed block can change the reading of another.
   */
  "page/changed": {
    from: both,
    request: v.object({ blocks: v.array(BlockSchema), removed: v.array(Offset) }),
    response: v.variant("state", [
      v.object({ state: v.literal("read"), mentions: v.array(MentionSchema) }),
      v.object({ state: v.literal("resend") }),
    ]),
  },
  /** The page is left or Kontekst is switched off in it. */
  "page/gone": { from: both, request: v.object({}), response: v.object({}) },
  /** Everything that a card shows; `null` where no enabled dataset has the entity. */
  "card/view": {
    from: both,
    request: v.object({ ...EntityRefSchema.entries, date: v.exactOptional(ShortText) }),
    response: v.nullable(EntityViewSchema),
  },
  /** The map that shows where a place is; `null` where there is none. */
  "card/map": {
    from: both,
    request: EntityRefSchema,
    response: v.nullable(PlaceMapSchema),
  },
  /** «Not this one»: the name is not the entity, in this page's site or everywhere; `undo` takes that back. */
  "mention/correct": {
    from: both,
    request: v.object({
      ...EntityRefSchema.entries,
      name: ShortText,
      site: ShortText,
      scope: v.picklist(["site", "everywhere", "undo"]),
    }),
    response: v.object({}),
  },
  /** Something went wrong in a page's script or a screen. What comes from a private window is not noted. */
  "trouble/note": { from: both, request: TroubleSchema, response: v.object({}) },
  /** What went wrong, the last first. */
  "trouble/list": { from: screen, request: v.object({}), response: v.array(TroubleEntrySchema) },
  "trouble/clear": { from: screen, request: v.object({}), response: v.object({}) },
  /** Whether the datasets are kept: `memory` where the browser cannot open the store. */
  "store/state": {
    from: screen,
    request: v.object({}),
    response: v.object({ state: v.picklist(["kept", "memory"]) }),
  },
  /** Gives up the store, with the reader's own datasets, and begins a new one. */
  "store/reset": { from: screen, request: v.object({}), response: v.object({}) },
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
   * Drafts a dataset of a page, or finds the draft of it that is not finished. `unread`: the worker knows nothing of the
   * page; `empty`: it has no name that could be one of a person, place or organisation.
   */
  "draft/make": {
    from: screen,
    request: v.object({ tab: v.number() }),
    response: v.variant("state", [
      v.object({ state: v.literal("ready"), id: v.string() }),
      v.object({ state: v.literal("unread") }),
      v.object({ state: v.literal("empty") }),
    ]),
  },
  /** A draft that is not finished; `null` where it was saved, thrown away or, if private, forgotten. */
  "draft/get": {
    from: screen,
    request: v.object({ id: ShortText }),
    response: v.nullable(KeptDraftSchema),
  },
  /** Forgets a draft. */
  "draft/drop": { from: screen, request: v.object({ id: ShortText }), response: v.object({}) },
  /** All datasets in the reader's order, for the options. */
  "datasets/list": {
    from: screen,
    request: v.object({}),
    response: v.array(
      v.object({
        id: v.string(),
        enabled: v.boolean(),
        builtIn: v.boolean(),
        /** Its data cannot be read any more. */
        damaged: v.boolean(),
        title: v.string(),
        description: v.exactOptional(v.string()),
        entities: v.number(),
        names: v.number(),
        events: v.number(),
        sourceCount: v.number(),
        /** The first of its sources. */
        sources: v.array(v.object({ title: v.string(), licence: v.exactOptional(v.string()) })),
      }),
    ),
  },
  /** Places of a list on one map, keys being their ids; `null` where none of them is on Earth. */
  "places/map": {
    from: screen,
    request: v.object({
      places: v.array(
        v.object({
          id: ShortText,
          name: ShortText,
          location: v.exactOptional(v.object({ lat: v.number(), lon: v.number() })),
        }),
      ),
    }),
    response: v.nullable(
      v.custom<StoryMap>((map) => typeof map === "object" && map !== null && "dots" in map),
    ),
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

export type HostRequests = typeof hostRequests;
export type HostRequestType = keyof HostRequests;
export type HostRequest<T extends HostRequestType> = v.InferOutput<HostRequests[T]["request"]>;
export type HostResponse<T extends HostRequestType> = v.InferOutput<HostRequests[T]["response"]>;

/** Requests to the reader script of a tab, from the background worker and the screens. */
export const readerRequests = {
  /** What the script is doing in its page. */
  "reader/state": {
    request: v.object({}),
    response: v.object({
      page: PageInfoSchema,
      /** `reading`: on; `off`: switched off for this site; `not-news`: waiting to be asked. */
      state: v.picklist(["reading", "off", "not-news"]),
    }),
  },
  /** Reads the page though it is not news: the reader asked for it. */
  "reader/read": { request: v.object({}), response: v.object({}) },
  /** What holds here has changed, and is not among the stored settings: the script asks for its set-up again. */
  "reader/set-up": { request: v.object({}), response: v.object({}) },
  /** Scrolls to a place in the page and flashes it; `found` is false where the text has gone. */
  "reader/go-to": { request: PlaceSchema, response: v.object({ found: v.boolean() }) },
  /** Moves to the next (1) or previous (-1) mention, of one entity or of all, and opens its card. */
  "reader/step": {
    request: v.object({ direction: v.picklist([1, -1]), entity: v.exactOptional(EntityRefSchema) }),
    response: v.object({}),
  },
} as const;

export type ReaderRequests = typeof readerRequests;
export type ReaderRequestType = keyof ReaderRequests;
export type ReaderRequest<T extends ReaderRequestType> = v.InferOutput<ReaderRequests[T]["request"]>;
export type ReaderResponse<T extends ReaderRequestType> = v.InferOutput<ReaderRequests[T]["response"]>;

export type Place = v.InferOutput<typeof PlaceSchema>;
export type PageInfo = v.InferOutput<typeof PageInfoSchema>;
export type PageReport = v.InferOutput<typeof PageReportSchema>;
export type PageEntity = v.InferOutput<typeof PageEntitySchema>;
export type ReaderSetup = v.InferOutput<typeof ReaderSetupSchema>;
