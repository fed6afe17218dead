import { CLASS } from "../../dataset/lexicon/character-classes.ts";
import { classes, folds } from "../../dataset/lexicon/characters.ts";

/** How a text writes a name, before the endings are judged. */
export type Form = "exact" | "folded" | "capitals";

/** Under so many letters, a name with other accents is another name: «Bø», «Bo». */
export const LEAST_LETTERS_FOR_ACCENTS = 4;
/** Up to so many letters, a name in capitals stays in capitals: «US» is never «Us». */
const SHORT_ACRONYM = 4;

/**
 * How `written` writes `name`, or undefined where it does not: a capital in the name is none in the text, or letters
 * are others (й and и, voiced kana). Both must fold to the same units.
 */
export function writtenForm(name: string, written: string): Form | undefined {
  if (name === written) return "exact";
  const expected = canonical(name);
  const found = canonical(written);
  if (expected === found) return "exact";
  const lowered = expected.toLowerCase();
  const foundLowered = found.toLowerCase();
  if (lowered !== foundLowered) {
    if (distinct(lowered) !== distinct(foundLowered)) return undefined;
    if (letterCount(expected) < LEAST_LETTERS_FOR_ACCENTS) return undefined;
  }
  const words = wordsOf(expected);
  const foundWords = wordsOf(found);
  if (words.length !== foundWords.length) return undefined;
  let capitals = false;
  for (const [i, word] of words.entries()) {
    const relation = caseRelation(wordCase(word), wordCase(foundWords[i] ?? ""));
    if (relation === "other") return undefined;
    if (relation === "capitals") capitals = true;
  }
  return capitals && !hasLower(found) ? "capitals" : "folded";
}

/** The text composed and with equal characters made one: what is left differs in the eyes of a reader. */
function canonical(text: string): string {
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = classes[unit] ?? 0;
    const fold = folds[unit] ?? unit;
    if (kind & CLASS.rare && !(kind & CLASS.mark) && fold === 0 && unit !== TATWEEL) continue;
    if (kind === 0 && fold === SPACE && result.endsWith(" ")) continue;
    result += kind === 0 ? String.fromCharCode(fold) : text.charAt(i);
  }
  return result.normalize("NFKC");
}

const TATWEEL = 0x640;
const SPACE = 0x20;

/** Letters that share a folded unit with others and are never theirs: й, kana, nukta letters. */
function distinct(text: string): string {
  return text.replace(/[^йў\u3041-\u30ff\u093c\u09bc\u0a3c\u0abc\u0b3c]/g, "");
}

const letterCount = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, "").length;

/** Words as the scanner cuts them; unspaced characters have no case. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if ((classes[text.charCodeAt(i)] ?? 0) & CLASS.word) continue;
    if (i > start) words.push(text.slice(start, i));
    start = i + 1;
  }
  return words;
}

const hasLower = (word: string): boolean => /\p{Ll}/u.test(word);

/** What the capitals of a word are judged by. */
export interface WordCase {
  /** Letters and digits. */
  letters: number;
  capitals: number;
  /** Whether it has a small letter. */
  small: boolean;
  /** Whether a capital begins it. */
  begins: boolean;
}

const wordCase = (word: string): WordCase => ({
  letters: letterCount(word),
  capitals: word.replace(/[^\p{Lu}\p{Lt}]/gu, "").length,
  small: hasLower(word),
  begins: /^[\p{Lu}\p{Lt}]/u.test(word),
});

/** How the capitals of a word of the text stand to those of the name's word. */
export function caseRelation(word: WordCase, found: WordCase): "same" | "titled" | "capitals" | "other" {
  if (found.capitals > 0 && !found.small) {
    if (word.capitals > 0 && !word.small) return "same";
    return found.capitals === 1 ? (found.begins ? "titled" : "other") : "capitals";
  }
  if (word.begins && !found.begins) return "other";
  const foundInner = found.capitals - (found.begins ? 1 : 0);
  const inner = word.capitals - (word.begins ? 1 : 0);
  if (!word.small && word.capitals > 1) {
    return word.letters > SHORT_ACRONYM && foundInner === 0 ? "titled" : "other";
  }
  if (foundInner !== 0 && foundInner !== inner) return "other";
  return word.begins === found.begins ? "same" : "titled";
}
