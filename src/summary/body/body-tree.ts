import type { Block, Outline } from "../../engine/types.ts";
import { isCalledBeside, isCalledComments, isCalledInset, isCalledStory, parted } from "./called.ts";

/** An element of the page with what its text comes to. Amounts are UTF-16 units. */
export interface BodyNode {
  readonly name: string;
  readonly called: string;
  readonly around: BodyNode | undefined;
  readonly depth: number;
  readonly children: BodyNode[];
  /** Blocks right within it. */
  readonly own: Block[];
  text: number;
  /** Text of blocks long enough to be sentences, without those that are mostly links. */
  running: number;
  /** Running text of all elements that have the same name and are called the same. */
  alike: number;
  /** Text of headings, of list items, of links. */
  headings: number;
  listed: number;
  linked: number;
  commas: number;
  /** How much it is the one that holds the story; undefined where no paragraph speaks for it. */
  score: number | undefined;
  /** Whether it stands beside the story, by what it or something around it is called. */
  isBeside: boolean;
}

/** A shorter block (UTF-16 units) is a label, a date, a name. */
const RUNNING = 40;
/** What is called beside the story holds no more than this share of the page's running text, unless it is its comments. */
const BESIDE = 0.25;
/** An article that holds less of the page's running text is a teaser. */
const LEAST_ARTICLE = 0.15;
/** What goes with a picture in a story has no more running text (UTF-16 units): a caption or two. */
const INSET = 200;
/** Commas as scripts have them. */
const COMMAS = /[,،﹐︐⹁⸴，、]/g;

/** The elements of a page by their places in its outline; text that is passed over already counts for none of them. */
export function bodyTree(outline: Outline, blocks: readonly Block[]): BodyNode[] {
  const nodes: BodyNode[] = [];
  for (const [at, name, called] of outline) {
    const around = nodes[at];
    const node: BodyNode = {
      name,
      called: parted(called),
      around,
      depth: around === undefined ? 0 : around.depth + 1,
      children: [],
      own: [],
      text: 0,
      running: 0,
      alike: 0,
      headings: 0,
      listed: 0,
      linked: 0,
      commas: 0,
      score: undefined,
      isBeside: false,
    };
    around?.children.push(node);
    nodes.push(node);
  }
  for (const block of blocks) nodes[block.element ?? -1]?.own.push(block);

  // Whether something is beside the story is told by its share of all text, before what is beside it is left out.
  for (const node of nodes)
    for (const block of node.own) {
      node.running += runningIn(block);
      node.linked += block.linked ?? 0;
      if (block.role === "headline") node.headings += 1;
    }
  sumUp(nodes, ["running", "headings", "linked"]);
  const all = nodes[0]?.running ?? 0;
  countAlike(nodes);
  const next = nextArticles(nodes, all);
  for (const node of nodes)
    node.isBeside =
      node.around?.isBeside === true ||
      next.has(node) ||
      node.name === "aside" ||
      (!/^(?:html|body)$/.test(node.name) &&
        ((isCalledInset(node.called) && node.running <= INSET && node.alike < BESIDE * all) ||
          (isCalledBeside(node.called, node.linked > 0) && node.alike < BESIDE * all) ||
          (isCalledComments(node.called) && node.headings === 0)));

  for (const node of nodes) {
    node.running = 0;
    node.headings = 0;
    node.linked = 0;
    if (node.isBeside) continue;
    for (const block of node.own) {
      const { text, role, linked = 0 } = block;
      if (role === "caption") continue;
      node.running += runningIn(block);
      node.text += text.length;
      node.linked += linked;
      node.commas += commasIn(text);
      if (role === "list") node.listed += text.length;
      if (role === "headline" || role === "subheading") node.headings += text.length;
    }
  }
  sumUp(nodes, ["running", "text", "linked", "commas", "listed", "headings"]);
  countAlike(nodes);
  score(nodes);
  return nodes;
}

