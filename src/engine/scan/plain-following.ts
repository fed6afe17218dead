import { characters } from "../../dataset/lexicon/characters.ts";
import { mix1, unmix1 } from "../../dataset/lexicon/hash.ts";
import { FINGERPRINT_SHIFT, SLOT } from "../../dataset/lexicon/layout.ts";
import type { Lexicon, ScanTables } from "../../dataset/lexicon/lexicon.ts";
import type { Candidate } from "./candidate.ts";
import { FOLD, MARK, RARE, UNSPACED, WORD } from "./character-bits.ts";
import { betterWhole } from "./judge-name.ts";
import { has, hasSlot, nameOf, secondHash } from "./look-up.ts";
import { possibleTails, type Tails } from "./tails.ts";

const SPACE = 0x20;
/** More than the separators in a name; what is longer is read with care. */
const LONGEST_SEPARATOR = 8;

/**
 * Finds the longest name that goes on after its plain words up to `end`, which are hashed to `hash`.
 * @param known the name that those words are
 * @returns that, or a longer one, or "undecided" where only `matchAt` can tell
 */
export function matchFollowing(
  tables: Lexicon & ScanTables,
  text: string,
  start: number,
  end: number,
  hash: number,
  tails: Tails,
  known: Candidate | undefined,
): Candidate | undefined | "undecided" {
  const { slots, bucketStarts, bucketShift, continuations, continuationShift } = tables;
  let hash1 = hash;
  let whole = known;
  let at = end;
  for (;;) {
    const separator = at;
    let before = 0;
    let character = 0;
    for (; ; at++) {
      if (at >= text.length) return whole;
      character = characters[text.charCodeAt(at)] ?? 0;
      if (character & (WORD | UNSPACED | RARE)) break;
      const fold = character & FOLD;
      if (fold === SPACE && before === SPACE) continue;
      if (at > separator + LONGEST_SEPARATOR) return "undecided";
      hash1 = mix1(hash1, fold);
      before = fold;
    }
    if (character & RARE) return "undecided";

    const first = at++;
    hash1 = mix1(hash1, character & FOLD);
    const isUnspaced = (character & UNSPACED) !== 0;
    const second = at < text.length ? (characters[text.charCodeAt(at)] ?? 0) : 0;
    let last = character;
    character = second;
    if (!isUnspaced && character & WORD && !(character & RARE)) {
      hash1 = mix1(hash1, character & FOLD);
      last = character;
      character = ++at < text.length ? (characters[text.charCodeAt(at)] ?? 0) : 0;
    } else if (character & (RARE | MARK)) {
      return "undecided";
    }
    if (!has(continuations, hash1 >>> continuationShift)) return whole;
    if (isUnspaced) return "undecided";
    while ((character & (WORD | RARE)) === WORD) {
      hash1 = mix1(hash1, character & FOLD);
      last = character;
      character = ++at < text.length ? (characters[text.charCodeAt(at)] ?? 0) : 0;
    }
    if (character & (MARK | RARE)) return "undecided";

    const shorter = whole;
    let flags = 0;
    const hash2 = secondHash(text, start, at);
    const bucket = hash1 >>> bucketShift;
    for (let slot = bucketStarts[bucket] ?? 0, after = bucketStarts[bucket + 1] ?? 0; slot < after; slot++) {
      const entry = slots[slot] ?? 0;
      if ((entry ^ hash2) >>> FINGERPRINT_SHIFT !== 0) continue;
      flags |= entry;
      if ((entry & (SLOT.ends | SLOT.partial | SLOT.stem)) !== SLOT.ends) continue;
      whole = betterWhole(whole, tables, text, nameOf(tables, slot), start, at, at);
    }
    if (flags & SLOT.partial) return "undecided";
    if (whole === shorter) {
      const lengths = possibleTails(tails, last, at - first, second);
      if (lengths !== 0 && mayBeTailed(tables, text, start, at, hash1, lengths)) return "undecided";
    }
    if (!(flags & SLOT.continues)) return whole;
  }
}

/** Whether a name ends, or goes on, where one of the tails that `lengths` has a bit for begins. */
function mayBeTailed(
  tables: ScanTables,
  text: string,
  start: number,
  end: number,
  hash: number,
  lengths: number,
): boolean {
  let hash1 = hash;
  let at = end;
  for (let rest = lengths >>> 1; rest !== 0; rest >>>= 1) {
    hash1 = unmix1(hash1, (characters[text.charCodeAt(--at)] ?? 0) & FOLD);
    if (rest & 1 && hasSlot(tables, hash1, secondHash(text, start, at))) return true;
  }
  return false;
}
