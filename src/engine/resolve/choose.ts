import type { Lexicon } from "../../dataset/lexicon/lexicon.ts";
import type { KnownReading } from "../known-names.ts";
import { isDefinedElse } from "./acronyms.ts";
import { evidenceFor, placeEvidence, refs } from "./ambiguity.ts";
import { isOfAnotherCountry } from "./another-country.ts";
import { isArticled } from "./articles.ts";
import { bearerOf } from "./bearer.ts";
import { countriesOf, countryOfBody, namedCountry } from "./bodies.ts";
import type { Choice } from "./choice.ts";
import { actsAsName, type Doubt, isDay, isDetermined, isGrammarWord } from "./common-words.ts";
import { cueNear } from "./cues.ts";
import { isNickname } from "./nicknames.ts";
import { isInOtherState } from "./other-state.ts";
import type { PageHome } from "./page-home.ts";
import {
  containersBySyntax,
  defaultOfNested,
  isAreaOfName,
  kindFamily,
  locationAfter,
  statedKind,
} from "./place-kinds.ts";
import type { Claim } from "./plain-readings.ts";
import type { ResolvedDocument } from "./resolved-document.ts";
import { standsAsPlace } from "./spot.ts";
import { surnameWords } from "./surname-words.ts";
import { isTownHere } from "./town-or-surname.ts";

/** Chooses what a spot means in its document; `undefined` where it is none of the entities. */
export function choose(document: ResolvedDocument, claim: Claim): Choice | undefined {
  return chooseExtended(document, claim) ?? choosePart(document, claim) ?? chooseWhole(document, claim);
}

function chooseExtended({ persons }: ResolvedDocument, claim: Claim): Choice | undefined {
  const own = persons.extended.get(claim);
  const reading = own && claim.part.find(({ entity }) => entity === own.entity);
  if (!reading) return undefined;
  return { reading, start: own.start, reason: { kind: "only-reading" }, confidence: 0.93 };
}

function choosePart(document: ResolvedDocument, claim: Claim): Choice | undefined {
  if (claim.part.length === 0 || document.persons.others.has(claim) || isNoName(claim.doubt))
    return undefined;
  if (isTownHere(document, claim) || isNickname(claim.spot, true) || isDetermined(claim.spot))
    return undefined;
  const choice = bearerOf(document, claim);
  const own = choice && surnameWords(document.lexicon, choice.reading.entity, claim.spot);
  return own ? { ...choice, start: own.start } : choice;
}

function chooseWhole(document: ResolvedDocument, claim: Claim): Choice | undefined {
  const { whole, spot } = claim;
  if (whole.length === 0 || isNoName(claim.doubt) || isNickname(spot, false)) return undefined;
  if (claim.doubt !== undefined && !isName(document, claim)) return undefined;
  if (isDefinedElse(spot, isMentionBefore(document, claim)) && hasLongName(document.lexicon, claim))
    return undefined;
  if (isAnothersSurname(document, claim) || document.longer.has(spot)) return undefined;
  const possible = whole.filter((reading) => isPossible(document, claim, reading));
  const [first] = possible;
  if (first === undefined) return undefined;
  const choice =
    possible.length === 1
      ? accept(document, claim, first)
      : (byKind(document, claim, possible) ?? byContext(document, claim, possible));
  return choice && isAreaOfName(document.lexicon, spot, choice.reading.entity) ? undefined : choice;
}

const isNoName = (doubt: Doubt): boolean =>
  doubt === "short-capitals" || doubt === "address" || doubt === "aged" || doubt === "phrase";

/** Whether the dataset knows what an acronym stands for, so that other words before it mean something else. */
function hasLongName(lexicon: Lexicon, claim: Claim): boolean {
  return claim.whole.some(({ entity }) =>
    lexicon.entity(entity).names.some((name) => lexicon.nameText(name).length > 6),
  );
}

/**
 * Whether a word that may be no name is one: it acts as a name does, or it is without doubt one elsewhere in a text whose
 * capitals say nothing here.
 */
function isName({ undoubted }: ResolvedDocument, { spot, doubt }: Claim): boolean {
  if (isDay(spot)) return false;
  const elsewhere = undoubted.has(spot.sighting.known.name);
  if (doubt === "numbered" || spot.source.casing !== "ordinary") return elsewhere;
  if (elsewhere && standsAsPlace(spot)) return true;
  // «Man må»: a word of grammar is followed by the same verbs.
  return !isGrammarWord(spot) && actsAsName(spot);
}

function isMentionBefore({ claims }: ResolvedDocument, claim: Claim): boolean {
  const before = claims[claim.order - 1];
  if (!before || before.spot.source !== claim.spot.source) return false;
  const between = claim.spot.source.text.slice(before.spot.sighting.end, claim.spot.sighting.start);
  return between.trim() === "(" && before.whole.length > 0;
}

/** «Jordan scored 45 points … Michael Jordan»: the name is a person's here unless it clearly is a place. */
function isAnothersSurname({ persons }: ResolvedDocument, claim: Claim): boolean {
  if (!persons.surnames.has(claim.spot.sighting.known.name)) return false;
  if (claim.whole.every(({ type }) => type === "person")) return false;
  return !standsAsPlace(claim.spot);
}

/** Whether nothing that the document says speaks against a reading. */
export function isPossible(document: ResolvedDocument, claim: Claim, reading: KnownReading): boolean {
  const { lexicon, persons } = document;
  if (persons.namesakes.has(reading.entity)) return false;
  const { id, type } = lexicon.entity(reading.entity);
  if (type !== "person" && document.meansAnother(id)) return false;
  if (type === "place" && isInOtherState(lexicon, claim.spot, reading.entity)) return false;
  if (!claim.spot.sighting.known.isBodyNoun) return true;
  if (isSeatedAbroad(document, claim, reading)) return false;
  const country = namedCountry(document.bodies, claim);
  return (
    country === undefined || countriesOf(lexicon, reading.entity).includes(country) || id.startsWith(country)
  );
}

