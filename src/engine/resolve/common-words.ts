import { CALENDAR, FIRST_NAME, GRAMMAR, KINSHIP, VERB, WHEREABOUTS } from "../language/word-classes.ts";
import {
  isAllCapitals,
  isSmall,
  isWordUnit,
  skipSpacesBack,
  wordAfter,
  wordEndingAt,
} from "../text/words.ts";
import { QUOTING } from "./quoted-titles.ts";
import { isHomograph, type Spot } from "./spot.ts";
import { bitsOf } from "./word-bits.ts";

/** Acronyms up to this length are doubted where everything is in capitals. */
const SHORT = 3;

/**
 * Why a spot may be no name at all:
 * - `word`: it equals a word of the language, and its capital is owed to the sentence start or to capitals all through
 * - `short-capitals`: a short name in capitals that the dataset does not write so, or a part of one: «CD-ROM»
 * - `numbered`: an acronym with a number, such as an age rating: «FSK 16»
 * - `aged`: a given name with an age, after a word for a relative or in a list of authors: «Florence, 34, …», «his wife, Florence»
 * - `address`: part of a web or mail address
 * - `phrase`: the first word of an ordinary phrase, with the capital of a sentence start: «Venstre hånd»; a currency: «US$»
 */
export type Doubt = "word" | "phrase" | "short-capitals" | "numbered" | "aged" | "address" | undefined;

/** Whether a spot may be an ordinary word rather than a name. */
export function doubtOf(spot: Spot): Doubt {
  const { sighting, source } = spot;
  const { text, casing } = source;
  const length = sighting.nameEnd - sighting.nameStart;
  if (isAddress(text, sighting.start, sighting.end)) return "address";
  if (sighting.form === "capitals" && casing !== "capitals" && (length < SHORT || spot.left.hyphen))
    return "short-capitals";
  if (isNumbered(spot)) return "numbered";
  if (isAged(spot) || isOfKin(spot) || isInverted(spot)) return "aged";
  if (isDay(spot) || isSpeaker(spot)) return "word";
  if (isPhrase(spot)) return "phrase";
  if (!isHomograph(spot) || isInTable(spot)) return undefined;
  if (source.language.capitalNouns && spot.left.kind !== "kind" && !isLocated(spot)) return "word";
  if (casing === "capitals") return "word";
  if (casing === "title" || spot.sentenceStart) {
    // «US troops», «MAN lastebiler»: capitals all through are a choice where other words have none.
    return isAllCapitals(text, sighting.nameStart, sighting.nameEnd) ? undefined : "word";
  }
  return undefined;
}

/** Whether a name is that of a day or month in the text's language: «on Wednesday» is no club of Sheffield. */
export const isDay = (spot: Spot): boolean => (spot.wordBits & CALENDAR) !== 0;

const CURRENCY = /[$€£]/u;

function isPhrase({ sighting, sentenceStart, source: { text, language } }: Spot): boolean {
  if (CURRENCY.test(text.charAt(sighting.end))) return true;
  if (!sentenceStart || sighting.known.word === "") return false;
  const second = wordAfter(text, sighting.end);
  if (!second || second.hyphen || !isSmall(text, second.start)) return false;
  return language.isPhrase(sighting.known.word, text.slice(second.start, second.end));
}

/** «Fulham 9 4 Hull 4 2 2»: a place between numbers is a row's of a table. */
function isInTable({ sighting: { start, end, readings }, source: { text } }: Spot): boolean {
  return (
    /\d\s$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\s\d/.test(text.slice(end, end + 2)) &&
    readings.every(({ type }) => type === "place")
  );
}

/** «in Essen»: a noun with its article stands otherwise. */
function isLocated({ source: { text, language }, before }: Spot): boolean {
  return before !== undefined && (bitsOf(text, before, language) & WHEREABOUTS) !== 0;
}

/** Languages that write ordinary compounds as one word. */
const COMPOUNDING = new Set("nb nn no sv da".split(" "));

