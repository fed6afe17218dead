import * as v from "valibot";
import type { EntityView } from "../../dataset/view.ts";
import type { PlaceMap } from "../../ui/map/place-map.ts";
import { EvidenceSchema } from "./evidence.ts";
import { both, EntityRefSchema, ShortText } from "./terms.ts";

/** Made by the worker from validated datasets; a screen checks only that it is one. */
const EntityViewSchema = v.custom<EntityView>(
  (view) => typeof view === "object" && view !== null && "held" in view,
);

const PlaceMapSchema = v.custom<PlaceMap>(
  (map) => typeof map === "object" && map !== null && "country" in map,
);

/** What a card shows, and what a reader says of it. */
export const cardRequests = {
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
  /** Why a mention was read as it was, in one or two sentences. */
  "card/why": { from: both, request: EvidenceSchema, response: v.string() },
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
} as const;
