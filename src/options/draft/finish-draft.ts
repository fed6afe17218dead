import { IdGiver, slugOf } from "../../dataset/entity-id.ts";
import { localise } from "../../dataset/locale.ts";
import type { Dataset, Entity, Name, Source } from "../../dataset/schema.ts";
import { FORMAT_VERSION } from "../../dataset/schema.ts";
import type { Draft, DraftEntity, DraftName } from "../../draft/draft.ts";

/**
 * The dataset that a draft is when its person is done with it, its entities in the order of the draft. Whether it is sound is
 * for validation to say: what a person has written is taken over as it is. Without a title it has its article's.
 */
export function finishDraft(draft: Draft): Dataset {
  const { date, language, source, entities } = draft;
  const title = draft.title.trim() || localise(source.title, language ?? "en");
  const ids = new IdGiver();
  const idOf = new Map<string, string>();
  // Known ids are not for others to take.
  for (const { id, known } of entities) if (known) idOf.set(id, ids.give(known.entity.id, "name"));
  for (const { id, known, label } of entities) {
    if (!known) idOf.set(id, ids.give(label === undefined ? id : slugOf(label) || id, "name"));
  }
  const sources = new Map<string, Source>([[source.id, source]]);
  for (const { known } of entities)
    for (const cited of known?.sources ?? []) if (!sources.has(cited.id)) sources.set(cited.id, cited);
  return {
    format: FORMAT_VERSION,
    id: slugOf(title) || "draft",
    title,
    ...(date !== undefined && { date }),
    sources: [...sources.values()],
    entities: entities.map((entity) => finishEntity(entity, idOf, language)),
  };
}

function finishEntity(
  entity: DraftEntity,
  idOf: ReadonlyMap<string, string>,
  language: string | undefined,
): Entity {
  const { type, kind, names, partOf, facts, known } = entity;
  const id = idOf.get(entity.id) ?? entity.id;
  const label = entity.label?.trim() ?? "";
  const description = entity.description?.trim() ?? "";
  const wholes = partOf.flatMap((whole) => idOf.get(whole) ?? []).filter((whole) => whole !== id);
  const written = names.map((name) => finishName(name, language));
  const base = known
    ? {
        ...known.entity,
        names: [...known.entity.names, ...written.filter((_, at) => names[at]?.known === false)],
      }
    : {
        type,
        ...(kind !== undefined && { kind }),
        names: label === "" ? written : [label, ...written.filter((name) => textOf(name) !== label)],
      };
  return {
    ...base,
    id,
    ...(description !== "" && { description }),
    ...(wholes.length > 0 && { partOf: wholes }),
    ...(facts.length > 0 && { facts: [...facts] }),
  };
}

const textOf = (name: Name): string => (typeof name === "string" ? name : name.text);

function finishName({ text, marks }: DraftName, language: string | undefined): Name {
  if (marks.length === 0) return text;
  const misspelt = marks.includes("misspelling") && language !== undefined;
  return { text, ...(misspelt && { lang: language }), marks: [...marks] };
}
