/**
 * Lists and texts grow by half. Who makes many says how many: what is let go of counts as memory in use until it is collected, and
 * an engine that sees much of it goes through all names in memory again and again.
 */
const grown = (length: number): number => length + (length >>> 1);

/** A list of 32-bit numbers that grows. */
export class Column {
  #words: Uint32Array<ArrayBuffer>;
  length = 0;

  /** @param room expected length */
  constructor(room = 0) {
    this.#words = new Uint32Array(Math.max(1024, room));
  }

  push(value: number): void {
    if (this.length === this.#words.length)
      this.#words = widen(this.#words, new Uint32Array(grown(this.length)));
    this.#words[this.length++] = value;
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
    this.#units = new Uint16Array(4096 + units);
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
    this.#reserve(text.length);
    const units = this.#units;
    let at = this.#length;
    for (let i = 0; i < text.length; i++) units[at++] = text.charCodeAt(i);
    return this.#close(at);
  }

  #close(end: number): number {
    this.#length = end;
    this.starts.push(end);
    return this.count - 1;
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed > this.#units.length) this.#units = widen(this.#units, new Uint16Array(grown(needed)));
  }
}

function widen<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
