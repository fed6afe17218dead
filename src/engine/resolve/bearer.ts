import type { KnownReading } from "../known-names.ts";
import { isSameOffice, isTermOfOffice } from "../language/offices.ts";
import { refs } from "./ambiguity.ts";
import type { Choice } from "./choice.ts";
import { actsAsName, isGrammarWord } from "./common-words.ts";
import { cueNear } from "./cues.ts";
import type { Claim } from "./plain-readings.ts";
import { namesGeneration } from "./relatives.ts";
import type { ResolvedDocument } from "./resolved-document.ts";
import type { Spot } from "./spot.ts";

/**
 * The person whom a surname means: the last one named in full before it, or the first after, if it is a listed one. The
 * order of full names is how a text itself tells its bearers apart.
 */
export function bearerOf(document: ResolvedDocument, claim: Claim): Choice | undefined {
  const { persons } = document;
  if (namesGeneration(claim.spot)) return undefined;
  const others = persons.otherBearers.get(claim.spot.sighting.known.name) ?? [];
  let best: { reading: KnownReading | undefined; full: Claim } | undefined;
  const offer = (reading: KnownReading | undefined, fulls: readonly Claim[]): void => {
    const full = antecedent(fulls, claim.order);
    if (full && (!best || isNearer(full, best.full, claim.order))) best = { reading, full };
  };
  offer(undefined, others);
  let bearers = 0;
  for (const reading of claim.part) {
    const fulls = persons.fullNames.get(reading.entity) ?? [];
    if (fulls.length > 0) bearers++;
    offer(reading, fulls);
  }
  if (best === undefined) return claim.doubt === undefined ? byOffice(document, claim) : undefined;
  const { reading, full } = best;
  // «Eirik Kristoffersen gratulerte Henrik Kristoffersen, sa general Kristoffersen»: the office outdoes the order.
  if (!reading) return byOwnOffice(document, claim);
  if (isOwnedByAnother(document, claim, persons.fullNames.get(reading.entity) ?? []))
    return byOwnOffice(document, claim);
  if (persons.unsure.has(claim) && full.order > claim.order) return undefined;
  if (
    claim.doubt !== undefined &&
    isGrammarWord(claim.spot) &&
    !actsAsName(claim.spot) &&
    !isTimeless(claim.spot)
  )
    return undefined;
  const { text } = full.spot.source;
  const start = persons.extended.get(full)?.start ?? full.spot.sighting.start;
  const isSure = !persons.unsure.has(claim);
  const confidence = isSure ? sureness(full.order < claim.order, others.length + bearers > 1) : 0.7;
  return {
    reading,
    confidence,
    reason: { kind: "full-name", text: text.slice(start, full.spot.sighting.nameEnd) },
  };
}

/** Prepositions of persons and things that no month follows: «furious with May». */
const TIMELESS = new Set("with against behind about towards told".split(" "));

function isTimeless({ before, source: { text, casing } }: Spot): boolean {
  return casing === "ordinary" && before !== undefined && TIMELESS.has(text.slice(before.start, before.end));
}

/**
 * Whether a text calls somebody else by the surname alone before it first names the listed bearer in full: «Rachel Johnson … Johnson …
 * Boris Johnson … Johnson».
 */
function isOwnedByAnother({ persons }: ResolvedDocument, { spot }: Claim, fulls: readonly Claim[]): boolean {
  const alone = persons.calledAlone.get(spot.sighting.known.name);
  return alone !== undefined && fulls[0] !== undefined && alone < fulls[0].order;
}

/** How often bearers so found are right in NorNE, DDT, Talbanken and EWT: 98, 89 and 93 in a hundred. */
function sureness(isNamedBefore: boolean, hasRivals: boolean): number {
  if (hasRivals) return 0.88;
  return isNamedBefore ? 0.95 : 0.92;
}

/** The last of `fulls`, which are in order, before `order`; the first one if none is. */
function antecedent(fulls: readonly Claim[], order: number): Claim | undefined {
  let low = 0;
  let high = fulls.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fulls[middle]?.order ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  return fulls[low - 1] ?? fulls[0];
}

/** Whether `one` is a better antecedent at `order` than `other`: the last before it, else the first after it. */
function isNearer(one: Claim, other: Claim, order: number): boolean {
  const before = one.order < order;
  if (before !== other.order < order) return before;
  return before ? one.order > other.order : one.order < other.order;
}

/** Without the full name: by a cue beside the surname, an office, or a role beside it in the company of the person's own. */
function byOffice({ lexicon, context }: ResolvedDocument, claim: Claim): Choice | undefined {
  const { spot } = claim;
  for (const reading of claim.part) {
    const entity = lexicon.entity(reading.entity);
    const cue = cueNear(spot, entity.cues) ?? officeBeside(spot, entity.cues);
    if (cue !== undefined) return { reading, confidence: 0.88, reason: { kind: "cue", text: cue } };
    if (spot.left.kind !== "role") continue;
    // A country is named in the news of everybody else in it too.
    const related = entity.related.filter(
      (index) => context.named.has(index) && lexicon.entity(index).type !== "place",
    );
    if (related.length === 0) continue;
    return { reading, confidence: 0.75, reason: { kind: "related", entities: refs(lexicon, related) } };
  }
  return undefined;
}

/** A person named in full whose own office stands right before the surname. */
function byOwnOffice({ lexicon, persons }: ResolvedDocument, { part, spot }: Claim): Choice | undefined {
  const { word } = spot.left;
  const office = word && spot.source.text.slice(word.start, word.end);
  if (office === undefined || spot.left.hyphen) return undefined;
  const reading = part.find(
    ({ entity }) => persons.fullNames.has(entity) && isSameOffice(office, lexicon.entity(entity).cues),
  );
  return reading && { reading, confidence: 0.88, reason: { kind: "cue", text: office } };
}

/** The office before a surname in whatever language («Præsident Biden»), or what bears the name of who holds it. */
function officeBeside({ left, right, source: { text } }: Spot, cues: readonly string[]): string | undefined {
  const before = left.word && text.slice(left.word.start, left.word.end);
  if (before !== undefined && isSameOffice(before, cues)) return before;
  const after = right.hyphen && right.word ? text.slice(right.word.start, right.word.end) : "";
  return cues.length > 0 && isTermOfOffice(after) ? after : undefined;
}
