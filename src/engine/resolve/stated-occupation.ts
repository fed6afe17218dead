import { isTrade, type Occupation, occupationOf } from "../language/occupations.ts";
import { GRAMMAR, HOMOGRAPH, INSTITUTION } from "../language/word-classes.ts";
import { isCapital, isDigit, skipSpaces, type Word, wordAfter, wordBefore } from "../text/words.ts";
import type { Spot } from "./spot.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const ARTICLES = setOf(
  "en ei et ett den det de a an the ein eine einer der die das un une le la el los uno una een het um uma il lo os o",
);
const INDEFINITE = setOf("en ei et ett a an ein eine un une una een uno um uma");
const ORIGINS = setOf("from in fra frå från aus i på in de van di da em a");
const COPULAS = setOf("er är is ist was war var blei vart est es era on is è é foi");
/** An occupation after these says nothing of today: «the former footballer», «a key player». */
const NOT_NOW = setOf(
  "former onetime one-time ex erstwhile future tidligere tidlegare tidigare forhenværende eks ehemaliger ehemalige ehemaligen früherer frühere früheren ancien ancienne antiguo exfutbolista voormalig voormalige oud entinen " +
    "key major big important leading main central sentral viktig viktige stor store stora central viktig wichtiger zentraler",
);
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

const introducedByAge = (): RegExp =>
  /^\s*(?:,\s*(?:de\s)?\d{1,2}(?:\s*(?:år|years old|Jahre alt|Jahre|ans|años|anni|anos))?,|\(\d{1,2}\),?)\s*(\p{Ll}+)\s+(\p{Lu}\p{Ll}{2,})/u;

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

/** What is said of those who take part in a game, and of nobody who holds an office. */
const PLAYS =
  /hat-?trick|scored (?:twice|his|her|a (?:goal|brace|penalty|try))|scor(?:et|ede|ade|a) [^.]{0,20}mål|(?:gjorde|gjort|lavede) (?:\S+ )?mål(?!et)|reddet [^.]{0,12}straffe|räddade [^.]{0,12}straff|skytteliga|topp?scorer|på \d+ mål|[Tt]or des [Tt]ages|auf Vorarbeit|traf (?:doppelt|per Kopf|zum \d)|(?:ein|aus)gewechselt|Torschütze|\bwickets?\b|\binnings\b|touchdown|\brebounds\b|marcó [^.]{0,12}gol|a marqué [^.]{0,12}but/u;
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
