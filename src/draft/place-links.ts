import type { Language } from "../engine/language/compile-language.ts";
import { AND } from "../engine/language/word-classes.ts";
import type { Block } from "../engine/types.ts";
import type { NameSpan } from "./name-span.ts";
import { nameKey } from "./same-name.ts";
import { isLocative } from "./words-before.ts";

/** «Zaranj i Nimroz», «Farah i provinsen Farah»: two names with a preposition of place between them. */
export interface PlaceLink {
  readonly inner: NameSpan;
  readonly outer: NameSpan;
  /** Both have the same name, so that the second is what the first lies in. */
  readonly same: boolean;
  /** The kind of place that the words between them state. */
  readonly kind?: string;
}

const BETWEEN = /^ (\p{L}+)(?: (\p{L}+)){0,2} $/u;

/** Finds such pairs in spans that come in the order of the text. */
export function placeLinks(
  blocks: readonly Block[],
  spans: readonly NameSpan[],
  language: Language,
): PlaceLink[] {
  const links: PlaceLink[] = [];
  for (const [index, outer] of spans.entries()) {
    const inner = spans[index - 1];
    if (!inner || inner.block !== outer.block || inner.end > outer.start) continue;
    const gap = blocks[outer.block]?.text.slice(inner.end, outer.start) ?? "";
    const [, preposition, noun] = BETWEEN.exec(gap) ?? [];
    if (preposition === undefined || !isLocative(preposition.toLowerCase(), language.tag)) continue;
    const kind = noun === undefined ? undefined : language.kindOf(noun.toLowerCase());
    if (noun !== undefined && kind === undefined) continue;
    const same = nameKey(inner.text) === nameKey(outer.text);
    links.push({ inner, outer, same, ...(kind !== undefined && { kind }) });
  }
  return links;
}

/** Links in one block that make a list of it. */
const LISTED = 3;

/** What the lists of an article settle. */
export interface ListedPlaces {
  /** Names of what others lie in: all second ones of a list in which one has the same name as its first. */
  readonly outer: ReadonlySet<NameSpan>;
  /** Names that a list makes certain, whatever their capital says: «… tolv byer: Zaranj i Nimroz, …». */
  readonly certain: ReadonlySet<NameSpan>;
}

/** Reads lists such as «Zaranj i Nimroz, Farah i Farah, Faizabad i Badakshan». */
export function listedPlaces(links: readonly PlaceLink[]): ListedPlaces {
  const outer = new Set<NameSpan>();
  const certain = new Set<NameSpan>();
  for (const list of Map.groupBy(links, (link) => link.outer.block).values()) {
    const paired = list.some(({ same }) => same);
    for (const link of list) {
      if (link.same || (paired && list.length >= LISTED)) outer.add(link.outer);
      if (list.length >= LISTED && link.outer.certain) certain.add(link.inner);
    }
  }
  return { outer, certain };
}

/** What places may lie in, by the words that an article uses for it. */
const OUTER_KINDS = new Set(["province", "state", "region", "district", "county"]);

/** The kind of outer place that the article speaks of most: `province` where it says «provinsene». */
export function usualOuterKind(blocks: readonly Block[], language: Language): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of blocks) {
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      const kind = language.kindOf(word.toLowerCase());
      if (kind !== undefined && OUTER_KINDS.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** «Bush, Clinton and X», «Lockerbie, Scotland»: what stands in a list is of one kind. */
export function listedNeighbours(
  blocks: readonly Block[],
  spans: readonly NameSpan[],
  language: Language,
): (readonly [NameSpan, NameSpan])[] {
  const pairs: (readonly [NameSpan, NameSpan])[] = [];
  for (const [index, second] of spans.entries()) {
    const first = spans[index - 1];
    if (!first || first.block !== second.block || first.end > second.start) continue;
    const gap = blocks[second.block]?.text.slice(first.end, second.start) ?? "";
    const word = /^,? (\p{L}+) $/u.exec(gap)?.[1];
    if (gap === ", " || (word !== undefined && language.classOf(word) & AND)) pairs.push([first, second]);
  }
  return pairs;
}
