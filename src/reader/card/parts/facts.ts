import type { EntityLink, FactView } from "../../../dataset/view.ts";
import { element, inlineButton } from "../../../ui/element.ts";
import { capitalized, type Kit } from "../content.ts";
import { GLUE, type SourceNumbers, sourceMark } from "./sources.ts";

/** More facts than this are folded away. */
const MANY = 7;

export interface FactParts {
  readonly numbers: SourceNumbers;
  /** The page's date as the heading says it, which a fact of that day need not say again. */
  readonly date: string | undefined;
  follow(link: EntityLink): void;
}

/** Facts under their labels; a label that comes several times in a row stands once. Nothing where there are none. */
export function factList(kit: Kit, facts: readonly FactView[], parts: FactParts): readonly HTMLElement[] {
  if (facts.length === 0) return [];
  const groups = grouped(facts);
  const shown = groups.length > MANY + 1 ? groups.slice(0, MANY) : groups;
  const list = definitions(kit, shown, parts);
  const rest = groups.slice(shown.length);
  if (rest.length === 0) return [list];
  return [list, folded(kit.count("card_more_facts", rest.flat().length), definitions(kit, rest, parts))];
}

function definitions(kit: Kit, groups: readonly (readonly FactView[])[], parts: FactParts): HTMLElement {
  const made = groups.map((group) => factGroup(kit, group, parts));
  return element("dl.facts", {}, ...made);
}

/** Something that is there, and out of the way until it is asked for. */
export function folded(title: string, content: Node): HTMLElement {
  return element("details.folded", {}, element("summary.k-summary", {}, title), content);
}

function grouped(facts: readonly FactView[]): readonly (readonly FactView[])[] {
  const groups: FactView[][] = [];
  for (const fact of facts) {
    const last = groups.at(-1);
    if (last?.[0]?.label === fact.label) last.push(fact);
    else groups.push([fact]);
  }
  return groups;
}

function factGroup(kit: Kit, facts: readonly FactView[], parts: FactParts): HTMLElement {
  return element(
    "div.fact",
    {},
    element("dt", {}, facts[0]?.label),
    ...facts.map((fact) => factValue(kit, fact, parts)),
  );
}

function factValue(kit: Kit, fact: FactView, { numbers, date, follow }: FactParts): HTMLElement {
  const [mark, sources] = sourceMark(kit, fact.sources, numbers, fact.label);
  const period = fact.period !== date && fact.period;
  return element(
    "dd",
    {},
    linked(kit, fact, follow),
    period && " ",
    // One box with the mark, which Firefox would part from it.
    element(period ? "span.period" : "span", {}, period, mark && GLUE, mark),
    fact.claimedBy !== undefined && element("p.claim", {}, kit.text("card_claimed", fact.claimedBy)),
    fact.note !== undefined && element("p.note", {}, fact.note),
    sources,
  );
}

/** The value, with the name of its entity in it, or all of it, as a button that opens that entity. */
function linked(kit: Kit, { value, link, named }: FactView, follow: (link: EntityLink) => void): HTMLElement {
  if (link === undefined) return element("span.value", {}, capitalized(kit, value));
  const [start, end] = named ?? [0, value.length];
  const name = value.slice(start, end);
  const opener = inlineButton({ class: "entity", content: [start > 0 ? name : capitalized(kit, name)] }, () =>
    follow(link),
  );
  return element("span.value", {}, capitalized(kit, value.slice(0, start)), opener, value.slice(end));
}
