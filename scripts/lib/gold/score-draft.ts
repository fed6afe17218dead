import type { Draft, DraftEntity, DraftPlace } from "../../../src/draft/draft.ts";
import { nameKey } from "../../../src/draft/same-name.ts";
import type { CorpusDocument, Named } from "./conllu.ts";

/** What can be wrong with an entity of a draft, the gravest first. */
export const FAULTS = [
  "no name",
  "part of a name",
  "more than a name",
  "other names",
  "type",
  "split",
] as const;
export type Fault = (typeof FAULTS)[number];

/** An entity of a draft, judged by the names that a corpus has. */
export interface JudgedEntity {
  readonly entity: DraftEntity;
  /** Undefined where it is a person, place or organisation of the corpus, of that type, and all by itself. */
  readonly fault: Fault | undefined;
  /** The place that tells so, or the first. */
  readonly place: DraftPlace | undefined;
}

/** UTF-16 offset of each line of a corpus's document: the blocks of its draft. */
export function lineOffsets(text: string): number[] {
  let offset = 0;
  return text.split("\n").map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}

/**
 * Judges a draft whose blocks are the lines of the document. An entity is right where most of its places are names of people,
 * places or organisations, from first to last letter but for an ending, where most of these are of its type, where they are
 * not two full names, and where no earlier entity has the same name: what a person need not touch.
 */
export function judgeDraft({ entities }: Draft, { text, named }: CorpusDocument): JudgedEntity[] {
  const starts = lineOffsets(text);
  const byStart = new Map(named.map((name) => [name.start, name]));
  const taken = new Set<string>();
  return entities.flatMap((entity): JudgedEntity[] => {
    const places = entity.names.flatMap((name) => name.places);
    const all = places.map((place) => {
      const line = starts[place.block] ?? 0;
      return { place, start: line + place.start, end: line + place.end };
    });
    const absolute = all.filter(({ start, end }) => !isInCompound(text, start, end));
    if (absolute.length === 0) return [];
    const judged = absolute.map((span) => ({ ...span, ...judgeSpan(span, text, named, byStart) }));
    const right = judged.filter(({ fault }) => fault === undefined);
    const ofType = right.filter(({ gold }) => gold?.type === entity.type);
    const wrongly = judged.find(({ fault }) => fault !== undefined);
    const keys = right.flatMap(({ gold }) => (gold?.type ? [`${gold.type} ${nameKey(gold.text)}`] : []));
    const isSplit = keys.length > 0 && keys.every((key) => taken.has(key));
    for (const key of keys) taken.add(key);
    let fault: Fault | undefined;
    let place = judged[0]?.place;
    if (right.length * 2 <= judged.length) [fault, place] = [wrongly?.fault, wrongly?.place];
    else if (ofType.length * 2 <= right.length) [fault, place] = ["type", right[0]?.place];
    else if (areOthers(ofType.flatMap(({ gold }) => gold ?? []))) fault = "other names";
    else if (isSplit) fault = "split";
    return [{ entity, fault, place }];
  });
}

/** «Turun», «USA:s», «Norges»: what an ending adds to a name. */
const ENDING = /^(?:['’:-]?\p{Ll}{1,4}|['’])$/u;

function judgeSpan(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
  named: readonly Named[],
  byStart: ReadonlyMap<number, Named>,
): { fault?: Fault; gold?: Named } {
  const gold = byStart.get(start) ?? byStart.get(articleEnd(text, start)) ?? byStart.get(start - 4);
  if (gold?.type && (gold.end === end || isEnding(text, gold.end, end) || isEnding(text, end, gold.end)))
    return { gold };
  const over = named.filter((name) => name.start < end && name.end > start);
  const [first] = over;
  if (!first) return { fault: "no name" };
  if (over.length > 1 || (first.start >= start && first.end <= end && first.end - first.start < end - start))
    return { fault: "more than a name" };
  if (first.start === start && first.end === end) return { fault: "type" };
  return { fault: "part of a name" };
}

const isEnding = (text: string, from: number, to: number): boolean =>
  from < to && ENDING.test(text.slice(from, to));

/** «USA-drönaren», «CDU/CSU»: corpora differ in what of it is a name, so that it counts neither way. */
const isInCompound = (text: string, start: number, end: number): boolean =>
  /^[-‐‑/]\p{L}/u.test(text.slice(end, end + 2)) ||
  /\p{L}\/$/u.test(text.slice(Math.max(0, start - 2), start));

/** Corpora differ in whether «the» belongs to a name. */
const articleEnd = (text: string, start: number): number =>
  /^the /i.test(text.slice(start, start + 4)) ? start + 4 : start;

/** Whether two of the names have a word each that the other lacks, and neither is short for the other. */
function areOthers(names: readonly Named[]): boolean {
  const full = [...new Set(names.map(({ text }) => nameKey(text)))].map((name) => name.split(" "));
  const persons = full.filter((words) => words.length > 1);
  return persons.some((one) =>
    persons.some(
      (other) => one !== other && !one.some((word) => other.some((theirs) => isKin(word, theirs))),
    ),
  );
}

/** Words that may be forms of one. */
const isKin = (one: string, other: string): boolean => one.slice(0, 3) === other.slice(0, 3);
