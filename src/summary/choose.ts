import type { Scored } from "./score.ts";

/** A set of sentences under way: what it is worth, how long it is, what it has told. */
interface Beam {
  readonly value: number;
  readonly length: number;
  readonly chosen: readonly number[];
  readonly told: ReadonlySet<string>;
}

/** Sets kept at each step; more change nothing on articles of any length. */
const WIDTH = 40;
/** Sentences that are tried: of a long text the best by themselves. */
const TRIED = 80;
/** Sentences that a reader takes in at a glance; a summary of more than a hundred words has as many more. */
const MOST = 6;
/** How much of its worth a sentence loses whose words have all been told. */
const REPETITION = 0.25;
/** Two sentences of which the shorter shares this much with the other say the same: a lead, and the lead told again. */
const SAME = 0.6;
/** Fewer words that two sentences share are names. */
const LEAST_SHARED = 3;

/**
 * The sentences, at most six a hundred words, that together are worth most within a number of words, in page order:
 * each is worth its score times its length, less for what others have told. A beam search over the sentences, best
 * first (a knapsack with novelty; cf. Carbonell & Goldstein 1998, «maximal marginal relevance»).
 */
export function choose<T extends Scored>(sentences: readonly T[], words: number): T[] {
  const best = sentences
    .map((sentence, index) => ({ sentence, index }))
    .toSorted((a, b) => b.sentence.score - a.sentence.score)
    .slice(0, TRIED);
  const twins = twinsOf(best);
  const most = Math.max(MOST, Math.ceil((MOST * words) / 100));
  let beams: Beam[] = [{ value: 0, length: 0, chosen: [], told: new Set() }];
  for (const { sentence, index } of best) {
    const kept = beams.map((beam) => ({ beam, value: beam.value, extended: false }));
    const extended = beams
      .filter(({ length, chosen }) => length + sentence.length <= words && chosen.length < most)
      .filter(({ chosen }) => !chosen.some((at) => twins.get(index)?.has(at)))
      .map((beam) => ({
        beam,
        value: beam.value + worth(sentence, beam.told) + backing(sentences, index, beam.chosen),
        extended: true,
      }));
    beams = [...kept, ...extended]
      .toSorted((a, b) => b.value - a.value)
      .slice(0, WIDTH)
      .map(({ beam, value, extended }) => (extended ? extend(beam, index, sentence, value) : beam));
  }
  const chosen = new Set(beams[0]?.chosen);
  return sentences.filter((_, index) => chosen.has(index));
}

function worth({ score, length, stems }: Scored, told: ReadonlySet<string>): number {
  return score * length * (1 - (REPETITION * countShared(stems, told)) / Math.max(1, stems.size));
}

function countShared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of some) if (others.has(each)) shared += 1;
  return shared;
}

/** For each sentence those before it that say the same: they are tried first. */
function twinsOf(
  sentences: readonly { readonly sentence: Scored; readonly index: number }[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const told = sentences.map(({ sentence, index }) => {
    return { index, stems: sentence.stems, numbers: new Set(sentence.text.match(/\p{N}+/gu)) };
  });
  return new Map(
    told.map((one, at) => {
      const same = told.slice(0, at).filter((other) => saysTheSame(one, other));
      return [one.index, new Set(same.map(({ index }) => index))];
    }),
  );
}

interface Told {
  readonly stems: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** Results and lists are told in one form: what differs in numbers is not the same. */
function saysTheSame(one: Told, other: Told): boolean {
  const [shorter, longer] = one.stems.size < other.stems.size ? [one, other] : [other, one];
  if (countShared(shorter.numbers, longer.numbers) < shorter.numbers.size) return false;
  const shared = countShared(shorter.stems, longer.stems);
  return shared >= LEAST_SHARED && shared >= SAME * shorter.stems.size;
}

/** What a sentence gains that stands after the one it leans on, and what the one after it gains so. */
function backing(sentences: readonly Scored[], index: number, chosen: readonly number[]): number {
  const gain = (at: number) => {
    const { score, backed, length } = sentences[at] ?? { score: 0, backed: 0, length: 0 };
    return (backed - score) * length;
  };
  return (chosen.includes(index - 1) ? gain(index) : 0) + (chosen.includes(index + 1) ? gain(index + 1) : 0);
}

function extend({ length, chosen, told }: Beam, index: number, sentence: Scored, value: number): Beam {
  return {
    value,
    length: length + sentence.length,
    chosen: [...chosen, index],
    told: new Set([...told, ...sentence.stems]),
  };
}
