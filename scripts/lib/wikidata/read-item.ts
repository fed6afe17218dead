import { MAX_MEMBERS, MAX_NAME } from "../../../src/dataset/limits.ts";
import type { Entity, Fact, LocalText, Name, NameMark } from "../../../src/dataset/schema.ts";
import type { Citations } from "./citations.ts";
import {
  bestClaimsOf,
  claimsOf,
  claimValue,
  currentItemsOf,
  dateOf,
  hasEnded,
  itemOf,
  qualifiersOf,
} from "./claims.ts";
import { classify } from "./classify.ts";
import { member, membersOf, textAt } from "./json.ts";
import { plainLine } from "./plain-text.ts";

/** An office that somebody held; the item's name may stand later in the dump. */
export interface Position {
  readonly item: number;
  readonly from?: string;
  readonly until?: string;
  readonly asOf?: string;
  readonly source: string | string[];
}

/** What is kept of an item until all are read. */
export interface ReadItem {
  readonly item: number;
  readonly entity: Entity;
  readonly positions: readonly Position[];
  /** Items that it lies in, nearest first. */
  readonly wholes: readonly number[];
}

/** Most observations of a population that are kept: the newest. */
const MOST_OBSERVATIONS = 20;
const EARTH = "http://www.wikidata.org/entity/Q2";

/**
 * Texts by language, as the person wrote the tags; Wikidata's `no` is `nb`, a language serves for its varieties (`pt` for `pt-BR`),
 * and Wikidata's `mul` where a language has none.
 */
export function textsOf(texts: unknown, languages: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const language of languages) {
    const key = language.toLowerCase();
    const text =
      textAt(texts, key, "value") ??
      (key === "nb" ? textAt(texts, "no", "value") : undefined) ??
      textAt(texts, key.split("-")[0] ?? key, "value") ??
      textAt(texts, "mul", "value");
    const plain = text === undefined ? "" : plainLine(text);
    if (plain !== "") found[language] = plain;
  }
  return found;
}

/** One text where all languages agree, else one a language; undefined for none. */
export function localText(texts: Readonly<Record<string, string>>): LocalText | undefined {
  const different = new Set(Object.values(texts));
  const [only] = different;
  if (only === undefined) return undefined;
  return different.size === 1 ? only : { ...texts };
}

/** An item as an entity; undefined for what is none or has no name in the languages. */
export function readItem(
  document: unknown,
  languages: readonly string[],
  citations: Citations,
): ReadItem | undefined {
  const item = itemOf(document);
  const kind = classify(document);
  if (item === undefined || kind === undefined) return undefined;
  const labels = textsOf(member(document, "labels"), languages);
  const names = namesOf(document, labels, languages, kind.type === "person");
  if (names.length === 0) return undefined;
  const cite = citations.of(item);
  const label = localText(labels);
  const description = localText(textsOf(member(document, "descriptions"), languages));
  const location = locationOf(document, cite);
  const facts = factsOf(document, cite);
  const entity: Entity = {
    id: `q${item}`,
    type: kind.type,
    ...(kind.kind !== undefined && { kind: kind.kind }),
    ...(label !== undefined && { label }),
    ...(description !== undefined && { description }),
    names,
    ...(facts.length > 0 && { facts }),
    ...(location && { location }),
    links: [{ url: `https://www.wikidata.org/wiki/Q${item}`, title: "Wikidata" }],
  };
  const wholes = [...currentItemsOf(document, "P131"), ...currentItemsOf(document, "P17")];
  const positions = kind.type === "person" ? positionsOf(document, cite) : [];
  return { item, entity, positions, wholes: [...new Set(wholes)].filter((whole) => whole !== item) };
}

type Cite = (claim: unknown) => string | string[];

const isName = (text: string): boolean => text.length <= MAX_NAME && /[\p{L}\p{N}]/u.test(text);

