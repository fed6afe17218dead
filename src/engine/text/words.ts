import { CLASS } from "../../dataset/lexicon/character-classes.ts";
import { classes, folds } from "../../dataset/lexicon/characters.ts";

/** A word beside a position. Offsets are UTF-16, `end` exclusive. A word keeps its inner hyphens and apostrophes. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Whether a hyphen ties it to the position, not spaces. */
  readonly hyphen: boolean;
}

const WORD = CLASS.word | CLASS.unspaced | CLASS.mark;
const SPACE = 0x20;
const FULL_STOP = 0x2e;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const SOFT_HYPHEN = 0xad;

/**
 * Units of a word that are read: longer ones are none. Where names are chained by hyphens without a space, each would
 * otherwise be read again beside each of them.
 */
const LONGEST = 100;

const classAt = (text: string, index: number): number => classes[text.charCodeAt(index)] ?? 0;
const foldAt = (text: string, index: number): number => folds[text.charCodeAt(index)] ?? 0;

/** Whether the unit at `index` is a space of any width. */
export function isSpace(text: string, index: number): boolean {
  return classAt(text, index) === 0 && foldAt(text, index) === SPACE;
}

/** Whether the unit at `index` is a hyphen, breaking or not. */
export function isHyphen(text: string, index: number): boolean {
  return foldAt(text, index) === HYPHEN && text.charCodeAt(index) < 0x2012;
}

/** Whether the unit at `index` is a letter or digit, or a mark on one. */
export function isWordUnit(text: string, index: number): boolean {
  return (classAt(text, index) & WORD) !== 0;
}

/** Whether the unit belongs to a word: a letter, a digit, or a hyphen or apostrophe between such. */
function inWord(text: string, index: number): boolean {
  if (isWordUnit(text, index)) return true;
  const unit = text.charCodeAt(index);
  if (unit !== SOFT_HYPHEN && foldAt(text, index) !== APOSTROPHE && !isHyphen(text, index)) return false;
  return isWordUnit(text, index - 1) && isWordUnit(text, index + 1);
}

/** Whether the unit at `index` is a capital letter. */
export function isCapital(text: string, index: number): boolean {
  return (classAt(text, index) & CLASS.upper) !== 0;
}

/** Whether the unit at `index` is a small letter. */
export function isSmall(text: string, index: number): boolean {
  return (classAt(text, index) & CLASS.lower) !== 0;
}

/** Whether the unit at `index` is an ASCII digit. */
export function isDigit(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0x30 && unit <= 0x39;
}

/** Index of the first unit from `index` on that is no space. */
export function skipSpaces(text: string, index: number): number {
  let at = index;
  while (isSpace(text, at)) at++;
  return at;
}

/** Index after the last unit before `index` that is no space. */
export function skipSpacesBack(text: string, index: number): number {
  let at = index;
  while (at > 0 && isSpace(text, at - 1)) at--;
  return at;
}

/** The word before `index`, parted from it by spaces alone or a hyphen; `undefined` at other marks and edges. */
export function wordBefore(text: string, index: number): Word | undefined {
  let end = skipSpacesBack(text, index);
  // «A.de Silva», «N.Ireland»
  const initial = end === index && text.charCodeAt(end - 1) === FULL_STOP && isInitialAt(text, end - 2);
  const hyphen = end === index && !initial;
  if (hyphen) {
    if (!isHyphen(text, end - 1)) return undefined;
    end--;
  }
  // A full stop belongs to the abbreviation before it: «Gen. Kirby», «J. Kirby».
  const stopped = !hyphen && text.charCodeAt(end - 1) === FULL_STOP;
  if (stopped) end--;
  const start = startOfWord(text, end);
  if (start === end) return undefined;
  if (stopped && (!isAbbreviation(text, start, end) || isPlatform(text, start, end))) return undefined;
  return { start, end, hyphen };
}

/** The word that ends at `index`, whatever stands after it. */
export function wordEndingAt(text: string, index: number): Word | undefined {
  const start = startOfWord(text, index);
  return start === index ? undefined : { start, end: index, hyphen: false };
}

function startOfWord(text: string, end: number): number {
  const least = Math.max(0, end - LONGEST);
  let start = end;
  while (start > least && inWord(text, start - 1)) start--;
  return start;
}

const isInitialAt = (text: string, index: number): boolean =>
  isCapital(text, index) && !isWordUnit(text, index - 1);

/** The word after `index`, parted from it by spaces alone or a hyphen; `undefined` at other marks and edges. */
export function wordAfter(text: string, index: number): Word | undefined {
  let start = skipSpaces(text, index);
  const hyphen = start === index;
  if (hyphen) {
    if (!isHyphen(text, start)) return undefined;
    start++;
  }
  const most = Math.min(text.length, start + LONGEST);
  let end = start;
  while (end < most && inWord(text, end)) end++;
  return end === start ? undefined : { start, end, hyphen };
}

/** Titles and the like that are written with a full stop before a name: no sentence ends after them. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof gen lt col maj capt cpt sgt cmdr adm brig rep sen gov pres sec st mt ft hr fr frk jr rev hon amb insp " +
    "supt vs ca bl dvs nr kl med herr hrn dipl mag lic mme mlle mgr dña sra sr sig dott u.s u.k u.n vgl evtl bzw inkl fc cf cb bm fk"
  ).split(" "),
);

/** Whether the word before a full stop is an abbreviation or an initial, so that the sentence goes on. */
export function isAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start === 1) return isCapital(text, start);
  return end - start <= 5 && ABBREVIATIONS.has(text.slice(start, end).toLowerCase());
}

/** «schreibt sie auf X. Merz antwortet»: after a small word, X is the network and no initial. */
function isPlatform(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || text.charAt(start) !== "X") return false;
  let at = skipSpacesBack(text, start);
  if (at === start || !isSmall(text, at - 1)) return false;
  while (at > 0 && isSmall(text, at - 1)) at--;
  return !isWordUnit(text, at - 1);
}

const unitsOf = (text: string): ReadonlySet<number> => new Set(Array.from(text, (c) => c.charCodeAt(0)));
/** Marks after which a capital letter says nothing: the end of a sentence, a colon, a dash, a quotation mark. */
const STARTERS = unitsOf("!?…:|–—*«»„“”\"‘'‹›(¿¡[·●▪►>/=#");

/** Whether a sentence (or a heading, an item, a quotation) starts at `index`, so that its capital says nothing. */
export function startsSentence(text: string, index: number): boolean {
  const end = skipSpacesBack(text, index);
  if (end === 0) return true;
  const unit = text.charCodeAt(end - 1);
  if (unit === FULL_STOP) {
    let start = end - 1;
    while (start > 0 && isWordUnit(text, start - 1)) start--;
    return end < index && (!isAbbreviation(text, start, end - 1) || isPlatform(text, start, end - 1));
  }
  if (unit === HYPHEN) return end < index && (end === 1 || isSpace(text, end - 2));
  return STARTERS.has(unit);
}

/** Whether all letters of the span are capitals, and two of them at least. */
export function isAllCapitals(text: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at++) {
    if (isCapital(text, at)) capitals++;
    else if (isSmall(text, at)) return false;
  }
  return capitals > 1;
}
