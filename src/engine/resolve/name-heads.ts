import type { Language } from "../language/compile-language.ts";
import {
  CALENDAR,
  COMPOUND_INSTITUTION,
  FIRST_NAME,
  GRAMMAR,
  INSTITUTION,
  KIND,
  ROLE,
  SEATED,
  TIE,
  WORK,
} from "../language/word-classes.ts";
import { isCapital, startsSentence, type Word, wordBefore } from "../text/words.ts";
import { bitsOf } from "./word-bits.ts";

/** «l'université», «dell'accordo», «d’Anvers»: the particle that is written together with a word. */
const elided = (): RegExp => /^(?:[cdjlmnst]|qu|all|dall|dell|nell|sull|un|quest|quell)['’](?=\p{L})/u;

/** The word before `index`, without a particle that is written together with it: «OGC» of «l’OGC Nice». */
function nounBefore(text: string, index: number, language: Language): Word | undefined {
  return withoutParticle(text, wordBefore(text, index), language);
}

/** What is left of a word without an elided particle: «l’Université». */
export function withoutParticle(text: string, word: Word | undefined, language: Language): Word | undefined {
  if (!word || !language.headFirst) return word;
  const particle = elided().exec(text.slice(word.start, word.end).toLowerCase());
  return particle ? { ...word, start: word.start + particle[0].length } : word;
}

/**
 * Whether the tie before a name hangs on the head of a longer one: «Bank of», «Universitetet i», «dronning Margrethe av».
 * A place in another sense stands after most: «Kirken i Norge».
 */
export function isTied(text: string, tie: Word, tieBits: number, language: Language): boolean {
  let head = nounBefore(text, tie.start, language);
  // «Bank of the», «Banque de la»
  if (head && !isCapital(text, head.start) && bitsOf(text, head, language) & TIE)
    head = nounBefore(text, head.start, language);
  if (!head || head.hyphen) return false;
  const bits = bitsOf(text, head, language);
  if (bits & SEATED && !language.headFirst) return true;
  if (!(tieBits & TIE) || !isCapital(text, head.start)) return false;
  if (bits & FIRST_NAME && OF_PERSONS.has(text.slice(tie.start, tie.end))) return true;
  // «in der Fußballschule von»: where all nouns have capitals, a compound is no name.
  // «Humboldt-Universität zu»
  const isCompound = bits & COMPOUND_INSTITUTION && text.slice(head.start, head.end).search(/[-‐‑]/) < 0;
  return (bits & INSTITUTION) !== 0 && !(language.capitalNouns && isCompound);
}

/** «el buque Granada zarpó de», «il film Roma arrivò a»: what the work did. */
const preterite = (): RegExp => /^\p{Ll}+[óò]$/u;

/** Most words of a work's name before the tie to a place. */
const LONGEST_TITLE = 4;

/** «il romanzo La ragazza di», «the novel The Merchant of»: the noun for a work, its name, and a tie that goes on with it. */
export function isInTitle(text: string, tie: Word, language: Language): boolean {
  if (!language.headFirst && text.slice(tie.start, tie.end) !== "of") return false;
  let later = tie;
  for (let step = 0; step <= LONGEST_TITLE; step++) {
    const word = nounBefore(text, later.start, language);
    if (!word || word.hyphen || preterite().test(text.slice(word.start, word.end))) return false;
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
export function headBefore(text: string, tie: Word, language: Language): Word | undefined {
  let last = nounBefore(text, tie.start, language);
  // «l’université de Lyon», «il trattato di Roma», «la calle de Toledo»
  if (last && !last.hyphen && bitsOf(text, last, language) & SEATED) return last;
  // «Banque de la», «Université de l’»
  if (last && !isCapital(text, last.start) && bitsOf(text, last, language) & TIE)
    last = nounBefore(text, last.start, language);
  if (!last || last.hyphen) return undefined;
  // «la Cour d'appel de Lyon», «le Tribunal de commerce de Paris»
  if (!isCapital(text, last.start))
    return isSubjectOfHead(text, last, language) || isAdjectiveOfHead(text, last, language)
      ? last
      : undefined;
  if (isDutyOfRole(text, last, language)) return undefined;
  if (!(bitsOf(text, last, language) & NO_HEAD) && !startsSentence(text, last.start)) return last;
  let word: Word | undefined = last;
  for (let step = 0; step < LONGEST_HEAD && word && !word.hyphen; step++) {
    const bits = bitsOf(text, word, language);
    const capital = isCapital(text, word.start);
    if (capital && bits & INSTITUTION) return last;
    if (!capital && !(bits & TIE)) return undefined;
    word = nounBefore(text, word.start, language);
  }
  return undefined;
}

/** How adjectives of institutions end, and hardly any verb: «suprême», «centrale», «Constitucional». */
const ADJECTIVE_ENDING = /(?:ale?|aux|ales|[êeé]m[eoa]|i[qc][uoa]e?|elle|air[ea]|ari[oa]|ienne)$/u;

/** «la Cour suprême du Canada», «el Banco central de Chile» */
function isAdjectiveOfHead(text: string, adjective: Word, language: Language): boolean {
  if (!ADJECTIVE_ENDING.test(text.slice(adjective.start, adjective.end))) return false;
  const head = nounBefore(text, adjective.start, language);
  if (!head || head.hyphen || !isCapital(text, head.start)) return false;
  return (bitsOf(text, head, language) & INSTITUTION) !== 0;
}

/** Words between an institution and what it is for. */
const FOR = /^(?:de|du|des|del|di|della|dello|delle|dei|degli|do|da|dos|das)$/u;

/** Whether a small noun belongs to a capital institution before it. */
function isSubjectOfHead(text: string, noun: Word, language: Language): boolean {
  const isElided = /d['’]$/iu.test(text.slice(Math.max(0, noun.start - 2), noun.start));
  const tie = isElided
    ? { start: noun.start - 2, end: noun.start, hyphen: false }
    : wordBefore(text, noun.start);
  if (!tie || tie.hyphen || !(isElided || FOR.test(text.slice(tie.start, tie.end)))) return false;
  const head = wordBefore(text, tie.start);
  if (!head || head.hyphen || !isCapital(text, head.start)) return false;
  return (bitsOf(text, head, language) & INSTITUTION) !== 0;
}

/** Longest noun and tie that are read back over, in UTF-16 units. */
const LONGEST_CHARGE = 30;
/** Who is in charge of what a capital word says: «ministro de», «secretária do», «conseillère à la». */
const inCharge = (): RegExp =>
  /(?:minist|secret|secrét|segret|consej|conseil|consel|titular)\p{L}*\s(?:de|del|di|do|da|dos|das|du|des|degli|della|delle|dei|à|aux?|dell|all)(?:\s(?:la|los|las))?(?:\s(?:l|d))?[\s'’]$/u;

/** «el ministro de Exteriores de», «la ministre de l’Intérieur de»: what somebody is in charge of, who is of a country. */
function isDutyOfRole(text: string, duty: Word, language: Language): boolean {
  if (bitsOf(text, duty, language) & INSTITUTION) return false;
  const before = text.slice(Math.max(0, duty.start - LONGEST_CHARGE), duty.start);
  return inCharge().test(before);
}

/** Ties between a person and a place: «Margrethe av Danmark», but not «Tore for Norge». */
const OF_PERSONS = new Set("av af von of de di van".split(" "));
