import type { Language } from "../language/compile-language.ts";
import { FIRST_NAME, GRAMMAR, HOMOGRAPH, KIND, ROLE } from "../language/word-classes.ts";
import { isCapital } from "../text/words.ts";

/** A way in which a text calls somebody again whose full name it has given, other than by the last word. */
export interface ShortForm {
  readonly text: string;
  /**
   * `given`: a word of the name with which others share it, so that nobody else may bear it here: «Boris», «Lula», «Orbán».
   * `surname`: characters before a title, written together: 岸田 of 岸田文雄, 윤 of 윤석열.
   */
  readonly kind: "given" | "surname";
  /** The form is the first word of the name: a title before it makes a king or a saint of it. */
  readonly first: boolean;
}

/** Shorter words are initials and syllables: «Xi», «Li». */
const LEAST_LETTERS = 3;
/** Names of so many words hold one in their middle that is used alone: «Luiz Inácio Lula da Silva». */
const MANY_WORDS = 4;

const NONE: readonly ShortForm[] = [];
const EASTERN = /^(?:\p{Script=Han}{2,6}|\p{Script=Hangul}{2,5})$/u;
const KOREAN = /^\p{Script=Hangul}{2,}$/u;
/** Korean and Chinese surnames of two characters. */
const DOUBLE = /^(?:남궁|황보|선우|제갈|사공|독고|欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|夏侯|皇甫|尉迟)/u;

const known = new WeakMap<Language, Map<string, readonly ShortForm[]>>();
/** Names whose forms are remembered, per language. */
const MOST_REMEMBERED = 2_000;

/** The short forms of a person's full name, besides its last word. */
export function shortForms(name: string, language: Language): readonly ShortForm[] {
  let byName = known.get(language);
  if (!byName || byName.size > MOST_REMEMBERED) {
    byName = new Map();
    known.set(language, byName);
  }
  let forms = byName.get(name);
  if (!forms) {
    forms = makeForms(name, language);
    byName.set(name, forms);
  }
  return forms;
}

function makeForms(name: string, language: Language): readonly ShortForm[] {
  if (EASTERN.test(name)) return easternForms(name);
  const words = name.split(/\s+/);
  if (words.length < 2) return NONE;
  // «Løkke» of «Lars Løkke Rasmussen», but no second given name of so few
  const isSurname = (word: string): boolean => (language.classOf(word.toLowerCase()) & FIRST_NAME) === 0;
  const inner = words.slice(1, -1).filter((word) => words.length >= MANY_WORDS || isSurname(word));
  const small = [words[0] ?? "", ...inner];
  const forms = small.flatMap((text, index): ShortForm[] =>
    isTelling(text, language) && text !== words.at(-1) ? [{ text, kind: "given", first: index === 0 }] : [],
  );
  const half = firstHalf(words.at(-1) ?? "");
  return half !== undefined && isSurname(half)
    ? [...forms, { text: half, kind: "given", first: false }]
    : forms;
}

/** «Ellemann» of «Ellemann-Jensen» */
function firstHalf(surname: string): string | undefined {
  const [half = "", more] = surname.split(/[-‐‑]/u);
  return more !== undefined && half.length > LEAST_LETTERS && isCapital(half, 0) ? half : undefined;
}

function isTelling(word: string, language: Language): boolean {
  // «기시다 후미오»
  if (KOREAN.test(word)) return true;
  if (word.length < LEAST_LETTERS || !isCapital(word, 0) || !/^\p{Lu}[\p{L}’'-]+$/u.test(word)) return false;
  const bits = language.classOf(word.toLowerCase());
  return (bits & (GRAMMAR | HOMOGRAPH | KIND | ROLE)) === 0 || (bits & FIRST_NAME && bits & ROLE) !== 0;
}

/** Of four characters and more, two are the surname; of fewer, two in Japanese and one in Chinese and Korean. */
function easternForms(name: string): readonly ShortForm[] {
  const characters = Array.from(name);
  const lengths = characters.length >= 4 || DOUBLE.test(name) ? [2] : characters.length === 3 ? [2, 1] : [1];
  return lengths.map((length) => ({
    text: characters.slice(0, length).join(""),
    kind: "surname",
    first: true,
  }));
}
