import type { Lexicon, ScanTables } from "../dataset/lexicon/lexicon.ts";
import { hasLemmas, lemmas } from "./inflect/lemmas.ts";
import { beginsName } from "./scan/begins-name.ts";
import { type Candidate, scan } from "./scan/scan.ts";

/** A candidate whose words are not those of its name: «Северной Кореи», «Джона Кирби». */
export interface InflectedCandidate extends Candidate {
  readonly inflected: true;
}

// Made when they are asked for: expressions with classes of Unicode take a tenth of a millisecond each, and most languages
// have no words for them.
/** Words that may begin a name. */
const wordsOf = (text: string) => text.matchAll(/[\p{Lu}\p{Lo}\p{Script=Georgian}][\p{L}\p{M}'’]*/gu);
/** What goes on after them: «Karlových Varech», «Bielska-Białej». */
const nextWord = (rest: string) => /^([ \u00a0-])([\p{L}\p{M}'’]+)/u.exec(rest);
const isSmall = (word: string) => /^\p{Ll}/u.test(word);
/** A third word: «Bosne i Hercegovine». */
const thirdWord = (rest: string) => /^[ \u00a0](\p{Lu}[\p{L}\p{M}'’]*)/u.exec(rest)?.[1];
/** UTF-16 units after the words that are read back: the rest of the longest usual name. */
const REST = 40;

/** A text as it would be with some words in their dictionary form, and what of it is as it was. */
interface Rewriting {
  /** Where it starts in the text of all rewritings. */
  readonly at: number;
  /** Where its first word starts in the original text. */
  readonly start: number;
  readonly head: number;
  /** Length of the rewritten words, and of what they stand for in the text. */
  readonly rewritten: number;
  readonly original: number;
  /** A name of one word is not enough: the ending is that of the first of several. */
  readonly several: boolean;
}

const MARK = "\n";

/**
 * Names of which words are inflected that the scanner cannot know by its tables: the first of several, and adjectives that are
 * surnames. All rewritings of a text are scanned as one.
 * @param language primary BCP 47 language; others than those with `lemmas` have none
 */
export function inflectedNames(
  lexicon: Lexicon & ScanTables,
  text: string,
  language: string,
): InflectedCandidate[] {
  if (!hasLemmas(language)) return [];
  const rewritings: Rewriting[] = [];
  let all = "";
  const add = (
    { at: start, original, rest, several }: { at: number; original: number; rest: string; several: boolean },
    words: string,
    head: number,
  ): void => {
    rewritings.push({ at: all.length, start, head, rewritten: words.length, original, several });
    all += words + rest + MARK;
  };
  for (const { 0: word, index } of wordsOf(text)) {
    const after = index + word.length;
    const known = ({ text: lemma }: { text: string }): boolean => beginsName(lexicon, lemma);
    const alone = lemmas(language, word, "other").filter(known);
    const firsts = lemmas(language, word, "first").filter(known);
    const itself = { text: word, head: 0 };
    if (alone.length === 0 && firsts.length === 0 && !beginsName(lexicon, word)) continue;
    const rest = text.slice(after, after + REST);
    const one = { at: index, original: word.length, rest, several: false };
    for (const { text: lemma, head } of alone) add(one, lemma, head);
    const [, between = "", next] = nextWord(rest) ?? [];
    if (next === undefined) continue;
    for (const { text: lemma, head } of firsts) add({ ...one, several: true }, lemma, head);
    const both = {
      at: index,
      original: word.length + 1 + next.length,
      rest: rest.slice(next.length + 1),
      several: false,
    };
    const seconds = lemmas(language, next, "other").map(({ text }) => text);
    for (const second of seconds) {
      for (const { text: first, head } of [itself, ...firsts]) add(both, first + between + second, head);
    }
    const last = thirdWord(both.rest);
    if (last === undefined) continue;
    // «Касым-Жомарту Токаеву»: the last of three has an ending that the scanner knows.
    for (const { text: second } of lemmas(language, next, "first"))
      add({ ...both, several: true }, word + between + second, 0);
    const three = {
      ...both,
      original: both.original + 1 + last.length,
      rest: both.rest.slice(last.length + 1),
    };
    for (const { text: third } of lemmas(language, last, "other")) {
      for (const second of isSmall(next) ? [next] : [next, ...seconds]) {
        for (const { text: first, head } of [itself, ...firsts])
          if (first !== word || second !== next) add(three, `${first} ${second} ${third}`, head);
      }
    }
  }
  return all === "" ? [] : read(lexicon, all, rewritings);
}

const FIRST_GREEK = 0x370;

/** Whether a name in Latin letters is written with other accents too: «Kažu» is no form of «Kazo». */
function hasOtherLetters(lexicon: Lexicon, text: string, { nameStart, nameEnd, name }: Candidate): boolean {
  if (text.charCodeAt(nameStart) >= FIRST_GREEK) return false;
  return text.slice(nameStart, nameEnd).toLowerCase() !== lexicon.nameText(name).toLowerCase();
}

function read(
  lexicon: Lexicon & ScanTables,
  all: string,
  rewritings: readonly Rewriting[],
): InflectedCandidate[] {
  const found: InflectedCandidate[] = [];
  let at = 0;
  for (const candidate of scan(lexicon, all)) {
    while ((rewritings[at + 1]?.at ?? Number.POSITIVE_INFINITY) <= candidate.start) at++;
    const rewriting = rewritings[at];
    // It must begin with the first word that was rewritten, and hold all of them.
    if (!rewriting || candidate.nameStart !== rewriting.at || candidate.start !== rewriting.at) continue;
    const { start, head, original, rewritten, several } = rewriting;
    if (candidate.nameEnd < rewriting.at + rewritten + (several ? 1 : 0)) continue;
    if (candidate.form === "folded" && hasOtherLetters(lexicon, all, candidate)) continue;
    const shift = start + original - rewritten - rewriting.at;
    found.push({
      start,
      end: candidate.end + shift,
      nameStart: start + Math.max(0, head),
      nameEnd: candidate.nameEnd + shift,
      name: candidate.name,
      form: candidate.form,
      inflected: true,
    });
  }
  return found.sort((a, b) => a.start - b.start || b.nameEnd - a.nameEnd);
}