/** Adds to each element what is in it. The one around stands before each. */
function sumUp(
  nodes: readonly BodyNode[],
  amounts: readonly ("running" | "text" | "linked" | "commas" | "listed" | "headings")[],
): void {
  for (const node of nodes.toReversed())
    if (node.around) for (const amount of amounts) node.around[amount] += node[amount];
}

/** Articles with headlines of their own that follow the first: sites let the next story begin under the one that was asked for. */
function nextArticles(nodes: readonly BodyNode[], all: number): ReadonlySet<BodyNode> {
  const articles = nodes.filter(
    ({ name, headings, running, around }) =>
      name === "article" && headings > 0 && running >= LEAST_ARTICLE * all && around?.name !== "article",
  );
  const [first, ...others] = articles;
  const isWithin = (node: BodyNode) => {
    let at: BodyNode | undefined = node;
    while (at !== undefined && at !== first) at = at.around;
    return at !== undefined;
  };
  return new Set(others.filter((node) => !isWithin(node)));
}

/** Sites part a story into boxes of one make: what they are called says as little of each as of one that holds it all. */
function countAlike(nodes: readonly BodyNode[]): void {
  const make = ({ name, called }: BodyNode) => `${name} ${called}`;
  const amounts = new Map<string, number>();
  for (const node of nodes)
    if (node.around === undefined || make(node) !== make(node.around))
      amounts.set(make(node), (amounts.get(make(node)) ?? 0) + node.running);
  for (const node of nodes) node.alike = node.called === "" ? node.running : (amounts.get(make(node)) ?? 0);
}

function runningIn({ text, linked = 0 }: Block): number {
  return text.length >= RUNNING && linked < text.length / 2 ? text.length : 0;
}

function commasIn(text: string): number {
  return text.match(COMMAS)?.length ?? 0;
}

/** The share of an element's text that is links. */
export function linkDensity({ linked, text }: BodyNode): number {
  return linked / Math.max(1, text);
}

/** Elements that are paragraphs: what holds them may be the story. */
const PARAGRAPH = /^(?:p|span|blockquote|h[1-6]|li|td|th|dd|dt|pre)$/;
/** A shorter paragraph (UTF-16 units) speaks for nothing. */
const SPEAKS = 25;
/** Elements around a paragraph that it speaks for. */
const LEVELS = 5;

/**
 * Each paragraph speaks for the elements around it, the nearer the more: after Readability (Arc90, Mozilla; `_grabArticle`
 * of https://github.com/mozilla/readability), whose points and divisors these are.
 */
function score(nodes: readonly BodyNode[]): void {
  for (const node of nodes) {
    if (node.isBeside) continue;
    for (const { text, role } of node.own) {
      if (role === "caption" || role === "headline" || text.length < SPEAKS) continue;
      const points = 2 + commasIn(text) + Math.min(3, Math.floor(text.length / 100));
      let at = PARAGRAPH.test(node.name) ? node.around : node;
      for (let level = 0; level < LEVELS && at && !/^(?:html|body)$/.test(at.name); level += 1) {
        at.score ??= startOf(at);
        at.score += points / (level === 0 ? 1 : level === 1 ? 2 : 3 * level);
        at = at.around;
      }
    }
  }
  for (const node of nodes) if (node.score !== undefined) node.score *= 1 - linkDensity(node);
}

/** Points that an element has for what it is and is called. */
function startOf(node: BodyNode): number {
  const { name } = node;
  const byName =
    name === "div"
      ? 5
      : /^(?:pre|td|blockquote)$/.test(name)
        ? 3
        : /^(?:address|[ou]l|d[ldt]|li|form)$/.test(name)
          ? -3
          : /^(?:h[1-6]|th)$/.test(name)
            ? -5
            : 0;
  return byName + weightOf(node);
}

/** What an author's names for an element say of it: from -25, beside a story, to 25, a story. */
export function weightOf({ called, linked }: BodyNode): number {
  return (isCalledStory(called) ? 25 : 0) - (isCalledBeside(called, linked > 0) ? 25 : 0);
}
