/** Running text stands in elements with at least this many UTF-16 units at a stretch. */
const LONG_RUN = 60;
/** `1.1.2021` */
const SHORTEST_DAY = 8;
/** Han, kana and Hangul say as much in fewer characters. */
const DENSE_SCRIPT = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const DENSITY = 2.5;
/** This much running text makes a page readable. */
const ENOUGH = 600;
/** Text nodes looked at: so many take a millisecond. */
const MOST_NODES = 800;
/** Text nodes before the headline that may hold the dateline. */
const BEFORE_HEADLINE = 40;

const NOT_TEXT = /^(?:script|style|noscript|template|textarea|option)$/;

/** Every day as a dateline writes it has one, and is told far slower. */
const YEAR = /(?:19|20)\d\d/;

/** A day as a dateline writes it: `2021-08-12`, `2021年8月12日`, `12/08/2021`, `12. august 2021`. */
const DAY =
  /(?:19|20)\d{2}\s?[-./年년]\s?\d{1,2}\s?[-./月월]\s?\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}|\d{1,2}\.?\s\p{L}{3,12}\.?,?\s(?:19|20)\d{2}/u;

/** A sample of a page's text, from about its headline on, taken no further than what is asked of it needs. */
export class TextSample {
  readonly #texts: TreeWalker;
  #next: Node | null;
  #seen = 0;
  #amount = 0;
  #dated = false;

  constructor(body: Element) {
    const texts = body.ownerDocument.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */);
    texts.currentNode = body.querySelector("h1") ?? body;
    for (let n = 0; n < BEFORE_HEADLINE && texts.previousNode() !== null; n += 1);
    this.#next = texts.nextNode();
    this.#texts = texts;
  }

  /** Whether there is running text in the first so many text nodes. */
  isReadable(most = MOST_NODES): boolean {
    while (this.#amount < ENOUGH && this.#readRun(most));
    return this.#amount >= ENOUGH;
  }

  /** Whether a day stands among the short texts, as in a dateline. */
  isDated(): boolean {
    while (!this.#dated && this.#readRun(MOST_NODES));
    return this.#dated;
  }

  /** Reads the next text that stands in one element at a stretch. @returns false at the end of the sample */
  #readRun(most: number): boolean {
    const parent = this.#next?.parentElement;
    if (!parent || this.#seen >= most) return false;
    let run = "";
    while (this.#next !== null && this.#next.parentNode === parent) {
      run += (this.#next.nodeValue ?? "").slice(0, 2_000);
      this.#next = this.#texts.nextNode();
      this.#seen += 1;
    }
    // Most are a space between two elements.
    if (run.length < SHORTEST_DAY || NOT_TEXT.test(parent.localName)) return true;
    const text = run.trim();
    const length = DENSE_SCRIPT.test(text) ? text.length * DENSITY : text.length;
    if (length >= LONG_RUN) this.#amount += length;
    this.#dated ||= text.length >= SHORTEST_DAY && text.length <= 300 && YEAR.test(text) && DAY.test(text);
    return true;
  }
}
