import * as v from "valibot";
import type { StoryMap } from "../../ui/map/story-map.ts";
import { ShortText, screen } from "./terms.ts";

/** The reader's datasets, for the options. */
export const datasetRequests = {
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
} as const;
