import { hasGenitiveS } from "../inflect/judge.ts";
import { AGENCIES } from "../language/agencies.ts";
import type { Language } from "../language/compile-language.ts";
import {
  ADJECTIVE,
  CALENDAR,
  CREDIT,
  FIRST_NAME,
  GRAMMAR,
  IN_PLACE,
  INSTITUTION,
  KIND,
  NAME_ADJECTIVE,
  OTHER_PLACE,
  ROLE,
  TIE,
  WHEREABOUTS,
  WORK,
  WORK_TAIL,
} from "../language/word-classes.ts";
import type { Casing } from "../text/casing.ts";
import {
  isAllCapitals,
  isCapital,
  isHyphen,
  isSmall,
  isWordUnit,
  skipSpacesBack,
  startsSentence,
  type Word,
  wordBefore,
} from "../text/words.ts";
import { followsElidedTie, isForeignTie } from "./foreign-ties.ts";
import { headBefore, isInTitle, isTied, withoutParticle } from "./name-heads.ts";
import { titleTieAt, workQuotedAt } from "./quoted-titles.ts";
import { bitsOf } from "./word-bits.ts";

/** What stands before a name. */
export type LeftKind =
  /** A mark, the start of the block, or a word that says nothing. */
  | "free"
  /** A role or title: «President Ghani», «utenriksminister Solberg». */
  | "role"
  /** A noun for a kind of place: «provinsen Herat». */
  | "kind"
  /** A word that credits a picture or a text: «Foto». */
  | "credit"
  /** Where somebody holds an office: «ordfører i Sogndal Jarle Aarvoll», but «sjef for Fortum Sverige». */
  | "office"
  /** A genitive: «Norges Eirik Kristoffersen», «Pentagon's John Kirby». */
  | "genitive"
  /** A given name or an initial. */
  | "given"
  /** An unknown capital word where capitals mean names. */
  | "unknown"
  /** An unknown word with the capital of a sentence start. */
  | "unknown-start"
  /** An adjective that makes another place of a place: «New Mexico», «South Korea». */
  | "other-place"
  /** What has a name of its own: «the film Kabul Express». */
  | "work"
  /** The head of a longer name, tied to it: «Federación Hotelera de Baleares», «les Canucks de Vancouver». */
  | "headed"
  /** What makes another name of it in any case: «New», «Universität», «Bank of». */
  | "longer";

export interface LeftSide {
  readonly kind: LeftKind;
  /** The word that `kind` is about. */
  readonly word?: Word;
  /** The word is tied to the name by a hyphen. */
  readonly hyphen: boolean;
}

const FREE: LeftSide = { kind: "free", hyphen: false };

/** Whether the word is a single capital letter: an initial. */
const isInitial = (text: string, word: Word): boolean =>
  word.end - word.start === 1 && isCapital(text, word.start);

/**
 * Looks at what stands before `start`.
 * @param before the word before it
 */
export function leftSide(
  text: string,
  start: number,
  before: Word | undefined,
  language: Language,
  casing: Casing,
): LeftSide {
  const word = withoutParticle(text, before, language) ?? elidedBefore(text, start, language);
  if (!word) {
    if (followsElidedTie(text, start, language))
      return { kind: "longer", word: { start: start - 2, end: start, hyphen: false }, hyphen: false };
    return orInTitle(text, start, language, FREE);
  }
  if (word.hyphen) return hyphened(text, word, language);
  const side = besideWord(text, word, language, casing);
  return side.kind === "free" ? orInTitle(text, start, language, side) : side;
}

function besideWord(text: string, word: Word, language: Language, casing: Casing): LeftSide {
  const bits = bitsOf(text, word, language);
  if (bits & CREDIT) return { kind: "credit", word, hyphen: false };
  if (!isCapital(text, word.start)) return afterSmallWord(text, word, bits, language);
  if (casing === "capitals") return { kind: amongCapitals(bits), word, hyphen: false };
  return { kind: capitalKind(text, word, bits, language, casing), word, hyphen: false };
}