/** Labels and aliases, each once with all its languages. */
function namesOf(
  document: unknown,
  labels: Readonly<Record<string, string>>,
  languages: readonly string[],
  isPerson: boolean,
): Name[] {
  const byText = new Map<string, { languages: string[]; isLabel: boolean }>();
  const add = (text: string, language: string, isLabel: boolean): void => {
    if (!isName(text)) return;
    const known = byText.get(text);
    if (!known) byText.set(text, { languages: [language], isLabel });
    else if (!known.languages.includes(language)) known.languages.push(language);
  };
  for (const [language, text] of Object.entries(labels)) add(text, language, true);
  for (const language of languages) {
    for (const alias of membersOf(member(document, "aliases", language.toLowerCase())))
      add(plainLine(textAt(alias, "value") ?? ""), language, false);
  }
  const full = Object.values(labels);
  return [...byText].slice(0, MAX_MEMBERS).map(([text, { languages: used, isLabel }]): Name => {
    const marks = isLabel ? [] : marksOf(text, full, isPerson);
    // What all languages that have a label agree on is no word of one of them: «Kari Vik».
    const isEverybodys = used.length === languages.length || (isLabel && new Set(full).size === 1);
    if (isEverybodys) return marks.length > 0 ? { text, marks } : text;
    const [first = ""] = used;
    return { text, lang: used.length === 1 ? first : used, ...(marks.length > 0 && { marks }) };
  });
}

/** An alias of few letters, or of one word for a person, names much else as well. */
function marksOf(text: string, full: readonly string[], isPerson: boolean): NameMark[] {
  if (isPerson && full.some((label) => label.endsWith(` ${text}`))) return ["surname"];
  return text.length <= 3 || (isPerson && !/[\s-]/.test(text)) ? ["ambiguous"] : [];
}

function locationOf(document: unknown, cite: Cite): Entity["location"] {
  for (const claim of bestClaimsOf(document, "P625")) {
    const value = claimValue(claim);
    const lat = member(value, "latitude");
    const lon = member(value, "longitude");
    const globe = textAt(value, "globe");
    if (typeof lat !== "number" || typeof lon !== "number" || (globe !== undefined && globe !== EARTH))
      continue;
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180) continue;
    // Five decimals are a metre.
    return { lat: Number(lat.toFixed(5)), lon: Number(lon.toFixed(5)), source: cite(claim) };
  }
  return undefined;
}

function factsOf(document: unknown, cite: Cite): Fact[] {
  const facts: Fact[] = [];
  for (const [property, label] of [
    ["P569", "born"],
    ["P570", "died"],
  ] as const) {
    const dated = bestClaimsOf(document, property).flatMap((claim) => {
      const value = dateOf(claimValue(claim));
      return value === undefined ? [] : [{ label, value, source: cite(claim) }];
    });
    facts.push(...dated.slice(0, 1));
  }
  return [...facts, ...populationsOf(document, cite)];
}

function populationsOf(document: unknown, cite: Cite): Fact[] {
  const all = claimsOf(document, "P1082").flatMap((claim): Fact[] => {
    const amount = Number(textAt(claimValue(claim), "amount"));
    // A number of a part («applies to part»), or of something else than heads, is none of the place.
    if ((textAt(claimValue(claim), "unit") ?? "1") !== "1" || qualifiersOf(claim, "P518").length > 0)
      return [];
    if (!Number.isInteger(amount) || amount < 0 || amount > 1e15) return [];
    const asOf = qualifiersOf(claim, "P585").map(dateOf)[0];
    return [{ label: "population", value: amount, ...(asOf !== undefined && { asOf }), source: cite(claim) }];
  });
  const dated = all.filter(({ asOf }) => asOf !== undefined);
  if (dated.length === 0) return all.slice(0, 1);
  return dated.sort((a, b) => (b.asOf ?? "").localeCompare(a.asOf ?? "")).slice(0, MOST_OBSERVATIONS);
}

function positionsOf(document: unknown, cite: Cite): Position[] {
  return claimsOf(document, "P39").flatMap((claim): Position[] => {
    const item = itemOf(claimValue(claim));
    if (item === undefined) return [];
    const from = qualifiersOf(claim, "P580").map(dateOf)[0];
    const end = qualifiersOf(claim, "P582").map(dateOf)[0];
    const asOf = qualifiersOf(claim, "P585").map(dateOf)[0];
    // It ended, but when no dataset can say: of its start alone, it would be held to this day.
    if (hasEnded(claim) && end === undefined) {
      const held = from ?? asOf;
      return held === undefined ? [] : [{ item, asOf: held, source: cite(claim) }];
    }
    // An end before the start is a slip of Wikidata's; the start alone says no wrong thing.
    const until =
      from !== undefined && end !== undefined && end < from.slice(0, end.length) ? undefined : end;
    return [
      {
        item,
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
        ...(from === undefined && until === undefined && asOf !== undefined && { asOf }),
        source: cite(claim),
      },
    ];
  });
}
