import type { EntityType, NameMark } from "../dataset/schema.ts";
import type { EntityRef } from "../engine/types.ts";
import type { NameSpan, TypeEvidence } from "./name-span.ts";

/** One way in which the article writes a name. */
export interface WrittenName {
  readonly text: string;
  readonly marks: readonly NameMark[];
  readonly spans: readonly NameSpan[];
}

/** Ways in which a name belongs to another: a part of it, a form or a spelling of it, or in brackets beside it. */
export const TIES = ["part", "form", "spelling", "brackets"] as const;

/** Why names that differ stand together: «“Kirby” is part of “John Kirby”». */
export interface Tie {
  readonly tie: (typeof TIES)[number];
  readonly text: string;
  /** The name that it belongs to. */
  readonly of: string;
}

/** Everything that the article calls by names that seem to mean the same. */
export interface NameGroup {
  readonly names: readonly WrittenName[];
  readonly known?: EntityRef;
  readonly evidence: readonly TypeEvidence[];
  readonly ties: readonly Tie[];
  /** The group that the article says it lies in: «Farah i Farah». */
  readonly inside?: NameGroup;
  /** What the article says that others lie in. */
  readonly outer: boolean;
}

/** The type that the evidence speaks for, and how strongly; a person where nothing tells: most names of news are, that no dataset knows. */
export function guessType(evidence: readonly TypeEvidence[]): {
  type: EntityType;
  weight: number;
  sure: boolean;
} {
  const weights = { person: 0, place: 0, organisation: 0 };
  for (const { type, weight } of strongest(evidence)) weights[type] += weight;
  const ranked = (["person", "organisation", "place"] as const).toSorted((a, b) => weights[b] - weights[a]);
  const [best = "person", second = "place"] = ranked;
  return {
    type: best,
    weight: weights[best],
    sure: weights[best] >= 2 && weights[best] > weights[second] + 0.5,
  };
}

/** Evidence of one kind counts once, and half more if it stands in several places: a stock phrase is no proof. */
export function strongest(evidence: readonly TypeEvidence[]): TypeEvidence[] {
  const found = new Map<string, { evidence: TypeEvidence; count: number }>();
  for (const item of evidence) {
    const key = `${item.type} ${item.reason} ${item.word}`;
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { evidence: item, count: 1 });
  }
  return [...found.values()]
    .map(({ evidence: item, count }) => (count > 1 ? { ...item, weight: item.weight * 1.5 } : item))
    .sort((a, b) => b.weight - a.weight);
}
