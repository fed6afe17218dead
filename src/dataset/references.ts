import { type ErrorList, type PathSegment, quote, say } from "./dataset-error.ts";
import { impossibleDay } from "./explain-text.ts";
import { nearest } from "./nearest.ts";
import { daysOf } from "./partial-date.ts";

/** Ids as the input has them, also of entities and sources that have errors of their own: a reference to those is right. */
export interface KnownIds {
  readonly entities: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly events: ReadonlyMap<string, number>;
}

type IdKind = keyof KnownIds;

const idWords: Readonly<Record<IdKind, string>> = { entities: "entity", sources: "source", events: "event" };

/** The id of each item and the place of its first bearer. */
export function collectIds(items: readonly unknown[]): Map<string, number> {
  const ids = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const id = get(item, "id");
    if (typeof id === "string" && !ids.has(id)) ids.set(id, index);
  }
  return ids;
}

/** An own member of what may be an object; `undefined` where there is none. */
export function get(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** The texts of what may be a text or a list of texts. */
export function textsOf(value: unknown): readonly string[] {
  return [value].flat().filter((member) => typeof member === "string");
}

/**
 * Checks what a schema cannot say: dates that exist, references that lead somewhere, single ids. Looks at items as they
 * came, so that one error does not hide another; what has not the right shape is passed over, for its shape was reported.
 */
export class ReferenceChecker {
  readonly #list: ErrorList;
  readonly #known: KnownIds;
  readonly #labels: ReadonlySet<string>;

  constructor(list: ErrorList, known: KnownIds, labels: ReadonlySet<string>) {
    this.#list = list;
    this.#known = known;
    this.#labels = labels;
  }

  checkHead(head: unknown): void {
    this.#checkDay(head, "date", []);
  }

  checkSource(source: unknown, index: number): void {
    this.#checkId("sources", source, index);
    this.#checkDay(source, "date", ["sources", index]);
  }

  checkEntity(entity: unknown, index: number): void {
    const path = ["entities", index];
    this.#checkId("entities", entity, index);
    this.#checkReferences("entities", entity, "partOf", path);
    this.#checkReferences("entities", entity, "related", path);
    this.#checkSources(get(entity, "location"), [...path, "location"]);
    const facts = get(entity, "facts");
    if (!Array.isArray(facts)) return;
    for (const [number, fact] of facts.entries()) this.#checkFact(fact, [...path, "facts", number]);
  }

  checkEvent(event: unknown, index: number): void {
    const path = ["events", index];
    this.#checkId("events", event, index);
    this.#checkPeriod("date", event, path);
    this.#checkReferences("entities", event, "entities", path);
    this.#checkSources(event, path);
  }

  #checkFact(fact: unknown, path: readonly PathSegment[]): void {
    this.#checkLabel(get(fact, "label"), [...path, "label"]);
    this.#checkPeriod("from", fact, path);
    this.#checkDay(fact, "asOf", path);
    this.#checkReferences("entities", fact, "entity", path);
    this.#checkSources(fact, path);
    if (get(fact, "unit") !== undefined && typeof get(fact, "value") !== "number") {
      this.#list.add([...path, "unit"], () => ({
        problem: "a unit belongs to a number, and the value is none",
        remedy: "write the value as a number, or the unit into the text",
      }));
    }
  }

  /** A label that is nearly a key would be shown as it stands: «populaton». */
  #checkLabel(label: unknown, path: readonly PathSegment[]): void {
    if (typeof label !== "string" || this.#labels.has(label) || !/^[a-z0-9-]{4,}$/.test(label)) return;
    const meant = nearest(label, this.#labels);
    if (meant === undefined) return;
    this.#list.add(path, () => ({
      problem: `no such label ${quote(label)}`,
      remedy: `did you mean ${quote(meant)}?`,
    }));
  }

  #checkSources(cited: unknown, path: readonly PathSegment[]): void {
    this.#checkReferences("sources", cited, "source", path);
    if (get(cited, "paragraph") === undefined || get(cited, "source") !== undefined) return;
    this.#list.add([...path, "paragraph"], () => ({
      problem: "a paragraph of no source",
      remedy: 'write "source" beside it, or take it out',
    }));
  }

  #checkReferences(kind: IdKind, holder: unknown, key: string, path: readonly PathSegment[]): void {
    const ids = get(holder, key);
    if (typeof ids === "string") this.#checkReference(kind, ids, [...path, key]);
    if (!Array.isArray(ids)) return;
    for (const [index, id] of ids.entries()) {
      if (typeof id === "string") this.#checkReference(kind, id, [...path, key, index]);
    }
  }

  #checkReference(kind: IdKind, id: string, path: readonly PathSegment[]): void {
    const known = this.#known[kind];
    if (known.has(id)) return;
    this.#list.add(path, () => {
      const meant = nearest(id, known.keys());
      return {
        problem: `no such ${idWords[kind]} ${quote(id)}`,
        remedy: meant ? `did you mean ${quote(meant)}?` : `add it to ${kind}, or take it out`,
        ...(meant ? say("unknownMeant", id, meant) : say("unknown", id)),
      };
    });
  }

  #checkId(kind: IdKind, item: unknown, index: number): void {
    const id = get(item, "id");
    if (typeof id !== "string") return;
    const first = this.#known[kind].get(id);
    if (first === index) return;
    this.#list.add([kind, index, "id"], () => ({
      problem: `${quote(id)} is the id of ${kind}[${first}] already`,
      remedy: "give each its own id, or make one of the two",
      ...say("twice", id, `${kind}[${first}]`),
    }));
  }

  #checkPeriod(firstKey: "from" | "date", holder: unknown, path: readonly PathSegment[]): void {
    const first = this.#checkDay(holder, firstKey, path);
    const until = this.#checkDay(holder, "until", path);
    const start = first && daysOf(first)?.first;
    const end = until && daysOf(until)?.last;
    if (!start || !end || start <= end) return;
    this.#list.add([...path, "until"], () => ({
      problem: `${quote(until)} lies before "${firstKey}", ${quote(first)}`,
      remedy: "swap the two, or correct one",
    }));
  }

  /** The date, where there is one that exists. */
  #checkDay(holder: unknown, key: string, path: readonly PathSegment[]): string | undefined {
    const date = get(holder, key);
    if (typeof date !== "string") return undefined;
    if (daysOf(date)) return date;
    if (/^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/.test(date))
      this.#list.add([...path, key], () => impossibleDay(date));
    return undefined;
  }
}
