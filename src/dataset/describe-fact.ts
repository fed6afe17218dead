import type { DatasetIndex } from "./dataset-index.ts";
import { entityLabel, intlLocale, localise, textOf } from "./locale.ts";
import type { DatasetEvent, Fact } from "./schema.ts";
import { type Dated, endsLater, standing } from "./standing.ts";
import { formatDate, formatPeriod, type PeriodPhrases } from "./time.ts";
import type { EntityLink, FactView, SourceView } from "./view.ts";

/** The dataset, the reader and the page for which something is described. */
export interface Reading {
  readonly index: DatasetIndex;
  /** The page's day, `YYYY-MM-DD`; absent where it has none. */
  readonly day?: string;
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  readonly phrases: PeriodPhrases;
}

/** A fact in the reader's language. Its period is told as `period` has it, which may leave out what was not yet known. */
export function viewFact(fact: Fact, period: Dated, reading: Reading): FactView {
  const { language, phrases } = reading;
  const link = fact.entity === undefined ? undefined : linkTo(fact.entity, reading);
  const value = formatValue(fact, language);
  const when = tellsPeriod(value, period, reading) ? undefined : formatPeriod(period, language, phrases);
  const named = link && namedAt(value, link, reading);
  return {
    label: labelOf(fact, reading),
    value,
    ...(link && { link }),
    ...(named && { named }),
    ...(when !== undefined && { period: when }),
    ...(fact.claimedBy !== undefined && { claimedBy: localise(fact.claimedBy, language) }),
    ...(fact.note !== undefined && { note: localise(fact.note, language) }),
    sources: viewSources(fact, reading),
  };
}

/** Whether a value says itself when it began, or when it was, and there is no other date to tell: «set up on 12 May 2020». */
function tellsPeriod(value: string, { from, until, asOf }: Dated, { language, phrases }: Reading): boolean {
  if (from === undefined || asOf !== undefined) return false;
  const told =
    until === undefined ? formatDate(from, language) : formatPeriod({ from, until }, language, phrases);
  const at = told === undefined ? -1 : value.indexOf(told);
  return at >= 0 && !/\d$/.test(value.slice(0, at));
}

/** Where a value names its entity, by the longest of its names: `[start, end]` in UTF-16 units. */
function namedAt(
  value: string,
  { entity, name }: EntityLink,
  { index }: Reading,
): readonly [start: number, end: number] | undefined {
  const names = [name, ...(index.entity(entity)?.names ?? []).map(textOf)];
  for (const text of names.toSorted((a, b) => b.length - a.length)) {
    const at = value.indexOf(text);
    const end = at + text.length;
    if (at >= 0 && !/[\p{L}\p{N}]$/u.test(value.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(value.slice(end)))
      return [at, end];
  }
  return undefined;
}

/** The period as it was known on the reading's day: an end or an observation that lay ahead was not; one of that day goes without saying. */
export function knownPeriod(period: Dated, { day }: Reading): Dated {
  const { from, until, asOf } = period;
  return {
    ...(from !== undefined && { from }),
    ...(until !== undefined && !endsLater(period, day) && { until }),
    ...(asOf !== undefined && asOf !== day && standing({ asOf }, day) !== "since" && { asOf }),
  };
}

/** The text of a fact's label: that of the dataset's `labels` where it is a key, else its own. */
export function labelOf({ label }: Fact, { index, language }: Reading): string {
  const { labels } = index.dataset;
  const shared =
    typeof label === "string" && labels && Object.hasOwn(labels, label) ? labels[label] : undefined;
  return localise(shared ?? label, language);
}

function formatValue({ value, unit }: Fact, language: string): string {
  if (typeof value !== "number") return localise(value, language);
  const locale = intlLocale(language);
  if (unit === "%") {
    return new Intl.NumberFormat(locale, { style: "unit", unit: "percent", maximumFractionDigits: 6 }).format(
      value,
    );
  }
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
  // No line break between a number and its unit.
  return unit === undefined ? number : `${number}\u00a0${unit}`;
}

/** A link to the card of an entity of the same dataset. */
export function linkTo(id: string, { index, language }: Reading): EntityLink | undefined {
  const entity = index.entity(id);
  return entity && { dataset: index.id, entity: id, type: entity.type, name: entityLabel(entity, language) };
}

/** The sources of a fact or an event; the paragraphs are those of the first. */
export function viewSources(
  { source, paragraph }: Pick<Fact | DatasetEvent, "source" | "paragraph">,
  { index, language }: Reading,
): SourceView[] {
  return [source ?? []].flat().flatMap((id, place): SourceView[] => {
    const found = index.source(id);
    if (!found) return [];
    return [
      {
        title: localise(found.title, language),
        ...(found.publisher !== undefined && { publisher: found.publisher }),
        ...(found.date !== undefined && { date: formatDate(found.date, language) }),
        ...(found.url !== undefined && { url: found.url }),
        ...(place === 0 && paragraph !== undefined && { paragraphs: [paragraph].flat() }),
      },
    ];
  });
}

/** Facts that read the same become one with the sources of all. */
export function mergeFacts(facts: readonly FactView[]): FactView[] {
  const merged = new Map<string, FactView>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.label, fact.value, fact.period, fact.claimedBy, fact.link?.entity]);
    const same = merged.get(key);
    merged.set(
      key,
      same ? { ...fact, ...same, sources: mergeSources([...same.sources, ...fact.sources]) } : fact,
    );
  }
  return [...merged.values()];
}

function mergeSources(sources: readonly SourceView[]): SourceView[] {
  const merged = new Map<string, SourceView>();
  for (const source of sources) {
    const key = JSON.stringify([source.title, source.publisher, source.date, source.url]);
    const paragraphs = new Set([...(merged.get(key)?.paragraphs ?? []), ...(source.paragraphs ?? [])]);
    merged.set(key, {
      ...source,
      ...(paragraphs.size > 0 && { paragraphs: [...paragraphs].sort((a, b) => a - b) }),
    });
  }
  return [...merged.values()];
}
