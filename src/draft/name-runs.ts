import { isBodyNoun } from "../engine/language/body-nouns.ts";
import type { Language } from "../engine/language/compile-language.ts";
import { countryOfAdjective } from "../engine/language/peoples.ts";
import {
  ADJECTIVE,
  CALENDAR,
  CREDIT,
  FIRST_NAME,
  GRAMMAR,
  INSTITUTION,
  KIND,
  ROLE,
} from "../engine/language/word-classes.ts";
import type { Casing } from "../engine/text/casing.ts";
import { isAbbreviation, startsSentence } from "../engine/text/words.ts";
import { HEADINGS, NO_NAMES } from "./no-names.ts";
import type { Token } from "./token.ts";

/** How a text writes its capitals; in a `label` of the page they tell nothing. */
export type Setting = Casing | "label";

/** Words that look like one name. */
export interface NameRun {
  readonly tokens: readonly Token[];
  /** A title that stood first and is no part of the name: «President». */
  readonly title?: string;
  readonly certain: boolean;
}

const PARTICLES = new Set(
  "de del della der den di da do dos das du des van von zu zum zur ter ten te af bin bint ibn ben al el ul la le of & av".split(
    " ",
  ),
);
/** Particles that only tie an institution to what it is of, where they are prepositions of the language. */
const OF = new Set("of av de del du des di da do das von zu van".split(" "));
const LEADING = new Set("van von der den ter ten bin bint ibn".split(" "));
/** Articles that family names have after «de»: «de La Raudière». */
const FAMILY = new Set("La Le Las Los L".split(" "));
/** Languages whose nouns stand before what tells of them: «députée UMP Laure …» is no body called so. */
const NOUN_FIRST = new Set(["fr", "it", "es", "pt", "ro", "ca", "gl"]);
/** «A350», «F16»; not «G20», a body. */
const MODEL = /^(?!G)\p{Lu}{1,2}\d{2,}\p{L}*$/u;
const ROMAN = /^[IVXLCM]+$/;

const isName = (token: Token): boolean => (token.bits & FIRST_NAME) !== 0;
/** «Utenriksdepartementet», «Universität», not «Kirke», who is a person as well. */
export const isInstitution = ({ bits, text }: Token): boolean =>
  ((bits & INSTITUTION) !== 0 && (bits & FIRST_NAME) === 0) || isBodyNoun(text);

/**
 * Finds runs of words that look like names. What the shape does not settle (a capital at the start of a sentence, a noun of
 * German) comes as uncertain.
 * @param smallWords words that the article writes small somewhere: their capital at a sentence start is no name
 */
export function nameRuns(
  text: string,
  tokens: readonly Token[],
  language: Language,
  setting: Setting,
  smallWords: ReadonlySet<string>,
): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at];
    if (!first?.capital) {
      at++;
      continue;
    }
    const run = runFrom(text, tokens, at, language);
    const led = [...particlesBefore(text, tokens, at, language), ...run];
    at += run.length;
    for (const part of splitAtTitles(led, language)) {
      const trimmed = trim(text, part.tokens, language, setting, smallWords);
      const title = part.title ?? trimmed.title;
      if (trimmed.tokens.length === 0) continue;
      const certain = isCertain(text, trimmed.tokens, language, setting, title !== undefined);
      runs.push({ tokens: trimmed.tokens, ...(title !== undefined && { title }), certain });
    }
  }
  return runs;
}

/** Particles that a family name begins with where the given name is left out: «van Dalen said». */
function particlesBefore(text: string, tokens: readonly Token[], at: number, language: Language): Token[] {
  const found: Token[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token || !next || !LEADING.has(token.text)) break;
    if (!joins(text, token, next)) break;
    found.unshift(token);
  }
  // «der» is a word of grammar in many languages, and in «van der Molen» none.
  const outermost = found.findIndex(({ text: word }) => !(language.classOf(word) & GRAMMAR));
  return outermost < 0 ? [] : found.slice(outermost);
}

/** The longest run of capital words from `at` on, with particles between them. */
function runFrom(text: string, tokens: readonly Token[], at: number, language: Language): Token[] {
  const run: Token[] = [];
  let next = at;
  while (next < tokens.length) {
    const last = tokens[next];
    if (!last) break;
    run.push(last);
    if (last.closed || endsInGenitive(last, tokens[next + 1], language)) break;
    let ahead = next + 1;
    const between: Token[] = [];
    let previous = last;
    let token = tokens[ahead];
    while (
      token &&
      !token.capital &&
      between.length < 3 &&
      PARTICLES.has(token.text) &&
      joins(text, previous, token)
    ) {
      between.push(token);
      previous = token;
      token = tokens[++ahead];
    }
    if (!token?.capital || !joins(text, previous, token)) break;
    const isFamily = FAMILY.has(token.text) && tokens[ahead + 1]?.capital === true;
    if (between.length > 0 && !isFamily && !isTied(run, between, language)) break;
    run.push(...between);
    next = ahead;
  }
  return run;
}

/** «Norges Eirik Kristoffersen»: a genitive before a given name. */
function endsInGenitive(token: Token, next: Token | undefined, language: Language): boolean {
  if (!next || isName(token) || !isName(next) || !/[^s]s$/.test(token.text)) return false;
  return /^(?:nb|nn|da|sv|de|nl)$/.test(language.tag) && token.text.length > 3;
}

