import type { Lexicon, ScanTables } from "../../dataset/lexicon/lexicon.ts";
import { isTrade, type Occupation, occupationsOf } from "../language/occupations.ts";
import { hasCommonName, isPolitical } from "./common-names.ts";
import { cueNear } from "./cues.ts";
import type { Claim } from "./plain-readings.ts";
import { namesGeneration } from "./relatives.ts";
import { rememberedIn } from "./remembered.ts";
import type { Spot } from "./spot.ts";
import { hasTrade, isPlaying, isPrivatePerson, statedOccupation } from "./stated-occupation.ts";

/** «Präsident», but not «Bäckermeister» */
const isAfterRole = ({ left: { kind, word }, source: { text } }: Spot): boolean =>
  kind === "role" && !(word !== undefined && isTrade(text.slice(word.start, word.end).toLowerCase()));

const occupationsOfEntity = rememberedIn((lexicon: Lexicon, entity: number): ReadonlySet<Occupation> => {
  const { kind, cues } = lexicon.entity(entity);
  // «football-player» is a player.
  const kinds = kind === undefined ? [] : [kind, kind.slice(kind.lastIndexOf("-") + 1)];
  return occupationsOf([...kinds, ...cues]);
});

/**
 * Persons of the datasets of whom this document names another with the same full name: it says of the bearer what does not
 * go with what the dataset knows («John Kirby, a plumber»), and nothing in it speaks for the listed one: no cue, none of the
 * persons and organisations related. A common name needs politics beside it. Of whom the dataset knows only names, only a trade speaks that nobody is known by, and no office.
 * @param fullNames claims of full names, by entity
 * @param others claims of surnames that are another's
 */
export function findNamesakes(
  lexicon: Lexicon & ScanTables,
  claims: readonly Claim[],
  fullNames: ReadonlyMap<number, readonly Claim[]>,
  others: ReadonlySet<Claim>,
): ReadonlySet<number> {
  const namesakes = new Set<number>();
  if (fullNames.size === 0) return namesakes;
  const surnames = surnamesOf(claims, fullNames, others);
  for (const [entity, fulls] of fullNames) {
    const known = occupationsOfEntity(lexicon, entity);
    const spots = fulls.concat(surnames.get(entity) ?? []).map(({ spot }) => spot);
    if (known.size === 0) {
      const isPrivate = spots.some(hasTrade) && fulls.every(({ spot }) => !isAfterRole(spot));
      if (isPrivate && !isSupported(lexicon, claims, entity)) namesakes.add(entity);
      continue;
    }
    const contradicted =
      spots.some((spot) => {
        const stated = statedOccupation(spot);
        return stated !== undefined && !known.has(stated);
      }) ||
      fulls.some(({ spot }) => isNoOfficial(spot, known)) ||
      (isOfficial(known) && hasCommonName(lexicon, entity) && !spots.some(isPolitical));
    if (contradicted && !isSupported(lexicon, claims, entity)) namesakes.add(entity);
  }
  return namesakes;
}

/** Whether a person is known by an office alone. */
const isOfficial = (known: ReadonlySet<Occupation>): boolean => known.size === 1 && known.has("public");

/** Whether what stands beside a full name goes with none who is known by an office alone: an age and a home, a goal, «jr.». */
const isNoOfficial = (spot: Spot, known: ReadonlySet<Occupation>): boolean =>
  isOfficial(known) && (isPrivatePerson(spot) || isPlaying(spot) || namesGeneration(spot));

/** Surnames alone that may be those of persons named in full before, by person. */
function surnamesOf(
  claims: readonly Claim[],
  fullNames: ReadonlyMap<number, readonly Claim[]>,
  others: ReadonlySet<Claim>,
): ReadonlyMap<number, Claim[]> {
  const found = new Map<number, Claim[]>();
  for (const claim of claims) {
    if (claim.part.length === 0 || others.has(claim)) continue;
    for (const { entity } of claim.part) {
      const [full] = fullNames.get(entity) ?? [];
      if (full === undefined || full.order >= claim.order) continue;
      const list = found.get(entity);
      if (list) list.push(claim);
      else found.set(entity, [claim]);
    }
  }
  return found;
}

function isSupported(lexicon: Lexicon, claims: readonly Claim[], entity: number): boolean {
  const { cues, related } = lexicon.entity(entity);
  return claims.some(({ spot, undoubted }) => {
    // A country is named in the news of its skiers too.
    if (undoubted !== undefined && related.includes(undoubted))
      return lexicon.entity(undoubted).type !== "place";
    return (
      spot.sighting.readings.some((reading) => reading.entity === entity) && cueNear(spot, cues) !== undefined
    );
  });
}
