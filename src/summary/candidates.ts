import type { Block } from "../engine/types.ts";
import { isBoilerplate, isCaption } from "./boilerplate.ts";
import { isBalanced } from "./enclosures.ts";
import type { Candidate } from "./score.ts";
import { sentencesOf } from "./sentences.ts";
import { countWords, stemsOf } from "./words.ts";

/** Words of the longest sentence that can stand in a summary. */
const LONGEST = 80;
/** Words of the shortest, where longer ones fill the summary, and where they do not. */
const SHORT = 8;
const SHORTEST = 4;
/**
 * A line that stands twice on a page belongs to its furniture, unless it has this many words and is a lead
 * said again.
 */
const FURNITURE = 12;

/** UTF-16 units at a sentence's end that show how it ends. */
const TAIL = 20;
/** Ends as a sentence ends, in any script, and does not trail off. */
const ENDS =
  /(?:[.!?。！？｡؟۔।॥។။]|(?<=[\p{Script=Greek}\p{M}])[;\u037e])(?:["»”“«’'‘)\]」』》）*]|\[\d{1,3}\])*$/u;
const TRAILS_OFF = /(?:\.\.|…)["»”“«’'‘)\]」』]*$/u;
/**
 * Thai and Lao part sentences by spaces alone, as they part clauses: a paragraph there counts as one
 * sentence.
 */
const NO_STOPS = /[\p{Script=Thai}\p{Script=Lao}]/u;
/** «The order is as follows: 1.»: what is told comes in the list that follows. */
const NUMBERS_A_LIST = /[:：]\s*(?:\d{1,2}|[a-z])[.)]$/iu;
/** The rest of a sentence that began elsewhere. */
const STARTS_WITHIN = /^(?:\p{Ll}\p{Ll}|[,;:.…)\]])/u;

/** «1 sack, 2 hits, 1 pass defended.»: a line of a table. */
const COUNTS_ONLY = /^\d+ [\p{L} ]{1,30}(?:, \d+ [\p{L} ]{1,30}){2,}\.?$/u;

interface Sentence {
  readonly at: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly language: string;
}

/**
 * The sentences of a page that can stand in its summary: of its body and lead, whole, no shorter or longer
 * than a reader takes in, said once, and not the site's own. With them the headline: what the page declares
 * as such, or what stands before the first of them.
 */
export function candidatesOf(
  blocks: readonly Block[],
  { words, language }: { readonly words: number; readonly language: string },
): { readonly candidates: Candidate[]; readonly headline: string } {
  const running = runningText(blocks);
  const sentences = running
    .flatMap((block) => {
      const own = block.language ?? language;
      return sentencesOf(block.text, own).map(({ start, end }) => ({
        block: block.id,
        start,
        end,
        text: block.text.slice(start, end),
        language: own,
      }));
    })
    .map((sentence, at): Sentence => ({ ...sentence, at }));
  const whole = onceOnly(sentences).filter(({ text }) => isWhole(text) && !isBoilerplate(text));
  const sized = whole
    .map((sentence): Candidate => {
      const { text } = sentence;
      return { ...sentence, length: countWords(text), stems: new Set(stemsOf(text)) };
    })
    .filter(
      ({ text, length }) =>
        length >= SHORTEST && length <= (NO_STOPS.test(text) ? words : Math.min(LONGEST, words)),
    );
  const long = sized.filter(({ length }) => length >= SHORT);
  const isEnough = long.reduce((sum, { length }) => sum + length, 0) >= words;
  return { candidates: isEnough ? long : sized, headline: headlineOf(blocks, sentences, whole) };
}

/** Body and lead; where a page marks neither, all that is no headline, caption or list. */
function runningText(blocks: readonly Block[]): Block[] {
  const marked = blocks.filter(({ role = "body" }) => role === "body" || role === "lead");
  const running = marked.length > 0 ? marked : blocks.filter(({ role }) => role === "other");
  return running.filter(({ text }) => !isCaption(text));
}

function isWhole(text: string): boolean {
  const tail = text.slice(-TAIL);
  if (STARTS_WITHIN.test(text) || TRAILS_OFF.test(tail) || NUMBERS_A_LIST.test(tail)) return false;
  if (COUNTS_ONLY.test(text)) return false;
  return (ENDS.test(tail) || NO_STOPS.test(tail)) && isBalanced(text);
}

/** Without what stands more than once: short lines fall away, of longer ones the first stays. */
function onceOnly(sentences: readonly Sentence[]): Sentence[] {
  const byText = Map.groupBy(sentences, ({ text }) => text);
  return sentences.filter((sentence) => {
    const same = byText.get(sentence.text) ?? [];
    return same.length === 1 || (same[0] === sentence && countWords(sentence.text) >= FURNITURE);
  });
}

/**
 * The blocks that are headlines; where none is, the lines, kickers and questions that the first whole
 * sentence comes after.
 */
function headlineOf(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  whole: readonly Sentence[],
): string {
  const declared = blocks.filter(({ role }) => role === "headline").map(({ text }) => text);
  if (declared.length > 0) return declared.join(" ");
  const first = whole.find(({ text }) => countWords(text) >= SHORT);
  const ahead = first ? sentences.slice(0, sentences.indexOf(first)) : [];
  return ahead.map(({ text }) => text).join(" ");
}
