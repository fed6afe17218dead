import type { Lexicon } from "../../dataset/lexicon/lexicon.ts";
import { WHEREABOUTS } from "../language/word-classes.ts";
import { wordBefore } from "../text/words.ts";
import { rowNeighbour } from "./ambiguity.ts";
import { statedKind } from "./place-kinds.ts";
import type { Claim } from "./plain-readings.ts";
import type { ResolvedDocument } from "./resolved-document.ts";

/** Prepositions that stand before a place and hardly before a person: «hun bor i Lund», «nació en Toledo». */
const INSIDE = new Set("i in en à im dans em no na aan te près nära nær near outside inside".split(" "));

const documents = new WeakMap<readonly Claim[], ReadonlySet<number>>();

/** Names of persons and places both that this document uses for the place somewhere, beyond doubt. */
function townsOf(lexicon: Lexicon, claims: readonly Claim[]): ReadonlySet<number> {
  let towns = documents.get(claims);
  if (!towns) {
    towns = new Set(
      claims
        .filter((claim) => isTown(claim) && standsInside(lexicon, claims, claim))
        .map(({ spot }) => spot.sighting.known.name),
    );
    documents.set(claims, towns);
  }
  return towns;
}

/** Whether a name is a listed person's surname and a listed place's name at once. */
const isTown = ({ part, whole, inside }: Claim): boolean =>
  part.length > 0 && (isPlace(whole) || isPlace(inside));

const isPlace = (readings: Claim["whole"]): boolean => readings.some(({ type }) => type === "place");

/** «in Cork», «the city of Cork», «Malmö och Lund» */
function standsInside(lexicon: Lexicon, claims: readonly Claim[], claim: Claim): boolean {
  const before = prepositionBefore(claim);
  if (before !== undefined && INSIDE.has(before)) return true;
  if (statedKind(claim.spot) !== undefined) return true;
  const beside = [rowNeighbour(claims[claim.order - 1], claim), rowNeighbour(claim, claims[claim.order + 1])];
  return beside.some(
    (other) =>
      other !== claim && other?.undoubted !== undefined && lexicon.entity(other.undoubted).type === "place",
  );
}

function prepositionBefore({ spot }: Claim): string | undefined {
  const { text, language } = spot.source;
  const word = wordBefore(text, spot.sighting.start);
  if (!word || word.hyphen) return undefined;
  const small = text.slice(word.start, word.end).toLowerCase();
  return (language.classOf(small) & WHEREABOUTS) !== 0 || INSIDE.has(small) ? small : undefined;
}

/**
 * Whether a name that is a listed person's surname stands for the listed place here, or for more than that place: «Anna
 * Lund bor i Lund», «Lunds universitet». A preposition that persons have too («from Cork») counts where the text means the
 * place elsewhere.
 */
export function isTownHere({ lexicon, claims }: ResolvedDocument, claim: Claim): boolean {
  if (!isTown(claim)) return false;
  if (claim.spot.right.kind === "institution") return true;
  if (standsInside(lexicon, claims, claim)) return true;
  return (
    prepositionBefore(claim) !== undefined && townsOf(lexicon, claims).has(claim.spot.sighting.known.name)
  );
}
