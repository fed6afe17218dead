import { wordAfter } from "../text/words.ts";
import type { Spot } from "./spot.ts";

/** Nouns for what is named after those who proposed it. */
const LAWS = /^(?:act|bill|law|rules?|amendment|pact|treaty|lov(?:en|a)?|lag(?:en)?|pakt(?:en)?|gesetz)$/i;
const hyphenPair = (): RegExp => /^[-‐‑]\p{Lu}/u;

/** UTF-16 units before and after in which the noun is looked for. */
const REACH = 500;

/** «the Dodd-Frank Act», and «Dodd-Frank» near it: two surnames that are the name of a law. */
export function namesLaw({ sighting: { start, end }, source: { text } }: Spot): boolean {
  if (!hyphenPair().test(text.slice(end, end + 2))) return false;
  const second = wordAfter(text, end);
  if (!second) return false;
  // «Molotov-Ribbentrop-pakten»
  const [, other = "", noun] = /^([^-‐‑]+)(?:[-‐‑](.+))?$/u.exec(text.slice(second.start, second.end)) ?? [];
  if (noun !== undefined) return LAWS.test(noun);
  const pair = text.slice(start, second.start) + other;
  const near = text.slice(Math.max(0, start - REACH), end + REACH);
  for (let at = near.indexOf(pair); at >= 0; at = near.indexOf(pair, at + 1)) {
    const after = wordAfter(near, at + pair.length);
    if (after && LAWS.test(near.slice(after.start, after.end))) return true;
  }
  return false;
}
