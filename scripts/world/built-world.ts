import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset, Entity, Fact } from "../../src/dataset/schema.ts";
import { parseDataset } from "../../src/dataset/validate.ts";

/** The world dataset as it is committed. */
export const world: Dataset = readWorld();

const byId: ReadonlyMap<string, Entity> = new Map(world.entities.map((entity) => [entity.id, entity]));

export const isThere = (id: string): boolean => byId.has(id);

/** @throws where the world has no such entity */
export function get(id: string): Entity {
  const entity = byId.get(id);
  if (entity === undefined) throw new Error(`no entity ${id}`);
  return entity;
}

/** The facts of an entity that bear one of these labels. */
export const factsOf = (id: string, ...labels: readonly string[]): readonly Fact[] =>
  (get(id).facts ?? []).filter(({ label }) => typeof label === "string" && labels.includes(label));

function readWorld(): Dataset {
  const text = readFileSync(join(import.meta.dirname, "../../data/world/world.json"), "utf8");
  const result = parseDataset(text);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.dataset;
}
