import type { Dataset, EntityType } from "../../../src/dataset/schema.ts";
import type { CorpusDocument } from "./conllu.ts";

/** How names are taken from a corpus. */
export interface NamesOptions {
  readonly id: string;
  /** Names found less often are left out. */
  readonly least: number;
  /** Of the names, one in so many is left out, so that unlisted names hold listed ones as in life. 0: none. */
  readonly omit: number;
}

/** Capitals part short names, as they do where a corpus is scored: «AP» is not «Ap». */
const keyOf = (name: string): string => (name.length < 4 ? name : name.toLowerCase());

/** The name without the genitive's s, and not in capitals all through, where the corpus has it so as well. */
function baseForm(text: string, language: string, known: ReadonlyMap<string, string>): string {
  const spelled = known.get(keyOf(text)) ?? text;
  // An English s without an apostrophe makes a plural.
  const genitive = language === "en" ? /['’]s?$/u : /['’]?s$/u;
  return known.get(keyOf(spelled.replace(genitive, ""))) ?? spelled;
}

/** The spelling to prefer of names that differ in capitals only: one with small letters. */
function spellings(names: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of names) {
    const key = keyOf(name);
    const known = found.get(key);
    if (known === undefined || (!/\p{Ll}/u.test(known) && /\p{Ll}/u.test(name))) found.set(key, name);
  }
  return found;
}

/**
 * A dataset of nothing but id, type and names, made of the names that a corpus has: persons by their full names only, the
 * last word being a surname by itself.
 */
export function namesDataset(documents: readonly CorpusDocument[], options: NamesOptions): Dataset {
  const counts = new Map<string, Map<EntityType, number>>();
  for (const { named } of documents) {
    for (const { text: written, base, type } of named) {
      const text = base ?? written;
      if (!type || /\n/.test(text) || !/\p{L}{2}|^\p{Lu}/u.test(text)) continue;
      const types = counts.get(text) ?? new Map<EntityType, number>();
      types.set(type, (types.get(type) ?? 0) + 1);
      counts.set(text, types);
    }
  }
  const known = spellings(counts.keys());
  const names = new Map<string, Map<EntityType, number>>();
  for (const [text, types] of counts) {
    const base = baseForm(text, documents[0]?.language ?? "", known);
    const merged = names.get(base) ?? new Map<EntityType, number>();
    for (const [type, count] of types) merged.set(type, (merged.get(type) ?? 0) + count);
    names.set(base, merged);
  }
  const entities: Dataset["entities"] = [];
  for (const [text, types] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...types.values()].reduce((sum, count) => sum + count, 0);
    const [type] = [...types].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    if (type === undefined || total < options.least) continue;
    if (type === "person" && !/\s/.test(text)) continue;
    if (options.omit > 0 && hash(text) % options.omit === 0) continue;
    entities.push({ id: `e${entities.length + 1}`, type, names: [text] });
  }
  return { id: options.id, entities };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
