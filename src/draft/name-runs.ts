import type { Language } from "../engine/language/compile-language.ts";
import { ADJECTIVE, CALENDAR, GRAMMAR, KIND, ROLE } from "../engine/language/word-classes.ts";
import { isCertain, type Setting, starts } from "./certain-run.ts";
import { isInstitution, isName, type Token } from "./token.ts";
import { LEADING, MOST_TAIL, particlesBefore, runFrom, tailOf } from "./word-run.ts";

/** Words that look like one name. */
export interface NameRun {
  readonly tokens: readonly Token[];
  /** A title that stood first and is no part of the name: «President». */
  readonly title?: string;
  readonly certain: boolean;
}

/** Languages whose nouns stand before what tells of them: «députée UMP Laure …» is no body called so. */
const NOUN_FIRST = new Set(["fr", "it", "es", "pt", "ro", "ca", "gl"]);

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
    const after = tokens.slice(at + run.length, at + run.length + MOST_TAIL);
    at += run.length;
    for (const part of splitAtTitles(led, language)) {
      const trimmed = trim(text, part.tokens, language, setting, smallWords);
      const title = part.title ?? trimmed.title;
      if (trimmed.tokens.length === 0) continue;
      const whole = [...trimmed.tokens, ...tailOf(text, trimmed.tokens, after, language)];
      const titled = title !== undefined;
      const certain = isCertain(whole, { text, language, setting, titled, smallWords });
      runs.push({ tokens: whole, ...(title !== undefined && { title }), certain });
    }
  }
  return runs;
}

/** Titles that are acronyms: «Orsk CEO Lise Vang». */
const CHIEFS: ReadonlySet<string> = new Set(["CEO", "CFO", "CTO", "COO", "MP", "MEP", "PM", "PDG"]);

/** «J.J. Guillén», «JD Vance» */
const isInitials = ({ text }: Token): boolean => /^(?:(?:\p{Lu}\.){2,3}|[CJKRT][CDJKPR])$/u.test(text);

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
    const next = run[index + 1];
    // «the German Foreign Ministry» has no foreign before its ministry.
    const isTitle =
      ((token.bits & ROLE) !== 0 || CHIEFS.has(token.text)) &&
      !afterName &&
      (!token.acronym || CHIEFS.has(token.text)) &&
      !(next && isInstitution(next));
    if (isTitle && (index < run.length - 1 || tokens.length > 0)) {
      flush();
      title = token.text;
    } else {
      const isBody = NOUN_FIRST.has(language.tag) || isName(token);
      const isBodyBefore = tokens[0]?.acronym && !isInitials(tokens[0]);
      if (index === 1 && isBody && isBodyBefore && !token.acronym && !isInstitution(token)) flush();
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
    // «Senegal Y Malí»
    const isLetter = token.text.length === 1 && text.charAt(token.end) !== ".";
    const isGrammar = (token.bits & GRAMMAR) !== 0 && !isName(token) && !isFamilyStart(token, rest);
    if (isGrammar && (doubtful || isLetter) && !token.acronym) continue;
    if (token.bits & ADJECTIVE && !rest.some(isInstitution) && !isKindName(rest)) continue;
    if (isPlainBefore(token, rest, isFirst, language)) continue;
    // «Gruppen Taliban»: the first word is an ordinary one, with the capital of its sentence.
    if (
      token.capital &&
      isFirst &&
      rest.length > 0 &&
      !isName(token) &&
      !isFamilyStart(token, rest) &&
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

/** Nouns with the article at their end: «Venninnen Noreen Walsh», «Dommeren Leonid Akubzjanov». */
const DEFINITE = /\p{Ll}{3}(?:en|et|an|inen|erne|ene|arna)$/u;
const ARTICLE_AT_END = new Set(["nb", "nn", "da", "sv"]);

/** Whether a word before a given name is none of the name: a noun that starts the sentence, or «Secretary of State John Kornblum». */
function isPlainBefore(token: Token, rest: readonly Token[], isFirst: boolean, language: Language): boolean {
  const [next] = rest;
  if (!next || isName(token) || token.acronym) return false;
  if (!isName(next)) return false;
  if (rest.length > 1 && token.bits & KIND) return true;
  return isFirst && ARTICLE_AT_END.has(language.tag) && DEFINITE.test(token.text);
}

/** «Von der Leyen», where a sentence starts. */
const isFamilyStart = ({ text }: Token, [next]: readonly Token[]): boolean =>
  next !== undefined && !next.capital && LEADING.has(text.toLowerCase()) && LEADING.has(next.text);

const isKindName = (rest: readonly Token[]): boolean => rest.some(({ bits }) => (bits & KIND) !== 0);
