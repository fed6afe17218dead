import { letGo } from "./columns.ts";

/** Each pair of 32-bit hashes once, in the order in which they came: open addressing. */
export class HashPairs {
  #pairs = new Int32Array(1024);
  /** 1 + the index of a pair, or 0; at most half of it is taken. */
  #places = new Uint32Array(1024);
  /** A place is the top bits of the first hash, which are mixed best. */
  #shift = 22;
  count = 0;

  add(one: number, two: number): void {
    const at = this.#placeOf(one | 0, two | 0);
    if (this.#places[at] !== 0) return;
    const end = this.count * 2;
    if (end === this.#pairs.length) this.#pairs = new Int32Array(this.#pairs.buffer.transfer(end * 2 * 4));
    this.#pairs[end] = one;
    this.#pairs[end + 1] = two;
    this.#places[at] = ++this.count;
    if (this.count * 2 > this.#places.length) this.#widen();
  }

  /** First and second hash by turns; the view ends with the next `add`. */
  get values(): Int32Array<ArrayBuffer> {
    return this.#pairs.subarray(0, this.count * 2);
  }

  letGo(): void {
    letGo(this.#pairs, this.#places);
  }

  /** Where the pair stands, or the empty place that it would take. */
  #placeOf(one: number, two: number): number {
    const places = this.#places;
    const pairs = this.#pairs;
    const mask = places.length - 1;
    for (let at = one >>> this.#shift; ; at = (at + 1) & mask) {
      const pair = ((places[at] ?? 0) - 1) * 2;
      if (pair < 0 || (pairs[pair] === one && pairs[pair + 1] === two)) return at;
    }
  }

  #widen(): void {
    const { length } = this.#places;
    letGo(this.#places);
    this.#places = new Uint32Array(length * 4);
    this.#shift -= 2;
    for (let i = 0; i < this.count; i++) {
      const at = this.#placeOf(this.#pairs[i * 2] ?? 0, this.#pairs[i * 2 + 1] ?? 0);
      this.#places[at] = i + 1;
    }
  }
}
