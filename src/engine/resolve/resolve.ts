import type { Lexicon, ScanTables } from "../../dataset/lexicon/lexicon.ts";
import type { DocumentInfo, Mention } from "../types.ts";
import { readBodies } from "./bodies.ts";
import type { Choice } from "./choice.ts";
import { choose, isPossible } from "./choose.ts";
import { documentContext } from "./document-context.ts";
import { homonymJudge } from "./homonyms.ts";
import { longerPairs } from "./longer-pairs.ts";
import { mentionOf } from "./mention.ts";
import { pageHome } from "./page-home.ts";
import { readPersons } from "./persons.ts";
import { locationAfter } from "./place-kinds.ts";
import { type Claim, plainReadings } from "./plain-readings.ts";
import type { ResolvedDocument } from "./resolved-document.ts";
import { withShortNames } from "./short-names.ts";
import type { SpottedBlock } from "./spot.ts";

/**
 * Chooses an entity, or none, for every spot of a document. Three passes, each over the spots only: what each spot can
 * mean by its own surroundings; who and what is named without doubt; then, with that, what each spot means.
 * @param blocks in document order
 * @param info what is known of the page: of several bodies of one name, that of its country is meant
 */
export function resolve(
  lexicon: Lexicon & ScanTables,
  blocks: readonly SpottedBlock[],
  info: DocumentInfo,
): Mention[] {
  const claims: Claim[] = [];
  for (const { spots } of blocks) {
    for (const spot of spots) claims.push(plainReadings(lexicon, spot, claims.length));
  }
  if (claims.length === 0) return [];
  const persons = readPersons(lexicon, claims);
  const named = new Map<number, number>();
  for (const { undoubted } of claims) {
    if (undoubted === undefined || persons.namesakes.has(undoubted)) continue;
    named.set(undoubted, (named.get(undoubted) ?? 0) + 1);
  }
  for (const entity of persons.named) named.set(entity, (named.get(entity) ?? 0) + 1);
  const undoubted = new Set<number>();
  for (const { spot, whole, doubt } of claims) {
    if (doubt === undefined && whole.length > 0) undoubted.add(spot.sighting.known.name);
  }
  const context = documentContext(lexicon, named);
  const meansAnother = homonymJudge(() =>
    blocks
      .map(({ text }) => text)
      .join("\n")
      .toLowerCase(),
  );
  const bodies = readBodies(claims);
  const home = pageHome(lexicon, info);
  const longer = longerPairs(claims);
  const document = { lexicon, claims, persons, context, bodies, meansAnother, longer, undoubted, home };
  const choices = claims.map((claim) => choose(document, claim));
  agree(document, choices);
  const mentions: Mention[] = [];
  for (const claim of claims) {
    const choice = choices[claim.order];
    if (!choice) continue;
    const mention = mentionOf(lexicon, claim, choice);
    // A person's mention begins at the given names, over what these may mean alone.
    while (reachesInto(mentions.at(-1), mention)) mentions.pop();
    mentions.push(mention);
  }
  return withShortNames(lexicon, blocks, claims, choices, mentions);
}

const reachesInto = (before: Mention | undefined, mention: Mention): boolean =>
  before?.block === mention.block && before.end > mention.start;

/**
 * Gives an ambiguous name that nothing speaks for here the sense that it has elsewhere in the document: one sense per
 * discourse (Gale, Church and Yarowsky, 1992). Changes `choices`.
 */
function agree(document: ResolvedDocument, choices: (Choice | undefined)[]): void {
  const { lexicon, claims } = document;
  const senses = new Map<number, Choice>();
  for (const { order, spot } of claims) {
    const choice = choices[order];
    if (choice?.reading.marks.includes("ambiguous")) senses.set(spot.sighting.known.name, choice);
  }
  if (senses.size === 0) return;
  for (const claim of claims) {
    if (choices[claim.order] !== undefined || claim.doubt !== undefined) continue;
    const sense = senses.get(claim.spot.sighting.known.name);
    const reading = sense && claim.whole.find(({ entity }) => entity === sense.reading.entity);
    if (!reading || !isPossible(document, claim, reading)) continue;
    if (isElsewhere(lexicon, claims, claim, reading.entity)) continue;
    const { dataset, id } = lexicon.entity(reading.entity);
    choices[claim.order] = {
      reading,
      reason: { kind: "related", entities: [{ dataset, entity: id }] },
      confidence: 0.75,
    };
  }
}

const isElsewhere = (lexicon: Lexicon, claims: readonly Claim[], claim: Claim, entity: number): boolean =>
  locationAfter(lexicon, claim.spot, entity, claims[claim.order + 1]?.spot) === "elsewhere";
