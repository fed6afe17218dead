import type { Dataset } from "../../../src/dataset/schema.ts";
import type { CorpusDocument, Named } from "./conllu.ts";
import type { GoldMention, GoldText } from "./gold.ts";

/** What of a corpus a dataset's names must find: the gold has spans and types; who is meant follows from the names. */
export function goldOfCorpus(documents: readonly CorpusDocument[], datasets: readonly Dataset[]): GoldText[] {
  const byName = new Map<string, { id: string; type: string }[]>();
  for (const { entities } of datasets) {
    for (const { id, type, names } of entities) {
      for (const name of names) {
        const text = typeof name === "string" ? name : name.text;
        const key = keyOf(text);
        for (const own of [key, stemsOf(text)].filter((own) => own !== undefined))
          byName.set(own, [...(byName.get(own) ?? []), { id, type }]);
      }
    }
  }
  return documents.map((document) => ({
    id: document.id,
    language: document.language,
    text: document.text,
    tags: [],
    hard: false,
    sparse: false,
    mentions: goldMentions(document, byName),
    traps: [],
  }));
}

/** Capitals and accents part short names only: «Ap» is not «AP», «Nato» is «NATO», «Líbano» is «LIBANO». */
function keyOf(written: string): string {
  const name = written.replaceAll("’", "'").replaceAll("‑", "-");
  return name.length < 4 ? name : name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * The beginnings of a name's words, as a key: treebanks have lemmas of adjectives, not of names, so that «Crnoj Gori» is listed as
 * «Crne Gora» where it should be «Crna Gora». Undefined for one word.
 */
const stemsOf = (name: string): string | undefined =>
  /\s/.test(name) ? `~${keyOf(name).replace(/(\p{L}{3})\p{L}*/gu, "$1")}` : undefined;

/** «USAs», «EU:n», «NATO-a»: what a corpus takes for a part of the name's word. */
const ENDING = /['’]?s$|['’]$|:\p{Ll}{1,4}$|(?<=\p{Lu})-\p{Ll}{1,3}$/u;

function goldMentions(
  { named, text, language }: CorpusDocument,
  byName: ReadonlyMap<string, readonly { id: string; type: string }[]>,
): GoldMention[] {
  const mentions: GoldMention[] = [];
  /** Full names so far, by last word. */
  const bearers = new Map<string, string>();
  for (const name of named) if (isFull(name)) remember(bearers, name, false);
  const given = bearersOfGiven(named);
  for (const name of named) {
    if (isFull(name)) remember(bearers, name, true);
    const own = mentionsOf(name, text, byName, bearers);
    mentions.push(...(own.length > 0 ? own : byGivenName(name, byName, given)));
  }
  return [...mentions, ...compoundsIn(text, language), ...possessivesIn(text, language)];
}

/** «Bushovej», «Babićevi»: adjectives of persons, which corpora of Slavic languages take for no names. */
function possessivesIn(text: string, language: string): GoldMention[] {
  if (!/^(?:cs|sk|sl|hr|bs|sr)$/.test(language)) return [];
  const adjectives =
    /(?<!\p{L})\p{Lu}\p{L}+(?:[oeů]v|in)(?:a|o|e|i|u|y|ě|ej|ou|om|oj|og|oga|im|ih|ých|ým|ými)?(?!\p{L})/gu;
  return [...text.matchAll(adjectives)].map(({ index, 0: word }) => ({
    spans: [[index, index + word.length]],
    ids: [],
    level: "may",
    type: "possessive",
  }));
}

const COMPOUND = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}.]*)[-‐‑]\p{Ll}/gu;
/** «US-Präsident», «UN-Mission», but not «Berlin-Hannover» */
const GERMAN_COMPOUND =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}.]*(?=[-‐‑]\p{Ll})|\p{Lu}{2,5}(?=[-‐‑]\p{Lu}\p{Ll}))/gu;

/**
 * «USA-drönaren», «EU-mailla»: some corpora have the whole compound for a name, some its first part, most none of it. What
 * the engine makes of them is measured elsewhere.
 */
function compoundsIn(text: string, language: string): GoldMention[] {
  const compounds = language === "de" ? GERMAN_COMPOUND : COMPOUND;
  return [...text.matchAll(compounds)].map(({ index, 1: part = "" }) => ({
    spans: [[index, index + part.length]],
    ids: [],
    level: "may",
    type: "compound",
  }));
}

const isFull = ({ type, text }: Named): boolean => type === "person" && /\s/.test(text);

/** Before any full name has passed, the first one of the text counts. */
function remember(bearers: Map<string, string>, { text, base: lemma }: Named, overwrite: boolean): void {
  const base = lemma ?? text.replace(ENDING, "");
  for (const full of [base, text]) {
    const last = (full.split(/\s+/).at(-1) ?? "").toLowerCase();
    // «Gahr Støre» after «Jonas Gahr Støre»
    const known = bearers.get(last);
    if (known?.endsWith(` ${full}`)) continue;
    if (overwrite || (known !== undefined && full.endsWith(` ${known}`)) || !bearers.has(last))
      bearers.set(last, base);
  }
}

/** Full names that have stood when a given name stands alone, by their first word; none where two share it. */
interface GivenName {
  readonly full: string;
  readonly places: number[];
}

/** UTF-16 units after a full name in which a given name is its bearer's: some corpora have many articles in a document. */
const NEAR = 4_000;

