import type { EntityRef } from "../engine/types.ts";
import type { Tie } from "./name-group.ts";
import type { NameSpan } from "./name-span.ts";
import { initial } from "./same-name.ts";

/** A group while names are still put together. */
export interface OpenGroup {
  readonly spans: NameSpan[];
  readonly known?: EntityRef;
  readonly outer: boolean;
  readonly ties: Tie[];
  /** Keys of names that are a surname, a slip of the pen or otherwise not enough by themselves. */
  readonly surnames: Set<string>;
  readonly slips: Set<string>;
}

/** What is worked out of a group's spans, for as long as it gets no others. */
export function remembered<T>(work: (group: OpenGroup) => T): (group: OpenGroup) => T {
  const known = new WeakMap<OpenGroup, { readonly spans: number; readonly value: T }>();
  return (group) => {
    const last = known.get(group);
    if (last?.spans === group.spans.length) return last.value;
    const value = work(group);
    known.set(group, { spans: group.spans.length, value });
    return value;
  };
}

export const textsOf = remembered(({ spans }) => [...new Set(spans.map(({ text }) => text))]);
export const firstText = ({ spans }: OpenGroup): string => spans[0]?.text ?? "";
/** Also of names that Chinese and Japanese write with dots: «ジョン・カービー». */
export const wordsOf = (name: string): string[] =>
  name.split(/ |[·‧・•＝](?=[\p{Script=Han}\p{Script=Katakana}])/u);
export const isFree = ({ known, outer }: OpenGroup): boolean => known === undefined && !outer;

/**
 * Groups that are being merged. They stand under the first letters of their names and of the words of these, so that a name is
 * compared with few others: a long page has thousands.
 */
export class Merger {
  /** Replaced, never changed, by a merge, so that whoever walks it walks what was there. */
  groups: readonly OpenGroup[];
  readonly #byName = new Map<string, Set<OpenGroup>>();
  readonly #byWord = new Map<string, Set<OpenGroup>>();

  constructor(groups: readonly OpenGroup[]) {
    this.groups = groups;
    for (const group of groups) this.#shelve(group);
  }

  /** The groups that have a name which may be the same as this one. */
  near(name: string): OpenGroup[] {
    return [...(this.#byName.get(initial(name)) ?? [])];
  }

  /** The groups whose first name has a word that may be this one, or the first of these. */
  withWord(name: string): OpenGroup[] {
    return [...(this.#byWord.get(initial(name)) ?? [])];
  }

  /** Moves all of `from` into `into`. */
  merge(from: OpenGroup, into: OpenGroup, tie?: Tie): void {
    into.spans.push(...from.spans);
    into.ties.push(...from.ties);
    for (const key of from.surnames) into.surnames.add(key);
    for (const key of from.slips) into.slips.add(key);
    if (tie !== undefined) into.ties.push(tie);
    this.groups = this.groups.filter((group) => group !== from);
    for (const shelves of [this.#byName, this.#byWord])
      for (const shelf of shelves.values()) shelf.delete(from);
    this.#shelve(into);
  }

  #shelve(group: OpenGroup): void {
    for (const text of textsOf(group)) put(this.#byName, text, group);
    for (const word of wordsOf(firstText(group))) put(this.#byWord, word, group);
  }
}

function put(shelves: Map<string, Set<OpenGroup>>, name: string, group: OpenGroup): void {
  const key = initial(name);
  const shelf = shelves.get(key);
  if (shelf) shelf.add(group);
  else shelves.set(key, new Set([group]));
}
