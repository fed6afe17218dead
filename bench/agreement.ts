import type { Candidate } from "../src/engine/scan/scan.ts";
import { leftmostLongest, type Match } from "./exact-matches.ts";
import type { Scanner } from "./peers.ts";

/**
 * What our scanner does not agree in with the exact matches, at most a line for each kind: all are found, or lie in a
 * whole name that is written otherwise; none is made up.
 */
export function missedOrMade(
  text: string,
  found: readonly Candidate[],
  expected: readonly Match[],
): string[] {
  const whole = found.filter(({ start, nameStart, nameEnd, end }) => start === nameStart && end === nameEnd);
  let next = 0;
  for (const match of expected) {
    while ((whole[next]?.end ?? Number.POSITIVE_INFINITY) <= match.start) next++;
    if ((whole[next]?.start ?? Number.POSITIVE_INFINITY) < match.end) continue;
    return [`Kontekst misses «${text.slice(match.start, match.end)}» at ${match.start}`];
  }
  const starts = new Map(expected.map((match) => [match.start, match]));
  for (const { start, end, form } of whole) {
    if (
      form !== "exact" ||
      starts.get(start)?.end === end ||
      text.slice(start, end).match(/[^\p{L}\p{N}][^\p{L}\p{N}]|[^\p{L}\p{N}]$/u)
    )
      continue;
    if (whole.some((other) => other.form !== "exact" && other.start < end && start < other.end)) continue;
    if (expected.some((match) => match.start < end && start < match.end)) continue;
    return [`Kontekst alone finds «${text.slice(start, end)}» at ${start}`];
  }
  return [];
}

/** In words, how what a peer found in the text compares. */
export function peerAgreement(
  text: string,
  scanner: Scanner,
  found: unknown,
  expected: readonly Match[],
): string {
  if (!scanner.matches) {
    return Array.isArray(found)
      ? `finds ${found.length} of ${expected.length} (tells no places)`
      : "not compared";
  }
  const own = leftmostLongest(text, scanner.matches(found));
  const wanted = new Set(expected.map(({ start, end }) => `${start}-${end}`));
  const same = own.filter(({ start, end }) => wanted.has(`${start}-${end}`)).length;
  return same === expected.length && same === own.length
    ? "same matches"
    : `${same} of ${expected.length} matches, ${own.length - same} others`;
}
