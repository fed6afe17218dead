import { forms } from "./forms.ts";

type Rule = readonly [ending: string, lemmas: readonly string[]];

/** Rules by the last letter of the ending, so that few are tried. */
type Endings = ReadonlyMap<string, readonly Rule[]>;

interface Rules {
  readonly first: Endings;
  readonly other: Endings;
  readonly endings: Endings;
  readonly stems: Endings;
  readonly heads: readonly Rule[];
}

const VOWELS = [..."aeiouyäö"];

const rulesOf = (list: string | undefined): Rule[] =>
  (list ?? "")
    .split(" ")
    .filter((rule) => rule !== "")
    .map((rule) => {
      const [ending = "", lemmas = ""] = rule.split(">");
      return [ending, lemmas.split(",")];
    });

const byLastLetter = (rules: readonly Rule[]): Endings => Map.groupBy(rules, ([ending]) => ending.slice(-1));

/** A rule with a dot, once for each vowel. */
function withVowels([ending, lemmas]: Rule): Rule[] {
  if (!ending.endsWith(".")) return [[ending, lemmas]];
  return VOWELS.map((vowel) => [
    ending.replace(".", vowel),
    (vowel === "e" ? ["e", "i"] : [vowel]).flatMap((own) => lemmas.map((lemma) => lemma.replace(".", own))),
  ]);
}

const compiled = new Map<string, Rules | undefined>();

function rulesFor(language: string): Rules | undefined {
  if (!compiled.has(language)) {
    const data = forms[language];
    compiled.set(
      language,
      data && {
        first: byLastLetter(rulesOf(data.first)),
        other: byLastLetter(rulesOf(data.other)),
        endings: byLastLetter(rulesOf(data.endings)),
        stems: byLastLetter(rulesOf(data.stems).flatMap(withVowels)),
        heads: rulesOf(data.heads),
      },
    );
  }
  return compiled.get(language);
}

/** What is left of a word that an ending is taken from has so many letters at least. */
const LEAST_STEM = { first: 2, other: 2, heads: 2, latin: 3 } as const;
const FIRST_GREEK = 0x370;

/** Whether a language has cases, so that a name without an ending is no genitive of what comes next. */
export const hasCases = (language: string): boolean => (rulesFor(language)?.first.size ?? 0) > 0;

/** Whether words of names change in ways that `lemmas` knows. */
export const hasLemmas = (language: string): boolean => rulesFor(language) !== undefined;

/** A word as it could stand in a dataset, and how many letters stand attached before it. */
interface Lemma {
  readonly text: string;
  readonly head: number;
}

/** A rule with this in the place of a lemma stops those after it. */
const AS_IT_IS = "-";

/** The word with its ending taken back, by each rule that leaves it enough letters. */
function* undo(rules: Endings, word: string, least: number): Generator<string> {
  for (const [ending, replacements] of rules.get(word.slice(-1)) ?? []) {
    if (!word.endsWith(ending)) continue;
    const kept = word.length - ending.length;
    if (replacements.includes(AS_IT_IS)) {
      if (kept >= least) return;
      continue;
    }
    const stem = word.slice(0, kept);
    // «Dudzie» leaves «Du», and has «Duda» behind it all the same.
    for (const replacement of replacements)
      if (kept + Math.max(0, replacement.length - 1) >= least) yield stem + replacement;
  }
}

function* undoEndings(rules: Rules, word: string, place: "first" | "other"): Generator<string> {
  yield* undo(rules[place], word, LEAST_STEM[place]);
  if (place === "first" || word.charCodeAt(word.length - 1) >= FIRST_GREEK) return;
  yield* undo(rules.first, word, LEAST_STEM.latin);
  for (const stem of undo(rules.endings, word, LEAST_STEM.latin)) yield* undo(rules.stems, stem, 1);
}

/**
 * The forms that a word of a name may be inflected from, itself apart.
 * @param place `first`: of several words; `other`: a word alone, or a later one
 */
export function lemmas(language: string, word: string, place: "first" | "other"): readonly Lemma[] {
  const rules = rulesFor(language);
  if (!rules) return [];
  const found: Lemma[] = Array.from(undoEndings(rules, word, place), (text) => ({ text, head: 0 }));
  for (const [head, replacements] of rules.heads) {
    if (!word.startsWith(head) || word.length < head.length + LEAST_STEM.heads) continue;
    // One letter alone is left to a name of several words.
    if (place === "other" && replacements.includes("")) continue;
    for (const replacement of replacements)
      found.push({ text: replacement + word.slice(head.length), head: head.length - replacement.length });
  }
  return found;
}
