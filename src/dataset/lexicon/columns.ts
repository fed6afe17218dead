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

  /** Whether the list has `value` at `from` or later. */
  has(value: number, from: number): boolean {
    for (let i = from; i < this.length; i++) if (this.#words[i] === value) return true;
    return false;
  }

  /** The numbers so far; the view ends with the next `push`. */
  get values(): Uint32Array<ArrayBuffer> {
    return this.#words.subarray(0, this.length);
  }
}

/** Texts one after another. */
export class Strings {
  #units: Uint16Array<ArrayBuffer>;
  #length = 0;
  readonly starts: Column;

  /**
   * @param room expected number of texts
   * @param units expected length of all
   */
  constructor(room: number, units: number) {
    this.#units = new Uint16Array(256 + units);
    this.starts = new Column(room + 1);
    this.starts.push(0);
  }

  get count(): number {
    return this.starts.length - 1;
  }

  /** All units so far; the view ends with the next text. */
  get units(): Uint16Array<ArrayBuffer> {
    return this.#units.subarray(0, this.#length);
  }

  /** @returns index of the text */
  add(text: string): number {
    const { length } = text;
    const at = this.reserve(length);
    const units = this.#units;
    for (let i = 0; i < length; i++) units[at + i] = text.charCodeAt(i);
    return this.count - 1;
  }

  /** A text of `length` that the caller writes to `room` before the next one. @returns where it begins */
  reserve(length: number): number {
    const start = this.#length;
    const end = start + length;
    if (end > this.#units.length) this.#units = new Uint16Array(this.#units.buffer.transfer(grown(end) * 2));
    this.#length = end;
    this.starts.push(end);
    return start;
  }

  /** The units, and space for more. */
  get room(): Uint16Array<ArrayBuffer> {
    return this.#units;
  }
}

/** Gives the memory of lists back that nobody needs any more: they are empty then. */
export function letGo(...lists: readonly (Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>)[]): void {
  for (const { buffer } of lists) buffer.transfer(0);
}
