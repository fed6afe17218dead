import { hasGenitiveS } from "../inflect/judge.ts";
import type { Language } from "../language/compile-language.ts";
import {
  ADJECTIVE,
  CALENDAR,
  COMPOUND_INSTITUTION,
  CREDIT,
  FIRST_NAME,
  GRAMMAR,
  INSTITUTION,
  KIND,
  NAME_ADJECTIVE,
  OTHER_PLACE,
  ROLE,
  SEATED,
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

/** «l'université», «dell'accordo», «d’Anvers»: the particle that is written together with a word. */
const ELIDED = /^(?:[cdjlmnst]|qu|all|dall|dell|nell|sull|un|quest|quell)['’](?=\p{L})/u;

function bitsOf(text: string, word: Word, language: Language): number {
  const small = text.slice(word.start, word.end).toLowerCase();
  return language.classOf(language.headFirst ? small.replace(ELIDED, "") : small);
}

/** Whether the word is a single capital letter: an initial. */
const isInitial = (text: string, word: Word): boolean =>
  word.end - word.start === 1 && isCapital(text, word.start);

/** Looks at what stands before `start`. */
export function leftSide(text: string, start: number, language: Language, casing: Casing): LeftSide {
  const word = wordBefore(text, start) ?? elidedBefore(text, start, language);
  if (!word) return inQuotedTitle(text, start, language) ?? FREE;
  if (word.hyphen) return hyphened(text, word, language);
  const side = besideWord(text, word, language, casing);
  return side.kind === "free" ? (inQuotedTitle(text, start, language) ?? side) : side;
}

function besideWord(text: string, word: Word, language: Language, casing: Casing): LeftSide {
  const bits = bitsOf(text, word, language);
  if (bits & CREDIT) return { kind: "credit", word, hyphen: false };
  if (!isCapital(text, word.start)) return afterSmallWord(text, word, bits, language);
  if (casing === "capitals") return { kind: amongCapitals(bits), word, hyphen: false };
  return { kind: capitalKind(text, word, bits, language, casing), word, hyphen: false };
}

/** Longest beginning of a title in quotation marks that is read back over, in UTF-16 units. */
const LONGEST_QUOTED = 50;
const MARK = /[«»„“”"‘']/u;
const QUOTED = /(?:^|[\s(])[«»„“”"‘'][^«»„“”"‘.!?]*$/u;

/** «filmen «Paris, Texas»», «the novel “Berlin Alexanderplatz”»: what stands in quotation marks after a noun for a work. */
function inQuotedTitle(text: string, start: number, language: Language): LeftSide | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_QUOTED), start);
  const quoted = MARK.test(before) ? QUOTED.exec(before)?.[0] : undefined;
  if (quoted === undefined) return undefined;
  const word = wordBefore(text, start - quoted.replace(/^\s/, "").length);
  if (!word || word.hyphen || (bitsOf(text, word, language) & WORK) === 0) return undefined;
  return { kind: "work", word, hyphen: false };
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

function afterSmallWord(text: string, word: Word, bits: number, language: Language): LeftSide {
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

/**
 * Whether the tie before a name hangs on the head of a longer one: «Bank of», «Universitetet i», «dronning Margrethe av».
 * A place in another sense stands after most: «Kirken i Norge».
 */
function isTied(text: string, tie: Word, tieBits: number, language: Language): boolean {
  let head = wordBefore(text, tie.start);
  // «Bank of the», «Banque de la»
  if (head && !isCapital(text, head.start) && bitsOf(text, head, language) & TIE)
    head = wordBefore(text, head.start);
  if (!head || head.hyphen) return false;
  const bits = bitsOf(text, head, language);
  if (bits & SEATED && !language.headFirst) return true;
  if (!(tieBits & TIE) || !isCapital(text, head.start)) return false;
  if (bits & FIRST_NAME && OF_PERSONS.has(text.slice(tie.start, tie.end))) return true;
  // «in der Fußballschule von»: where all nouns have capitals, a compound is no name.
  return (bits & INSTITUTION) !== 0 && !(language.capitalNouns && bits & COMPOUND_INSTITUTION);
}

/** Most words of a work's name before the tie to a place. */
const LONGEST_TITLE = 4;

/** «il romanzo La ragazza di», «the novel The Merchant of»: the noun for a work, its name, and a tie that goes on with it. */
function isInTitle(text: string, tie: Word, language: Language): boolean {
  if (!language.headFirst && text.slice(tie.start, tie.end) !== "of") return false;
  let later = tie;
  for (let step = 0; step <= LONGEST_TITLE; step++) {
    const word = wordBefore(text, later.start);
    if (!word || word.hyphen) return false;
    const bits = bitsOf(text, word, language);
    if (!isCapital(text, word.start) && bits & WORK) return step > 0 && isCapital(text, later.start);
    later = word;
  }
  return false;
}

/** Words whose capital makes no name of what follows: «el Presidente de México». */
const NO_HEAD = ROLE | KIND | GRAMMAR | FIRST_NAME | CALENDAR;
/** Most words that are read back over in search of the head of a name: «Tribunal Superior de Justicia de». */
const LONGEST_HEAD = 6;

/**
 * The word before a tie that a longer name hangs on: one whose capital no sentence start and no role explains («les Canucks
 * de», «la Copa de»), or the last one of a name that starts with an institution («Federación Hotelera de»).
 */
function headBefore(text: string, tie: Word, language: Language): Word | undefined {
  let last = wordBefore(text, tie.start);
  // «l’université de Lyon», «il trattato di Roma», «la calle de Toledo»
  if (last && !last.hyphen && bitsOf(text, last, language) & SEATED) return last;
  // «Banque de la», «Université de l’»
  if (last && !isCapital(text, last.start) && bitsOf(text, last, language) & TIE)
    last = wordBefore(text, last.start);
  if (!last || last.hyphen) return undefined;
  // «la Cour d'appel de Lyon», «le Tribunal de commerce de Paris»
  if (!isCapital(text, last.start)) return isSubjectOfHead(text, last, language) ? last : undefined;
  if (!(bitsOf(text, last, language) & NO_HEAD) && !startsSentence(text, last.start)) return last;
  let word: Word | undefined = last;
  for (let step = 0; step < LONGEST_HEAD && word && !word.hyphen; step++) {
    const bits = bitsOf(text, word, language);
    const capital = isCapital(text, word.start);
    if (capital && bits & INSTITUTION) return last;
    if (!capital && !(bits & TIE)) return undefined;
    word = wordBefore(text, word.start);
  }
  return undefined;
}

/** Words between an institution and what it is for. */
const FOR = /^(?:de|du|des|del|di|della|dello|delle|dei|degli|do|da|dos|das)$/u;

/** Whether a small noun belongs to a capital institution before it. */
function isSubjectOfHead(text: string, noun: Word, language: Language): boolean {
  const written = text.slice(noun.start, noun.end).toLowerCase();
  let head = wordBefore(text, noun.start);
  if (!/^d['’]/u.test(written)) {
    if (!head || head.hyphen || !FOR.test(text.slice(head.start, head.end))) return false;
    head = wordBefore(text, head.start);
  }
  if (!head || head.hyphen || !isCapital(text, head.start)) return false;
  return (bitsOf(text, head, language) & INSTITUTION) !== 0;
}

/** Ties between a person and a place: «Margrethe av Danmark», but not «Tore for Norge». */
const OF_PERSONS = new Set("av af von of de di van".split(" "));

function capitalKind(text: string, word: Word, bits: number, language: Language, casing: Casing): LeftKind {
  const starts = startsSentence(text, word.start);
  if (isInitial(text, word)) return starts && bits & GRAMMAR ? "free" : "given";
  if (bits & OTHER_PLACE) return "other-place";
  if (bits & GRAMMAR && (starts || casing === "title" || !isSmall(text, word.start + 1))) return "free";
  if (bits & ROLE) return "role";
  if (isSmallCompound(text, word)) return "free";
  if (bits & FIRST_NAME) return "given";
  if (bits & ADJECTIVE) return "free";
  if (bits & WORK && !(bits & INSTITUTION)) return "work";
  if (bits & INSTITUTION || (bits & NAME_ADJECTIVE && !starts)) return "longer";
  if (bits & KIND) return "kind";
  if (bits & CALENDAR) return "free";
  if (isGenitive(text, word, language)) return "genitive";
  if (bits & GRAMMAR) return "free";
  if (followsOffice(text, word, language)) return "office";
  return starts || casing === "title" ? "unknown-start" : "unknown";
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
const APOSTROPHE_SUFFIX = /['’]\p{Ll}+$/u;

function isGenitive(text: string, word: Word, language: Language): boolean {
  if (language.apostropheSuffixes && APOSTROPHE_SUFFIX.test(text.slice(word.start, word.end))) return true;
  const last = text.charAt(word.end - 1);
  if (last !== "s" && last !== "S") return false;
  const before = text.charAt(word.end - 2);
  if (before === "'" || before === "’") return true;
  return word.end - word.start > 3 && hasGenitiveS(language.tag);
}
