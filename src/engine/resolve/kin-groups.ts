import { kinAfter, kinBefore } from "../language/kin-nouns.ts";
import { wordAfter } from "../text/words.ts";
import type { Spot } from "./spot.ts";

/** «Brødrene Ingebrigtsen», «familien Trump», «the Murray brothers»: whether a surname stands for a family. */
export function namesKin({ before, sighting, source: { text } }: Spot): boolean {
  if (before && !before.hyphen && kinBefore.has(text.slice(before.start, before.end).toLowerCase()))
    return true;
  const after = wordAfter(text, sighting.end);
  return after !== undefined && kinAfter.has(text.slice(after.start, after.end));
}
