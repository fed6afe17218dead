/**
 * Two 32-bit hashes of the units of a word sequence, mixed unit by unit so that every prefix has its own. One is
 * too weak: among a million names, two words of a text in three thousand would share it with a name.
 * Multipliers: 2³² / φ (Knuth, TAOCP 3, 6.4) and the second constant of MurmurHash3's finaliser.
 */
export const SEED_1 = 0x2545f491;
export const SEED_2 = 0x19d699a5;

export function mix1(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1);
}

export function mix2(hash: number, unit: number): number {
  return Math.imul(((hash << 5) | (hash >>> 27)) ^ unit, 0xc2b2ae35);
}

/** The hash before `mix1` mixed `unit` in. The factor is the inverse of that of `mix1` modulo 2³². */
export function unmix1(hash: number, unit: number): number {
  return Math.imul(hash, 0x0e8b2f51) ^ unit;
}

/** Word of the start filter for the first two units of a name; its bit is `thirdBit` of the third. */
export function filterWord(first: number, second: number): number {
  return ((first & 127) << 6) | (second & 63);
}

export function thirdBit(third: number): number {
  return 1 << (third & 31);
}

/** Words for texts that begin with one letter. */
export const FILTER_ROW = 64;
/** Rows of first units; once for all names, and again for those that texts may begin in lower case. */
export const FILTER_HALF = 128 * FILTER_ROW;
