import { isAllCapitals, isCapital, skipSpacesBack, wordBefore, wordEndingAt } from "../text/words.ts";
import type { Spot } from "./spot.ts";

/** Acronyms are up to so long. */
const LONGEST = 6;

/**
 * Whether a spot is an acronym in brackets that the words before it spell out, and those words are no name that we know:
 * «Utrikesdepartementet (UD)» makes UD another body than the one in the datasets.
 * @param known whether a mention ends right before the bracket
 */
export function isDefinedElse(spot: Spot, known: boolean): boolean {
  const { text } = spot.source;
  const { nameStart, nameEnd } = spot.sighting;
  if (known || nameEnd - nameStart > LONGEST) return false;
  if (text.charAt(nameStart - 1) !== "(" || text.charAt(nameEnd) !== ")") return false;
  if (!isAllCapitals(text, nameStart, nameEnd)) return false;
  const acronym = text.slice(nameStart, nameEnd).toLowerCase();
  let at = nameStart - 1;
  let initials = "";
  for (let step = 0; step < acronym.length + 2; step++) {
    const word = wordBefore(text, at);
    if (!word) break;
    const written = text.slice(word.start, word.end).toLowerCase();
    if (step === 0 && isCapital(text, word.start) && spells(written, acronym)) return true;
    initials = written.charAt(0) + initials;
    if (initials === acronym) return true;
    at = word.start;
  }
  return false;
}

/** Whether the letters of the acronym stand in the word in this order, the first one first. */
function spells(word: string, acronym: string): boolean {
  if (word.length < acronym.length * 3 || word[0] !== acronym[0]) return false;
  let at = 0;
  for (const letter of acronym) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** «Líbano (FPL)», after «la Fuerza Provisional en el» */
const bracketed = (): RegExp => /^\s?\((\p{Lu}{3,8})\)/u;
/** UTF-16 units of the longest of these. */
const LONGEST_BRACKET = 12;
/** Most words of a name that an acronym is made of. */
const MOST_WORDS = 12;

/**
 * Whether a name is the last of the words that an acronym stands for, so that it is part of their name: «la Coordinadora Civil de
 * Nicaragua (CCN)», «OAB (Ordem dos Advogados do Brasil)».
 */
export function isLastOfAcronym({
  sighting: { start, nameEnd, end, known },
  source: { text },
}: Spot): boolean {
  const closes = text.charAt(end) === ")";
  const opens = text.charAt(text.charAt(end) === " " ? end + 1 : end) === "(";
  if ((!closes && !opens) || nameEnd !== end || known.word === "") return false;
  const acronym = opens ? bracketed().exec(text.slice(end, end + LONGEST_BRACKET))?.[1] : undefined;
  if (acronym === undefined && !closes) return false;
  const initials: { readonly letter: string; readonly capital: boolean }[] = [];
  let at = start;
  for (let step = 0; step < MOST_WORDS; step++) {
    const word = wordBefore(text, at);
    if (!word || word.hyphen) break;
    initials.push({ letter: initialAt(text, word.start), capital: isCapital(text, word.start) });
    at = word.start;
  }
  const own = initialAt(text, start);
  if (acronym !== undefined) return isMadeOf(acronym, own, initials);
  const bracket = skipSpacesBack(text, at) - 1;
  if (text.charAt(bracket) !== "(") return false;
  const before = wordEndingAt(text, skipSpacesBack(text, bracket));
  if (!before || before.end - before.start < 3 || !isAllCapitals(text, before.start, before.end))
    return false;
  return isMadeOf(text.slice(before.start, before.end), own, initials);
}

const initialAt = (text: string, index: number): string =>
  text.charAt(index).normalize("NFD").charAt(0).toLowerCase();

/** @param initials of the words before the last one, from right to left; small words need not be among the letters */
function isMadeOf(
  acronym: string,
  last: string,
  initials: readonly { readonly letter: string; readonly capital: boolean }[],
): boolean {
  const letters = [...acronym.normalize("NFD").toLowerCase()]
    .filter((letter) => /\p{L}/u.test(letter))
    .reverse();
  if (letters[0] !== last) return false;
  let next = 1;
  for (const { letter, capital } of initials) {
    if (next === letters.length) break;
    if (letter === letters[next]) next++;
    else if (capital) return false;
  }
  return next === letters.length;
}
