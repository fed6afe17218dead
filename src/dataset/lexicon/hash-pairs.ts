import { Column, letGo } from "./columns.ts";

/** Each pair of hashes once, in the order in which they came: open addressing. */
export class HashPairs {
  readonly first = new Column();
  readonly second = new Column();
  /** 1 + the index of a pair, or 0; at most half of it is taken. */
  #places = new Uint32Array(1024);

  get count(): number {
    return this.first.length;
  }

  add(one: number, two: number): void {
    const at = this.#placeOf(one, two);
    if (this.#places[at] !== 0) return;
    this.first.push(one);
    this.second.push(two);
    this.#places[at] = this.count;
    if (this.count * 2 > this.#places.length) this.#widen();
  }

  letGo(): void {
    letGo(this.first.values, this.second.values, this.#places);
  }

  /** Where the pair stands, or the empty place that it would take. */
  #placeOf(one: number, two: number): number {
    const places = this.#places;
    for (let at = one ^ (two >>> 7); ; at++) {
      at &= places.length - 1;
      const known = (places[at] ?? 0) - 1;
      if (known < 0 || (this.first.at(known) === one && this.second.at(known) === two)) return at;
    }
  }

  #widen(): void {
    const { length } = this.#places;
    letGo(this.#places);
    this.#places = new Uint32Array(length * 4);
    for (let i = 0; i < this.count; i++) {
      this.#places[this.#placeOf(this.first.at(i), this.second.at(i))] = i + 1;
    }
  }
}
