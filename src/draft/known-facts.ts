import type { Entity, Source } from "../dataset/schema.ts";
import type { EntityRef } from "../engine/types.ts";

/** What is known of entities that an article names, so that its draft leans on it. */
export interface KnownFacts {
  /** The entity as its dataset has it; without one, only its id and names of the article are used. */
  entity(reference: EntityRef): Entity | undefined;
  /** A source of a dataset, by its ids. */
  source(dataset: string, id: string): Source | undefined;
}