/** What stands in quotation marks after a noun for a work, or is a title by its words, else `side`. */
function orInTitle(text: string, start: number, language: Language, side: LeftSide): LeftSide {
  const word = workQuotedAt(text, start, language);
  if (word) return { kind: "work", word, hyphen: false };
  const tie = titleTieAt(text, start, language);
  return tie ? { kind: "headed", word: tie, hyphen: false } : side;
}

/** «d’Israël», «dell’Umbria»: the particle that is written together with a name. */
function elidedBefore(text: string, start: number, language: Language): Word | undefined {
  if (!language.headFirst) return undefined;
  const end = skipSpacesBack(text, start) - 1;
  if (text.charAt(end) !== "'" && text.charAt(end) !== "’") return undefined;
  let from = end;
  while (from > 0 && isWordUnit(text, from - 1)) from--;
  return from === end ? undefined : { start: from, end, hyphen: false };
}

/** Where all is in capitals, only words that are known tell anything. */
function amongCapitals(bits: number): LeftKind {
  if (bits & FIRST_NAME) return "given";
  if (bits & OTHER_PLACE) return "other-place";
  return bits & INSTITUTION && !(bits & GRAMMAR) ? "longer" : "free";
}

/** Prefixes that say how one stands to a name, without making another of it. */
const STANCES = new Set("anti pro ex eks non ikke icke ikkje nicht post pre prä neo pseudo".split(" "));

/** «Nord-Norge» and «Bruun-Hanssen» are other names; «anti-Taliban», «Anti-Taliban-Kämpfer», «EU-Iran» are not. */
function hyphened(text: string, word: Word, language: Language): LeftSide {
  if (bitsOf(text, word, language) & OTHER_PLACE) return { kind: "longer", word, hyphen: true };
  const capital =
    isCapital(text, word.start) &&
    !isAllCapitals(text, word.start, word.end) &&
    !STANCES.has(text.slice(word.start, word.end).toLowerCase());
  return { kind: capital ? "longer" : "free", word, hyphen: true };
}

/** «NATO-ledede», «FAU-styret»: a compound whose last part is small is no name. */
function isSmallCompound(text: string, word: Word): boolean {
  for (let at = word.end - 1; at > word.start; at--) if (isHyphen(text, at)) return isSmall(text, at + 1);
  return false;
}

/** «Bayer 04 Leverkusen»: a number with a leading nought after a capital word. */
function isNumberOfClub(text: string, number: Word): boolean {
  if (!/^0\d$/.test(text.slice(number.start, number.end))) return false;
  const before = wordBefore(text, number.start);
  return before !== undefined && !before.hyphen && isCapital(text, before.start);
}

function afterSmallWord(text: string, word: Word, bits: number, language: Language): LeftSide {
  if (isNumberOfClub(text, word)) return { kind: "longer", word, hyphen: false };
  if (isForeignTie(text, word, language)) return { kind: "longer", word, hyphen: false };
  if (bits & WORK || (bits & WORK_TAIL && isWorkPhrase(text, word, language)))
    return { kind: "work", word, hyphen: false };
  if (bits & ROLE) return { kind: "role", word, hyphen: false };
  if (bits & KIND) return { kind: "kind", word, hyphen: false };
  if (bits & (TIE | WHEREABOUTS) && isTied(text, word, bits, language))
    return { kind: "longer", word, hyphen: false };
  if (bits & TIE && isInTitle(text, word, language)) return { kind: "work", word, hyphen: false };
  const head = language.headFirst && bits & TIE ? headBefore(text, word, language) : undefined;
  if (head) return { kind: "headed", word: head, hyphen: false };
  return FREE;
}

/** «K-pop group»: two words that say together what has a name of its own. */
function isWorkPhrase(text: string, word: Word, language: Language): boolean {
  const before = wordBefore(text, word.start);
  if (!before || before.hyphen) return false;
  const phrase = `${text.slice(before.start, before.end)}_${text.slice(word.start, word.end)}`;
  return (language.classOf(phrase.toLowerCase()) & WORK) !== 0;
}

