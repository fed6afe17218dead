/** Bits of a UTF-16 unit's class. A unit with none of them separates words. */
export const CLASS = {
  /** Belongs to a word together with its neighbours that do. */
  word: 1,
  /** May begin a name where it begins a word: capitals, digits, letters of scripts without case. */
  start: 2,
  /** Letter of a script that writes no spaces (and surrogates): a word of its own for the scanner. */
  unspaced: 4,
  upper: 8,
  lower: 16,
  /** Is ignored, folds to several letters or composes with the next ones. */
  rare: 32,
  /** Letter of a script that attaches particles before a word (Arabic, Hebrew). */
  headed: 64,
  /** Combining mark: no name begins with it or ends before it. */
  mark: 128,
} as const;

/** Fold of units that are read over: soft hyphen, joiners, direction marks, accents, harakat. */
export const IGNORED = 0;

/** Folds from here on (private use) stand for several letters: the index of an expansion. */
export const EXPANSION_BASE = 0xe000;

/** Classes of a capital and of a small letter without anything else to say. */
export const CAPITAL = CLASS.word | CLASS.start | CLASS.upper;
export const SMALL = CLASS.word | CLASS.lower;

/** How the units of a run follow one another in `CHARACTER_RUNS`. */
export const RUN = {
  /** All have one fold. */
  constant: 0,
  /** Each fold is one more than the last. */
  parallel: 1,
  /** Capital and small letter by turns, all of one fold. */
  pairs: 2,
  /** Capital and small letter by turns, the fold of each two being two more than the last. */
  parallelPairs: 3,
} as const;
