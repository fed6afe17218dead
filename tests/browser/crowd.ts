import { readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";

/** How many wait for each core of the machine, at least 1. */
export interface Crowd {
  readonly usually: number;
  readonly atMost: number;
}

/** Milliseconds. */
const BETWEEN_LOOKS = 50;

/**
 * Looks from now on how many wait for each core: times are promised of a machine of one's own, and this one may do much
 * else meanwhile, which its load of the last minute tells too late.
 * @returns what was seen, and ends the looking
 */
export function watchCrowd(): () => Crowd {
  const seen = [waitingACore()];
  const looking = setInterval(() => seen.push(waitingACore()), BETWEEN_LOOKS);
  return () => {
    clearInterval(looking);
    return { usually: seen.reduce((sum, next) => sum + next, 0) / seen.length, atMost: Math.max(...seen) };
  };
}

function waitingACore(): number {
  const [lastMinute = 0] = loadavg();
  return Math.max(1, (runningNow() ?? lastMinute) / availableParallelism());
}

/** Threads that run or wait for a core, as Linux tells; undefined elsewhere. */
function runningNow(): number | undefined {
  try {
    const [, running] = /(\d+)\/\d+/.exec(readFileSync("/proc/loadavg", "utf8")) ?? [];
    return running === undefined ? undefined : Number(running);
  } catch {
    return undefined;
  }
}
