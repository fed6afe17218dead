import type { FoundEntity } from "../../browser/store-worker.ts";
import { entityLabel, localise, textOf } from "../../dataset/locale.ts";
import type { Entity } from "../../dataset/schema.ts";

/** Entities that are shown at once. */
const SHOWN = 50;
/** Places that are shown on a map at once. */
const MAPPED = 300;

type Search = (query: string) => {
  readonly found: readonly FoundEntity[];
  readonly total: number;
  /** The first places among all that was found. */
  readonly places: readonly Entity[];
};

/** Search in the contents of a dataset: all words of the query begin words of one name, or of the description. */
export function searchIn(entities: readonly Entity[], language: string): Search {
  const folded = entities.map(({ names, label, description }) =>
    [
      ...names.map(textOf),
      label === undefined ? "" : localise(label, language),
      description === undefined ? "" : localise(description, language),
    ].map(fold),
  );
  return (query) => {
    const words = fold(query).split(" ").filter(Boolean);
    const fits = (text: string) => words.every((word) => text.includes(` ${word}`));
    const hits = entities.flatMap((entity, at) => {
      const form = folded[at]?.findIndex(fits) ?? -1;
      return form === -1 ? [] : [{ entity, form }];
    });
    const places: Entity[] = [];
    for (const { entity } of hits) {
      if (places.length === MAPPED) break;
      if (entity.type === "place") places.push(entity);
    }
    return {
      total: hits.length,
      places,
      found: hits.slice(0, SHOWN).map(({ entity, form }) => {
        const found = foundAs(entity, language);
        const { name } = found;
        const matched = entity.names[form];
        const as = words.length > 0 && matched !== undefined ? textOf(matched) : name;
        return {
          ...found,
          ...(fold(as) !== fold(name) && !words.every((word) => fold(name).includes(` ${word}`)) && { as }),
        };
      }),
    };
  };
}

/** An entity as a list of the options shows it. */
export function foundAs(entity: Entity, language: string): FoundEntity {
  const { id, type, description } = entity;
  return {
    id,
    type,
    name: entityLabel(entity, language),
    ...(description !== undefined && { description: localise(description, language) }),
  };
}

/** Without case, accents and punctuation, each word after a space. */
function fold(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim()}`;
}
