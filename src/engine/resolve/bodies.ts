import type { Lexicon } from "../../dataset/lexicon/lexicon.ts";
import { countryOfAdjective } from "../language/peoples.ts";
import { wordBefore } from "../text/words.ts";
import type { Claim } from "./plain-readings.ts";
import type { Spot, SpottedBlock } from "./spot.ts";

/** How far before a body its country may stand: «det amerikanske, mektige forsvarsdepartementet». */
const REACH = 3;

/** Ids of the countries that an entity acts for: what it is part of or related to, or its id begins with. */
export function countriesOf(lexicon: Lexicon, entity: number): readonly string[] {
  const { partOf, related } = lexicon.entity(entity);
  return [...partOf, ...related].map((index) => lexicon.entity(index).id);
}

/** Entity id of the country that the words right before a body name: «det amerikanske utenriksdepartementet». */
export function countryBefore(spot: Spot): string | undefined {
  const { text } = spot.source;
  let at = spot.sighting.start;
  for (let step = 0; step < REACH; step++) {
    const word = wordBefore(text, at);
    if (!word) return undefined;
    const country = countryOfAdjective(text.slice(word.start, word.end).toLowerCase());
    if (country !== undefined) return country;
    at = word.start;
  }
  return undefined;
}

/** How far from a body the country is looked for that it is of, in UTF-16 units. */
const NEAR = 400;

/** Entity id of the country whose adjective stands nearest to a spot in its block. */
export function nearestCountry(block: SpottedBlock, at: number): string | undefined {
  const from = Math.max(0, at - NEAR);
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const match of block.text.slice(from, at + NEAR).matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    const distance = Math.abs(from + match.index - at);
    if (distance >= least) continue;
    const country = countryOfAdjective(match[0].toLowerCase());
    if (country === undefined) continue;
    nearest = country;
    least = distance;
  }
  return nearest;
}

/** For each noun for a body, in small letters, the claims whose country stands right before them, in order: «det amerikanske …». */
export type NamedBodies = ReadonlyMap<
  string,
  readonly { readonly order: number; readonly country: string }[]
>;

/** Finds the bodies whose country is named right before them. */
export function readBodies(claims: readonly Claim[]): NamedBodies {
  const found = new Map<string, { order: number; country: string }[]>();
  for (const { spot, order } of claims) {
    const { text, isBodyNoun } = spot.sighting.known;
    if (!isBodyNoun) continue;
    const country = countryBefore(spot);
    if (country === undefined) continue;
    const noun = text.toLowerCase();
    const list = found.get(noun);
    if (list) list.push({ order, country });
    else found.set(noun, [{ order, country }]);
  }
  return found;
}

/** The country that was last named before a body for the same noun, itself included. */
export const namedCountry = (bodies: NamedBodies, { spot, order }: Claim): string | undefined =>
  bodies.get(spot.sighting.known.text.toLowerCase())?.findLast((body) => body.order <= order)?.country;

/** The country whose body is meant: last named before it for the same noun, itself included, or nearest in the text. */
export const countryOfBody = (bodies: NamedBodies, claim: Claim): string | undefined =>
  namedCountry(bodies, claim) ?? nearestCountry(claim.spot.source, claim.spot.sighting.start);
