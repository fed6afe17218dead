import * as v from "valibot";
import type { KeptDraft } from "../drafts.ts";
import { ShortText, screen } from "./terms.ts";

const KeptDraftSchema = v.custom<KeptDraft>(
  (kept) => typeof kept === "object" && kept !== null && "paragraphs" in kept,
);

/** Datasets that are drafted of a page. */
export const draftRequests = {
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
} as const;
