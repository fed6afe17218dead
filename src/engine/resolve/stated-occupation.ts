import {
  ARTICLES,
  COPULAS,
  INDEFINITE,
  introducedByAge,
  NOT_NOW,
  ORIGINS,
  PLAYS,
} from "../language/occupation-phrases.ts";
import { isTrade, type Occupation, occupationOf } from "../language/occupations.ts";
import { GRAMMAR, HOMOGRAPH, INSTITUTION } from "../language/word-classes.ts";
import { isCapital, isDigit, skipSpaces, type Word, wordAfter, wordBefore } from "../text/words.ts";
import type { Spot } from "./spot.ts";

/** Most words between a comma and the noun: «a retired, much loved plumber» has more. */
const REACH = 5;

/** What the words beside a person's name say that the person does: «skuespilleren X», «X (34), snekker», «X is a plumber». */
export function statedOccupation(spot: Spot): Occupation | undefined {
  return before(spot, occupationOf) ?? after(spot, occupationOf);
}

/** Whether the words beside a person's name say a trade that tells a private person: «rørleggeren X», «X (54), Klempner». */
export function hasTrade(spot: Spot): boolean {
  const tradeOf: OccupationOf = (word) => (isTrade(word) ? "craft" : undefined);
  return (before(spot, tradeOf) ?? after(spot, tradeOf, true)) !== undefined;
}

/**
 * Whether a text introduces a person by age and home alone: «X, 34, from Leeds», «X (52) aus Gütersloh». Who holds an office is
 * introduced by it.
 */
export function isPrivatePerson({ sighting: { end }, source: { text, language } }: Spot): boolean {
  const [, tie = "", home = ""] = introducedByAge().exec(text.slice(end, end + LONGEST_AGE)) ?? [];
  return ORIGINS.has(tie) && (language.classOf(home.toLowerCase()) & (INSTITUTION | HOMOGRAPH)) === 0;
}

/** UTF-16 units of the longest age, preposition and the beginning of a home. */
const LONGEST_AGE = 40;

/** How far from a name it may be said, in UTF-16 units. */
const PLAYS_NEAR = 70;

/** Whether a text speaks of a person as of one who plays: «Das Tor des Tages gelang auf Vorarbeit von X». */
export function isPlaying({ sighting: { start, end }, source: { text } }: Spot): boolean {
  return PLAYS.test(text.slice(Math.max(0, start - PLAYS_NEAR), end + PLAYS_NEAR));
}

type OccupationOf = (word: string, language: string) => Occupation | undefined;

function before(
  { source: { text, language }, before: word }: Spot,
  kindOf: OccupationOf,
): Occupation | undefined {
  if (!word || word.hyphen) return undefined;
  const kind = kindOf(smallOf(text, word), language.tag);
  if (kind === undefined) return undefined;
  const first = wordBefore(text, word.start);
  return first && NOT_NOW.has(smallOf(text, first)) ? undefined : kind;
}

function after(spot: Spot, kindOf: OccupationOf, byTrade = false): Occupation | undefined {
  const { text } = spot.source;
  const { end } = spot.sighting;
  const comma = apposition(text, end);
  if (comma !== undefined)
    return nounPhrase(spot, comma.at, kindOf) ?? (byTrade ? undefined : originOf(spot, comma));
  const verb = wordAfter(text, end);
  return verb && !verb.hyphen && COPULAS.has(smallOf(text, verb))
    ? nounPhrase(spot, verb.end, kindOf)
    : undefined;
}

interface Apposition {
  readonly at: number;
  readonly aged: boolean;
}

/** Offset after the comma, age and comma that follow a name: «, 34, », « (34), », « (34) er » has none. */
function apposition(text: string, end: number): Apposition | undefined {
  let at = end;
  const age = /^\s*(?:,\s*\d{1,2}(?:\s*(?:år|years old|Jahre alt|Jahre|ans|años))?(?=,)|\(\d{1,2}\))/.exec(
    text.slice(at, at + 24),
  );
  if (age) at += age[0].length;
  at = skipSpaces(text, at);
  return text.charAt(at) === "," ? { at: at + 1, aged: age !== null } : undefined;
}

/**
 * Who is told by a trade, even one that is not known, and a place, is a private person: «X (29), apoteker i Bodø», «X, a bus
 * conductor from Cardiff». An article or an age must say that a person is introduced.
 */
function originOf(
  { source: { text, language } }: Spot,
  { at: from, aged }: Apposition,
): Occupation | undefined {
  let at = skipSpaces(text, from);
  let introduced = aged;
  let nouns = 0;
  for (let step = 0; step < REACH; step++) {
    const word = wordFrom(text, at);
    if (!word || isDigit(text, word.start)) return undefined;
    const small = smallOf(text, word);
    at = word.end;
    if (NOT_NOW.has(small)) return undefined;
    if (INDEFINITE.has(small)) introduced = true;
    else if (ORIGINS.has(small)) {
      const place = wordFrom(text, at);
      const known = place !== undefined && isCapital(text, place.start) && introduced && nouns > 0;
      return known ? "craft" : undefined;
    } else {
      if (language.classOf(small) & GRAMMAR || (isCapital(text, word.start) && !language.capitalNouns))
        return undefined;
      nouns++;
    }
  }
  return undefined;
}

/** The occupation that a noun phrase at `from` names: «en pensjonert rørlegger fra Leeds». */
function nounPhrase(
  { source: { text, language } }: Spot,
  from: number,
  kindOf: OccupationOf,
): Occupation | undefined {
  let at = skipSpaces(text, from);
  for (let step = 0; step < REACH; step++) {
    const word = wordFrom(text, at);
    if (!word || isDigit(text, word.start)) return undefined;
    const small = smallOf(text, word);
    if (NOT_NOW.has(small) || (isCapital(text, word.start) && !language.capitalNouns)) return undefined;
    if (!ARTICLES.has(small) && !COPULAS.has(small)) {
      const kind = kindOf(small, language.tag);
      if (kind !== undefined) return kind;
      if (language.classOf(small) & GRAMMAR) return undefined;
    }
    at = word.end;
  }
  return undefined;
}

/** The word at or after an offset, with spaces between. */
function wordFrom(text: string, at: number): Word | undefined {
  const word = wordAfter(` ${text.slice(at, at + 80)}`, 0);
  return word && { start: word.start + at - 1, end: word.end + at - 1, hyphen: false };
}

const smallOf = (text: string, { start, end }: Word): string => text.slice(start, end).toLowerCase();
