import { onlyTails, type Tails } from "../scan/tails.ts";
import { type Attachments, anywhere, attachments } from "./attachments.ts";

interface Tables {
  /** All that a name may take: those of the next four. */
  readonly all: Tails;
  readonly tails: ReadonlySet<string>;
  readonly afterConsonant: ReadonlySet<string>;
  readonly afterVowel: ReadonlySet<string>;
  readonly inPlaceOfVowel: ReadonlySet<string>;
  readonly adjectival: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

const setOf = (words: string | undefined): ReadonlySet<string> =>
  new Set((words ?? "").split(" ").filter((word) => word !== ""));

const none: Attachments = {};
const compiled = new Map<string, Tables>();

function tablesFor(language: string): Tables {
  const known = compiled.get(language);
  if (known) return known;
  const data = language === "" ? anywhere : (attachments[language] ?? none);
  const tails = setOf(data.tails);
  const afterConsonant = setOf(data.afterConsonant);
  const afterVowel = setOf(data.afterVowel);
  const inPlaceOfVowel = setOf(data.inPlaceOfVowel);
  const tables = {
    all: onlyTails([...tails, ...afterConsonant, ...afterVowel, ...inPlaceOfVowel]),
    tails,
    afterConsonant,
    afterVowel,
    inPlaceOfVowel,
    adjectival: setOf(data.adjectival),
    heads: setOf(data.heads),
  };
  compiled.set(language, tables);
  return tables;
}

/** What `isTail` may be true of, for the scanner: no other letters after a name need a look. */
export function tailsOf(language: string): Tails {
  return tablesFor(language).all;
}

const endsInVowel = (): RegExp => /[aeiouyæøåäöüõıəąęėīūāēаеёиоуыэюяіїєαεηιουω]\p{M}*$/iu;

const smallSecond = (): RegExp => /^.\p{Ll}/u;
const ADJECTIVAL_NAME = /^\S*[sc]ka?$/u;

/**
 * Whether `tail` is an ending that a language gives the name before it.
 * @param language primary BCP 47 language; empty where unknown
 * @param stem the name has lost its last vowel: the tail stands in the place of it
 */
export function isTail(language: string, name: string, tail: string, stem: boolean): boolean {
  const tables = tablesFor(language);
  const ending = tail.toLowerCase();
  // «Aps»; with other endings, short names are other words too often.
  if (name.length === 2 && ending !== "s" && smallSecond().test(name)) return false;
  const isAdjective =
    tables.adjectival.has(ending) || (!stem && ending === "i" && tables.adjectival.size > 0);
  if (isAdjective && ADJECTIVAL_NAME.test(name)) return false;
  if (stem) return tables.inPlaceOfVowel.has(ending);
  if (tables.tails.has(ending)) return !/[sxzß]$/i.test(name) || ending !== "s";
  if (!endsInVowel().test(name)) return tables.afterConsonant.has(ending);
  // «Ελλάδας» may be read as «Ελλάδα» with «ς» or as its stem with «ας».
  return tables.afterVowel.has(ending) || tables.inPlaceOfVowel.has(name.slice(-1).toLowerCase() + ending);
}

/** Whether `head` is a particle that a language writes together with the name after it. */
export function isHead(language: string, head: string): boolean {
  return tablesFor(language).heads.has(head);
}

/** Whether a language's genitive is a mere `s`, as that of the Germanic languages but English is. */
export function hasGenitiveS(language: string): boolean {
  return tablesFor(language).tails.has("s");
}
