import { NUMBER_WORDS, type NumberWords } from "./number-words.ts";

/** The numerals of a language, ready to be looked up by lower-case word. */
export interface NumberLexicon {
  readonly numbers: ReadonlyMap<string, number>;
  readonly one: ReadonlySet<string>;
  readonly scales: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, number>;
  readonly half: ReadonlySet<string>;
  readonly multitudes: ReadonlySet<string>;
  readonly joiner: string;
}

const lexicons = new Map<string, NumberLexicon>();
const nothing: NumberLexicon = {
  numbers: new Map(),
  one: new Set(),
  scales: new Map(),
  parts: new Map(),
  half: new Set(),
  multitudes: new Set(),
  joiner: "",
};

/** @param language a base tag: `nb`, `en` …; of other languages no numerals in words are known */
export function numberLexicon(language: string): NumberLexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const words = NUMBER_WORDS[language];
  if (!words) return nothing;
  const lexicon: NumberLexicon = {
    numbers: numbersOf(words),
    one: new Set(words.one.split(" ")),
    scales: new Map(Object.entries(words.scales)),
    parts: new Map(Object.entries(words.parts)),
    half: new Set(words.half.split(" ")),
    multitudes: new Set(words.multitudes.split(" ")),
    joiner: words.joiner,
  };
  lexicons.set(language, lexicon);
  return lexicon;
}

function numbersOf({ units, tens, compound, one }: NumberWords): Map<string, number> {
  const numbers = new Map<string, number>();
  const forms = (list: string) => list.split(" ").map((word) => word.split("/"));
  const small = [one.split(" "), ...forms(units)];
  for (const [index, words] of small.entries()) {
    if (index > 0) for (const word of words) numbers.set(word, index + 1);
  }
  for (const [index, words] of forms(tens).entries()) {
    for (const ten of words) {
      numbers.set(ten, (index + 2) * 10);
      for (const [unit, spellings] of small.slice(0, 9).entries()) {
        for (const spelling of spellings) {
          numbers.set(compound.replace("{t}", ten).replace("{u}", spelling), (index + 2) * 10 + unit + 1);
        }
      }
    }
  }
  return numbers;
}
