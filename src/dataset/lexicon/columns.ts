/**
 * Lists and texts grow by half, and give back what they let go of at once. Left to be collected it counts as memory in use, and an
 * engine that sees 64 MB of that goes through all names in memory once more.
 */
const grown = (length: number): number => length + (length >>> 1);

/** A list of 32-bit numbers that grows. */
export class Column {
  #words: Uint32Array<ArrayBuffer>;
  length = 0;

  /** @param room expected length */
  constructor(room = 0) {
    this.#words = new Uint32Array(Math.max(256, room));
  }

  push(value: number): void {
    if (this.length === this.#words.length) {
      this.#words = new Uint32Array(this.#words.buffer.transfer(grown(this.length) * 4));
    }
    this.#words[this.length++] = value;
  }

  /** The number at `index`, which the list has. */
  at(index: number): number {
    return this.#words[index] ?? 0;
  }

  /** The numbers so far; the view ends with the next `push`. */
  get values(): Uint32Array<ArrayBuffer> {
    return this.#words.subarray(0, this.length);
  }
}

/** Texts one after another, with nothing between them. */
export class Units {
  #units: Uint16Array<ArrayBuffer>;
  length = 0;

  /** @param room expected length of all */
  constructor(room: number) {
    this.#units = new Uint16Array(256 + room);
  }

  add(text: string): void {
    const { length } = text;
    const start = this.length;
    const end = start + length;
    if (end > this.#units.length) this.#units = new Uint16Array(this.#units.buffer.transfer(grown(end) * 2));
    const units = this.#units;
    for (let i = 0; i < length; i++) units[start + i] = text.charCodeAt(i);
    this.length = end;
  }

  /** All units so far; the view ends with the next text. */
  get values(): Uint16Array<ArrayBuffer> {
    return this.#units.subarray(0, this.length);
  }
}

/** Texts that are known by their number. */
export class Strings {
  readonly units: Units;
  readonly starts: Column;

  /**
   * @param room expected number of texts
   * @param units expected length of all
   */
  constructor(room: number, units: number) {
    this.units = new Units(units);
    this.starts = new Column(room + 1);
    this.starts.push(0);
  }

  /** @returns number of the text, from 0 */
  add(text: string): number {
    this.units.add(text);
    this.starts.push(this.units.length);
    return this.starts.length - 2;
  }
}

/** Gives the memory of lists back that nobody needs any more: they are empty then. */
export function letGo(...lists: readonly { readonly buffer: ArrayBuffer }[]): void {
  for (const { buffer } of lists) buffer.transfer(0);
}
