import { primaryLanguage } from "../engine/language/languages.ts";
import type { Block, Mention } from "../engine/types.ts";
import type { NameSpan, TypeEvidence } from "./name-span.ts";
import { arabicNames, persianNames } from "./uncased/arabic-script.ts";
import { chineseNames } from "./uncased/chinese.ts";
import type { NameFinder } from "./uncased/found-name.ts";
import { japaneseNames } from "./uncased/japanese.ts";
import { koreanNames } from "./uncased/korean.ts";

/** By BCP 47 primary language; other scripts without capitals hold only what a dataset knows. */
const finders: Readonly<Record<string, NameFinder>> = {
  ar: arabicNames,
  fa: persianNames,
  ja: japaneseNames,
  ko: koreanNames,
  zh: chineseNames,
};

/** UTF-16 units of a name that is looked for by itself: shorter ones stand in too many words. */
const SHORTEST = 3;
/** … where it is in two Han characters, or in the letters of one word, it needs its title each time. */
const LONG_ENOUGH: Readonly<Record<string, number>> = { ar: 5, fa: 5 };

interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly text: string;
}

/**
 * Finds names in scripts without capitals, by words and signs that hardly stand beside anything else, and wherever else the
 * article writes them. What it does not find, nothing there tells: precision before recall.
 * @param mentions of known entities; no name crosses their edges
 * @returns in no order; empty for languages with capitals
 */
export function uncasedNames(
  blocks: readonly Block[],
  mentions: readonly Mention[],
  language: string,
): NameSpan[] {
  const tag = primaryLanguage(language);
  const find = finders[tag];
  if (!find) return [];
  const stretches = blocks.flatMap((block, index) => between(block, index, mentions));
  const spans: NameSpan[] = [];
  const evidenceOf = new Map<string, TypeEvidence>();
  const taken = new Map<number, { readonly start: number; readonly end: number }[]>();
  const take = (
    { block, start, text }: Stretch,
    from: number,
    to: number,
    evidence: TypeEvidence[],
  ): void => {
    const others = taken.get(block) ?? [];
    const span = { start: start + from, end: start + to };
    if (others.some((other) => other.start < span.end && other.end > span.start)) return;
    taken.set(block, [...others, span]);
    spans.push({ block, ...span, text: text.slice(from, to), tokens: [], certain: true, evidence });
  };
  for (const stretch of stretches) {
    const found = find(stretch.text).toSorted(
      (a, b) => b.end - b.start - (a.end - a.start) || b.evidence.weight - a.evidence.weight,
    );
    for (const { start, end, evidence } of found) {
      const text = stretch.text.slice(start, end);
      const known = evidenceOf.get(text);
      if (!known || known.weight < evidence.weight) evidenceOf.set(text, evidence);
      take(stretch, start, end, [evidence]);
    }
  }
  const names = partsAndWholes(evidenceOf.keys(), tag);
  if (names.length === 0) return spans;
  const again = new RegExp(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "gu");
  for (const stretch of stretches)
    for (const { 0: name, index } of stretch.text.matchAll(again))
      if (!isInWord(stretch.text, index, name, tag)) take(stretch, index, index + name.length, []);
  return spans;
}

/** Found names, and the last parts of those with dots, the longest first. */
function partsAndWholes(found: Iterable<string>, tag: string): string[] {
  const least = LONG_ENOUGH[tag] ?? SHORTEST;
  const names = new Set<string>();
  for (const name of found) {
    names.add(name);
    const last = /[·‧・•＝ ]([^·‧・•＝ ]+)$/u.exec(name)?.[1];
    if (last !== undefined) names.add(last);
  }
  return [...names].filter((name) => name.length >= least).toSorted((a, b) => b.length - a.length);
}

/** Whether a name stands inside a longer word of letters of its kind: katakana, hangul before it, Arabic. */
function isInWord(text: string, start: number, name: string, tag: string): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(start + name.length)];
  if (tag === "ko") return /[가-힣]/u.test(before);
  if (tag === "ar" || tag === "fa")
    return /\p{Script=Arabic}/u.test(after) || /\p{Script=Arabic}/u.test(before);
  const kind = /^[ァ-ヴ]/u.test(name) ? /[ァ-ヴー・＝]/u : /[·‧・•]/u;
  return kind.test(before) || kind.test(after);
}

/** What of a block stands between mentions. */
function between({ id, text }: Block, block: number, mentions: readonly Mention[]): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  const own = mentions.filter((mention) => mention.block === id).toSorted((a, b) => a.start - b.start);
  for (const mention of [...own, { start: text.length, end: text.length }]) {
    if (mention.start > start) stretches.push({ block, start, text: text.slice(start, mention.start) });
    start = Math.max(start, mention.end);
  }
  return stretches;
}