/** «aboard the Dunedin in 1882»: a ship. */
const isNoCity = (lexicon: Lexicon, { spot }: Claim, entity: number): boolean =>
  isArticled(spot) && kindFamily(lexicon, entity) === "city";

/** «utenriksdepartementet i Warszawa»: in a listed place that is of none of the countries that the body acts for. */
function isSeatedAbroad(
  { lexicon, claims }: ResolvedDocument,
  claim: Claim,
  { entity }: KnownReading,
): boolean {
  const seat = claims[claim.order + 1];
  if (seat?.undoubted === undefined || locationAfter(lexicon, claim.spot, entity, seat.spot) !== "elsewhere")
    return false;
  const place = seat.undoubted;
  const countries = countriesOf(lexicon, entity);
  const outer = [place, ...lexicon.entity(place).partOf].map((index) => lexicon.entity(index).id);
  return lexicon.entity(place).partOf.length > 0 && !outer.some((id) => countries.includes(id));
}

/** The only reading left: taken, unless its name is ambiguous and nothing speaks for it. */
function accept(
  document: ResolvedDocument,
  claim: Claim,
  reading: KnownReading,
  sure = 0.96,
): Choice | undefined {
  if (reading.type === "place" && isNoCity(document.lexicon, claim, reading.entity)) return undefined;
  if (!reading.marks.includes("ambiguous") && !reading.marks.includes("misspelling")) {
    return { reading, reason: { kind: "only-reading" }, confidence: claim.doubt === undefined ? sure : 0.85 };
  }
  if (claim.spot.sighting.known.isBodyNoun) {
    const country = namedCountry(document.bodies, claim);
    if (country) return { reading, reason: { kind: "cue", text: country }, confidence: 0.88 };
    if (isOfAnotherCountry(document, claim, reading.entity)) return undefined;
  }
  return evidenceFor(document, claim, reading);
}

/** Parts a city from its province: by «provinsen», by «Ghazni i Ghazni», or by which is meant sooner. */
function byKind(
  document: ResolvedDocument,
  claim: Claim,
  possible: readonly KnownReading[],
): Choice | undefined {
  const { lexicon, claims } = document;
  const stated = statedKind(claim.spot);
  if (stated) {
    const reading = possible.find(({ entity }) => kindFamily(lexicon, entity) === stated.kind);
    if (reading) return { reading, reason: { kind: "cue", text: stated.text }, confidence: 0.95 };
  }
  const outer = containersBySyntax(lexicon, claim.spot, claims[claim.order - 1]?.spot);
  const container = possible.find(({ entity }) => outer.includes(entity));
  if (container) return { reading: container, reason: { kind: "city-in-province" }, confidence: 0.94 };
  const reading = defaultOfNested(lexicon, possible);
  return reading && accept(document, claim, reading, 0.88);
}

/** Chooses among entities of one name by whose country the text names, and whose relatives. */
function byContext(
  document: ResolvedDocument,
  claim: Claim,
  possible: readonly KnownReading[],
): Choice | undefined {
  const { lexicon, context } = document;
  const body = claim.spot.sighting.known.isBodyNoun;
  const country = body ? countryOfBody(document.bodies, claim) : undefined;
  let best: Choice | undefined;
  let bestScore = 0;
  for (const [index, reading] of possible.entries()) {
    const supporters = context.supporters(reading.entity);
    const cue = cueNear(claim.spot, lexicon.entity(reading.entity).cues);
    const countries = countriesOf(lexicon, reading.entity);
    const acts = country !== undefined && countries.includes(country);
    const home = document.home?.countries.some((id) => countries.includes(id)) ? document.home : undefined;
    const own = context.named.get(reading.entity) ?? 0;
    const score =
      (acts ? 4 : 0) +
      (cue === undefined ? 0 : 3) +
      Math.min(supporters.length, 3) / 2 +
      (own > 0 ? 2 : 0) +
      (home ? 0.4 : 0) +
      0.1 / (index + 1);
    if (score <= bestScore) continue;
    bestScore = score;
    best = { reading, ...whyChosen(lexicon, { country: acts ? country : undefined, cue, supporters, home }) };
  }
  if (!best) return undefined;
  // A page from Norway speaks for its own ministry, not for one of the things that have an ambiguous name.
  const { kind } = best.reason;
  const unproved = kind === "dataset-order" || (kind === "page" && !body);
  if (!unproved || !best.reading.marks.includes("ambiguous")) return best;
  const own = possible.find(({ marks }) => !marks.includes("ambiguous"));
  return (
    placeEvidence(document, claim, best.reading) ??
    (own && { reading: own, reason: { kind: "dataset-order" }, confidence: 0.6 })
  );
}

interface Speaking {
  readonly country: string | undefined;
  readonly cue: string | undefined;
  readonly supporters: readonly number[];
  readonly home: PageHome | undefined;
}

/** The strongest of what speaks for a reading, and how much it is worth. */
function whyChosen(
  lexicon: Lexicon,
  { country, cue, supporters, home }: Speaking,
): Pick<Choice, "reason" | "confidence"> {
  const text = country ?? cue;
  if (text !== undefined) return { reason: { kind: "cue", text }, confidence: 0.88 };
  if (supporters.length > 0)
    return { reason: { kind: "related", entities: refs(lexicon, supporters) }, confidence: 0.78 };
  if (home) return { reason: { kind: "page", what: home.by }, confidence: 0.72 };
  return { reason: { kind: "dataset-order" }, confidence: 0.6 };
}
