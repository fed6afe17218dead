import * as v from "valibot";
import { ERROR_NAMES, PLACE_IN_READER, PLACE_IN_SCRIPT } from "../error-shape.ts";
import { both, few, ShortText, screen } from "./terms.ts";

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

/** What went wrong, and the state of the store. */
export const upkeepRequests = {
  /** Something went wrong in a screen. What comes from a private window is not noted. */
  "trouble/note": { from: screen, request: TroubleSchema, response: v.object({}) },
  /** Something went wrong in a page's script: the error's name, and places in that script, innermost first. */
  "trouble/reader": {
    from: both,
    request: v.object({
      error: ShortText,
      at: few(v.pipe(v.string(), v.regex(PLACE_IN_READER)), 200),
    }),
    response: v.object({}),
  },
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
} as const;
