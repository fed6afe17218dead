import * as v from "valibot";
import { PageInfoSchema } from "./page-info.ts";
import { EntityRefSchema, PlaceSchema } from "./terms.ts";

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
