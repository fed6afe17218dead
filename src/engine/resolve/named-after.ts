import {
  isDirection,
  isFacilityAfter,
  isFacilityBefore,
  isHonour,
  isVessel,
  isWayOrPlace,
} from "../language/facility-nouns.ts";
import { WHEREABOUTS, WORK } from "../language/word-classes.ts";
import { isCapital, type Word, wordAfter } from "../text/words.ts";
import { isQuoted } from "./quoted-titles.ts";
import type { Spot } from "./spot.ts";
import { bitsOf } from "./word-bits.ts";

/** «la calle Felipe González», «Olof Palmes gata», «Flughafen Willy Brandt», «fregatten «Poul Schlüter»»: what has a person's name. */
export function isNamedAfter(spot: Spot): boolean {
  const { before, left, sighting, source } = spot;
  const { text, language } = source;
  if (before && !before.hyphen) {
    const written = text.slice(before.start, before.end);
    if (isFacilityBefore(written) || isVessel(written)) return true;
  }
  if (isQuoted(text, sighting.start, sighting.end)) {
    if (isVessel(wordBeforeMark(text, sighting.start - 1))) return true;
    // «redningsskøyta «Erna Solberg»»
    if (left.kind === "work" && left.word && bitsOf(text, left.word, language) & WORK) return true;
  }
  const after = wordAfter(text, sighting.end);
  if (after === undefined) return false;
  return after.hyphen ? isHonour(text.slice(after.start, after.end)) : isFacility(spot, after);
}

/** The last word before a quotation mark at an offset; «M/S» is one. */
const wordBeforeMark = (text: string, mark: number): string =>
  /[\p{L}/]+(?= $)/u.exec(text.slice(Math.max(0, mark - LONGEST_NOUN), mark))?.[0] ?? "";

const LONGEST_NOUN = 30;

function isFacility({ sighting, before, source: { text, language } }: Spot, noun: Word): boolean {
  const written = text.slice(noun.start, noun.end);
  const isFullName = /\s/.test(text.slice(sighting.nameStart, sighting.nameEnd));
  if (isFacilityAfter(written)) return isFullName || sighting.end > sighting.nameEnd;
  if (!isWayOrPlace(written) || sighting.end === sighting.nameEnd) return false;
  if (isCapital(text, noun.start)) return true;
  const isLocated = before !== undefined && (bitsOf(text, before, language) & WHEREABOUTS) !== 0;
  const next = wordAfter(text, noun.end);
  return isLocated && !(next && isDirection(text.slice(next.start, next.end)));
}
