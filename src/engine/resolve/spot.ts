import type { Language } from "../language/compile-language.ts";
import { AND, GRAMMAR, HOMOGRAPH, WHEREABOUTS } from "../language/word-classes.ts";
import type { Sighting } from "../sighting.ts";
import { type Casing, casingOf } from "../text/casing.ts";
import { startsSentence, type Word, wordAfter, wordBefore } from "../text/words.ts";
import type { Block } from "../types.ts";
import { type LeftSide, leftSide } from "./left-side.ts";
import { partAfterDot, partBeforeDot } from "./name-dots.ts";
import { type RightSide, rightSide } from "./right-side.ts";
import { bitsOf } from "./word-bits.ts";

/** A sighting with what its block says of it. Nothing here depends on other blocks, so that it is kept with its block. */
export interface Spot {
  readonly sighting: Sighting;
  readonly source: SpottedBlock;
  /** The word before it, parted by spaces or a hyphen alone. */
  readonly before: Word | undefined;
  readonly left: LeftSide;
  readonly right: RightSide;
  readonly sentenceStart: boolean;
  /** Class bits of the name as a word, lower-case; 0 for names of several words. */
  readonly wordBits: number;
  /** The sighting that touches it before or after, with spaces or a hyphen between. */
  previous?: Spot;
  next?: Spot;
}

/** A block with the spots in it. */
export interface SpottedBlock {
  readonly block: Block;
  readonly text: string;
  readonly language: Language;
  readonly casing: Casing;
  readonly spots: readonly Spot[];
}

const NO_SPOTS: readonly Spot[] = [];

/** Reads the surroundings of every sighting in a block. */
export function spotBlock(block: Block, language: Language, sightings: readonly Sighting[]): SpottedBlock {
  const { text } = block;
  if (sightings.length === 0) return { block, text, language, casing: "ordinary", spots: NO_SPOTS };
  const spots: Spot[] = [];
  const casing = casingOf(text, language.titleCase);
  const spotted: SpottedBlock = { block, text, language, casing, spots };
  for (const [index, sighting] of sightings.entries()) {
    const previous = spots.at(-1);
    // «アフガニスタン・カブール»: a dot between two names that are known ties nothing.
    const dotted =
      previous?.sighting.end === sighting.start - 1 ? undefined : partBeforeDot(text, sighting.start);
    const before = wordBefore(text, sighting.start);
    const after =
      sightings[index + 1]?.start === sighting.end + 1 ? undefined : partAfterDot(text, sighting.end);
    const spot: Spot = {
      sighting,
      source: spotted,
      before,
      left:
        dotted ??
        withoutListedHead(leftSide(text, sighting.start, before, language, casing), previous, text, sighting),
      right: after ?? rightSide(text, sighting.end, language, casing),
      sentenceStart: startsSentence(text, sighting.start),
      wordBits: sighting.known.word === "" ? 0 : language.classOf(sighting.known.word),
    };
    spots.push(spot);
    if (previous && touches(previous, spot)) {
      previous.next = spot;
      spot.previous = previous;
    }
  }
  return spotted;
}

/**
 * A head that is listed itself makes no longer name: «el PP de Extremadura»; but one place of another is a third: «Afrique du
 * Sud».
 */
function withoutListedHead(
  left: LeftSide,
  previous: Spot | undefined,
  text: string,
  own: Sighting,
): LeftSide {
  const { word } = left;
  if (left.kind !== "headed" || word === undefined || previous === undefined) return left;
  const { start, end } = previous.sighting;
  const isTied = ONE_TIE.test(text.slice(end, own.start));
  if (isTied && isPlace(previous.sighting) && isPlace(own)) return left;
  return start <= word.start && word.end <= end ? { kind: "free", hyphen: false } : left;
}

/** Not «entre la Birmanie et l'Inde», «sépare la Birmanie de l'Inde». */
const ONE_TIE = /^ d[eiou]l? $/u;

const isPlace = ({ readings }: Sighting): boolean => readings.every(({ type }) => type === "place");

function touches(previous: Spot, spot: Spot): boolean {
  const word = previous.right.word;
  return word !== undefined && spot.sighting.start >= word.start && spot.sighting.start < word.end;
}

/** The word before a spot, as class bits; 0 where there is none. */
function bitsBefore(spot: Spot): number {
  const { text, language } = spot.source;
  const word = spot.before;
  return word ? bitsOf(text, word, language) : 0;
}

/** Whether the words beside a spot speak of a place: «in Jordan», «Egypt and Jordan», «Farah i provinsen Farah». */
export function standsAsPlace(spot: Spot): boolean {
  if ((bitsBefore(spot) & (WHEREABOUTS | AND)) !== 0 || spot.left.kind === "kind") return true;
  const { text, language } = spot.source;
  const after = wordAfter(text, spot.sighting.end);
  if (!after || after.hyphen) return false;
  const inWhich = wordAfter(text, after.end);
  const bits = bitsOf(text, after, language);
  return (
    inWhich !== undefined &&
    (bits & WHEREABOUTS) !== 0 &&
    language.kindOf(text.slice(inWhich.start, inWhich.end)) !== undefined
  );
}

/** Whether a spot's name is also a word that may start a sentence. */
export const isHomograph = (spot: Spot): boolean => (spot.wordBits & (HOMOGRAPH | GRAMMAR)) !== 0;
