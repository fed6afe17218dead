import * as v from "valibot";
import { EvidenceSchema } from "./evidence.ts";
import { DeclaredSchema, PageInfoSchema } from "./page-info.ts";
import {
  BlockRoleSchema,
  both,
  EntityRefSchema,
  EntityTypeSchema,
  few,
  Offset,
  PlaceSchema,
  ShortText,
} from "./terms.ts";

const BlockSchema = v.object({
  id: Offset,
  text: v.string(),
  role: v.exactOptional(BlockRoleSchema),
  language: v.exactOptional(ShortText),
  element: v.exactOptional(Offset),
  linked: v.exactOptional(Offset),
});

/**
 * What reader scripts send of a page at most, twice over: see `MOST_TEXT` in `src/reader/page/text-map.ts`. A script that was
 * taken over could have one message read for minutes, while all tabs wait.
 */
export const MOST_BLOCKS = 20_000;
export const MOST_UNITS = 3_000_000;
export const MOST_ELEMENTS = 200_000;

/** What an element is called: see `PageOutline`. */
const Called = v.pipe(v.string(), v.maxLength(5_000));

const BlocksSchema = v.pipe(
  few(BlockSchema, MOST_BLOCKS),
  v.check(
    (blocks) => blocks.reduce((units, { text }) => units + text.length, 0) <= MOST_UNITS,
    "more text than is read of a page",
  ),
);

/** The elements around blocks, each after the one around it; those told before keep their places. */
const OutlineSchema = few(
  v.pipe(v.strictTuple([v.pipe(v.number(), v.integer(), v.minValue(-1)), Called, Called]), v.readonly()),
  MOST_ELEMENTS,
);

const MentionSchema = v.object({
  ...EntityRefSchema.entries,
  ...PlaceSchema.entries,
  type: EntityTypeSchema,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  evidence: EvidenceSchema,
  /** Everyday in this page: not underlined. */
  quiet: v.exactOptional(v.literal(true)),
});

/** What the reader script needs before it looks at the page. */
export const ReaderSetupSchema = v.object({
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

/** Reading pages. */
export const pageRequests = {
  /** The reader script starts: may it run, and how? */
  "reader/setup": { from: both, request: v.object({ site: ShortText }), response: ReaderSetupSchema },
  /** All blocks of a page; forgets what was known of it. Of a part, what is in view, nothing is kept: the rest follows. */
  "page/read": {
    from: both,
    request: v.object({
      page: PageInfoSchema,
      /** The first time: what the page is by it is answered, and said from then on. */
      declared: v.exactOptional(DeclaredSchema),
      /** What the page was before a client-side navigation. */
      previous: v.exactOptional(PageInfoSchema),
      blocks: BlocksSchema,
      outline: OutlineSchema,
      isPart: v.boolean(),
    }),
    response: v.object({ page: PageInfoSchema, mentions: v.array(MentionSchema) }),
  },
  /**
   * Blocks that are new, changed or gone. `resend` asks for `page/read`, because the worker was stopped in between.
   * Mentions are all those of the page: a changed block can change the reading of another.
   */
  "page/changed": {
    from: both,
    request: v.object({ blocks: BlocksSchema, outline: OutlineSchema, removed: few(Offset, MOST_ELEMENTS) }),
    response: v.variant("state", [
      v.object({ state: v.literal("read"), mentions: v.array(MentionSchema) }),
      v.object({ state: v.literal("resend") }),
    ]),
  },
  /** The page is left or Kontekst is switched off in it. */
  "page/gone": { from: both, request: v.object({}), response: v.object({}) },
} as const;
