import { CLASS } from "./character-classes.ts";
import { characters } from "./characters.ts";
import { FILTER_HALF, FILTER_ROW, filterWord, mix1, mix2, SEED_1, SEED_2, thirdBit } from "./hash.ts";
import { type NameKey, nameKey } from "./name-key.ts";

/** Most units of a name that can be found: ten times what the dataset format allows. */
const LONGEST = 8192;
const WORDS = CLASS.word | CLASS.unspaced;
const units = new Uint16Array(LONGEST);
const kinds = new Uint8Array(LONGEST + 1);

/** The words of one name, from its anchor on, as they are hashed. One at a time: the next `read` overwrites it. */
export class WordHashes {
  /** Number of words. */
  words = 0;
  /** Hashes of the units from the anchor to the end of each word. */
  readonly first = new Uint32Array(LONGEST);
  readonly second = new Uint32Array(LONGEST);
  /** First hash from the anchor to the second unit of each word, or its only one. */
  readonly beginnings = new Uint32Array(LONGEST);
  /** Whether the name has more than what is hashed: before its anchor or after its last word. */
  partial = false;
  /** Folded first unit of an anchor in lower case, or 0. */
  lowerStart = 0;
  #length = 0;

  /**
   * @param copy gets the units of the name as they are, from `at` on: to read them once is a fifth of the work
   * @returns whether the name can be found: `nameKey` has one for it, and it is no longer than a page
   */
  read(name: string, copy: Uint16Array, at: number): boolean {
    this.partial = false;
    this.lowerStart = 0;
    if (!this.#readPlain(name, copy, at)) {
      const key = nameKey(name);
      if (key === undefined || key.end - key.anchor > LONGEST) return false;
      this.#readKey(key);
    }
    kinds[this.#length] = 0;
    this.#hash();
    return true;
  }

  /** Lets the start filter pass texts that go on as the name does, whatever follows its end. */
  admit(filter: Uint32Array): void {
    this.#admit(filter, 0);
    if (this.lowerStart > 0) this.#admit(filter, FILTER_HALF);
  }

  #admit(filter: Uint32Array, half: number): void {
    const first = units[0] ?? 0;
    const second = units[1] ?? 0;
    if (this.#length === 1) {
      const row = half + filterWord(first, 0);
      filter.fill(0xffff_ffff, row, row + FILTER_ROW);
      return;
    }
    const word = half + filterWord(first, second);
    // The filter reads a text unfolded: after a space may stand another one.
    const bits = this.#length === 2 || second === SPACE ? 0xffff_ffff : thirdBit(units[2] ?? 0);
    filter[word] = (filter[word] ?? 0) | bits;
  }

  #hash(): void {
    const length = this.#length;
    let hash1 = SEED_1;
    let hash2 = SEED_2;
    let word = 0;
    let place = 0;
    for (let i = 0; i < length; i++) {
      const unit = units[i] ?? 0;
      const kind = kinds[i] ?? 0;
      hash1 = mix1(hash1, unit);
      hash2 = mix2(hash2, unit);
      if (!(kind & WORDS)) continue;
      if (place < 2) this.beginnings[word] = hash1;
      place++;
      if (kind & (kinds[i + 1] ?? 0) & CLASS.word) continue;
      this.first[word] = hash1;
      this.second[word++] = hash2;
      place = 0;
    }
    this.words = word;
  }

  /** The units of a name that begins with what may begin a name, ends with a word, and has nothing rare and no surrogate. */
  #readPlain(name: string, copy: Uint16Array, at: number): boolean {
    const { length } = name;
    let isPlain = length > 0 && length <= LONGEST;
    let before = 0;
    for (let i = 0; i < length; i++) {
      const unit = name.charCodeAt(i);
      const character = characters[unit] ?? 0;
      const kind = character >>> CLASS_SHIFT;
      copy[at + i] = unit;
      units[i] = character;
      kinds[i] = kind;
      if (kind & ODD && (kind & (CLASS.rare | CLASS.mark) || isSurrogate(unit))) isPlain = false;
      if ((kind | before) === 0) isPlain = false;
      before = kind;
    }
    this.#length = length;
    return isPlain && before !== 0 && ((kinds[0] ?? 0) & (CLASS.start | CLASS.unspaced)) !== 0;
  }

  #readKey({ folded, anchor, end }: NameKey): void {
    this.partial = anchor > 0 || end < folded.units.length;
    this.#length = end - anchor;
    if ((folded.classes[anchor] ?? 0) & CLASS.lower) this.lowerStart = folded.units[anchor] ?? 0;
    for (let i = 0; i < this.#length; i++) {
      units[i] = folded.units[anchor + i] ?? 0;
      kinds[i] = folded.classes[anchor + i] ?? 0;
    }
  }
}

const SPACE = 0x20;
/** Of `characters`. */
const CLASS_SHIFT = 16;
const ODD = CLASS.rare | CLASS.mark | CLASS.unspaced;
const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800;
