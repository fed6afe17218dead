/** Letters a word has on average in scripts that part words by no space. */
const LETTERS_PER_WORD = [
  { script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, letters: 2 },
  { script: /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, letters: 4.5 },
];
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud8bf]/;
/** Persian joins a word's parts by a zero-width non-joiner. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:\u200c|['’])[\p{L}\p{M}]+)*/gu;
/**
 * Endings of most inflected languages fall away here; a stemmer a language gains little on one text's own
 * words.
 */
const STEM_LENGTH = 6;
/** Shorter words are mostly function words. */
const SHORTEST_STEM = 4;

/**
 * Number of words; in scripts without spaces an average word's letters count as one (Chinese 2, Thai 4.5).
 */
export function countWords(text: string): number {
  let count = 0;
  for (const [word] of text.matchAll(WORD)) count += UNSPACED.test(word) ? countUnspaced(word) : 1;
  return count;
}

function countUnspaced(word: string): number {
  const letters = LETTERS_PER_WORD.find(({ script }) => script.test(word))?.letters ?? 2;
  return Math.ceil(word.length / letters);
}

/**
 * What a text is about: the first letters of its longer words, or the letter pairs of a script without
 * spaces.
 */
export function stemsOf(text: string): string[] {
  const stems: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (UNSPACED.test(word)) for (let i = 0; i + 1 < word.length; i += 1) stems.push(word.slice(i, i + 2));
    else if (word.length >= SHORTEST_STEM) stems.push(word.slice(0, STEM_LENGTH));
  }
  return stems;
}
