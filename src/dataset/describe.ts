import type { DatasetIndex } from "./dataset-index.ts";
import {
  knownPeriod,
  labelOf,
  linkTo,
  mergeFacts,
  type Reading,
  viewFact,
  viewSources,
} from "./describe-fact.ts";
import { directionOf, entityLabel, localise } from "./locale.ts";
import { outsideLinks } from "./outside-links.ts";
import { daysOf } from "./partial-date.ts";
import type { DatasetEvent, Entity, Fact, LocalText } from "./schema.ts";
import { beginning, ending, endsLater, relationTo, standings } from "./standing.ts";
import { formatDate, formatPeriod, type Phrases } from "./time.ts";
import type { BackgroundView, EntityView, EventView, FactView } from "./view.ts";

/** For whom and for which page something is described. */
export interface Describing {
  /** The page's day, `YYYY-MM-DD`; what is no day counts as absent. */
  readonly date?: string;
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  readonly phrases: Phrases;
}

/**
 * Everything that a card shows of an entity; `null` where no dataset has it. Of what its dataset says nothing, facts of a label and what
 * it lies in, those after it tell that have the entity too: a newsroom that says who somebody is takes nothing away.
 *
 * What lay ahead on the page's day is never told as known then: a fact that held is told without its later end, and the
 * end stands among what has changed since, unless a fact of the same label there tells what came instead.
 *
 * @param datasets in their order of precedence; those that have nothing to add may be left out
 */
export function describeEntity(
  datasets: readonly DatasetIndex[],
  ref: { readonly dataset: string; readonly entity: string },
  { date, language, phrases }: Describing,
): EntityView | null {
  const index = datasets.find(({ id }) => id === ref.dataset);
  const entity = index?.entity(ref.entity);
  if (!index || !entity) return null;
  const reading = readingOf(index, date, language, phrases);
  const { day } = reading;
  const others = datasets.slice(datasets.indexOf(index) + 1).flatMap((other) => {
    const same = other.entity(entity.id);
    return same?.type === entity.type ? { entity: same, reading: { ...reading, index: other } } : [];
  });
  const placed = [{ entity, reading }, ...others].map((one) => ({
    wholes: wholesOf(one.entity, one.reading.index),
    reading: one.reading,
  }));
  const { wholes, reading: placing } = placed.find((one) => one.wholes.length > 0) ?? { wholes: [], reading };
  const name = entityLabel(entity, language);
  const facts = factsOf([{ entity, reading }, ...others], name);
  const { title } = index.dataset;
  const { nativeName, location } = entity;
  return {
    dataset: index.id,
    datasetTitle: title === undefined ? index.id : localise(title, language),
    entity: entity.id,
    type: entity.type,
    ...(entity.kind !== undefined && { kind: entity.kind }),
    name,
    ...(nativeName &&
      nativeName.text !== name && { nativeName: { ...nativeName, dir: directionOf(nativeName.lang) } }),
    ...(entity.description !== undefined && { description: localise(entity.description, language) }),
    ...(day !== undefined && { date: formatDate(day, language) }),
    ...facts,
    relatives: wholes.map(({ id }) => linkTo(id, placing)).filter((link) => link !== undefined),
    related: relationToWholes(entity, wholes),
    events: index.eventsOf(entity.id).map((event) => viewEvent(event, reading)),
    ...(location && { location: { lat: location.lat, lon: location.lon } }),
    links: [
      ...(entity.links ?? []).map(({ url, title: text }) => ({ url, title: localise(text, language) })),
      ...outsideLinks(entity, language, phrases),
    ],
  };
}

/** A dataset's account of its subject and its timeline; `null` where it has neither. */
export function describeBackground(
  index: DatasetIndex,
  { date, language, phrases }: Describing,
): BackgroundView | null {
  const { title, background } = index.dataset;
  if (background === undefined && index.events.length === 0) return null;
  const reading = readingOf(index, date, language, phrases);
  return {
    title: title === undefined ? index.id : localise(title, language),
    paragraphs: background === undefined ? [] : paragraphsOf(background, language),
    events: index.events.map((event) => viewEvent(event, reading)),
  };
}

function readingOf(
  index: DatasetIndex,
  date: string | undefined,
  language: string,
  phrases: Phrases,
): Reading {
  const isDay = date !== undefined && daysOf(date)?.first === date;
  return { index, language, phrases, ...(isDay && { day: date }) };
}

const WHEN = ["held", "since", "before"] as const;
type FactViews = Pick<EntityView, (typeof WHEN)[number]>;

