import { characters } from "../../dataset/lexicon/characters.ts";
import { mix1, SEED_1 } from "../../dataset/lexicon/hash.ts";
import { FINGERPRINT_SHIFT, SLOT } from "../../dataset/lexicon/layout.ts";
import type { Lexicon, ScanTables } from "../../dataset/lexicon/lexicon.ts";
import type { Candidate } from "./candidate.ts";
import { FOLD, MARK, RARE, UNSPACED, WORD } from "./character-bits.ts";
import { betterWhole } from "./judge-name.ts";
import { has, nameOf, secondHash } from "./look-up.ts";
import { matchFollowing } from "./plain-following.ts";
import { matchTailed } from "./plain-tail.ts";
import { possibleTails, type Tails } from "./tails.ts";

/** Answer of `matchPlainWord` where only `matchAt` can tell. */
export const UNDECIDED = -2;

/**
 * `matchAt` for what most words are: no unit of them, or of the words that a name goes on with, is rare. Most are done
 * after one hash and a look at a bitmap, and at whether a tail ends as they do.
 * @returns end of the whole name, -1, or UNDECIDED
 */
export function matchPlainWord(
  tables: Lexicon & ScanTables,
  text: string,
  start: number,
  tails: Tails,
  found: Candidate[],
): number {
  let character = characters[text.charCodeAt(start)] ?? 0;
  let last = character;
  let hash1 = mix1(SEED_1, character & FOLD);
  let end = start + 1;
  if (character & UNSPACED) {
    character = characters[text.charCodeAt(end)] ?? 0;
  } else {
    for (; end < text.length; end++) {
      character = characters[text.charCodeAt(end)] ?? 0;
      if ((character & (WORD | RARE)) !== WORD) break;
      hash1 = mix1(hash1, character & FOLD);
      last = character;
    }
  }
  if (end < text.length && character & (MARK | RARE)) return UNDECIDED;
  if (has(tables.firstWords, hash1 >>> tables.firstWordShift)) {
    let whole: Candidate | undefined;
    let flags: number = SLOT.continues;
    if (has(tables.onlyWords, hash1 >>> tables.onlyWordShift)) {
      const { slots, bucketStarts } = tables;
      const bucket = hash1 >>> tables.bucketShift;
      const hash2 = secondHash(text, start, end);
      flags = 0;
      for (
        let slot = bucketStarts[bucket] ?? 0, after = bucketStarts[bucket + 1] ?? 0;
        slot < after;
        slot++
      ) {
        const entry = slots[slot] ?? 0;
        if ((entry ^ hash2) >>> FINGERPRINT_SHIFT !== 0) continue;
        flags |= entry;
        if ((entry & (SLOT.ends | SLOT.partial | SLOT.stem)) !== SLOT.ends) continue;
        whole = betterWhole(whole, tables, text, nameOf(tables, slot), start, end, end);
      }
    }
    if (flags & SLOT.partial) return UNDECIDED;
    if (flags & SLOT.continues) {
      const longer = matchFollowing(tables, text, start, end, hash1, tails, whole);
      if (longer === "undecided") return UNDECIDED;
      whole = longer;
    }
    if (whole !== undefined) {
      found.push(whole);
      return whole.end;
    }
  }
  const lengths = possibleTails(tails, last, end - start, characters[text.charCodeAt(start + 1)] ?? 0);
  if (lengths === 0) return -1;
  return matchTailed(tables, text, start, end, hash1, lengths, tails, found) ? -1 : UNDECIDED;
}
