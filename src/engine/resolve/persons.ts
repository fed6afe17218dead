import type { Lexicon, ScanTables } from "../../dataset/lexicon/lexicon.ts";
import { FIRST_NAME } from "../language/word-classes.ts";
import type { Sighting } from "../sighting.ts";
import type { Word } from "../text/words.ts";
import { goesOnForeign } from "./foreign-nouns.ts";
import { namesKin } from "./kin-groups.ts";
import { namesLaw } from "./laws.ts";
import { isNamedAfter } from "./named-after.ts";
import { findNamesakes } from "./namesakes.ts";
import { givenNames, ownGivenName } from "./person-names.ts";
import type { Claim } from "./plain-readings.ts";
import { isRelative } from "./relatives.ts";
import { type Spot, standsAsPlace } from "./spot.ts";
import { surnameWords } from "./surname-words.ts";

/** What a document says of the bearers of surnames. */
export interface Persons {
  /** Entities whose full name stands in the text, once for each time. */
  readonly named: readonly number[];
  /** The span start and the person, for surnames that stand after the person's given name: «John F. Kirby». */
  readonly extended: ReadonlyMap<Claim, { readonly entity: number; readonly start: number }>;
  /** Surnames after an unknown word with which a sentence starts: a given name, or an ordinary word. */
  readonly unsure: ReadonlySet<Claim>;
  /** Surnames that stand after another person's given name. */
  readonly others: ReadonlySet<Claim>;
  /** Orders of full names, by entity. */
  readonly fullNames: ReadonlyMap<number, readonly Claim[]>;
  /** Claims where another person bears the name, by name. */
  readonly otherBearers: ReadonlyMap<number, readonly Claim[]>;
  /** Order of the first surname after another bearer's full name that is not given to somebody else itself, by name. */
  readonly calledAlone: ReadonlyMap<number, number>;
  /** Names that are another person's here rather than what bears them besides: «Jordan» in a text on Michael Jordan. */
  readonly surnames: ReadonlySet<number>;
  /** Listed persons whose full name is another's in this text. */
  readonly namesakes: ReadonlySet<number>;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Finds who is named in full and which surnames are another's. */
export function readPersons(lexicon: Lexicon & ScanTables, claims: readonly Claim[]): Persons {
  const named: number[] = [];
  const extended = new Map<Claim, { entity: number; start: number }>();
  const others = new Set<Claim>();
  const unsure = new Set<Claim>();
  const fullNames = new Map<number, Claim[]>();
  const otherBearers = new Map<number, Claim[]>();
  /** Given name and surname of others, as written. */
  const otherNames = new Set<string>();
  for (const claim of claims) {
    for (const { entity, type } of claim.whole) {
      if (type !== "person") continue;
      push(fullNames, entity, claim);
    }
    if (claim.part.length > 0) readSurname(claim);
    if (claim.inside.length > 0 && isSurnameInside(claim))
      push(otherBearers, claim.spot.sighting.known.name, claim);
  }

  function readSurname(claim: Claim): void {
    const { spot, part } = claim;
    const { right, left, sighting, source } = spot;
    // «Clinton Foundation», «Kirby Street»
    const joined =
      right.kind === "longer" ||
      right.kind === "institution" ||
      (right.kind === "unknown" && (!source.language.capitalNouns || goesOnForeign(spot))) ||
      // «Karl Ove Knausgård», where somebody is called Eva Karl; but «Orbán Viktor»
      (right.kind === "given" && source.language.tag !== "hu");
    const ends =
      spot.next === undefined ||
      ((left.kind === "given" || source.casing === "ordinary") && isOnlySurname(spot.next));
    const goesOn = joined && ends && !isGenitive(sighting);
    if (
      goesOn ||
      (left.hyphen && left.kind === "longer") ||
      namesKin(spot) ||
      namesLaw(spot) ||
      isNamedAfter(spot)
    ) {
      others.add(claim);
      return;
    }
    let run = givenNames(spot);
    for (const { entity } of part) {
      const own = surnameWords(lexicon, entity, spot);
      if (!own) continue;
      const given = givenNames(spot, own.start);
      if (given.length > 0) {
        run = given;
      } else if (own.telling) {
        extended.set(claim, { entity, start: own.start });
        named.push(entity);
        push(fullNames, entity, claim);
        return;
      }
    }
    const from = spot.previous?.sighting.end ?? 0;
    const free = run.filter((word) => word.start >= from);
    if (free.length === 0) {
      // «Chelsea Clinton»: a place that stands for a given name
      if (spot.previous && run.length > 0 && !isGenitive(spot.previous.sighting)) others.add(claim);
      else if (left.kind === "longer" || otherNames.has(nameFrom(spot, spot.before))) others.add(claim);
      else if (left.kind === "unknown-start") unsure.add(claim);
      return;
    }
    for (const { entity } of part) {
      const start = ownGivenName(lexicon, entity, source.text, free);
      if (start === undefined) continue;
      extended.set(claim, { entity, start });
      named.push(entity);
      push(fullNames, entity, claim);
      return;
    }
    others.add(claim);
    otherNames.add(nameFrom(spot, free.at(-1)));
    if (!isRelative(spot, free[0]?.start ?? sighting.start)) push(otherBearers, sighting.known.name, claim);
  }
  const namesakes = findNamesakes(lexicon, claims, fullNames, others);
  if (namesakes.size > 0) addBearers(otherBearers, claims, fullNames, namesakes);
  for (const entity of namesakes) fullNames.delete(entity);
  for (const [claim, { entity }] of namesakes.size > 0 ? extended : []) {
    if (!namesakes.has(entity)) continue;
    extended.delete(claim);
    others.add(claim);
    push(otherBearers, claim.spot.sighting.known.name, claim);
  }
  return {
    named: named.filter((entity) => !namesakes.has(entity)),
    extended,
    unsure,
    others,
    fullNames,
    otherBearers,
    calledAlone: callsAlone(claims, others, otherBearers),
    surnames: surnamesOf(claims, otherBearers),
    namesakes,
  };
}

/** «die Bäckerin Anna Lund … Lund»: her surname is neither the listed Anna Lund's nor the town's. */
function addBearers(
  otherBearers: Map<number, Claim[]>,
  claims: readonly Claim[],
  fullNames: Persons["fullNames"],
  namesakes: ReadonlySet<number>,
): void {
  const added = new Map<number, Set<Claim>>();
  for (const { part, spot } of claims) {
    for (const { entity } of part) {
      const [full] = namesakes.has(entity) ? (fullNames.get(entity) ?? []) : [];
      const { name } = spot.sighting.known;
      if (full !== undefined) added.set(name, (added.get(name) ?? new Set(otherBearers.get(name))).add(full));
    }
  }
  for (const [name, bearers] of added)
    otherBearers.set(
      name,
      [...bearers].sort((one, other) => one.order - other.order),
    );
}

/** «Will Straw», also where a sentence begins with it, as with the verb: the words from one before a surname on. */
const nameFrom = ({ sighting, source: { text } }: Spot, word: Word | undefined): string =>
  word === undefined ? "" : text.slice(word.start, sighting.nameEnd);

function callsAlone(
  claims: readonly Claim[],
  others: ReadonlySet<Claim>,
  otherBearers: Persons["otherBearers"],
): ReadonlyMap<number, number> {
  const orders = new Map<number, number>();
  for (const claim of otherBearers.size > 0 ? claims : []) {
    const { name } = claim.spot.sighting.known;
    const first = otherBearers.get(name)?.[0];
    if (first && first.order < claim.order && !others.has(claim) && !orders.has(name))
      orders.set(name, claim.order);
  }
  return orders;
}

/** Whether a name that means something else by itself ends a person's here: «Michael Jordan», «Even Northug Molde». */
function isSurnameInside({ spot }: Claim): boolean {
  const { left, source } = spot;
  if (left.kind !== "given" && left.kind !== "unknown") return false;
  const run = givenNames(spot);
  const [first] = run;
  if (first === undefined) return left.kind === "given";
  const given = source.text.slice(first.start, first.end).toLowerCase();
  if (left.kind === "unknown" && (source.language.classOf(given) & FIRST_NAME) === 0) return false;
  return !isRelative(spot, first.start);
}

/** A name that stands for a place so many times as often as after a given name is that place's wherever it stands alone. */
const MOSTLY = 2;

function surnamesOf(
  claims: readonly Claim[],
  otherBearers: ReadonlyMap<number, readonly Claim[]>,
): ReadonlySet<number> {
  const places = new Map<number, number>();
  for (const { spot } of otherBearers.size > 0 ? claims : []) {
    const { name } = spot.sighting.known;
    if (otherBearers.has(name) && standsAsPlace(spot)) places.set(name, (places.get(name) ?? 0) + 1);
  }
  const surnames = [...otherBearers].filter(
    ([name, bearers]) => (places.get(name) ?? 0) < bearers.length * MOSTLY,
  );
  return new Set(surnames.map(([name]) => name));
}

/** «Isabel Ayuso Díaz»: what goes on with another's surname is no name of either. */
const isOnlySurname = ({ sighting }: Spot): boolean => sighting.readings.every(({ part }) => part);

/** «Clintons», «Vučićeva»: what comes next is the person's, and no more of the name. */
const isGenitive = ({ end, nameEnd, inflected }: Sighting): boolean => end > nameEnd || inflected === true;
