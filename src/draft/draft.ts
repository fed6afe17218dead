import * as v from "valibot";
import { Entity, Fact, Id, NameMark, Source } from "../dataset/schema.ts";
import { TIES } from "./name-group.ts";
import { REASONS } from "./name-span.ts";

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where a name stands: the place of its block in the article, from 0, and UTF-16 offsets into it, the end exclusive. */
const PlaceSchema = v.object({
  block: Offset,
  start: Offset,
  end: Offset,
  sentence: v.object({ start: Offset, end: Offset }),
});

const NameSchema = v.object({
  text: v.string(),
  marks: v.array(NameMark),
  /** Empty for a name that a person has added. */
  places: v.array(PlaceSchema),
  /** The known entity has it, or it is such a name with an ending: no further name. */
  known: v.boolean(),
});

const { id, type, kind, label, nativeName, description, names, location } = Entity.entries;

const DraftEntitySchema = v.object({
  id: Id,
  type,
  kind,
  label: v.exactOptional(v.string()),
  description: v.exactOptional(v.string()),
  /** As the article writes them, the most telling first. */
  names: v.pipe(v.array(NameSchema), v.minLength(1)),
  /** Ids of entities of this draft. */
  partOf: v.array(Id),
  /** The one of them that the words of the article name. */
  saidPartOf: v.exactOptional(Id),
  facts: v.array(Fact),
  /** Whether the evidence for the type leaves no doubt. */
  sure: v.boolean(),
  /** What speaks for the type, the strongest first; empty where nothing tells. */
  why: v.array(v.object({ reason: v.picklist(REASONS), word: v.exactOptional(v.string()) })),
  /** Why names that differ stand together. */
  ties: v.array(v.object({ tie: v.picklist(TIES), text: v.string(), of: v.string() })),
  /** What a dataset knows of it already, without the facts, which that dataset tells. */
  known: v.exactOptional(
    v.object({
      dataset: v.string(),
      entity: v.object({ id, type, kind, label, nativeName, description, names, location }),
      /** The sources that it cites. */
      sources: v.array(Source),
    }),
  ),
});

/** What is drafted from an article, for a person to complete. */
export const DraftSchema = v.object({
  title: v.string(),
  /** BCP 47 */
  language: v.exactOptional(v.string()),
  /** `YYYY-MM-DD` */
  date: v.exactOptional(v.string()),
  /** The article. */
  source: Source,
  /** In the order of the article. */
  entities: v.array(DraftEntitySchema),
});

export type Draft = v.InferOutput<typeof DraftSchema>;
export type DraftEntity = Draft["entities"][number];
export type DraftName = DraftEntity["names"][number];
export type DraftPlace = DraftName["places"][number];
export type KnownPart = NonNullable<DraftEntity["known"]>;
