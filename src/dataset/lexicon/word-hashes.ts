import { CLASS } from "./character-classes.ts";
import { characters } from "./characters.ts";
import { decode } from "./decode.ts";
import { FILTER_HALF, FILTER_ROW, filterWord, mix1, mix2, SEED_1, SEED_2, thirdBit } from "./hash.ts";
import { type NameKey, nameKey } from "./name-key.ts";

/** Most units of a name that can be found: ten times what the dataset format allows. */
const LONGEST = 8192;
const WORDS = CLASS.word | CLASS.unspaced;
const units = new Uint16Array(LONGEST);
const kinds = new Uint8Array(LONGEST + 1);

/** Fold and classes as they stand in an element of `characters`. */
const FOLD = 0xffff;
const START = CLASS.start << 16;
const WORD = CLASS.word << 16;
const UNSPACED = CLASS.unspaced << 16;
const ODD = (CLASS.rare | CLASS.mark) << 16;

/** The words of one name, from its anchor on, as they are hashed. One at a time: the next `read` overwrites it. */
export class WordHashes {
  /** Number of words. */
  words = 0;
  /** Hashes of the units from the anchor to the end of each word. */
  readonly first = new Int32Array(LONGEST);
  readonly second = new Int32Array(LONGEST);
  /** First hash from the anchor to the second unit of each word, or its only one. */
  readonly beginnings = new Int32Array(LONGEST);
  /** Whether the name has more than what is hashed: before its anchor or after its last word. */
  partial = false;
  /** Folded first unit of an anchor in lower case, or 0. */
  lowerStart = 0;
  #length = 0;

  /**
   * Hashes the name that stands in `text` from `from` to `to`.
   * @returns whether the name can be found: `nameKey` has one for it, and it is no longer than a page
   */
  read(text: Uint16Array, from: number, to: number): boolean {
    this.partial = false;
    this.lowerStart = 0;
    if (this.#readPlain(text, from, to)) return true;
    const key = nameKey(decode(text, from, to));
    if (key === undefined || key.end - key.anchor > LONGEST) return false;
    this.#readKey(key);
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

  /**
   * A name that begins with what may begin a name, ends with a word, and has nothing rare and no surrogate, and no more than one
   * unit between words. What most names are is hashed as it is read, word by word.
   */
  #readPlain(text: Uint16Array, from: number, to: number): boolean {
    if (to - from > LONGEST || from === to) return false;
    const { first, second, beginnings } = this;
    let at = from;
    let character = characters[text[at] ?? 0] ?? 0;
    if (!(character & (START | UNSPACED))) return false;
    let any = 0;
    let hash1 = SEED_1;
    let hash2 = SEED_2;
    let words = 0;
    for (;;) {
      any |= character;
      hash1 = mix1(hash1, character & FOLD);
      hash2 = mix2(hash2, character & FOLD);
      let beginning = hash1;
      if (character & UNSPACED) {
        if (isSurrogate(text[at] ?? 0)) return false;
        character = ++at < to ? (characters[text[at] ?? 0] ?? 0) : 0;
      } else {
        character = ++at < to ? (characters[text[at] ?? 0] ?? 0) : 0;
        if (character & WORD) {
          any |= character;
          hash1 = mix1(hash1, character & FOLD);
          hash2 = mix2(hash2, character & FOLD);
          beginning = hash1;
          character = ++at < to ? (characters[text[at] ?? 0] ?? 0) : 0;
          while (character & WORD) {
            any |= character;
            hash1 = mix1(hash1, character & FOLD);
            hash2 = mix2(hash2, character & FOLD);
            character = ++at < to ? (characters[text[at] ?? 0] ?? 0) : 0;
          }
        }
      }
      beginnings[words] = beginning;
      first[words] = hash1;
      second[words++] = hash2;
      if (at === to) break;
      if (character & (WORD | UNSPACED)) continue;
      any |= character;
      hash1 = mix1(hash1, character & FOLD);
      hash2 = mix2(hash2, character & FOLD);
      character = ++at < to ? (characters[text[at] ?? 0] ?? 0) : 0;
      if (!(character & (WORD | UNSPACED))) return false;
    }
    if (any & ODD) return false;
    this.words = words;
    this.#length = to - from;
    units[0] = characters[text[from] ?? 0] ?? 0;
    units[1] = from + 1 < to ? (characters[text[from + 1] ?? 0] ?? 0) : 0;
    units[2] = from + 2 < to ? (characters[text[from + 2] ?? 0] ?? 0) : 0;
    return true;
  }

  #readKey({ folded, anchor, end }: NameKey): void {
    this.partial = anchor > 0 || end < folded.units.length;
    this.#length = end - anchor;
    if ((folded.classes[anchor] ?? 0) & CLASS.lower) this.lowerStart = folded.units[anchor] ?? 0;
    for (let i = 0; i < this.#length; i++) {
      units[i] = folded.units[anchor + i] ?? 0;
      kinds[i] = folded.classes[anchor + i] ?? 0;
    }
    kinds[this.#length] = 0;
    this.#hash();
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
}

const SPACE = 0x20;
const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800;
