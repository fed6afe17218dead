import { leans } from "./leaning.ts";
import { stemsOf } from "./words.ts";

/** A sentence that may stand in a summary, in page order. */
export interface Candidate {
  /** Which of the page's sentences it is, those that may not stand in a summary counted too. */
  readonly at: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly language: string;
  /** Words. */
  readonly length: number;
  readonly stems: ReadonlySet<string>;
}

export interface Scored extends Candidate {
  /** 0–1 */
  readonly score: number;
  /** The score where the sentence before it, which is told too, says what it leans on; 0–1 */
  readonly backed: number;
}

/** What else is known of the page. */
export interface Context {
  readonly headline: string;
  readonly mentions: readonly { readonly block: number; readonly start: number; readonly entity: string }[];
}

/** News tells the most important first: after so many words the advantage of place has fallen to 1/e. */
const DECAY = 130;
const WEIGHTS = { place: 1, centrality: 0.5, headline: 0.15, entities: 0.2 };
/** What a sentence keeps that says little by itself: one that leans on another, a speech, a question. */
const LEANING = 0.65;
const SPEECH = 0.8;
const QUESTION = 0.25;

const ASKS = /[?？؟][!?]*["»”’')\]」』]*$/u;
const SPEAKS = /^(?:[–—-]\s?|["“«„»「『])/u;

/**
 * Scores each sentence by its place, by how many of the text's sentences share its words (centrality), by
 * the headline's words in it and by whom it names. The weights stand in the middle of a flat optimum; see
 * docs/decisions/0011-summary.md.
 */
export function scoreSentences(candidates: readonly Candidate[], { headline, mentions }: Context): Scored[] {
  const sentencesWith = countBy(candidates.flatMap(({ stems }) => [...stems]));
  const headlineStems = new Set(stemsOf(headline));
  const mentionsOf = countBy(mentions.map(({ entity }) => entity));
  const most = [...mentionsOf.values()].reduce((a, b) => Math.max(a, b), 1);
  const mentionsIn = Map.groupBy(mentions, ({ block }) => block);

  let before = 0;
  const raw = candidates.map(({ block, start, end, stems, length }) => {
    const place = Math.exp(-before / DECAY);
    before += length;
    const shared = sum([...stems].map((stem) => (sentencesWith.get(stem) ?? 1) - 1));
    const inHeadline = [...headlineStems].filter((stem) => stems.has(stem)).length;
    const named = (mentionsIn.get(block) ?? []).filter(
      (mention) => mention.start >= start && mention.start < end,
    );
    const entities = new Set(named.map(({ entity }) => entity));
    return {
      place,
      centrality: shared / Math.max(1, stems.size),
      headline: inHeadline / Math.max(1, headlineStems.size),
      entities: Math.min(1, sum([...entities].map((entity) => (mentionsOf.get(entity) ?? 0) / most)) / 2),
    };
  });

  const mostCentral = raw.reduce((a, { centrality }) => Math.max(a, centrality), Number.MIN_VALUE);
  const all = sum(Object.values(WEIGHTS));
  return raw.flatMap(({ place, centrality, headline: inHeadline, entities }, index) => {
    const candidate = candidates[index];
    if (!candidate) return [];
    const score =
      WEIGHTS.place * place +
      WEIGHTS.centrality * (centrality / mostCentral) +
      WEIGHTS.headline * inHeadline +
      WEIGHTS.entities * entities;
    const { text, language, at } = candidate;
    const told = (score / all) * (ASKS.test(text) ? QUESTION : 1) * (SPEAKS.test(text) ? SPEECH : 1);
    const alone = leans(text, language) && !ASKS.test(text) ? told * LEANING : told;
    return [{ ...candidate, score: alone, backed: candidates[index - 1]?.at === at - 1 ? told : alone }];
  });
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
