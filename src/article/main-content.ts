import { firstOf, plain } from "./plain-node.ts";

/** Elements that may hold the article, best first. */
const HOLDERS = [
  "main article, [role=main] article",
  "article, [role=article]",
  "[itemprop~=articleBody]",
  "main, [role=main]",
] as const;

/** Fewer UTF-16 units of running text than this are a teaser, not an article. */
const SHORTEST = 250;
/** What sites call an article may be a comment or a teaser: it has at least this share of the page's running text. */
const LEAST_SHARE = 0.2;
/** Where nothing is called an article, it is the smallest element with this share of the page's running text. */
const MOST_OF_IT = 0.5;

/** A shorter text (UTF-16 units) is a label, a date, a name. */
const RUNNING = 40;
/** Texts looked at: a long book. */
const MOST_TEXTS = 20_000;
/** UTF-16 units of a text that count. */
const LONGEST_TEXT = 100_000;
/** Elements of one kind that are weighed. */
const MOST_HOLDERS = 60;
/** Elements around texts that are looked at, so that deep nesting ends too. */
const MOST_STEPS = 2_000_000;
/** Texts and elements looked at between two chances to pause. */
const STRIDE = 100;

const NO_STORY = new Set(
  "a button script style noscript template nav footer aside form select textarea".split(" "),
);
/** What readers write under a story, in id and class. */
const COMMENTS = /(?:^|[-_\s])(?:comments?|disqus|replies)(?:$|[-_\s])/i;

/**
 * The part of the page that holds the article, for the order and role of its blocks: of the elements that sites use for it
 * the one with most running text, where that is a good part of the page's, and rather one with the headline; else the
 * smallest element that holds most of the page's running text; `main` or else `body` where there is little of it. Reads no
 * styles and no layout. Measured by bench/article-body.ts: see docs/decisions/0014-article-body.md.
 */
export function mainContent(document: Document): Element {
  const finding = findMainContent(document);
  for (;;) {
    const { done, value } = finding.next();
    if (done === true) return value;
  }
}

/** As `mainContent`, pausing every few dozen nodes: a page that changes meanwhile gives what it was. */
export function* findMainContent(document: Document): Generator<undefined, Element> {
  const root: Element = document.body ?? document.documentElement;
  const running = yield* runningText(root);
  const all = running.get(root) ?? 0;
  for (const selector of HOLDERS) {
    let best: Element | undefined;
    let most = Math.max(SHORTEST, LEAST_SHARE * all);
    for (const element of firstOf(document, selector, MOST_HOLDERS)) {
      yield;
      const amount = (running.get(element) ?? 0) * (plain(element).querySelector("h1") === null ? 1 : 2);
      if (amount > most) [best, most] = [element, amount];
    }
    if (best !== undefined) return best;
  }
  if (all < SHORTEST) return document.querySelector("main, [role=main]") ?? root;
  let inner: Element = root;
  for (;;) {
    yield;
    let child = plain(inner).firstElementChild;
    while (child !== null && ((running.get(child) ?? 0) < MOST_OF_IT * all || isParagraph(child)))
      child = plain(child).nextElementSibling;
    if (child === null) return inner;
    inner = child;
  }
}

/** Whether an element is one paragraph: the article is what holds it. */
function isParagraph(element: Element): boolean {
  return /^(?:p|span|blockquote|h[1-6]|li|td)$/.test(element.localName);
}

/** UTF-16 units of running text in each element that has any. */
function* runningText(root: Element): Generator<undefined, Map<Element, number>> {
  const amounts = new Map<Element, number>();
  const texts = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const passed = new Map<Element, boolean>();
  let steps = 0;
  let taken = 0;
  const above = (element: Element) => (element === root ? null : plain(element).parentElement);
  // Not by recursion: pages nest ten thousand deep.
  const isPassed = (element: Element): boolean => {
    const unknown: Element[] = [];
    let at: Element | null = element;
    for (; at !== null && !passed.has(at); at = above(at)) unknown.push(at);
    steps += unknown.length;
    let is = at !== null && passed.get(at) === true;
    for (const each of unknown.reverse()) {
      const asked = plain(each);
      is ||=
        NO_STORY.has(asked.localName) ||
        (each !== root && COMMENTS.test(`${asked.id} ${asked.getAttribute("class") ?? ""}`));
      passed.set(each, is);
    }
    return is;
  };
  let text = texts.nextNode();
  for (let count = 0; count < MOST_TEXTS && text !== null; count++) {
    const parent: Element | null = text.parentElement;
    // Frameworks write one text as several nodes.
    let whole = "";
    let last: Node | null = null;
    const goesOn = () => text?.parentElement === parent && text.previousSibling === last;
    let nodes = 0;
    for (; text !== null && nodes < STRIDE && (last === null || goesOn()); text = texts.nextNode()) {
      whole += text.nodeValue?.slice(0, LONGEST_TEXT) ?? "";
      last = text;
      nodes += 1;
    }
    steps += nodes;
    const amount = whole.trim().length;
    if (amount >= RUNNING && parent !== null && !isPassed(parent)) {
      let element: Element | null = parent;
      for (; element !== null; element = above(element)) {
        amounts.set(element, (amounts.get(element) ?? 0) + amount);
        steps += 1;
      }
    }
    steps += 1;
    if (steps < STRIDE) continue;
    taken += steps;
    if (taken > MOST_STEPS) break;
    steps = 0;
    yield;
  }
  return amounts;
}
