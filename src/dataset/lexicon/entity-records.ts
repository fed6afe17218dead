import type { Entity } from "../schema.ts";
import { Column, letGo, type Strings } from "./columns.ts";
import { ALL_FIELDS, ENTITY, FIELDS, TYPES } from "./layout.ts";

/** Numbers of the record of an entity that has names alone, one of them. */
const LEAST_NUMBERS = FIELDS + 1;

const NO_ENTITIES: readonly number[] = [];
const NO_TEXTS: readonly string[] = [];

/** What `ENTITY` says of each entity, in their order. */
export class EntityRecords {
  readonly #strings: Strings;
  readonly #starts: Column;
  readonly #pool: Column;
  readonly #shared = new Map<string, number>();

  /** @param room number of entities */
  constructor(strings: Strings, room: number) {
    this.#strings = strings;
    this.#starts = new Column(room + 1);
    this.#pool = new Column(room * LEAST_NUMBERS);
  }

  /**
   * Adds all that is said of an entity but its names, which come next.
   * @param dataset as `sharedString` answers
   * @param indexOf entities of ids
   */
  add(
    dataset: number,
    { id, type, kind, partOf, related, cues }: Entity,
    indexOf: (ids: string | readonly string[]) => readonly number[],
  ): void {
    const pool = this.#pool;
    this.#starts.push(pool.length);
    pool.push(dataset);
    pool.push(this.#strings.add(id));
    const isBare = kind === undefined && partOf === undefined && related === undefined && !cues?.length;
    pool.push(TYPES.indexOf(type) | (isBare ? 0 : ENTITY.more));
    if (isBare) return;
    const above = partOf === undefined ? NO_ENTITIES : indexOf(partOf);
    const beside = related === undefined ? NO_ENTITIES : indexOf(related);
    pool.push(kind === undefined ? 0 : this.sharedString(kind) + 1);
    pool.push(above.length);
    pool.push(beside.length);
    pool.push(cues?.length ?? 0);
    for (const other of above) pool.push(other);
    for (const other of beside) pool.push(other);
    for (const cue of cues ?? NO_TEXTS) pool.push(this.sharedString(cue));
  }

  /** Adds the occurrences of the entity's names, from one to before another. */
  addNames(from: number, to: number): void {
    for (let occurrence = from; occurrence < to; occurrence++) this.#pool.push(occurrence);
  }

  sharedString(text: string): number {
    let index = this.#shared.get(text);
    if (index === undefined) {
      index = this.#strings.add(text);
      this.#shared.set(text, index);
    }
    return index;
  }

  /** Writes the names of the occurrences in their place, each once. @param names lets go of them */
  complete(names: Uint32Array<ArrayBuffer>): Record<"entityStarts" | "entityPool", Uint32Array<ArrayBuffer>> {
    const pool = this.#pool.values;
    this.#starts.push(pool.length);
    const starts = this.#starts.values;
    let to = 0;
    for (let entity = 0; entity + 1 < starts.length; entity++) {
      let from = starts[entity] ?? 0;
      const end = starts[entity + 1] ?? 0;
      const fields = from + fieldCount(pool, from);
      starts[entity] = to;
      while (from < fields) pool[to++] = pool[from++] ?? 0;
      const first = to;
      for (; from < end; from++) {
        const name = names[pool[from] ?? 0] ?? 0;
        if (!has(pool, name, first, to)) pool[to++] = name;
      }
    }
    starts[starts.length - 1] = to;
    letGo(names);
    return { entityStarts: starts, entityPool: pool.subarray(0, to) };
  }
}

/** Numbers of the record at `at` that stand before its names. */
function fieldCount(pool: Uint32Array, at: number): number {
  if (!((pool[at + FIELDS - 1] ?? 0) & ENTITY.more)) return FIELDS;
  const [partOf = 0, related = 0, cues = 0] = pool.subarray(at + FIELDS + 1, at + ALL_FIELDS);
  return ALL_FIELDS + partOf + related + cues;
}

function has(list: Uint32Array, value: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (list[i] === value) return true;
  return false;
}

/** Entity indices of ids of one dataset; ids that it has not are left out. */
export function lazyIndices(
  entities: readonly Entity[],
  first: number,
): (ids: string | readonly string[]) => readonly number[] {
  let indices: Map<string, number> | undefined;
  return (ids) => {
    indices ??= new Map(entities.map(({ id }, i) => [id, first + i]));
    const known = indices;
    return (typeof ids === "string" ? [ids] : ids).flatMap((id) => known.get(id) ?? []);
  };
}
