import { daysOf } from "../../../src/dataset/partial-date.ts";
import { entriesOf, member, membersOf, textAt } from "./json.ts";

/** A statement as Wikidata's JSON has it: https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html */
export type Claim = unknown;

/** Statements of a property, the preferred first, without deprecated ones and those without a value. */
export function claimsOf(document: unknown, property: string): readonly Claim[] {
  const claims = membersOf(member(document, "claims", property)).filter(
    (claim) => textAt(claim, "rank") !== "deprecated" && textAt(claim, "mainsnak", "snaktype") === "value",
  );
  const preferred = claims.filter((claim) => textAt(claim, "rank") === "preferred");
  return preferred.length === 0
    ? claims
    : [...preferred, ...claims.filter((claim) => !preferred.includes(claim))];
}

/** Statements of the best rank that there is: what Wikidata itself answers with. */
export function bestClaimsOf(document: unknown, property: string): readonly Claim[] {
  const claims = claimsOf(document, property);
  const preferred = claims.filter((claim) => textAt(claim, "rank") === "preferred");
  return preferred.length > 0 ? preferred : claims;
}

export const hasClaim = (document: unknown, property: string): boolean =>
  claimsOf(document, property).length > 0;

/** The value of a claim or of a snak. */
export function claimValue(claim: unknown): unknown {
  return member(member(claim, "mainsnak") ?? claim, "datavalue", "value");
}

/** The number of an item that a value names: 42 for Q42; undefined for what is no item. */
export function itemOf(value: unknown): number | undefined {
  const id = textAt(value, "id") ?? `Q${member(value, "numeric-id")}`;
  return /^Q[1-9]\d{0,8}$/.test(id) ? Number(id.slice(1)) : undefined;
}

/** Values of a qualifier. */
export const qualifiersOf = (claim: Claim, property: string): readonly unknown[] =>
  membersOf(member(claim, "qualifiers", property)).map(claimValue);

/** Whether a claim says that it has ended, be it at a time unknown; that it has no end is said by `novalue`. */
export const hasEnded = (claim: Claim): boolean =>
  membersOf(member(claim, "qualifiers", "P582")).some((snak) => textAt(snak, "snaktype") !== "novalue");

/** The items that a property names. */
export const itemsOf = (document: unknown, property: string): number[] =>
  itemsIn(claimsOf(document, property));

/** The items that hold now, of the best rank. */
export const currentItemsOf = (document: unknown, property: string): number[] =>
  itemsIn(bestClaimsOf(document, property).filter((claim) => !hasEnded(claim)));

function itemsIn(claims: readonly Claim[]): number[] {
  return claims.map((claim) => itemOf(claimValue(claim))).filter((item) => item !== undefined);
}

const JULIAN = "http://www.wikidata.org/entity/Q1985786";
const YEAR = 9;
const MONTH = 10;
const DAY = 11;

/**
 * A time as a partial date, as exactly as Wikidata knows it; undefined for what datasets cannot say: decades, years before
 * our era. Of the Julian calendar only the year is told, for its days are others.
 */
export function dateOf(time: unknown): string | undefined {
  const [, year, month = "00", day = "00"] =
    /^\+0*(\d{4})-(\d\d)-(\d\d)T/.exec(textAt(time, "time") ?? "") ?? [];
  const stated = member(time, "precision");
  if (year === undefined || year === "0000" || typeof stated !== "number" || stated < YEAR) return undefined;
  const precision = textAt(time, "calendarmodel") === JULIAN ? YEAR : stated;
  if (precision >= DAY && daysOf(`${year}-${month}-${day}`)) return `${year}-${month}-${day}`;
  return precision >= MONTH && month !== "00" ? `${year}-${month}` : year;
}

/** The references of a claim, each as its snaks by property. */
export function referencesOf(claim: Claim): ReadonlyMap<string, unknown>[] {
  return membersOf(member(claim, "references")).map(
    (reference) =>
      new Map(
        entriesOf(member(reference, "snaks")).map(([property, snaks]) => [
          property,
          claimValue(membersOf(snaks)[0]),
        ]),
      ),
  );
}
