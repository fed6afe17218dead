import { CLASS } from "./character-classes.ts";
import { classes } from "./characters.ts";

const NO_SURNAME = /^(?:jr|sr|ii|iii|iv|vi|vii|viii|ix|xi|xii|phd|md|esq|senior|junior|[ivx]+)[.,]?$/i;

/** Spaces, and dots in transliterated names; in Latin script a dot is part of a word: «Marcel·lí». */
const BETWEEN_WORDS = /[\s\u00a0・･]+|(?<=\p{Script=Han})[·‧•](?=\p{Script=Han})/u;
const NONE: readonly string[] = [];

/**
 * The surnames of a person's name of several words, particles first: «von der Leyen», «Leyen». None where the
 * name is one word, or its last word is no surname: «Jr.», «II», one letter, lower case.
 */
export function lastWords(name: string): readonly string[] {
  if (!BETWEEN_WORDS.test(name)) return NONE;
  const words = name.trim().split(BETWEEN_WORDS);
  while (words.length > 1 && NO_SURNAME.test(words.at(-1) ?? "")) words.pop();
  const last = words.at(-1)?.replace(/,$/, "");
  if (words.length < 2 || last === undefined || last.length < 2 || !beginsName(last)) return NONE;
  let first = words.length - 1;
  while (first > 1 && isParticle(words[first - 1] ?? "")) first--;
  return first === words.length - 1 ? [last] : [[...words.slice(first, -1), last].join(" "), last];
}

function beginsName(word: string): boolean {
  const kind = classes[word.charCodeAt(0)] ?? 0;
  return (kind & (CLASS.start | CLASS.unspaced)) !== 0 && !/^\d/.test(word);
}

/** A word in lower case, such as «von», «de», «bin». */
function isParticle(word: string): boolean {
  return word.length > 0 && ((classes[word.charCodeAt(0)] ?? 0) & CLASS.lower) !== 0;
}

/** Languages in Latin script whose names change their last vowel (or vowel and s) under inflection. */
const STEM_LANGUAGES = new Set("pl cs sk sl hr bs sr sh lv lt et fi hu sq ro la eo hsb dsb".split(" "));
const FIRST_GREEK = 0x370;
const CYRILLIC_END = /^.*[\u0400-\u04ff]{3}[аеёиоуыэюяйьіїєґјъ]$/iu;
const GREEK_END = /^.*[\u0370-\u03ff\u1f00-\u1fff]{3}(?:[αειουωηάέίόύώή]|[οαηό]ς|ος)$/iu;
const LATIN_END = /^.*\p{L}{3}[aeiouyąęāēīūžáéíóöőúüűăâî]$/iu;
const BALTIC_END = /^.*\p{L}{3}(?:as|is|us|ys|es|s|š)$/iu;

/**
 * The name without the final vowel (Baltic and Greek: vowel and s) that its language replaces under inflection, or
 * undefined where it has none: names of at least 5 letters, in Cyrillic or Greek script, or listed for a language
 * that does so.
 * @param languages BCP 47 tags of the name; empty: any.
 */
export function stem(name: string, languages: readonly string[]): string | undefined {
  if (name.length < 5) return undefined;
  if (languages.length === 0 && name.charCodeAt(name.length - 1) < FIRST_GREEK) return undefined;
  if (CYRILLIC_END.test(name)) return name.slice(0, -1);
  if (GREEK_END.test(name)) return name.slice(0, name.toLowerCase().endsWith("ς") ? -2 : -1);
  const bases = languages.map((tag) => tag.split("-")[0] ?? tag);
  if (bases.some((base) => base === "lv" || base === "lt") && BALTIC_END.test(name)) {
    return name.replace(/[aiuye]?[sš]$/iu, "");
  }
  if (bases.some((base) => STEM_LANGUAGES.has(base)) && LATIN_END.test(name)) return name.slice(0, -1);
  return undefined;
}
