import type { Lexicon } from "../../dataset/lexicon/lexicon.ts";
import { remembered } from "./remembered.ts";

/** Which entities the document names without doubt, and what they speak for. */
export interface DocumentContext {
  /** Number of mentions without doubt, by entity. */
  readonly named: ReadonlyMap<number, number>;
  /** Entities named without doubt that are related to this one, or in it, or that it is in; nearest first. */
  supporters(entity: number): readonly number[];
  /** Some entities named without doubt that share with this one what both lie in, belong to or are related to. */
  siblings(entity: number): readonly number[];
}

/** More siblings than this say no more. */
const MOST_SIBLINGS = 4;
/** How far up «in» is followed: city, province, country. */
const DEPTH = 3;

/** What an entity lies in or belongs to, nearest first. */
export function ancestors(lexicon: Lexicon, entity: number): number[] {
  const found: number[] = [];
  let level: readonly number[] = [entity];
  for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
    level = level.flatMap((index) => lexicon.entity(index).partOf).filter((index) => !found.includes(index));
    found.push(...level);
  }
  return found;
}

/** Whether `outer` is what `inner` lies in or belongs to, at any remove. */
export function isPartOf(lexicon: Lexicon, inner: number, outer: number): boolean {
  return ancestors(lexicon, inner).includes(outer);
}

/** Makes the context of a document from the counts of its undoubted mentions. */
export function documentContext(lexicon: Lexicon, named: ReadonlyMap<number, number>): DocumentContext {
  /** By entity, the undoubted entities that are related to it or in it; made when first asked for. */
  let supported: Map<number, Set<number>> | undefined;
  function build(): Map<number, Set<number>> {
    const map = new Map<number, Set<number>>();
    for (const supporter of named.keys()) {
      const { related } = lexicon.entity(supporter);
      for (const entity of [...related, ...ancestors(lexicon, supporter)]) {
        const known = map.get(entity);
        if (known) known.add(supporter);
        else map.set(entity, new Set([supporter]));
      }
    }
    return map;
  }
  const relatives = (entity: number): number[] => {
    supported ??= build();
    const found = new Set<number>(supported.get(entity));
    for (const index of [...lexicon.entity(entity).related, ...ancestors(lexicon, entity)]) {
      if (named.has(index)) found.add(index);
    }
    found.delete(entity);
    return [...found];
  };
  const siblings = (entity: number): number[] => {
    supported ??= build();
    const found = new Set<number>();
    for (const ancestor of ancestors(lexicon, entity)) {
      for (const other of supported.get(ancestor) ?? []) {
        if (other !== entity) found.add(other);
        if (found.size === MOST_SIBLINGS) return [...found];
      }
    }
    return [...found];
  };
  return { named, supporters: remembered(relatives), siblings: remembered(siblings) };
}
