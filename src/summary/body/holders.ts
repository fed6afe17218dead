import { type BodyNode, linkDensity } from "./body-tree.ts";

/** How much it counts for an element how much running text it holds, so that a box of few words with a good name is not the best. */
const AMOUNT = 0.25;
/** Of the best, those that are near enough to speak for something around them all. */
const BEST = 5;
const NEAR = 0.75;
const AGREED = 3;
/** What stands beside the best in the same element belongs to it with this share of its score. */
const JOINS = 0.2;
const LEAST_TO_JOIN = 10;
/** A paragraph beside the best belongs to it where it is as long as this (UTF-16 units), or a whole sentence. */
const LONG = 80;
const LINKED = 0.25;
const ENDS = /[.!?。！？؟।](?:\s|$)/;

/**
 * The elements that hold the story: the one that its paragraphs speak most for, what belongs to it beside it, and others of
 * the same make. After Readability (`_grabArticle`); the last is ours: some sites part a story into sections.
 */
export function holdersOf(nodes: readonly BodyNode[]): ReadonlySet<BodyNode> {
  const best = bestOf(nodes);
  if (best === undefined) return new Set();
  const holders = new Set([best]);
  for (const sibling of best.around?.children ?? []) if (belongs(sibling, best)) holders.add(sibling);
  for (const node of nodes) if (isOfSameMake(node, best)) holders.add(node);
  return holders;
}

function bestOf(nodes: readonly BodyNode[]): BodyNode | undefined {
  const ranked = nodes
    .filter(({ score }) => score !== undefined)
    .map((node) => ({ node, worth: scoreOf(node) * Math.max(1, node.running) ** AMOUNT }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ node }) => node);
  let best = ranked[0];
  if (best === undefined) return nodes.find(({ name }) => name === "body");

  const near = ranked.slice(1, BEST).filter((node) => scoreOf(node) >= NEAR * scoreOf(ranked[0]));
  if (near.length >= AGREED)
    best =
      around(best).find((node) => near.filter((each) => around(each).includes(node)).length >= AGREED) ??
      best;

  // A score that rises again further out tells of more of the story there.
  let last = scoreOf(best);
  const least = last / 3;
  for (const outer of around(best)) {
    if (outer.score === undefined) continue;
    if (outer.score < least) break;
    if (outer.score > last) {
      best = outer;
      break;
    }
    last = outer.score;
  }
  for (const outer of around(best)) {
    if (outer.own.length > 0 || outer.children.filter(({ text }) => text > 0).length > 1) break;
    best = outer;
  }
  return best;
}

function belongs(node: BodyNode, best: BodyNode): boolean {
  if (node === best || node.isBeside) return false;
  const bonus = node.called !== "" && node.called === best.called ? JOINS * scoreOf(best) : 0;
  if (node.score !== undefined && node.score + bonus >= Math.max(LEAST_TO_JOIN, JOINS * scoreOf(best)))
    return true;
  if (node.name !== "p" && (node.own.length === 0 || node.children.length > 0)) return false;
  return node.text > LONG
    ? linkDensity(node) < LINKED
    : node.linked === 0 && node.own.some(({ text }) => ENDS.test(text));
}

/** Whether an element is called as the best is and stands as deep, in the same article. */
function isOfSameMake(node: BodyNode, best: BodyNode): boolean {
  if (node.called === "" || node.called !== best.called || node.name !== best.name) return false;
  if (node.isBeside || node.depth !== best.depth || node.name === "article") return false;
  if (linkDensity(node) >= LINKED) return false;
  for (let [one, other] = [node.around, best.around]; one !== other; ) {
    if (one === undefined || other === undefined || /^(?:article|li)$/.test(one.name)) return false;
    [one, other] = [one.around, other.around];
  }
  return true;
}

/** The elements around one within the page's body, from the inside. */
function around(node: BodyNode): BodyNode[] {
  const outer: BodyNode[] = [];
  for (let at = node.around; at && !/^(?:html|body)$/.test(at.name); at = at.around) outer.push(at);
  return outer;
}

function scoreOf(node: BodyNode | undefined): number {
  return node?.score ?? 0;
}