function capitalKind(text: string, word: Word, bits: number, language: Language, casing: Casing): LeftKind {
  // The apostrophe of «l’OGC Nice» begins no quotation.
  const starts = startsSentence(text, word.start) && !isWordUnit(text, word.start - 2);
  // «À Lyon», «V Praze»: prepositions of one letter start sentences.
  if (isInitial(text, word)) {
    const isPreposition = bits & (WHEREABOUTS | IN_PLACE) && text.charAt(word.end) !== ".";
    return isPreposition || (starts && bits & GRAMMAR) ? "free" : "given";
  }
  if (bits & OTHER_PLACE) return "other-place";
  if (bits & GRAMMAR && (starts || casing === "title" || !isSmall(text, word.start + 1))) return "free";
  if (bits & ROLE) return casing === "ordinary" && followsGiven(text, word, language) ? "given" : "role";
  // «TV-kanalen France 24»
  if (isSmallCompound(text, word)) return bits & WORK ? "work" : "free";
  if (bits & FIRST_NAME) return "given";
  if (bits & ADJECTIVE) return "free";
  if (bits & WORK && !(bits & INSTITUTION)) return "work";
  if (bits & INSTITUTION || (bits & NAME_ADJECTIVE && !starts)) return "longer";
  if (bits & KIND) return "kind";
  if (bits & CALENDAR) return "free";
  if (isGenitive(text, word, language)) return "genitive";
  if (bits & GRAMMAR) return "free";
  if (followsOffice(text, word, language)) return "office";
  // «PSV Eindhoven»: no sentence start gives a word more capitals than one.
  if (starts && isAcronym(text, word)) return "unknown";
  return starts || casing === "title" ? "unknown-start" : "unknown";
}

/** Most letters of an acronym that begins a club's name. */
const LONGEST_ACRONYM = 4;

const isAcronym = (text: string, { start, end }: Word): boolean =>
  end - start <= LONGEST_ACRONYM &&
  isAllCapitals(text, start, end) &&
  !AGENCIES.has(text.slice(start, end).toLowerCase());

/** «Sacha Baron Cohen», «Gunnar Greve Pettersen»: a title in the middle of a name. */
function followsGiven(text: string, title: Word, language: Language): boolean {
  // Where a title before a name is written small
  if (language.capitalNouns || !hasGenitiveS(language.tag)) return false;
  const word = wordBefore(text, title.start);
  return (
    word !== undefined &&
    !word.hyphen &&
    isCapital(text, word.start) &&
    (bitsOf(text, word, language) & FIRST_NAME) !== 0
  );
}

/** Longest name of an institution that is read back over: «Bremanger Budstikke». */
const LONGEST_OFFICE = 3;

/**
 * Whether a capital word ends the name of where somebody holds an office, so that a person comes next: «Chancellor of the
 * Exchequer Kenneth Clarke», «ordfører i Sogndal Jarle Aarvoll».
 */
function followsOffice(text: string, last: Word, language: Language): boolean {
  let word: Word | undefined = last;
  for (let step = 0; step < LONGEST_OFFICE && word && isCapital(text, word.start); step++)
    word = wordBefore(text, word.start);
  const isTie = (tie: Word): boolean => (bitsOf(text, tie, language) & (TIE | WHEREABOUTS | GRAMMAR)) !== 0;
  for (let step = 0; step < 2 && word && isTie(word); step++) word = wordBefore(text, word.start);
  return word !== undefined && word.end < last.start - 1 && (bitsOf(text, word, language) & ROLE) !== 0;
}

/** «Ankara'dan», «Putin’in» */
const apostropheSuffix = (): RegExp => /['’]\p{Ll}+$/u;

function isGenitive(text: string, word: Word, language: Language): boolean {
  if (language.apostropheSuffixes && apostropheSuffix().test(text.slice(word.start, word.end))) return true;
  const last = text.charAt(word.end - 1);
  if (last !== "s" && last !== "S") return false;
  const before = text.charAt(word.end - 2);
  if (before === "'" || before === "’") return true;
  return word.end - word.start > 3 && hasGenitiveS(language.tag);
}
