import { hasGenitiveS } from "../inflect/judge.ts";
import type { Language } from "../language/compile-language.ts";
import {
  AND,
  CALENDAR,
  FIRST_NAME,
  GRAMMAR,
  INSTITUTION,
  KIND,
  ROLE,
  SMALL_ADJECTIVE,
  SMALL_INSTITUTION,
  TIE,
  TITLE_TAIL,
  VERB,
} from "../language/word-classes.ts";
import type { Casing } from "../text/casing.ts";
import { isAllCapitals, isCapital, isDigit, isSmall, type Word, wordAfter } from "../text/words.ts";
import { bitsOf } from "./word-bits.ts";

/** What stands after a name. */
export type RightKind =
  /** A mark, the end of the block, or a word that says nothing. */
  | "free"
  /** A capital word that is a role, a day or a word of grammar. */
  | "harmless"
  /** A small or capital word after a hyphen: a compound, «Taliban-styrker». */
  | "compound"
  /** An unknown capital word where capitals mean names. */
  | "unknown"
  /** A given name: «Widerøe Richard Kongsteien». */
  | "given"
  /** A compound with a name in it: «Obamas Berlin-tale». */
  | "small-compound"
  /** A small noun that makes an institution of a place: «Bergen kommune». */
  | "institution"
  /** A tie to more of the name: «Ministerio de Agricultura», «Santiago de Compostela». */
  | "tied"
  /** A number. */
  | "number"
  /** What makes another name of it in any case: «Kabul Bank», «Norge rundt». */
  | "longer";

export interface RightSide {
  readonly kind: RightKind;
  readonly word?: Word;
  readonly hyphen: boolean;
}

const FREE: RightSide = { kind: "free", hyphen: false };

/** Looks at what stands after `end`. */
export function rightSide(text: string, end: number, language: Language, casing: Casing): RightSide {
  const word = wordAfter(text, end);
  if (!word) return FREE;
  if (isDigit(text, word.start)) return { kind: "number", word, hyphen: word.hyphen };
  if (word.hyphen) return { kind: hyphened(text, word, language, casing), word, hyphen: true };
  const bits = bitsOf(text, withoutGenitive(text, word), language);
  if (!isCapital(text, word.start)) {
    if (isTie(text, word, bits, language) && goesOn(text, word)) return { kind: "tied", word, hyphen: false };
    // «Esbjerg fB»
    if (word.end - word.start === 2 && isSmall(text, word.start) && isCapital(text, word.start + 1))
      return { kind: "institution", word, hyphen: false };
    if (bits & TITLE_TAIL) return { kind: "longer", word, hyphen: false };
    return namesInstitution(text, word, bits, language) ? { kind: "institution", word, hyphen: false } : FREE;
  }
  if (casing === "capitals") {
    const joins = bits & INSTITUTION || (bits & KIND && isCityNoun(text, word, language));
    return joins ? { kind: "longer", word, hyphen: false } : FREE;
  }
  return { kind: capitalKind(text, word, bits, language, casing), word, hyphen: false };
}

