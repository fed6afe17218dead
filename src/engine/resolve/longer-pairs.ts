import { isModel } from "./models.ts";
import type { Claim } from "./plain-readings.ts";
import type { Spot } from "./spot.ts";

/** Longer names of two words that a document shows to be names: where no sentence begins with them, or as one of a kind. */
export interface LongerPairs {
  has(spot: Spot): boolean;
}

/**
 * «De bygger Förbifart Stockholm. Förbifart Stockholm blir dyr»: a capital that a sentence may have given its first word tells
 * nothing, the same two words amid another sentence do. So does «en Boeing 737» of «the Boeing 737».
 */
export function longerPairs(claims: readonly Claim[]): LongerPairs {
  const pairs = new Set<string>();
  for (const { spot, inside } of claims) {
    if (inside.length === 0) continue;
    if (spot.left.kind === "unknown" && !spot.source.language.capitalNouns) pairs.add(leftPair(spot));
    if (spot.right.kind === "number" && isModel(spot, spot.right.word)) pairs.add(rightPair(spot));
  }
  return {
    has: (spot) =>
      pairs.size > 0 &&
      ((spot.left.kind === "unknown-start" && pairs.has(leftPair(spot))) ||
        (spot.right.kind === "number" && pairs.has(rightPair(spot)))),
  };
}

function leftPair({ left: { word }, sighting, source: { text } }: Spot): string {
  return `${word ? text.slice(word.start, word.end) : ""} ${sighting.known.name}`;
}

function rightPair({ right: { word }, sighting, source: { text } }: Spot): string {
  return `${sighting.known.name} ${word ? text.slice(word.start, word.end) : ""}`;
}
