import type { Language } from "../engine/language/compile-language.ts";
import { casingOf } from "../engine/text/casing.ts";
import type { Block, Mention } from "../engine/types.ts";
import { isTeaser } from "./asides.ts";
import type { Setting } from "./certain-run.ts";
import { nameRuns } from "./name-runs.ts";
import type { NameSpan } from "./name-span.ts";
import { type Token, tokensOf } from "./token.ts";
import { typeEvidence } from "./type-evidence.ts";
import { uncasedNames } from "./uncased-names.ts";

/**
 * Finds what looks like a name in the blocks of an article, in its order.
 * @param mentions of known entities; no name crosses their edges
 */
export function nameSpans(
  blocks: readonly Block[],
  mentions: readonly Mention[],
  language: Language,
): NameSpan[] {
  const tokens = blocks.map(({ text }) => tokensOf(text, language));
  const smallWords = new Set<string>();
  for (const token of tokens.flat()) if (!token.capital) smallWords.add(token.text);
  const byBlock = Map.groupBy(mentions, ({ block }) => block);
  const uncased = Map.groupBy(uncasedNames(blocks, mentions, language.tag), ({ block }) => block);
  return blocks.flatMap((block, index) => {
    if (isTeaser(block.text)) return [];
    const known = byBlock.get(block.id) ?? [];
    const shown = uncased.get(index) ?? [];
    const found = known.map((mention) => knownSpan(block.text, index, mention, tokens[index] ?? []));
    found.push(...shown);
    const setting = settingOf(block, tokens[index] ?? [], language);
    for (const stretch of between(tokens[index] ?? [], [...known, ...shown])) {
      for (const run of nameRuns(block.text, stretch, language, setting, smallWords)) {
        const start = run.tokens[0]?.start ?? 0;
        const end = run.tokens.at(-1)?.end ?? 0;
        const evidence = typeEvidence(block.text, run, language);
        const text = block.text.slice(start, end).replace(/\s+/g, " ").replaceAll("\u00ad", "");
        found.push({ block: index, start, end, text, tokens: run.tokens, certain: run.certain, evidence });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  });
}

/** Fewer words than this without a stop are a label of the page: a menu, a button, a date. */
const LABEL = 8;

/** What the capitals of a block tell: those of a label, nothing. */
function settingOf({ text, role }: Block, tokens: readonly Token[], language: Language): Setting {
  const isLabel =
    (role === "other" || role === "list") && tokens.length < LABEL && !/[.!?…。]["”»’)]*\s*$/u.test(text);
  return isLabel ? "label" : casingOf(text, language.titleCase);
}

function knownSpan(text: string, block: number, mention: Mention, tokens: readonly Token[]): NameSpan {
  const { start, end, dataset, entity } = mention;
  return {
    block,
    start,
    end,
    text: text.slice(start, end).replace(/\s+/g, " ").replaceAll("\u00ad", ""),
    ...(mention.evidence.form === "inflected" && { inflected: true as const }),
    tokens: tokens.filter((token) => token.start < end && token.end > start),
    certain: true,
    known: { dataset, entity },
    evidence: [{ type: mention.type, weight: 10, reason: "known" }],
  };
}

/** The tokens in stretches that hold none of the mentions. */
function between(
  tokens: readonly Token[],
  mentions: readonly { readonly start: number; readonly end: number }[],
): Token[][] {
  const stretches: Token[][] = [[]];
  for (const token of tokens) {
    const taken = mentions.some(({ start, end }) => token.start < end && token.wholeEnd > start);
    if (taken) stretches.push([]);
    else stretches.at(-1)?.push(token);
  }
  return stretches;
}
