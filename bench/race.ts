/** Something to be timed on a text that is cut into pieces. */
export interface Contender {
  /** Works on one piece. */
  run(piece: number): unknown;
}

/** Milliseconds that this thread has run. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Rounds that everybody gets, however slow: the first one warms up. */
const LEAST_ROUNDS = 3;

/**
 * Times contenders over all pieces of a text, in turns: round by round, one after the other. Of every piece the fastest
 * round counts, and a contender's time is the sum over the pieces. A piece takes well under a millisecond, which other
 * work on the machine leaves alone often enough, and what changes the processor's clock changes it for all; so the ratios
 * hold still on a busy machine. What it hides is a collection of garbage that only some rounds have.
 * @param seconds of the processor for all together; who has had an equal share of it sits out, but for `LEAST_ROUNDS`
 * @returns milliseconds, in the order of the contenders
 */
export function race(contenders: readonly Contender[], pieces: number, seconds: number): number[] {
  const fastest = contenders.map(() => new Float64Array(pieces).fill(Number.POSITIVE_INFINITY));
  const spent = contenders.map(() => 0);
  const share = (seconds * 1000) / contenders.length;
  for (let round = 0; ; round++) {
    let anyone = false;
    for (const [i, contender] of contenders.entries()) {
      const own = fastest[i];
      if (own === undefined || (round >= LEAST_ROUNDS && (spent[i] ?? 0) >= share)) continue;
      anyone = true;
      const began = processorTime();
      for (let piece = 0; piece < pieces; piece++) {
        const before = performance.now();
        contender.run(piece);
        own[piece] = Math.min(own[piece] ?? 0, performance.now() - before);
      }
      spent[i] = (spent[i] ?? 0) + processorTime() - began;
    }
    if (!anyone) return fastest.map((times) => times.reduce((sum, time) => sum + time, 0));
  }
}