/** The facts of an entity in each of its datasets, of a label those of the first that has any. */
function factsOf(
  described: readonly { readonly entity: Entity; readonly reading: Reading }[],
  name: string,
): FactViews {
  const told = new Set<string>();
  const facts: Record<keyof FactViews, FactView[]> = { held: [], since: [], before: [] };
  for (const { entity, reading } of described) {
    const views = viewFacts(entity, name, reading);
    for (const when of WHEN) facts[when].push(...views[when].filter(({ label }) => !told.has(label)));
    for (const when of WHEN) for (const { label } of views[when]) told.add(label);
  }
  return facts;
}

function viewFacts(entity: Entity, name: string, reading: Reading): FactViews {
  const { held, since, before } = sortFacts(entity.facts ?? [], reading);
  return {
    // An official name that is the name says nothing; a capital that bears its country's name is another entity.
    held: mergeFacts(held.map((fact) => viewFact(fact, knownPeriod(fact, reading), reading))).filter(
      ({ value, link }) => value !== name || link !== undefined,
    ),
    since: mergeFacts(since.map(({ fact, period }) => viewFact(fact, period, reading))),
    before: mergeFacts(before.map((fact) => viewFact(fact, fact, reading))),
  };
}

interface SortedFacts {
  /** In the author's order, with those that say nothing of time. */
  readonly held: readonly Fact[];
  /** Oldest first; an end is a fact whose period has only that end. */
  readonly since: readonly { readonly fact: Fact; readonly period: Pick<Fact, "from" | "until" | "asOf"> }[];
  /** Newest first. */
  readonly before: readonly Fact[];
}

function sortFacts(facts: readonly Fact[], reading: Reading): SortedFacts {
  const { day } = reading;
  const label = (fact: Fact) => labelOf(fact, reading);
  const standing = standings(facts, day, (fact) => JSON.stringify([label(fact), fact.claimedBy]));
  const held = facts.filter((fact) => ["held", "undated"].includes(standing.get(fact) ?? ""));
  const began = facts.filter((fact) => standing.get(fact) === "since");
  const replaced = new Set(began.map(label));
  const ended = held.filter((fact) => endsLater(fact, day));
  return {
    held,
    since: [
      ...ended
        .filter((fact) => !replaced.has(label(fact)))
        .map((fact) => ({ fact, period: untilOf(fact), at: ending(fact) })),
      ...began.map((fact) => ({ fact, period: fact, at: beginning(fact) })),
    ].toSorted((a, b) => compare(a.at, b.at)),
    before: facts
      .filter((fact) => standing.get(fact) === "before")
      .toSorted((a, b) => compare(ending(b), ending(a)) || compare(beginning(b), beginning(a))),
  };
}

function untilOf({ until }: Fact): Pick<Fact, "until"> {
  return until === undefined ? {} : { until };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What the entity is part of, nearest first over every step. What its facts lead to is linked in them. */
function wholesOf(entity: Entity, index: DatasetIndex): Entity[] {
  const ids = new Set<string>([entity.id]);
  // A set may grow while it is read: what is added is visited too, once.
  for (const id of ids) for (const whole of [index.entity(id)?.partOf ?? []].flat()) ids.add(whole);
  ids.delete(entity.id);
  return [...ids].flatMap((id) => index.entity(id) ?? []);
}

/** A ministry is no part of its country, and an embassy none of the city that it stands in. */
function relationToWholes({ type }: Entity, wholes: readonly Entity[]): EntityView["related"] {
  if (type === "place" || wholes[0]?.type === type) return "part_of";
  return wholes.every(({ kind }) => kind === "country") ? "kind_country" : "see_also";
}

function viewEvent(event: DatasetEvent, reading: Reading): EventView {
  const { language, phrases, day } = reading;
  const relation = relationTo(event, day);
  const period = { from: event.date, until: event.until ?? event.date };
  return {
    id: event.id,
    date: event.date,
    when:
      formatPeriod(relation === "that-day" ? knownPeriod(period, reading) : period, language, phrases) ??
      event.date,
    title: localise(event.title, language),
    ...(event.text !== undefined && { text: localise(event.text, language) }),
    ...(event.claimedBy !== undefined && { claimedBy: localise(event.claimedBy, language) }),
    ...(event.note !== undefined && { note: localise(event.note, language) }),
    entities: (event.entities ?? []).map((id) => linkTo(id, reading)).filter((link) => link !== undefined),
    sources: viewSources(event, reading),
    relation,
  };
}

function paragraphsOf(background: LocalText, language: string): string[] {
  return localise(background, language)
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}