/** «London University’s» */
const withoutGenitive = (text: string, word: Word): Word =>
  /['’]s$/.test(text.slice(Math.max(word.start, word.end - 2), word.end))
    ? { ...word, end: word.end - 2 }
    : word;

/** «kommuns», «akademiska sjukhus»: a small noun for an institution, in the genitive too, or an adjective and one. */
function namesInstitution(text: string, word: Word, bits: number, language: Language): boolean {
  if (bits & SMALL_INSTITUTION) return true;
  if (bits & SMALL_ADJECTIVE) {
    const noun = wordAfter(text, word.end);
    return noun !== undefined && !noun.hyphen && (bitsOf(text, noun, language) & SMALL_INSTITUTION) !== 0;
  }
  if (!hasGenitiveS(language.tag) || text.charAt(word.end - 1) !== "s") return false;
  return (bitsOf(text, { ...word, end: word.end - 1 }, language) & SMALL_INSTITUTION) !== 0;
}

/** «de» between capitals is Spanish, French or Portuguese in most languages: «i Santiago de Compostela». */
const FOREIGN_TIES = new Set("nb nn sv da en de".split(" "));

function isTie(text: string, word: Word, bits: number, language: Language): boolean {
  if (language.headFirst) return (bits & TIE) !== 0;
  if (word.end - word.start > 3 || !FOREIGN_TIES.has(language.tag)) return false;
  return /^del?$/.test(text.slice(word.start, word.end));
}

const ARTICLE_AFTER_TIE = /^(?:el|la|los|las|o|a|os|as|le|les)$/;

/** Whether a capital word follows a tie, with or without an article: «Allemagne de l'Ouest», «Congreso de los Diputados». */
function goesOn(text: string, tie: Word): boolean {
  let next = wordAfter(text, tie.end);
  if (next && !next.hyphen && ARTICLE_AFTER_TIE.test(text.slice(next.start, next.end)))
    next = wordAfter(text, next.end);
  if (!next || next.hyphen) return false;
  const isElided = /^l['’]/u.test(text.slice(next.start, next.start + 2));
  return isCapital(text, isElided ? next.start + 2 : next.start);
}

function hyphened(text: string, word: Word, language: Language, casing: Casing): RightKind {
  const capital = text.slice(word.start, word.end).search(/[-‐‑]\p{Lu}/u);
  // «Rhein-Niers-Bahn»
  if (language.capitalNouns) return capital > 0 ? "longer" : "compound";
  if (casing !== "ordinary") return "compound";
  if (isCapital(text, word.start)) {
    // «NATO-Generalsekretær»: some write a role in a compound with a capital.
    const isRole = (bitsOf(text, word, language) & ROLE) !== 0;
    return isRole || isAllCapitals(text, word.start, word.end) ? "compound" : "unknown";
  }
  // «Kabul-e-Jan» goes on with a name; «Taliban-vennlige» does not.
  return capital > 0 && capital <= 3 ? "longer" : "compound";
}

/** «Berlin-tale», «Sports-sjef»: a compound whose last part is small. */
function isSmallCompound(text: string, word: Word): boolean {
  return /[-‐‑]\p{Ll}[^-‐‑]*$/u.test(text.slice(word.start, word.end));
}

const isCityNoun = (text: string, word: Word, language: Language): boolean =>
  language.kindOf(text.slice(word.start, word.end).toLowerCase()) === "city";

function isBeforeRole(text: string, word: Word, language: Language): boolean {
  const next = wordAfter(text, word.end);
  return next !== undefined && (bitsOf(text, next, language) & ROLE) !== 0;
}

function isOfInstitution(text: string, role: Word, language: Language): boolean {
  const word = language.capitalNouns ? undefined : wordAfter(text, role.end);
  if (!word || word.hyphen || !isCapital(text, word.start)) return false;
  const bits = bitsOf(text, word, language);
  return (bits & INSTITUTION) !== 0 && (bits & FIRST_NAME) === 0;
}

/** «Beijing Chaoyang Hospital», also where all words have capitals */
function isBeforeInstitution(text: string, word: Word, language: Language): boolean {
  const next = wordAfter(text, word.end);
  if (!next || next.hyphen || !isCapital(text, next.start)) return false;
  const bits = bitsOf(text, next, language);
  return (bits & INSTITUTION) !== 0 && (bits & (GRAMMAR | VERB | FIRST_NAME)) === 0;
}

/** English words that end names in the news of all languages, some of them words of grammar: «Air Force One». */
const NAME_TAILS = new Set(["One", "Live", "Plus", "Online"]);

function capitalKind(text: string, word: Word, bits: number, language: Language, casing: Casing): RightKind {
  if (bits & (CALENDAR | AND | TIE) && bits & (CALENDAR | GRAMMAR)) return "harmless";
  if (bits & TITLE_TAIL) return "longer";
  // «København K», the district of an address
  if (word.end - word.start === 1) return "harmless";
  // «Pentagon Press Secretary», but «York Press»
  if (bits & INSTITUTION && bits & ROLE && isBeforeRole(text, word, language)) return "harmless";
  if (bits & INSTITUTION || (casing === "ordinary" && NAME_TAILS.has(text.slice(word.start, word.end))))
    return "longer";
  // «Mexico City» is no kind of Mexico; «Herat Province» is one of Herat.
  if (bits & KIND) return isCityNoun(text, word, language) ? "longer" : "harmless";
  // «Britain Will Not Rejoin EU»
  if (casing === "title" && bits & (GRAMMAR | VERB)) return "harmless";
  if (bits & FIRST_NAME) return "given";
  if (isSmallCompound(text, word)) return "small-compound";
  // «Reading Crown Court», but «London Mayor Sadiq Khan»
  // «Uppsala Nya Tidning»
  if (bits & (ROLE | GRAMMAR) && casing === "ordinary" && isOfInstitution(text, word, language))
    return "longer";
  if (bits & (ROLE | GRAMMAR)) return "harmless";
  if (casing === "title") return isBeforeInstitution(text, word, language) ? "longer" : "harmless";
  return "unknown";
}
