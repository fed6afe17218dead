import { isWordUnit } from "../text/words.ts";
import type { Spot } from "./spot.ts";

/** How far from a name a cue may stand, in UTF-16 units: about a sentence. */
const REACH = 90;

/** Begins in a script that writes no spaces: «カービー報道官». */
const unspaced = (): RegExp => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The first cue that stands near a spot as a word or the beginning of one («talsmann» in «talsmannen»), as written. */
export function cueNear(spot: Spot, cues: readonly string[]): string | undefined {
  if (cues.length === 0) return undefined;
  const { text } = spot.source;
  const from = Math.max(0, spot.sighting.start - REACH);
  const near = text.slice(from, spot.sighting.end + REACH);
  const small = near.toLowerCase();
  for (const cue of cues) {
    const at = small.indexOf(cue.toLowerCase());
    if (at < 0) continue;
    // «forsvarssjef» counts within «forsvarssjefen», but «AP» not within «tap».
    if (cue.length > 4 || !isWordUnit(near, at - 1) || unspaced().test(cue))
      return near.slice(at, at + cue.length);
  }
  return undefined;
}
