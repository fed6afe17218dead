import { slugOf } from "../../dataset/entity-id.ts";
import type { EntityType, Fact } from "../../dataset/schema.ts";
import type { Draft, DraftEntity, DraftName } from "../../draft/draft.ts";

/*
 * What a person does with a draft: each step makes a new one and leaves the old one as it was, so that it can be undone.
 * Ids that the draft does not have change nothing.
 */

/** How readers call it, as long as nobody says otherwise: the first of its names. */
export function nameOf({ label, names: [first] }: Pick<DraftEntity, "label" | "names">): string {
  return label ?? first?.text ?? "";
}

function change(draft: Draft, id: string, next: (entity: DraftEntity) => DraftEntity): Draft {
  return { ...draft, entities: draft.entities.map((entity) => (entity.id === id ? next(entity) : entity)) };
}

export function rename(draft: Draft, id: string, label: string): Draft {
  return change(draft, id, (entity) => ({ ...entity, label }));
}

export function describe(draft: Draft, id: string, description: string): Draft {
  return change(draft, id, (entity) => ({ ...entity, description }));
}

/** What a person says needs no evidence; a kind that was guessed goes with the type that it was of. */
export function setType(draft: Draft, id: string, type: EntityType): Draft {
  return change(draft, id, ({ kind: _, ...entity }) => ({ ...entity, type, sure: true, why: [] }));
}

/** Takes an entity out, and out of what lies in it. */
export function removeEntity(draft: Draft, id: string): Draft {
  const entities = draft.entities
    .filter((entity) => entity.id !== id)
    .map((entity) => ({ ...entity, partOf: entity.partOf.filter((whole) => whole !== id) }));
  return { ...draft, entities };
}

/** The entity is not the one that the dataset knows under this name. */
export function unlink(draft: Draft, id: string): Draft {
  return change(draft, id, ({ known: _, ...entity }) => ({
    ...entity,
    sure: false,
    why: [],
    names: entity.names.map((name) => ({ ...name, known: false })),
  }));
}

/** Adds a form under which texts name the entity; one that it has already changes nothing. */
export function addName(draft: Draft, id: string, text: string): Draft {
  const name: DraftName = { text: text.trim(), marks: [], places: [], known: false };
  if (name.text === "") return draft;
  return change(draft, id, (entity) =>
    entity.names.some((other) => other.text === name.text)
      ? entity
      : { ...entity, names: [...entity.names, name] },
  );
}

/** Takes a name from an entity that has others. */
export function removeName(draft: Draft, id: string, text: string): Draft {
  return change(draft, id, (entity) => withoutName(entity, text));
}

function withoutName(entity: DraftEntity, text: string): DraftEntity {
  const names = entity.names.filter((name) => name.text !== text);
  if (names.length === 0) return entity;
  return { ...entity, names, ties: entity.ties.filter((tie) => tie.text !== text && tie.of !== text) };
}

/** Makes an entity of its own, of the same type, of one of several names. It stands right after the one that it was of. */
export function splitOff(draft: Draft, id: string, text: string): Draft {
  const whole = draft.entities.find((entity) => entity.id === id);
  const name = whole?.names.find((candidate) => candidate.text === text);
  if (!whole || !name || whole.names.length < 2) return draft;
  const own: DraftEntity = {
    id: freeId(draft, slugOf(text) || "name"),
    type: whole.type,
    names: [{ ...name, marks: [], known: false }],
    partOf: [],
    facts: [],
    sure: false,
    why: [],
    ties: [],
  };
  return {
    ...draft,
    entities: draft.entities.flatMap((entity) =>
      entity === whole ? [withoutName(entity, text), own] : entity,
    ),
  };
}

function freeId({ entities }: Draft, wish: string): string {
  const taken = new Set(entities.map(({ id }) => id));
  let id = wish;
  for (let number = 2; taken.has(id); number++) id = `${wish}-${number}`;
  return id;
}

/** Lets two entities be one: `id` takes in all that `other` has. What a person wrote of the first goes before. */
export function merge(draft: Draft, id: string, other: string): Draft {
  const into = draft.entities.find((entity) => entity.id === id);
  const from = draft.entities.find((entity) => entity.id === other);
  if (!into || !from || into === from) return draft;
  const known = into.known ?? from.known;
  const label = into.label ?? from.label;
  const description = into.description ?? from.description;
  const [first, second] = words(into) >= words(from) ? [into, from] : [from, into];
  const merged: DraftEntity = {
    ...into,
    ...(label !== undefined && { label }),
    ...(description !== undefined && { description }),
    ...(known && { known, type: known.entity.type }),
    names: joinNames(first, second),
    partOf: [...new Set([...into.partOf, ...from.partOf])].filter((whole) => whole !== id && whole !== other),
    facts: [...into.facts, ...from.facts],
    ties: [...into.ties, ...from.ties],
  };
  const entities = draft.entities
    .filter((entity) => entity !== from)
    .map((entity) =>
      entity === into
        ? merged
        : { ...entity, partOf: [...new Set(entity.partOf.map((whole) => (whole === other ? id : whole)))] },
    );
  return { ...draft, entities };
}

const words = ({ names: [first] }: DraftEntity): number => first?.text.split(" ").length ?? 0;

/** The fuller name first; the last word of it alone is a surname, which counts only beside it. */
function joinNames(first: DraftEntity, second: DraftEntity): DraftName[] {
  const full = first.names[0]?.text ?? "";
  const names = new Map(first.names.map((name) => [name.text, name]));
  for (const name of second.names) {
    const same = names.get(name.text);
    const isSurname = first.type === "person" && full.endsWith(` ${name.text}`);
    names.set(name.text, {
      ...name,
      marks: isSurname ? [...new Set([...name.marks, "surname" as const])] : name.marks,
      places: [...(same?.places ?? []), ...name.places].sort(
        (a, b) => a.block - b.block || a.start - b.start,
      ),
      known: name.known || (same?.known ?? false),
    });
  }
  return [...names.values()];
}

export function addFact(draft: Draft, id: string, fact: Fact): Draft {
  return change(draft, id, (entity) => ({ ...entity, facts: [...entity.facts, fact] }));
}

export function removeFact(draft: Draft, id: string, at: number): Draft {
  return change(draft, id, (entity) => ({ ...entity, facts: entity.facts.toSpliced(at, 1) }));
}
