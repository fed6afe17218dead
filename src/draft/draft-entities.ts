import { IdGiver, slugOf } from "../dataset/entity-id.ts";
import { MAX_ITEMS, MAX_MEMBERS, MAX_NAME } from "../dataset/limits.ts";
import type { Entity } from "../dataset/schema.ts";
import type { Block } from "../engine/types.ts";
import { sentencesOf } from "../summary/sentences.ts";
import type { DraftEntity, DraftName, DraftPlace, KnownPart } from "./draft.ts";
import type { KnownFacts } from "./known-facts.ts";
import { guessType, type NameGroup, strongest, type WrittenName } from "./name-group.ts";
import type { NameSpan } from "./name-span.ts";
import { nameKey } from "./same-name.ts";

/** Reasons that are told; the rest adds nothing to them. */
const TOLD = 3;

interface Context {
  readonly blocks: readonly Block[];
  readonly known: KnownFacts;
  /** The sentences of a block. */
  readonly sentences: (block: number) => ReturnType<typeof sentencesOf>;
  readonly idOf: ReadonlyMap<NameGroup, string>;
  readonly present: ReadonlySet<string>;
}

/** Makes of each group of names an entity of the draft, in the order of the article. */
export function draftEntities(
  blocks: readonly Block[],
  groups: readonly NameGroup[],
  known: KnownFacts,
  language: string | undefined,
): DraftEntity[] {
  const ids = new IdGiver();
  const usable = groups
    .filter(({ names }) => names.length > 0 && names.every(({ text }) => text.length <= MAX_NAME))
    .slice(0, MAX_ITEMS);
  const idOf = new Map<NameGroup, string>();
  // Known ids are not for others to take.
  for (const group of usable) if (group.known) idOf.set(group, ids.give(group.known.entity, "name"));
  for (const group of usable) if (!group.known) idOf.set(group, ids.give(wishedId(group), "name"));
  const present = new Set(idOf.values());
  const cut = new Map<number, ReturnType<typeof sentencesOf>>();
  const sentences = (block: number) => {
    const found = cut.get(block) ?? sentencesOf(blocks[block]?.text ?? "", language);
    cut.set(block, found);
    return found;
  };
  return breakCircles(usable.map((group) => entityOf(group, { blocks, known, sentences, idOf, present })));
}

function wishedId(group: NameGroup): string {
  const slug = slugOf(group.names[0]?.text ?? "");
  const kind = kindOf(group);
  const tail = group.outer ? (kind ?? "area") : kind === "province" ? kind : undefined;
  return tail === undefined || slug === "" || slug.endsWith(`-${tail}`) ? slug : `${slug}-${tail}`;
}

function kindOf({ evidence, known, outer }: NameGroup): string | undefined {
  if (known && !outer) return undefined;
  const { type } = guessType(evidence);
  return strongest(evidence).find((item) => item.kind !== undefined && item.type === type)?.kind;
}

function entityOf(group: NameGroup, context: Context): DraftEntity {
  const taken = group.known && context.known.entity(group.known);
  const id = context.idOf.get(group) ?? "name";
  const { type, sure } = guessType(group.evidence);
  const kind = kindOf(group);
  // Of two known places their dataset says which lies in which: «el modelo de Italia en Albania».
  const isUntold = taken !== undefined && group.inside?.known !== undefined;
  const said = group.inside && !isUntold ? context.idOf.get(group.inside) : undefined;
  const wholes = [taken?.partOf ?? []].flat().filter((whole) => context.present.has(whole));
  const partOf = new Set([...(said === undefined ? [] : [said]), ...wholes]);
  partOf.delete(id);
  const has = new Set(taken?.names.map((name) => nameKey(typeof name === "string" ? name : name.text)));
  return {
    id,
    type: taken?.type ?? type,
    ...(kind !== undefined && { kind }),
    names: group.names.slice(0, MAX_MEMBERS).map((name) => nameOf(name, has, taken !== undefined, context)),
    partOf: [...partOf],
    ...(said !== undefined && { saidPartOf: said }),
    facts: [],
    sure,
    why: strongest(group.evidence)
      .filter((item) => item.type === type)
      .slice(0, TOLD)
      .map(({ reason, word }) => ({ reason, ...(word !== undefined && { word }) })),
    ties: [...group.ties],
    ...(taken && group.known && { known: knownPart(group.known.dataset, taken, context) }),
  };
}

function nameOf(
  { text, marks, spans }: WrittenName,
  has: ReadonlySet<string>,
  isTaken: boolean,
  context: Context,
): DraftName {
  return {
    text,
    marks: [...marks],
    places: spans.map((span) => placeOf(span, context)),
    known: isTaken && (has.has(nameKey(text)) || spans.every(({ inflected }) => inflected)),
  };
}

function placeOf({ block, start, end }: NameSpan, { blocks, sentences }: Context): DraftPlace {
  const text = blocks[block]?.text ?? "";
  const sentence = sentences(block).find((span) => span.start <= start && start < span.end);
  return {
    block,
    start,
    end,
    sentence: { start: sentence?.start ?? 0, end: sentence?.end ?? text.length },
  };
}

/** All of a known entity but its facts, which the other dataset tells. */
function knownPart(dataset: string, entity: Entity, { known }: Context): KnownPart {
  const { id, type, kind, label, nativeName, description, names, location } = entity;
  const sources = [location?.source ?? []].flat().flatMap((source) => known.source(dataset, source) ?? []);
  return {
    dataset,
    entity: {
      id,
      type,
      names,
      ...(kind !== undefined && { kind }),
      ...(label !== undefined && { label }),
      ...(nativeName && { nativeName }),
      ...(description !== undefined && { description }),
      ...(location && {
        location: {
          lat: location.lat,
          lon: location.lon,
          ...(sources.length > 0 && { source: sources.map((source) => source.id) }),
        },
      }),
    },
    sources,
  };
}

/** Two datasets, or the article and one, can put each of two places in the other; the later link is taken out. */
function breakCircles(entities: readonly DraftEntity[]): DraftEntity[] {
  const wholes = new Map<string, readonly string[]>();
  const reaches = (from: string, to: string): boolean =>
    from === to || (wholes.get(from) ?? []).some((whole) => reaches(whole, to));
  return entities.map((entity) => {
    const partOf = entity.partOf.filter((whole) => !reaches(whole, entity.id));
    wholes.set(entity.id, partOf);
    return { ...entity, partOf };
  });
}
