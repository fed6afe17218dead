import type { Language } from "../engine/language/compile-language.ts";
import { CALENDAR, GRAMMAR, ROLE, SMALL_INSTITUTION } from "../engine/language/word-classes.ts";
import { isAbbreviation } from "../engine/text/words.ts";
import { isInstitution, isName, type Token } from "./token.ts";

const PARTICLES = new Set(
  "de del della der den di da do dos das du des van von zu zum zur ter ten te af bin bint ibn ben al el ul la le los las of & av".split(
    " ",
  ),
);
/** Particles that only tie an institution to what it is of, where they are prepositions of the language. */
const OF = new Set("of av de del du des di da do das von zu van".split(" "));
/** … with which a family name may begin. */
export const LEADING = new Set("van von der den ter ten bin bint ibn".split(" "));
/** Articles that family names have after «de»: «de La Raudière». */
const FAMILY = new Set("La Le Las Los L".split(" "));

/** Prepositions that tie a body to its task: «Organisation for Security», «Institut für Weltwirtschaft». */
const TASK: ReadonlySet<string> = new Set("for on für pour para per".split(" "));
const AND: ReadonlySet<string> = new Set("and und et y e".split(" "));
/** Articles, alone and in prepositions: «les Blue Jays de Toronto» play, «la Junta de Andalucía» rules, nobody is called so. */
const ARTICLES: ReadonlySet<string> = new Set(
  "le la les du des au aux el los las del al els il lo i gli dello della dei degli delle alla alle nella sulla dalla o a os as do da dos das no na nos nas ao à aos às".split(
    " ",
  ),
);
/** «Parti socialiste», «Comité olímpico», «Corte suprema» */
const ADJECTIVE_ENDING =
  /(?:nal(?:e|es|is)?|naux|nel(?:le)?s?|ique|ico|ica|iste|ista|ien|ienne|ien[ao]|ano|ana|éen|éenne|eo|ea|eu|eia|ais|aise|ois|oise|ain|aine|aire|ario|aria|if|ive|ivo|iva|al|ale|ais|aux|és|esa|ense|ese|supr[eê]m[aeo]|suprême|uni|unis|juif|juive)$/u;

const isTie = ({ text }: Token): boolean => TASK.has(text) || text === "of";

/** Words that only the name of a body may hold. */
const tiesBody = (token: Token, run: readonly Token[], language: Language): boolean =>
  (run.some(isInstitution) && (TASK.has(token.text) || (AND.has(token.text) && run.some(isTie)))) ||
  isBodyAdjective(token, run, language);

/** The adjective of a body, which languages with the noun first write small: «Front national». */
const isBodyAdjective = ({ text, bits }: Token, run: readonly Token[], language: Language): boolean =>
  language.headFirst &&
  run.some(isInstitution) &&
  !run.some(isName) &&
  !(bits & GRAMMAR) &&
  ADJECTIVE_ENDING.test(text);

/** Words of a title or a date, with which no name goes on after «of». */
const isPreparing = (run: readonly Token[]): boolean => run.some(({ bits }) => bits & (ROLE | CALENDAR));

function isAfterArticle(text: string, tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, first] = [tokens[at - 1], tokens[at]];
  if (!language.headFirst || !before || !first) return false;
  return ARTICLES.has(before.text.toLowerCase()) && joins(text, before, first);
}

const MOST_ADJECTIVES = 2;
/** Words that {@link tailOf} looks at. */
export const MOST_TAIL = 3;

/** What of the small words after a run belongs to its name: «Wessels gate», «Herlev sygehus», «Parti socialiste». */
export function tailOf(
  text: string,
  run: readonly Token[],
  after: readonly Token[],
  language: Language,
): Token[] {
  const task = taskOf(text, run, after, language);
  if (task.length > 0) return [...task];
  const tail: Token[] = [];
  let last = run.at(-1);
  for (const token of after.slice(0, MOST_ADJECTIVES)) {
    if (!last || last.closed || token.capital || !joins(text, last, token)) break;
    const isNoun = tail.length === 0 && (token.bits & SMALL_INSTITUTION) !== 0 && !run.some(isName);
    if (!isNoun && !isBodyAdjective(token, run, language)) break;
    tail.push(token);
    last = token;
    if (isNoun) break;
  }
  return tail;
}

/** «Cour de cassation», «Ministère de la justice»: what a body is for, which languages with the noun first write small. */
function taskOf(
  text: string,
  run: readonly Token[],
  after: readonly Token[],
  language: Language,
): readonly Token[] {
  const [of, article, ...rest] = after;
  const last = run.at(-1);
  if (!language.headFirst || !last || last.closed || !of || !article || !isInstitution(last)) return [];
  if (of.text !== "de" || run.some(isName) || run.length > 2) return [];
  const noun = article.text === "la" ? rest[0] : article;
  if (!noun || noun.capital || noun.text.length < 4 || noun.bits & (GRAMMAR | CALENDAR)) return [];
  const tail = after.slice(0, after.indexOf(noun) + 1);
  const whole = [last, ...tail];
  return tail.every((token, index) => joins(text, whole[index] ?? token, token)) ? tail : [];
}

/** Particles that a family name begins with where the given name is left out: «van Dalen said». */
export function particlesBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
  language: Language,
): Token[] {
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
export function runFrom(text: string, tokens: readonly Token[], at: number, language: Language): Token[] {
  const run: Token[] = [];
  const isArticled = isAfterArticle(text, tokens, at, language);
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
      (PARTICLES.has(token.text) || tiesBody(token, run, language)) &&
      joins(text, previous, token)
    ) {
      between.push(token);
      previous = token;
      token = tokens[++ahead];
    }
    if (!token?.capital || !joins(text, previous, token)) break;
    const isFamily = FAMILY.has(token.text) && tokens[ahead + 1]?.capital === true;
    if (between.length > 0 && !isFamily && !isTied(run, between, token, isArticled, language)) break;
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

function isTied(
  run: readonly Token[],
  between: readonly Token[],
  next: Token,
  isArticled: boolean,
  language: Language,
): boolean {
  const particle = between.find((token) => !isBodyAdjective(token, run, language));
  if (!particle) return true;
  const isPerson = run.some(isName);
  // «Organisation for Security and Cooperation», not «the Ministry and NATO».
  if (AND.has(particle.text))
    return !next.acronym && !isName(next) && !isInstitution(next) && run.some(isTie);
  if (TASK.has(particle.text)) return true;
  if (/^l[ao]s?$/.test(between[1]?.text ?? "")) return true;
  const isPreposition = (language.classOf(particle.text) & GRAMMAR) !== 0 || particle.text === "of";
  if (!isPreposition) return true;
  if (!OF.has(particle.text)) return false;
  if (run.some(isInstitution)) return true;
  if (particle.text === "of" && language.tag === "en" && !isPerson && !next.acronym) return !isPreparing(run);
  // «les Maple Leafs de Toronto», «la Junta de Andalucía»
  if (isArticled && !isPerson) return true;
  return particle.text !== "of" && particle.text !== "av" && isPerson;
}
