import type { Language } from "../engine/language/compile-language.ts";
import { countryOfAdjective } from "../engine/language/peoples.ts";
import {
  ADJECTIVE,
  CALENDAR,
  CREDIT,
  GRAMMAR,
  KIND,
  OTHER_PLACE,
  ROLE,
} from "../engine/language/word-classes.ts";
import type { Casing } from "../engine/text/casing.ts";
import { startsSentence } from "../engine/text/words.ts";
import { GERMAN_NOUNS, HEADINGS, isEventNoun, NO_NAMES, STATES } from "./no-names.ts";
import { isInstitution, isName, type Token } from "./token.ts";

/** How a text writes its capitals; in a `label` of the page they tell nothing. */
export type Setting = Casing | "label";

/** «A350», «F16», «B-17», «H1»; not «G20», a body. */
const MODEL = /^(?!G)\p{Lu}{1,3}[-‐‑]?\d+\p{L}*$/u;
/** «II», «XXe» */
const ROMAN = /^[IVXLCM]+(?:e|er|ème)?$/;
/** Capitals longer than this are a word that is shouted, unless they are all of a name. */
const LONGEST_ACRONYM = 6;
/** No name of a person or place has more words with capitals than this. */
const MOST_WORDS = 6;
const OPENS = /["“”„«»‘‚‹›]$/u;
const CLOSES = /^[,.!?]?["“”«»’‹›]/u;

/** What is known of a run where it is judged. */
export interface Surroundings {
  readonly text: string;
  readonly language: Language;
  readonly setting: Setting;
  /** A title stands before it. */
  readonly titled: boolean;
  /** Words that the article writes small somewhere. */
  readonly smallWords: ReadonlySet<string>;
}

/** Whether the shape of words and what stands around them show that they are a name; else the article must show it elsewhere. */
export function isCertain(tokens: readonly Token[], around: Surroundings): boolean {
  const { text, language, setting, titled } = around;
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || setting === "capitals") return false;
  if (isCaptionLabel(text, last.end)) return false;
  if (language.capitalNouns && GERMAN_NOUNS.has(first.text)) return false;
  if (HEADINGS.has(text.slice(first.start, last.end).toLowerCase())) return false;
  // «GMT Last modified …» begins with an hour, no name.
  if (first.acronym && tokens.length === 2 && NO_NAMES.has(first.text)) return false;
  if (tokens.length === 1 && isNoName(first, around)) return false;
  if (first.acronym && tokens.length === 1) return setting !== "label" && isAcronym(first, around);
  if (isShouted(tokens) || tokens.every(({ bits }) => bits & (ADJECTIVE | CALENDAR))) return false;
  const capitals = tokens.filter(({ capital }) => capital);
  if (isShareBar(capitals)) return false;
  // «South Korean», «New Zealanders»
  if (capitals.length === 2 && first.bits & OTHER_PLACE && isPeople(capitals[1], language)) return false;
  // «World Cup», «Copa América», «Nordisk Råds litteraturpris»
  if (capitals.some((token) => (token === first || token === capitals.at(-1)) && isEventNoun(token.text)))
    return false;
  const named = isName(first) && capitals.length > 1;
  if (named && ((setting !== "title" && setting !== "label") || capitals.length < 4)) return true;
  if (setting === "title" || setting === "label") return false;
  // «“Tainted Love”»: the title of a work.
  if (OPENS.test(text.slice(0, first.start)) && CLOSES.test(text.slice(last.end)) && !titled) return false;
  if (language.capitalNouns) {
    return (
      capitals.length > 1 && (titled || capitals.some(isInitial) || /[\p{L}][-‐‑]\p{Lu}/u.test(first.text))
    );
  }
  if (starts(text, first.start)) return capitals.length > 1 || titled;
  return true;
}

/** «KNIV: Denne kniven …»: shouted words before a colon begin a caption. */
const isCaptionLabel = (text: string, end: number): boolean =>
  /^[^\p{Ll}:]*[?!]?:\s/u.test(text.slice(0, end + 3)) && /^[?!]?:\s/.test(text.slice(end));

/** «Facebook Twitter Flipboard Send Linkedin Messenger» */
const isShareBar = (capitals: readonly Token[]): boolean =>
  capitals.length > MOST_WORDS && !capitals.some(isInstitution);

/** Whether one word by itself is an ordinary one, for all its capital. */
function isNoName(token: Token, { text, language, titled, smallWords }: Surroundings): boolean {
  const { bits, text: word } = token;
  if (STATES.has(word) && language.tag === "en" && text.charAt(token.end) === ".") return true;
  if (NO_NAMES.has(word) || MODEL.test(word) || word.length < 2 || ROMAN.test(word)) return true;
  if (isName(token) || token.acronym) return false;
  // «Attorney General»: the second word is a title too. «the Queen», «Det»
  if (bits & (titled ? ROLE : ROLE | GRAMMAR)) return true;
  if (bits & GRAMMAR && /\.\s*$/.test(text.slice(0, token.start))) return true;
  // «Photo: AFP»
  if (bits & CREDIT && text.charAt(token.wholeEnd) === ":") return true;
  const lower = word.toLowerCase();
  // «the State», where the article has «the state» as well.
  if (smallWords.has(lower) && (bits & KIND || isInstitution(token))) return true;
  // «January-June»
  if (bits & CALENDAR) return true;
  // «Français», «Afghans»
  return isPeople(token, language);
}

/** «Afghans», «Zealanders»: an adjective of a country, or those who are of it. */
function isPeople(token: Token | undefined, language: Language): boolean {
  const lower = token?.text.toLowerCase() ?? "";
  if (lower.length > 7 && language.tag === "en" && /(?:anders?|ians?)$/.test(lower)) return true;
  return [lower, lower.replace(/s$/, "")].some(
    (form) => countryOfAdjective(form) !== undefined || (language.classOf(form) & ADJECTIVE) !== 0,
  );
}

/** Whether capitals stand for words: «MEN» and «IKKE» are words, «US$» and «32 KB» are measures. */
function isAcronym(token: Token, { text, language, smallWords }: Surroundings): boolean {
  const lower = token.text.toLowerCase();
  if (token.text.length > LONGEST_ACRONYM) return false;
  if (smallWords.has(lower) && token.text.length > 2) return false;
  if (language.classOf(lower) & GRAMMAR) return false;
  if (/^\s?[$€£]/.test(text.slice(token.end))) return false;
  return !/\d[ \u00a0\u202f]$/.test(text.slice(Math.max(0, token.start - 2), token.start));
}

/** «UMA TRAGÉDIA ESQUECIDA»: several words all in capitals, which are too long for acronyms. */
const isShouted = (tokens: readonly Token[]): boolean =>
  tokens.length > 2 && tokens.every(({ text }) => !/\p{Ll}/u.test(text)) && tokens.some(isLong);

const isLong = ({ text }: Token): boolean => text.length > LONGEST_ACRONYM;

/** A sentence starts there, or a part of a line that dots, bars, dashes or numbers divide: «5 May • Updated at 14.44». */
export const starts = (text: string, at: number): boolean =>
  startsSentence(text, at) || /(?:[|•·▸►−]|--|(?:^|\s)\d+\))\s*$/.test(text.slice(Math.max(0, at - 6), at));

const isInitial = ({ text }: Token): boolean => text.length === 1;
