import { characters } from "../../dataset/lexicon/characters.ts";
import { unmix1 } from "../../dataset/lexicon/hash.ts";
import { FINGERPRINT_SHIFT, SLOT } from "../../dataset/lexicon/layout.ts";
import type { Lexicon, ScanTables } from "../../dataset/lexicon/lexicon.ts";
import { type Candidate, LEAST_LETTERS } from "./candidate.ts";
import { FOLD, LOWER, MARK, UPPER } from "./character-bits.ts";
import { betterWhole } from "./judge-name.ts";
import { has, nameOf, secondHash } from "./look-up.ts";
import type { Tails } from "./tails.ts";

/**
 * Finds the longest name that the word begins with, its tail being the rest of the word. The tails are taken off the
 * word's hash letter by letter.
 * @param hash the word's
 * @param lengths as `possibleTails` answers
 * @returns whether it could tell: else only `matchAt` can
 */
export function matchTailed(
  tables: Lexicon & ScanTables,
  text: string,
  start: number,
  end: number,
  hash: number,
  lengths: number,
  tails: Tails,
  found: Candidate[],
): boolean {
  const { slots, bucketStarts, bucketShift, onlyWords, onlyWordShift } = tables;
  let hash1 = hash;
  let nameEnd = end;
  for (let rest = lengths >>> 1; rest !== 0; rest >>>= 1) {
    hash1 = unmix1(hash1, (characters[text.charCodeAt(--nameEnd)] ?? 0) & FOLD);
    if (!(rest & 1) || !has(onlyWords, hash1 >>> onlyWordShift)) continue;
    if (nameEnd - start < LEAST_LETTERS) return false;
    if (!isTail(text, nameEnd, end) || !tails.has(text.slice(nameEnd, end))) continue;
    let tailed: Candidate | undefined;
    const hash2 = secondHash(text, start, nameEnd);
    const bucket = hash1 >>> bucketShift;
    for (let slot = bucketStarts[bucket] ?? 0, after = bucketStarts[bucket + 1] ?? 0; slot < after; slot++) {
      const entry = slots[slot] ?? 0;
      if ((entry ^ hash2) >>> FINGERPRINT_SHIFT !== 0 || !(entry & SLOT.ends)) continue;
      if (entry & SLOT.partial) return false;
      tailed = betterWhole(tailed, tables, text, nameOf(tables, slot), start, nameEnd, end);
    }
    if (tailed === undefined) continue;
    found.push(tailed);
    break;
  }
  return true;
}

/** Whether the letters from `nameEnd` may be a tail of what stands before them. */
function isTail(text: string, nameEnd: number, end: number): boolean {
  const last = characters[text.charCodeAt(nameEnd - 1)] ?? 0;
  const first = characters[text.charCodeAt(nameEnd)] ?? 0;
  if (first & MARK) return false;
  let any = 0;
  for (let at = nameEnd; at < end; at++) {
    const character = characters[text.charCodeAt(at)] ?? 0;
    const fold = character & FOLD;
    if (fold >= 0x30 && fold <= 0x39) return false;
    any |= character;
  }
  if (last & UPPER) return !(any & UPPER && any & LOWER);
  return !(any & UPPER);
}
