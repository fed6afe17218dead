import type { Lexicon } from "../../dataset/lexicon/lexicon.ts";
import type { KnownReading } from "../known-names.ts";
import { primaryLanguage } from "../language/languages.ts";
import { AND } from "../language/word-classes.ts";
import { isAllCapitals } from "../text/words.ts";
import type { EntityRef } from "../types.ts";
import type { Choice } from "./choice.ts";
import { cueNear } from "./cues.ts";
import { kindFamily, locationAfter, placePreposition, statedKind } from "./place-kinds.ts";
import type { Claim } from "./plain-readings.ts";
import type { ResolvedDocument } from "./resolved-document.ts";

/** So many places of the same country vouch for one of an ambiguous name. */
const ENOUGH_SIBLINGS = 2;

/** Evidence for an ambiguous name: where it lies, a cue near it, its kind stated, or its relatives in the document. */
export function evidenceFor(
  document: ResolvedDocument,
  claim: Claim,
  reading: KnownReading,
): Choice | undefined {
  const { lexicon, context, claims } = document;
  const { entity } = reading;
  const location = locationAfter(lexicon, claim.spot, entity, claims[claim.order + 1]?.spot);
  if (location === "elsewhere") return undefined;
  if (location === "inside") return { reading, reason: { kind: "city-in-province" }, confidence: 0.92 };
  const cue = cueNear(claim.spot, lexicon.entity(entity).cues);
  if (cue !== undefined) return { reading, reason: { kind: "cue", text: cue }, confidence: 0.9 };
  const stated = statedKind(claim.spot);
  if (stated && stated.kind === kindFamily(lexicon, entity)) {
    return { reading, reason: { kind: "cue", text: stated.text }, confidence: 0.85 };
  }
  const compound = compoundOf(claim, reading);
  if (compound !== undefined) return { reading, reason: { kind: "cue", text: compound }, confidence: 0.75 };
  const place = placeEvidence(document, claim, reading);
  const relatives = context.supporters(entity);
  const siblings = relatives.length > 0 ? [] : context.siblings(entity);
  const supporters = siblings.length >= ENOUGH_SIBLINGS ? siblings : relatives;
  if (supporters.length > 0 || context.named.has(entity)) {
    const entities = refs(lexicon, supporters.length > 0 ? supporters : [entity]);
    return { reading, reason: { kind: "related", entities }, confidence: relatives.length > 1 ? 0.88 : 0.8 };
  }
  return place;
}

/** The rest of a compound whose first part is an acronym that texts in this language use: «UN-Sicherheitsrat», «UN-backed». */
function compoundOf({ spot }: Claim, { languages }: KnownReading): string | undefined {
  const { right, sighting, source } = spot;
  const { text, language, casing } = source;
  if (right.kind !== "compound" || right.word === undefined || casing !== "ordinary") return undefined;
  if (!languages.some((tag) => primaryLanguage(tag) === language.tag)) return undefined;
  if (!isAllCapitals(text, sighting.nameStart, sighting.nameEnd)) return undefined;
  return text.slice(right.word.start, right.word.end);
}

/** A place name that other things bear too stands for the place after «in», and in a row with one like it. */
export function placeEvidence(
  document: ResolvedDocument,
  claim: Claim,
  reading: KnownReading,
): Choice | undefined {
  const { lexicon, claims, context } = document;
  if (reading.type !== "place" || reading.marks.includes("misspelling")) return undefined;
  const family = kindFamily(lexicon, reading.entity);
  for (const like of [
    rowNeighbour(claims[claim.order - 1], claim),
    rowNeighbour(claim, claims[claim.order + 1]),
  ]) {
    const entity = like?.undoubted;
    if (entity === undefined || !context.named.has(entity) || kindFamily(lexicon, entity) !== family)
      continue;
    return { reading, reason: { kind: "related", entities: refs(lexicon, [entity]) }, confidence: 0.8 };
  }
  const preposition = placePreposition(claim.spot);
  if (preposition === undefined) return undefined;
  return { reading, reason: { kind: "cue", text: preposition }, confidence: 0.72 };
}

/** The other claim of two that stand in a row: «Georgia og Ukraina», «Lyon, Nice». */
export function rowNeighbour(first: Claim | undefined, second: Claim | undefined): Claim | undefined {
  if (!first || !second || first.spot.source !== second.spot.source) return undefined;
  const { text, language } = first.spot.source;
  const between = text.slice(first.spot.sighting.end, second.spot.sighting.start).trim().toLowerCase();
  const inRow =
    between === "," || (between.length < 6 && (language.classOf(between.replace(/^,\s*/, "")) & AND) !== 0);
  if (!inRow) return undefined;
  return first.undoubted === undefined ? second : first;
}

/** Most relatives that evidence names. */
const MOST_REFS = 3;

/** Some entities, as evidence names them. */
export const refs = (lexicon: Lexicon, entities: readonly number[]): EntityRef[] =>
  entities.slice(0, MOST_REFS).map((index) => {
    const { dataset, id } = lexicon.entity(index);
    return { dataset, entity: id };
  });
