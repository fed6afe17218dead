import { intlLocale } from "./locale.ts";
import { daysOf } from "./partial-date.ts";
import type { Dated } from "./standing.ts";

/** How a view speaks the reader's language; `$1` and `$2` stand for what is filled in. */
export interface Phrases {
  /** «since $1» a date */
  readonly since: string;
  /** «until $1» a date */
  readonly until: string;
  /** «$1 – $2», for two dates of which one is known more exactly than the other. */
  readonly between: string;
  /** «as of $1» a date: when something was observed, which may have changed since. */
  readonly asOf: string;
  /** Title of a link: «Search Wikipedia for $1» a name. */
  readonly searchWikipedia: string;
  /** Title of a link: «OpenStreetMap» */
  readonly openStreetMap: string;
}

/** The phrases that say a period. */
export type PeriodPhrases = Pick<Phrases, "since" | "until" | "between" | "asOf">;

type Precision = "year" | "month" | "day";

const fields: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A partial date in words, as exactly as it is known: «12 August 2021», «August 2021», «2021». */
export function formatDate(date: string, language: string): string {
  const time = timeOf(date);
  return time === undefined ? date : formatFor(precisionOf(date), language).format(time);
}

/**
 * The time for which a fact holds, in words: «since 17 August 2020», «until 15 August 2021», «6–14 August 2021», «as of
 * 2020». What has begun and not ended says when it was last known to hold, if that is told: «since 2015, as of 2020».
 * `undefined` for a fact without dates.
 */
export function formatPeriod(fact: Dated, language: string, phrases: PeriodPhrases): string | undefined {
  const { from, until, asOf } = fact;
  if (from !== undefined && until !== undefined) return formatRange(from, until, language, phrases);
  if (until !== undefined) return phrase(phrases.until, formatDate(until, language));
  const said = [
    ...(from === undefined ? [] : [phrase(phrases.since, formatDate(from, language))]),
    ...(asOf === undefined ? [] : [phrase(phrases.asOf, formatDate(asOf, language))]),
  ];
  return said.length === 0 ? undefined : said.join(", ");
}

/** Both dates, without saying the year or month twice where they share it. */
function formatRange(first: string, last: string, language: string, phrases: PeriodPhrases): string {
  if (first === last) return formatDate(first, language);
  const start = timeOf(first);
  const end = timeOf(last);
  const precision = precisionOf(first);
  if (precision === precisionOf(last) && start !== undefined && end !== undefined && start <= end) {
    return formatFor(precision, language).formatRange(start, end);
  }
  return phrase(phrases.between, formatDate(first, language), formatDate(last, language));
}

/** Fills `$1` and `$2` of a phrase. */
export function phrase(pattern: string, ...values: readonly string[]): string {
  return pattern.replace(/\$([12])/g, (_, index) => values[Number(index) - 1] ?? "");
}

function precisionOf(date: string): Precision {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

/** Milliseconds since 1970 at the start, in UTC, of the first day; `undefined` for what is no date. */
function timeOf(date: string): number | undefined {
  const first = daysOf(date)?.first;
  return first === undefined ? undefined : Date.parse(`${first}T00:00:00Z`);
}

/** Dates of datasets are Gregorian and of no time zone; some locales would turn them into another calendar (fa, ps, th). */
function formatFor(precision: Precision, language: string): Intl.DateTimeFormat {
  const locale = intlLocale(language);
  const key = `${locale} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    ...fields[precision],
    timeZone: "UTC",
    calendar: "gregory",
  });
  formats.set(key, format);
  return format;
}
