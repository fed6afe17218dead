/** Fewest bits: 1 kB. */
const LEAST = 13;
/** 128 kB: so much stays near the processor, and more bits a hash cost little. */
const NEAR = 20;
const MOST = 26;
/** Bits for each distinct hash, of which one in so many lets another hash pass by mistake. */
const AMPLE = 16;
const SCARCE = 4;

/** A bitmap of the top bits of hashes: marked in more bits than it needs, which are folded together when their number is known. */
export class HashBits {
  readonly #shift: number;
  readonly #bits: Uint32Array<ArrayBuffer>;

  /** @param room expected number of hashes; where there are many more, more others pass by mistake */
  constructor(room: number) {
    const size = Math.max(NEAR, sizeFor(room));
    this.#shift = 32 - size;
    this.#bits = new Uint32Array(2 ** size / 32);
  }

  add(hash: number): void {
    const place = hash >>> this.#shift;
    this.#bits[place >>> 5] = (this.#bits[place >>> 5] ?? 0) | (1 << (place & 31));
  }

  /** @returns the bits, and by how much a hash is shifted to be a place in them */
  fold(): { shift: number; bits: Uint32Array<ArrayBuffer> } {
    let distinct = 0;
    for (const word of this.#bits) distinct += popCount(word);
    const shift = Math.max(this.#shift, 32 - sizeFor(distinct));
    return { shift, bits: foldTogether(this.#bits, shift - this.#shift) };
  }
}

/** Binary logarithm of the number of bits for `count` hashes. */
function sizeFor(count: number): number {
  const ample = Math.min(NEAR, Math.ceil(Math.log2(count * AMPLE + 1)));
  return Math.min(MOST, Math.max(LEAST, ample, Math.ceil(Math.log2(count * SCARCE + 1))));
}

/** A bit for every two, set where one of them is, `by` times. */
function foldTogether(bits: Uint32Array<ArrayBuffer>, by: number): Uint32Array<ArrayBuffer> {
  if (by === 0) return bits;
  const half = new Uint32Array(bits.length >>> 1);
  for (let i = 0; i < half.length; i++)
    half[i] = halve(bits[i * 2] ?? 0) | (halve(bits[i * 2 + 1] ?? 0) << 16);
  return foldTogether(half, by - 1);
}

/** Sixteen bits, one for every two of `word` (Warren, Hacker's Delight, 7–4: compress). */
function halve(word: number): number {
  let even = (word | (word >>> 1)) & 0x5555_5555;
  even = (even | (even >>> 1)) & 0x3333_3333;
  even = (even | (even >>> 2)) & 0x0f0f_0f0f;
  even = (even | (even >>> 4)) & 0x00ff_00ff;
  return (even | (even >>> 8)) & 0xffff;
}

/** Number of bits set (Warren, Hacker's Delight, 5–1). */
export function popCount(word: number): number {
  let pairs = word - ((word >>> 1) & 0x5555_5555);
  pairs = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