/** Whether what follows a doubted word speaks for a name: a genitive, or a verb of one who acts. */
export function actsAsName({ source: { text, language }, sighting, right }: Spot): boolean {
  if (/^['’]s?\b/.test(text.slice(sighting.end, sighting.end + 2))) return true;
  // «Brann-treneren»: compounds of ordinary words have no hyphen. With a town's name, a club is meant as often as the town.
  if (right.kind === "compound" && COMPOUNDING.has(language.tag))
    return sighting.readings.some(({ type }) => type === "organisation");
  const after = wordAfter(text, sighting.end);
  return (
    after !== undefined &&
    !after.hyphen &&
    (language.classOf(text.slice(after.start, after.end)) & VERB) !== 0
  );
}

/** «redaksjon@firda.no», «www.nrk.no», «nrk.no/urix», «https://firma.no/nrk/» */
function isAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === "@" || (before === "." && isWordUnit(text, start - 2) && isSmall(text, start - 2)))
    return true;
  const after = text.charAt(end);
  if (after === "@" || (after === "." && isSmall(text, end + 1))) return true;
  if (before !== "/" && after !== "/") return false;
  const path = /\S*$/u.exec(text.slice(Math.max(0, start - LONGEST_PATH), start))?.[0] ?? "";
  return /:\/\/|www\.|\.\p{Ll}{2,4}\//u.test(path);
}

/** UTF-16 units of an address that are read back over. */
const LONGEST_PATH = 100;

/** A given name with the age of who bears it. */
const isAged = ({ wordBits, sighting, source: { text } }: Spot): boolean =>
  (wordBits & FIRST_NAME) !== 0 && /^, \d{1,2},/.test(text.slice(sighting.end, sighting.end + 6));

/** «Swarbrick, Nancy (2016)», «Douglas, Barry J.;»: names of authors, surname first. */
function isInverted({ wordBits, sighting: { start, end, readings }, source: { text } }: Spot): boolean {
  const isFirstName = (wordBits & FIRST_NAME) !== 0;
  if (!isFirstName && text.charAt(end) !== ",") return false;
  if (readings.some(({ type }) => type !== "place")) return false;
  if (initialsAfter().test(text.slice(end, end + LONGEST_GIVEN))) return true;
  const isGiven = isFirstName && /^(?: \(\d{4}|[.;] | \p{Lu}\.)/u.test(text.slice(end, end + 6));
  return isGiven && /\p{Lu}[\p{L}'’-]+, $/u.test(text.slice(Math.max(0, start - LONGEST_GIVEN), start));
}

/** «, Barry J.;», but not «, D.C.» or «, N. J.» */
const initialsAfter = (): RegExp => /^, (?:\p{Lu}\p{Ll}+ )\p{Lu}\.[;,)]/u;
const LONGEST_GIVEN = 24;

/** «säger Sofia»: a given name that a place has too. */
function isSpeaker({ wordBits, sighting: { readings }, before, source: { text, casing } }: Spot): boolean {
  if ((wordBits & FIRST_NAME) === 0 || !before || before.hyphen || casing !== "ordinary") return false;
  return QUOTING.has(text.slice(before.start, before.end)) && readings.every(({ type }) => type === "place");
}

/** A given name after a word for a relative. */
function isOfKin({ wordBits, sighting, before, source: { text, language } }: Spot): boolean {
  if ((wordBits & FIRST_NAME) === 0) return false;
  const comma = skipSpacesBack(text, sighting.start) - 1;
  const kin = before ?? (text.charAt(comma) === "," ? wordEndingAt(text, comma) : undefined);
  if (!kin || kin.hyphen) return false;
  return (bitsOf(text, kin, language) & KINSHIP) !== 0;
}

/** What makes a score, a price or a share of a number: «SAP 1,1 Prozent». */
const SCORE_OR_SHARE = /^\s*(?:[-–:%]|[.,]\d|pro[csz]ent|per ?cent|por ciento|pour cent)/i;
/** UTF-16 units of the longest of these. */
const LONGEST_SHARE = 12;

/** An acronym of at most three letters before a number of one or two digits that is neither. */
function isNumbered({ sighting, right, source: { text } }: Spot): boolean {
  if (right.kind !== "number" || right.hyphen || right.word === undefined) return false;
  const { start, end } = sighting;
  if (end - start > 3 || right.word.end - right.word.start > 2 || !isAllCapitals(text, start, end))
    return false;
  return !SCORE_OR_SHARE.test(text.slice(right.word.end, right.word.end + LONGEST_SHARE));
}

/** Words that nouns stand after, and hardly any name. */
const DETERMINERS = new Set(
  "ein eine einen einem einer eines kein keine keinen keinem keiner jeder jede jeden jedem dieser diese diesen diesem".split(
    " ",
  ),
);

/** «ein Mann», «kein Kohl»: where all nouns have capitals, a name after such a word is one. */
export function isDetermined({ before, source: { text, language } }: Spot): boolean {
  if (!language.capitalNouns || before === undefined) return false;
  return DETERMINERS.has(text.slice(before.start, before.end).toLowerCase());
}

/** Whether a doubted word is one of grammar, which needs the name itself elsewhere to be believed. */
export const isGrammarWord = (spot: Spot): boolean => (spot.wordBits & GRAMMAR) !== 0;
