import { popCount } from "../../dataset/lexicon/bitmap.ts";
import { characters } from "../../dataset/lexicon/characters.ts";
import { mix2, SEED_2 } from "../../dataset/lexicon/hash.ts";
import { FINGERPRINT_SHIFT } from "../../dataset/lexicon/layout.ts";
import type { ScanTables } from "../../dataset/lexicon/lexicon.ts";
import { FOLD } from "./character-bits.ts";

/** Whether a bitmap has the bit; bits run from 0. */
export function has(bitmap: Uint32Array, bit: number): boolean {
  return (((bitmap[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

const SPACE = 0x20;

/** The second hash of plain words from `start` to `end` and what separates them; runs of spaces count as one. */
export function secondHash(text: string, start: number, end: number): number {
  let hash2 = SEED_2;
  let before = 0;
  for (let at = start; at < end; at++) {
    const fold = (characters[text.charCodeAt(at)] ?? 0) & FOLD;
    if (fold === SPACE && before === SPACE) continue;
    hash2 = mix2(hash2, fold);
    before = fold;
  }
  return hash2;
}

/** Whether a name is, or begins with, the words of these two hashes. */
export function hasSlot(
  { slots, bucketStarts, bucketShift }: ScanTables,
  hash1: number,
  hash2: number,
): boolean {
  const bucket = hash1 >>> bucketShift;
  for (let slot = bucketStarts[bucket] ?? 0, last = bucketStarts[bucket + 1] ?? 0; slot < last; slot++) {
    if (((slots[slot] ?? 0) ^ hash2) >>> FINGERPRINT_SHIFT === 0) return true;
  }
  return false;
}

/** Index of the name that a slot ends: its rank among such slots. */
export function nameOf({ slotEnds, slotRanks }: ScanTables, slot: number): number {
  const word = slot >>> 5;
  return (slotRanks[word] ?? 0) + popCount((slotEnds[word] ?? 0) & ~(-1 << (slot & 31)));
}
