import type { NameMark } from "../dataset/schema.ts";
import { guessType, type NameGroup, type Tie, type WrittenName } from "./name-group.ts";
import type { NameSpan, TypeEvidence } from "./name-span.ts";
import { type OpenGroup, remembered } from "./open-group.ts";
import type { PlaceLink } from "./place-links.ts";
import { isInflectionOf, nameKey } from "./same-name.ts";

/** A finished group before it is known what it lies in. */
interface FinishedGroup extends NameGroup {
  inside?: NameGroup;
}

/** From this weight on, a type is passed on to what stands beside it in a list; below the other, it is taken over. */
const TELLING = 2;
const UNTOLD = 0.9;
const LISTED = 1;

/** Weighs what an article says of places in places, and gives each group its names. In the order of `groups`. */
export function finishGroups(
  groups: readonly OpenGroup[],
  links: readonly PlaceLink[],
  neighbours: readonly (readonly [NameSpan, NameSpan])[],
  outerKind: string | undefined,
  language: string,
): NameGroup[] {
  const owner = new Map<NameSpan, OpenGroup>();
  for (const group of groups) for (const span of group.spans) owner.set(span, group);
  const listed = new Set(links.filter(({ same }) => same).map(({ outer }) => outer.block));
  const added = new Map<OpenGroup, TypeEvidence[]>();
  const add = (span: NameSpan, evidence: TypeEvidence): void => {
    const group = owner.get(span);
    if (group) added.set(group, [...(added.get(group) ?? []), evidence]);
  };
  for (const { inner, outer, same, kind } of links) {
    if (!owner.has(inner) || !owner.has(outer)) continue;
    const why = { reason: "pair", word: `${inner.text} … ${outer.text}` } as const;
    add(inner, { type: "place", weight: same ? 3 : 1.5, ...why });
    const stated = kind ?? (listed.has(outer.block) ? outerKind : undefined);
    add(outer, {
      type: "place",
      weight: same ? 3 : 1,
      ...why,
      ...(stated !== undefined && { kind: stated }),
    });
  }
  const told = remembered((group) => guessType(ownEvidence(group)));
  for (const pair of neighbours) {
    const [one, other] = pair.map((span) => owner.get(span));
    if (!one || !other || one === other) continue;
    const word = pair.map(({ text }) => text).join(" … ");
    for (const [from, to, span] of [
      [one, other, pair[1]],
      [other, one, pair[0]],
    ] as const) {
      if (told(from).weight < TELLING || told(to).weight >= UNTOLD) continue;
      add(span, { type: told(from).type, weight: LISTED, reason: "pair", word });
    }
  }
  const finished = new Map<OpenGroup, FinishedGroup>();
  for (const group of groups) {
    finished.set(group, {
      names: writtenNames(group, language),
      ...(group.known && { known: group.known }),
      evidence: [...ownEvidence(group), ...(added.get(group) ?? [])],
      ties: differing(group.ties),
      outer: group.outer,
    });
  }
  for (const { inner, outer } of links) {
    const [from, to] = [inner, outer].map((span) => {
      const group = owner.get(span);
      return group && finished.get(group);
    });
    if (from && to && from !== to && isPlace(from) && isPlace(to) && !lies(to, from)) from.inside ??= to;
  }
  return [...finished.values()];
}

function differing(ties: readonly Tie[]): Tie[] {
  return [...new Map(ties.map((tie) => [JSON.stringify(tie), tie])).values()];
}

const isPlace = ({ evidence }: NameGroup): boolean => guessType(evidence).type === "place";

function ownEvidence({ outer, spans }: OpenGroup): TypeEvidence[] {
  const evidence = spans.flatMap((span) => span.evidence);
  return outer ? evidence.filter(({ reason }) => reason !== "known") : evidence;
}

/** Whether `group` lies, over any number of others, in `other`. */
function lies(group: NameGroup, other: NameGroup): boolean {
  for (let at: NameGroup | undefined = group; at; at = at.inside) if (at === other) return true;
  return false;
}

/** The names as the article writes them, the most frequent first, without those that are only inflected. */
function writtenNames(group: OpenGroup, language: string): WrittenName[] {
  const byKey = new Map<string, NameSpan[]>();
  for (const span of group.spans) {
    const key = nameKey(span.text);
    byKey.set(key, [...(byKey.get(key) ?? []), span]);
  }
  const texts = new Map([...byKey].map(([key, spans]) => [key, spelling(spans)]));
  for (const [key, spans] of byKey) {
    const own = texts.get(key) ?? "";
    const base = [...texts].find(([other, text]) => other !== key && isInflectionOf(own, text, language));
    if (!base) continue;
    byKey.get(base[0])?.push(...spans);
    byKey.delete(key);
    texts.delete(key);
  }
  const full = [...texts.values()];
  const names = [...byKey].map(([key, spans]): WrittenName => {
    const marks: NameMark[] = [];
    const isPart = group.surnames.has(key);
    if (isPart) marks.push("surname");
    if (group.slips.has(key)) marks.push("misspelling");
    const own = texts.get(key) ?? "";
    return { text: isPart ? (partWithoutEnding(own, full, language) ?? own) : own, marks, spans };
  });
  // The first name makes the id, so an acronym comes after what it is short for.
  const rank = ({ text, marks }: WrittenName): number => marks.length * 2 + (/\p{Ll}/u.test(text) ? 0 : 1);
  return names.sort((a, b) => rank(a) - rank(b) || b.spans.length - a.spans.length);
}

/** «Ferguson» for «Fergusons», where the text has «Alex Ferguson» and no «Ferguson» alone. */
function partWithoutEnding(own: string, full: readonly string[], language: string): string | undefined {
  const words = own.split(" ").length;
  return full
    .filter((name) => name.split(" ").length > words)
    .flatMap((name) => [name.split(" ").slice(-words).join(" "), name.split(" ").slice(0, words).join(" ")])
    .find((part) => isInflectionOf(own, part, language));
}

/** The spelling that stands most often. */
function spelling(spans: readonly NameSpan[]): string {
  const counts = new Map<string, number>();
  for (const { text } of spans) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