function bearersOfGiven(named: readonly Named[]): ReadonlyMap<string, GivenName> {
  const found = new Map<string, GivenName>();
  for (const name of named.filter(isFull)) {
    const full = name.base ?? name.text.replace(ENDING, "");
    const first = full.slice(0, full.indexOf(" "));
    const known = found.get(first);
    const isOther = known !== undefined && known.full !== full;
    found.set(first, { full: isOther ? "" : full, places: [...(known?.places ?? []), name.start] });
  }
  return found;
}

/** «Boris» after «Boris Johnson», if nobody else of the text is called so. */
function byGivenName(
  { type, text, base, start, end }: Named,
  byName: Names,
  given: ReadonlyMap<string, GivenName>,
): GoldMention[] {
  if (type !== "person" || /\s/.test(text)) return [];
  const bare = text.replace(ENDING, "");
  const bearer = given.get(base ?? bare) ?? given.get(bare);
  if (bearer === undefined || !bearer.places.some((place) => place < start)) return [];
  const isNear = bearer.places.some((place) => place < start && start < place + NEAR);
  const ids = (byName.get(keyOf(bearer.full)) ?? []).map(({ id }) => id);
  const spans = [[start, end] as const, [start, start + bare.length] as const];
  return ids.length > 0 ? [{ spans, ids, level: isNear ? "must" : "may", type: "given name" }] : [];
}

type Names = ReadonlyMap<string, readonly { id: string; type: string }[]>;

function mentionsOf(
  name: Named,
  text: string,
  byName: Names,
  bearers: ReadonlyMap<string, string>,
): GoldMention[] {
  const span = [name.start, name.end] as const;
  const lookUp = (written: string) => byName.get(keyOf(written)) ?? [];
  const base = name.text.replace(ENDING, "");
  const lemma = name.base ?? base;
  const spans = [span, [name.start, name.start + base.length] as const];
  const entities = [name.text, base, lemma]
    .filter((form, index, forms) => forms.indexOf(form) === index)
    .flatMap(lookUp);
  const kindred = name.base === undefined ? undefined : byName.get(stemsOf(lemma) ?? "");
  if (entities.length === 0 && kindred) return [{ spans, ids: kindred.map(({ id }) => id), level: "may" }];
  // «polisen», written small: some annotators take it for a name, some do not, and those who do not at all times.
  if (entities.length > 0 && !/\p{Lu}/u.test(name.text)) {
    return [{ spans, ids: entities.map(({ id }) => id), level: "may" }];
  }
  if (entities.length > 0) {
    const fitting = entities.filter(({ type }) => (type === "person") === (name.type === "person"));
    const level = name.type !== undefined && fitting.length > 0 ? "must" : "may";
    return [{ spans, ids: entities.map(({ id }) => id), level, ...(name.type && { type: name.type }) }];
  }
  const full = name.type === "person" ? bearerOf(name, base, lemma, bearers) : undefined;
  if (full !== undefined || (name.type === "person" && !/\s/.test(base))) {
    const person = full === undefined ? [] : [...lookUp(full), ...lookUp(`${full}s`)];
    return person.length > 0
      ? [{ spans, ids: person.map(({ id }) => id), level: "must", type: "surname" }]
      : [];
  }
  return [...compoundOf(name, text), ...afterAdjective(name, byName), ...partsOfPair(name, byName)];
}

/** The full name that a surname stands for, or two of them: «Støre», «Gahr Støre». */
function bearerOf(
  { text }: Named,
  base: string,
  lemma: string,
  bearers: ReadonlyMap<string, string>,
): string | undefined {
  const last = (written: string): string => written.slice(written.lastIndexOf(" ") + 1).toLowerCase();
  for (const written of [text, base, lemma]) {
    const full = bearers.get(last(written));
    if (full !== undefined && (!/\s/.test(written) || full.endsWith(` ${written}`))) return full;
  }
  return undefined;
}

/** «CDU/CSU», «München/Hamburg»: two names that a corpus has for one. */
function partsOfPair({ start, text }: Named, byName: Names): GoldMention[] {
  if (!/\p{L}\s?\/\s?\p{L}/u.test(text)) return [];
  return [...text.matchAll(/[^\s/](?:[^/]*[^\s/])?/gu)].flatMap(({ index, 0: part }): GoldMention[] => {
    const ids = (byName.get(keyOf(part)) ?? []).map(({ id }) => id);
    return ids.length > 0
      ? [{ spans: [[start + index, start + index + part.length]], ids, level: "may" }]
      : [];
  });
}

/** «norra Frankrike»: of one corpus, half have the small word for a part of the name and half have not. */
function afterAdjective({ start, end, text }: Named, byName: Names): GoldMention[] {
  const adjective = /^(?:\p{Ll}[\p{L}-]* )+(?=\p{Lu})/u.exec(text)?.[0];
  if (adjective === undefined) return [];
  const ids = (byName.get(keyOf(text.slice(adjective.length))) ?? []).map(({ id }) => id);
  return ids.length > 0 ? [{ spans: [[start + adjective.length, end]], ids, level: "may" }] : [];
}

/** «Oslo-mannen», «Jan Mayen-loven»: what stands before the hyphen may be a name; which one, the gold does not say. */
function compoundOf({ start, text: written }: Named, text: string): GoldMention[] {
  const hyphen = written.search(/[-‐‑]\p{L}/u);
  if (hyphen <= 0) return [];
  const words = text.slice(start, start + hyphen);
  const lastWord = words.lastIndexOf(" ") + 1;
  const spans = [
    [start, start + hyphen],
    [start + lastWord, start + hyphen],
  ] as const;
  return [{ spans, ids: [], level: "may", type: "compound" }];
}