function joins(text: string, before: Token, after: Token): boolean {
  const gap = text.slice(before.wholeEnd, after.start);
  if (/^[ \u00a0\u202f]$/.test(gap) || gap === " & ") return true;
  const stop = /^\.[ \u00a0\u202f]?$/.test(gap);
  // «Conseil d’État»
  if (/^ d['’]$/.test(gap)) return isInstitution(before);
  return stop && !(after.bits & GRAMMAR) && isAbbreviation(text, before.start, before.end);
}

function isTied(run: readonly Token[], between: readonly Token[], language: Language): boolean {
  const [particle] = between;
  if (!particle || /^l[ao]s?$/.test(between[1]?.text ?? "")) return true;
  const isPreposition = (language.classOf(particle.text) & GRAMMAR) !== 0 || particle.text === "of";
  if (!isPreposition) return true;
  if (!OF.has(particle.text)) return false;
  if (run.some(isInstitution)) return true;
  return particle.text !== "of" && particle.text !== "av" && run.some(isName);
}

/** «NATO Secretary General Jens Stoltenberg» is two names with a title between them. */
function splitAtTitles(run: readonly Token[], language: Language): { tokens: Token[]; title?: string }[] {
  const parts: { tokens: Token[]; title?: string }[] = [];
  let tokens: Token[] = [];
  let title: string | undefined;
  const flush = (): void => {
    if (tokens.length > 0) parts.push({ tokens, ...(title !== undefined && { title }) });
    tokens = [];
    title = undefined;
  };
  for (const [index, token] of run.entries()) {
    const afterName = tokens.some(isName);
    const isTitle = (token.bits & ROLE) !== 0 && !afterName && !token.acronym;
    if (isTitle && (index < run.length - 1 || tokens.length > 0)) {
      flush();
      title = token.text;
    } else {
      const isBody = NOUN_FIRST.has(language.tag) || isName(token);
      if (index === 1 && isBody && tokens[0]?.acronym && !token.acronym && !isInstitution(token)) flush();
      tokens.push(token);
    }
  }
  flush();
  return parts;
}

function trim(
  text: string,
  run: readonly Token[],
  language: Language,
  setting: Setting,
  smallWords: ReadonlySet<string>,
): { tokens: readonly Token[]; title?: string } {
  let from = 0;
  let to = run.length;
  for (; from < to; from++) {
    const token = run[from];
    if (!token) break;
    const isFirst = starts(text, token.start);
    const rest = run.slice(from + 1, to);
    if (token.bits & CALENDAR && (!isName(token) || run.length === 1)) continue;
    if (!token.capital && !LEADING.has(token.text)) continue;
    const doubtful = isFirst || setting !== "ordinary" || language.capitalNouns;
    if (token.bits & GRAMMAR && !isName(token) && doubtful && !token.acronym) continue;
    if (token.bits & ADJECTIVE && !rest.some(isInstitution) && !isKindName(rest)) continue;
    // «Gruppen Taliban»: the first word is an ordinary one, with the capital of its sentence.
    if (
      token.capital &&
      isFirst &&
      rest.length > 0 &&
      !isName(token) &&
      smallWords.has(token.text.toLowerCase())
    )
      continue;
    break;
  }
  while (to > from) {
    const last = run[to - 1];
    if (!last) break;
    const harmless = (last.bits & CALENDAR && !isName(last)) || !last.capital;
    const role = last.bits & ROLE && to - from > 1 && !run.slice(from, to - 1).some(isName);
    if (!harmless && !role) break;
    to--;
  }
  return { tokens: run.slice(from, to) };
}

const isKindName = (rest: readonly Token[]): boolean => rest.some(({ bits }) => (bits & KIND) !== 0);

function isCertain(
  text: string,
  tokens: readonly Token[],
  language: Language,
  setting: Setting,
  titled: boolean,
): boolean {
  const [first] = tokens;
  if (!first || setting === "capitals") return false;
  const last = tokens.at(-1);
  if (last && HEADINGS.has(text.slice(first.start, last.end).toLowerCase())) return false;
  // «GMT Last modified …» begins with an hour, no name.
  if (first.acronym && tokens.length === 2 && NO_NAMES.has(first.text)) return false;
  if (tokens.length === 1 && (NO_NAMES.has(first.text) || MODEL.test(first.text))) return false;
  // «Attorney General»: the second word is a title too.
  if (titled && tokens.length === 1 && first.bits & ROLE && !isName(first)) return false;
  // «Group D. The …»
  if (tokens.length === 1 && first.bits & GRAMMAR && /\.\s*$/.test(text.slice(0, first.start))) return false;
  if (tokens.length === 1 && (first.text.length < 2 || ROMAN.test(first.text))) return false;
  if (first.acronym && tokens.length === 1) return first.text.length <= 6 && setting !== "label";
  const capitals = tokens.filter(({ capital }) => capital);
  const named = isName(first) && capitals.length > 1;
  if (named && ((setting !== "title" && setting !== "label") || capitals.length < 4)) return true;
  if (setting === "title" || setting === "label") return false;
  // «Photo: AFP»
  if (tokens.length === 1 && first.bits & CREDIT && text.charAt(first.wholeEnd) === ":") return false;
  // «Français», «Afghans»
  if (tokens.length === 1 && countryOfAdjective(first.text.toLowerCase()) !== undefined) return false;
  if (language.capitalNouns) {
    return (
      capitals.length > 1 && (titled || capitals.some(isInitial) || /[\p{L}][-‐‑]\p{Lu}/u.test(first.text))
    );
  }
  if (starts(text, first.start)) return capitals.length > 1 || titled;
  return true;
}

/** A sentence starts there, or a part of a line that dots and bars divide: «5 May • Updated at 14.44». */
const starts = (text: string, at: number): boolean =>
  startsSentence(text, at) || /[|•·▸►]\s*$/.test(text.slice(Math.max(0, at - 3), at));

const isInitial = ({ text }: Token): boolean => text.length === 1;
