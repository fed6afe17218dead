import { CLASS } from "./character-classes.ts";
import { type FoldedText, foldText } from "./fold.ts";

/** A name as the scanner looks for it. Indices are of `folded.units`. */
export interface NameKey {
  readonly folded: FoldedText;
  /** Where its first letter, digit or unspaced character is. */
  readonly first: number;
  /** The word that the scanner meets first: the first with a capital; the rest is compared backwards from there. */
  readonly anchor: number;
  /** Exclusive end of its last word: what follows is punctuation. */
  readonly end: number;
}

const WORDS = CLASS.word | CLASS.unspaced;

/** Letters by how seldom words in lower case begin with them in the languages of Europe, seldom first. */
const SELDOM = "xqyzwjcugkrnphlbvoteamisfd";

/**
 * Undefined for a name that no text can mention: without a letter or digit, or with half a character (a lone surrogate),
 * which would be found inside others.
 */
export function nameKey(name: string): NameKey | undefined {
  if (!name.isWellFormed()) return undefined;
  const folded = foldText(name);
  const { classes, units } = folded;
  const first = classes.findIndex((kind) => kind & WORDS);
  if (first < 0) return undefined;
  const end = classes.findLastIndex((kind) => kind & WORDS) + 1;
  let anchor = first;
  let rank = Number.POSITIVE_INFINITY;
  for (let i = first; i < end; i++) {
    if (!beginsWord(folded, i)) continue;
    const kind = classes[i] ?? 0;
    if (kind & (CLASS.start | CLASS.unspaced) && !(kind & CLASS.mark))
      return { folded, first, anchor: i, end };
    const letter = SELDOM.indexOf(String.fromCharCode(units[i] ?? 0));
    const next = wordLength(folded, i) < 3 ? SELDOM.length + letter : letter;
    if (next < rank) {
      rank = next;
      anchor = i;
    }
  }
  return { folded, first, anchor, end };
}

/** Whether a word, or a character that is one of its own, begins at unit `i`. */
export function beginsWord({ classes }: FoldedText, i: number): boolean {
  const kind = classes[i] ?? 0;
  return (kind & WORDS) !== 0 && !(kind & (classes[i - 1] ?? 0) & CLASS.word);
}

/** Whether a word, or a character that is one of its own, ends before unit `i`. */
export function endsWord({ classes }: FoldedText, i: number): boolean {
  const kind = classes[i - 1] ?? 0;
  return (kind & WORDS) !== 0 && !(kind & (classes[i] ?? 0) & CLASS.word);
}

/** Units from `i` to the end of its word. */
export function wordLength(folded: FoldedText, i: number): number {
  let end = i + 1;
  while (!endsWord(folded, end)) end++;
  return end - i;
}
