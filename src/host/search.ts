import Fuse from "fuse.js";
import type { Lexicon, ScanTables } from "../dataset/lexicon/lexicon.ts";
import { NameSignatures } from "./name-signatures.ts";

/** An entity of the lexicon and the name of it that fits a query best. */
export interface Match {
  readonly dataset: string;
  readonly entity: string;
  readonly as: string;
}

type Ref = Pick<Match, "dataset" | "entity">;

/** What the reader is about: such entities come first among matches of like quality. */
export interface SearchContext {
  /** Names of the page, as the datasets write them, each with its entity. */
  readonly onPage: readonly Match[];
  readonly recent: readonly Ref[];
}

/** Share of the query that may be wrong: one letter of «gazni», four of «kristofersen». */
const TOLERANCE = 0.34;

/**
 * Share of the query's pairs of letters that a name must have: a wrong letter breaks two pairs, two letters that changed
 * places three of them.
 */
const SHARED_PAIRS = 0.25;

/** Names that fuse.js ranks at most: some milliseconds of its work. */
const RANKED = 2_000;

const OPTIONS = {
  includeScore: true,
  keys: ["folded"],
  threshold: TOLERANCE,
  /** A match late in a long name counts little less than one at its start. */
  distance: 400,
};

interface Form {
  /** As the dataset writes it. */
  readonly text: string;
  /** Without case and accents. */
  readonly folded: string;
  readonly refs: () => readonly Ref[];
}

/**
 * Fuzzy search by fuse.js over every name of a lexicon. Fuse takes a third of a second for 100,000 names, so it ranks those
 * only that have most pairs of letters in common with the query: the names are in memory already, for the engine, and an
 * index of 16 bytes each is made at the first query.
 */
export function createSearch(lexicon: Lexicon & ScanTables) {
  let signatures: NameSignatures | undefined;
  const formOf = (name: number): Form => {
    const text = lexicon.nameText(name);
    return { text, folded: fold(text), refs: () => refsOf(lexicon, name) };
  };

  /** At most `limit` entities, best first; none for an empty query, which only makes ready for one. */
  return function search(query: string, { onPage, recent }: SearchContext, limit = 8): Match[] {
    signatures ??= new NameSignatures(lexicon);
    const wanted = fold(query.trim());
    if (!wanted) return [];
    const isStart = Math.floor(wanted.length * TOLERANCE) === 0;
    const named = onPage.map(
      (match): Form => ({ text: match.as, folded: fold(match.as), refs: () => [match] }),
    );
    const forms = [...named, ...signatures.nearest(wanted, SHARED_PAIRS, RANKED).map(formOf)].filter(
      ({ folded }) => !isStart || startsWord(folded, wanted),
    );

    const near = new Map([
      ...recent.map((ref) => [keyOf(ref), 0.6] as const),
      ...onPage.map((ref) => [keyOf(ref), 0.3] as const),
    ]);
    const best = new Map<string, { match: Match; score: number }>();
    for (const { item, score: distance = 1 } of new Fuse(forms, OPTIONS).search(wanted)) {
      if (!isPlausible(item.folded, wanted)) continue;
      for (const { dataset, entity } of item.refs()) {
        const key = keyOf({ dataset, entity });
        const score = distance * (near.get(key) ?? 1);
        if ((best.get(key)?.score ?? Number.POSITIVE_INFINITY) <= score) continue;
        best.set(key, { match: { dataset, entity, as: item.text }, score });
      }
    }
    return [...best.values()]
      .sort((a, b) => a.score - b.score)
      .slice(0, limit)
      .map(({ match }) => match);
  };
}

export type EntitySearch = ReturnType<typeof createSearch>;

/** The entities that a dataset gives the name; not those to which it was only derived, as a surname was. */
function refsOf(lexicon: Lexicon, name: number): Ref[] {
  return lexicon.readings(name).flatMap(({ entity, derived }) => {
    if (derived !== undefined) return [];
    const { dataset, id } = lexicon.entity(entity);
    return { dataset, entity: id };
  });
}

function keyOf({ dataset, entity }: Ref): string {
  return `${dataset} ${entity}`;
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * Fuse matches anywhere, so that «gazni» fits «Organizacja». A person who types a name begins a word of it, and mistypes
 * its first letter or a later one, not both.
 */
function isPlausible(text: string, query: string): boolean {
  if (text.includes(query)) return true;
  const [first = ""] = query.split(/[\s-]+/);
  return text.split(/[\s-]+/).some((word) => word[0] === first[0] || word.slice(1, 4) === first.slice(1, 4));
}

/** Whether a word of the text starts so: what can be meant by one or two letters. */
function startsWord(text: string, start: string): boolean {
  return text.startsWith(start) || text.includes(` ${start}`) || text.includes(`-${start}`);
}
