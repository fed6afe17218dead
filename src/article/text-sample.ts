import { beginningOf } from "./plain-node.ts";

/** Running text stands in elements with at least this many UTF-16 units at a stretch. */
const LONG_RUN = 60;
/** `1.1.2021` */
const SHORTEST_DAY = 8;
/** Kana, Han and Hangul say as much in fewer characters; a text in them has one of them in its first so many. */
const DENSE_WITHIN = 20;
const DENSITY = 2.5;
/** This much running text makes a page readable. */
const ENOUGH = 500;
/** Paragraphs looked at. */
const MOST_PARAGRAPHS = 60;
/** Text nodes looked at, where the first time costs a microsecond and a half each. */
const MOST_NODES = 400;
/** Text nodes before the headline that may hold the dateline. */
const BEFORE_HEADLINE = 40;

const NOT_TEXT = "script style noscript template textarea option";

/** Every day as a dateline writes it has one, and is told far slower. */
const YEAR = /(?:19|20)\d\d/;

/** A day as a dateline writes it: `2021-08-12`, `2021年8月12日`, `12/08/2021`, `12. august 2021`. */
const DAY =
  /(?:19|20)\d{2}\s?[-./年년]\s?\d{1,2}\s?[-./月월]\s?\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}|\d{1,2}\.?\s[^\s\d!-@[-`{-\u00bf]{3,12}\.?,?\s(?:19|20)\d{2}/;

/**
 * Whether there is running text: in paragraphs, in lines that are broken by hand, or else from about the headline on. The
 * browser finds the first two by itself, and a script every text node.
 */
export function isReadable(body: Element): boolean {
  let amount = 0;
  const isEnough = (text: string) => {
    const length = isDense(text) ? text.length * DENSITY : text.length;
    if (length >= LONG_RUN) amount += length;
    return amount >= ENOUGH;
  };
  for (const tag of ["p", "br"]) {
    // By `item`: an index makes the browser count all of them first.
    const elements = body.getElementsByTagName(tag);
    for (let n = 0; n < MOST_PARAGRAPHS; n += 1) {
      const element = elements.item(n);
      if (element === null) break;
      const text = tag === "p" ? beginningOf(element) : element.previousSibling?.nodeValue;
      if (isEnough(text?.trim() ?? "")) return true;
    }
  }
  amount = 0;
  return someRun(body, isEnough);
}

function isDense(text: string): boolean {
  const letters = text.slice(0, DENSE_WITHIN).split("");
  return letters.some((letter) => letter >= "\u3040" && letter <= "\ud7af");
}

/** Whether a day stands among the short texts, as in a dateline. */
export function isDated(body: Element): boolean {
  return someRun(body, (text) => text.length <= 300 && YEAR.test(text) && DAY.test(text));
}

/** Whether one of the texts from about the headline on, each as it stands in one element at a stretch, is as asked. */
function someRun(body: Element, is: (text: string) => boolean): boolean {
  const texts = body.ownerDocument.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */);
  texts.currentNode = body.querySelector("h1") ?? body;
  for (let n = 0; n < BEFORE_HEADLINE && texts.previousNode() !== null; n += 1);
  let run = "";
  let text = texts.nextNode();
  for (let n = 0; n < MOST_NODES && text !== null; n += 1) {
    run += (text.nodeValue ?? "").slice(0, 2_000);
    const { parentElement, nextSibling } = text;
    text = texts.nextNode();
    if (text !== null && text === nextSibling) continue;
    // Most are a space between two elements.
    if (run.length >= SHORTEST_DAY) {
      const bare = run.trim();
      if (
        bare.length >= SHORTEST_DAY &&
        !NOT_TEXT.split(" ").includes(parentElement?.localName ?? "") &&
        is(bare)
      )
        return true;
    }
    run = "";
  }
  return false;
}
