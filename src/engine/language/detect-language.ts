import { letterFits } from "./alphabets.ts";
import { FUNCTION_WORDS, LANGUAGE_OF_SCRIPT, TELLING_LETTERS } from "./function-words.ts";

/** A language that a text may be in. */
export interface LanguageGuess {
  /** BCP 47: a language, and for Chinese in traditional characters `zh-Hant`. */
  readonly language: string;
  /** 0–1: the share of words (or letters, where the script decides) that speak for it. */
  readonly score: number;
}

/** Words looked at; longer texts are cut. */
const MOST_WORDS = 800;
/** Of languages that speak alike for a text, these are read more. */
const LIKELIER = ["az", "bg", "sk", "da", "nn", "cs", "tr", "ru", "nb", "en"];
const rankOf = (language: string): number => LIKELIER.indexOf(language);
/** All letters that a language's texts have are worth as much as so large a share of function words. */
const LETTERS_WORTH = 0.2;
/** With fewer words than this the text says nothing. */
const FEWEST_WORDS = 5;

let scripts: readonly (readonly [language: string, pattern: RegExp])[] | undefined;

const scriptPatterns = (): readonly (readonly [language: string, pattern: RegExp])[] =>
  Object.entries(LANGUAGE_OF_SCRIPT).map(
    ([script, language]) => [language, new RegExp(`\\p{Script=${script}}`, "gu")] as const,
  );
/** Japanese mixes kana among Han; some kana in a text are enough. */
const KANA_SHARE = 0.05;

/** Scripts that are written in other languages too, by far less often. */
const SHARED: ReadonlySet<string> = new Set(["hi", "bn", "he"]);

const TRADITIONAL = /[這們國為時說來對會發經與學個開問無從關東見長點當還過進動現]/g;
const SIMPLIFIED = /[这们国为时说来对会发经与学个开问无从关东见长点当还过进动现]/g;

/** Whether a text in this language would be recognised as such. */
export function canDetect(language: string): boolean {
  return language in FUNCTION_WORDS || Object.values(LANGUAGE_OF_SCRIPT).includes(language);
}

/** Whether texts in this language are told by their script alone. */
export function hasOwnScript(language: string): boolean {
  return !SHARED.has(language) && Object.values(LANGUAGE_OF_SCRIPT).includes(language);
}

let telling: readonly (readonly [languages: readonly string[], letters: RegExp])[] | undefined;
let languagesOfWord: Map<string, string[]> | undefined;

/**
 * What languages a text may be in, most likely first; empty where it is too short or in none that is known.
 * Scripts of one language decide at once; else the language whose function words make up most of the text.
 */
export function detectLanguage(text: string): LanguageGuess[] {
  const letters = countOf(text, /\p{L}/gu);
  if (letters === 0) return [];
  const byScript = guessByScript(text, letters);
  if (byScript !== undefined) return [byScript];

  const small = text.toLowerCase();
  const words = small.match(/[\p{L}\p{M}]+/gu)?.slice(0, MOST_WORDS) ?? [];
  if (words.length < FEWEST_WORDS) return [];
  languagesOfWord ??= indexWords();
  const counts = new Map<string, number>();
  const rest: string[] = [];
  for (const word of words) {
    const languages = languagesOf(languagesOfWord, word);
    if (languages.length === 0) rest.push(word);
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const fits = letterFits(words.join(""));
  const guesses = (): LanguageGuess[] =>
    Object.keys(FUNCTION_WORDS)
      .map((language) => {
        const { own, present } = fits(language);
        const share = (counts.get(language) ?? 0) / words.length;
        return { language, score: Math.min(1, (share + present * LETTERS_WORTH) * own ** 2) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || rankOf(b.language) - rankOf(a.language));
  const first = guesses();
  return countTelling(counts, rest, first[0]?.language) ? guesses() : first;
}

/** Adds the words whose letters part a language from its kin to `counts`; false where the likeliest language has no such kin. */
function countTelling(counts: Map<string, number>, words: readonly string[], likeliest = ""): boolean {
  if (!TELLING_LETTERS.some(([languages]) => languages.includes(likeliest))) return false;
  telling ??= TELLING_LETTERS.map(([languages, letters]) => [languages, new RegExp(letters, "u")] as const);
  for (const word of words) {
    const languages = telling.find(([, letters]) => letters.test(word))?.[0] ?? [];
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return true;
}

function guessByScript(text: string, letters: number): LanguageGuess | undefined {
  const shares = new Map<string, number>();
  scripts ??= scriptPatterns();
  for (const [language, pattern] of scripts) {
    const share = countOf(text, pattern) / letters;
    if (share > 0) shares.set(language, (shares.get(language) ?? 0) + share);
  }
  const han = shares.get("zh") ?? 0;
  const kana = shares.get("ja") ?? 0;
  if (kana > KANA_SHARE && han + kana > 0.3) return { language: "ja", score: Math.min(1, han + kana) };
  for (const [language, share] of shares) {
    if (share < 0.4) continue;
    const traditional = language === "zh" && countOf(text, TRADITIONAL) > countOf(text, SIMPLIFIED);
    return { language: traditional ? "zh-Hant" : language, score: share };
  }
  return undefined;
}

const LONGEST_ENDING = 6;
/** Letters that stand before an ending at least. */
const LEAST_STEM = 2;

/** The languages of a word, or else of the longest ending of it that speaks for any. */
function languagesOf(index: ReadonlyMap<string, readonly string[]>, word: string): readonly string[] {
  const own = index.get(word);
  if (own) return own;
  for (let length = Math.min(LONGEST_ENDING, word.length - LEAST_STEM); length > 1; length--) {
    const languages = index.get(`-${word.slice(-length)}`);
    if (languages) return languages;
  }
  return [];
}

function indexWords(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words.split(" ")) {
      const languages = index.get(word);
      if (languages === undefined) index.set(word, [language]);
      else languages.push(language);
    }
  }
  return index;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
