import { CAPITAL, CLASS, RUN, SMALL } from "./character-classes.ts";
import { CHARACTER_RUNS } from "./character-data.ts";

/** Class bits of each UTF-16 unit: see `CLASS`. */
export const classes = new Uint8Array(0x10000);

/** What each UTF-16 unit is hashed and compared as: lower case, no accents, one apostrophe, one hyphen. */
export const folds = new Uint16Array(0x10000);

/** Fold of each UTF-16 unit in the lower half, its class above it: one look-up for both. */
export const characters = new Uint32Array(0x10000);

/**
 * Per UTF-16 unit: 1 joins a word, 2 may begin a name in any lexicon; an unspaced character begins one wherever it
 * stands.
 */
export const commonStarters = new Uint8Array(0x10000);

function starterOf(kind: number): number {
  if (kind & CLASS.unspaced) return kind & CLASS.mark ? 0 : 2;
  return kind & (CLASS.word | CLASS.start);
}

/**
 * All that a worker has to do for every unit when it starts. A function of its own, which asks for nothing around it: engines
 * make no machine code of a loop in the midst of a script that is as long as a worker's.
 */
function countUp(table: Uint32Array, from: number, to: number, first: number): void {
  let character = first;
  for (let unit = from; unit < to; unit++) table[unit] = character++;
}

function set(unit: number, kind: number, fold: number): void {
  characters[unit] = (fold & 0xffff) | (kind << 16);
  classes[unit] = kind;
  commonStarters[unit] = starterOf(kind);
}

function readRuns(runs: readonly number[]): void {
  let at = 0;
  for (let unit = 0; unit < 0x10000; ) {
    const header = runs[at++] ?? 0;
    const run = header & 3;
    const cls = run < RUN.pairs ? (runs[at++] ?? 0) : CAPITAL;
    const first = unit + (runs[at++] ?? 0);
    const end = unit + (header >> 2);
    if (run >= RUN.pairs) {
      const step = run === RUN.parallelPairs ? 2 : 0;
      for (let fold = first; unit < end; unit += 2, fold += step) {
        set(unit, CAPITAL, fold);
        set(unit + 1, SMALL, fold);
      }
    } else if (end === unit + 1) {
      set(unit, cls, first);
    } else {
      classes.fill(cls, unit, end);
      commonStarters.fill(starterOf(cls), unit, end);
      if (run === RUN.parallel) countUp(characters, unit, end, (first & 0xffff) | (cls << 16));
      else characters.fill((first & 0xffff) | (cls << 16), unit, end);
    }
    unit = end;
  }
}

readRuns(JSON.parse(CHARACTER_RUNS));
folds.set(characters);
