import type { Lexicon } from "../../dataset/lexicon/lexicon.ts";
import type { EntityType } from "../../dataset/schema.ts";
import { hasGenitiveS } from "../inflect/judge.ts";
import { AGENCIES } from "../language/agencies.ts";
import { FIRST_NAME, INSTITUTION, OTHER_PLACE, ROLE } from "../language/word-classes.ts";
import { isAllCapitals } from "../text/words.ts";
import { isPartOf } from "./document-context.ts";
import { isSeatOfOffice } from "./seat-of-office.ts";
import type { Spot } from "./spot.ts";

/**
 * What a spot that touches another one makes of it: `mention`, both stand for themselves («Reuters Kabul»); `name`, both are
 * parts of one name («Førde Ap», «Chelsea Clinton»); undefined, nothing listed touches.
 */
export interface Neighbours {
  readonly previous: "mention" | "name" | undefined;
  readonly next: "mention" | "name" | undefined;
}

const NOTHING: Neighbours = { previous: undefined, next: undefined };

export function neighboursOf(lexicon: Lexicon, spot: Spot): Neighbours {
  const { previous, next } = spot;
  if (!previous && !next) return NOTHING;
  return {
    previous: previous && pair(lexicon, previous, spot),
    next: next && pair(lexicon, spot, next),
  };
}

/** Kinds of organisations whose reports start with their name and a place. */
const REPORTERS = new Set(["news-agency", "broadcaster", "newspaper", "programme"]);

function pair(lexicon: Lexicon, first: Spot, second: Spot): "mention" | "name" {
  const one = typesOf(first);
  // «Nord-Norge» where somebody is called Nord, «Kung Carl Gustaf» where somebody is called Kung
  if (one.size === 0 && first.right.hyphen && first.wordBits & OTHER_PLACE) return "name";
  // «Rhein-Niers-Bahn»
  if (first.right.hyphen && first.right.kind === "longer") return "name";
  if (first.right.hyphen || first.sighting.end > first.sighting.nameEnd) return "mention";
  if (one.size === 0 && first.wordBits & ROLE) return "mention";
  const other = typesOf(second);
  // «Merkel Pécsre utazik»: what a surname stands in has an ending of its own.
  if (one.size === 0 && other.has("place") && hasCaseEnding(second)) return "mention";
  // «borgmester i Odense Peter Lund», where somebody listed is called Peter
  if (other.size === 0 && one.has("place") && isSeatOfOffice(first)) return "mention";
  if (one.size === 0 || other.size === 0) return "name";
  // «FC Bayern München»
  if (other.has("place") && first.wordBits & INSTITUTION) return "name";
  // «Turusta Tampereelle»: where an ending says so, each stands for itself.
  if (!hasCaseEnding(first) && isFullName(lexicon, first, second)) return "name";
  if (other.has("person") || first.source.casing !== "ordinary") return "mention";
  if (one.has("organisation") && other.has("place")) return isReporter(lexicon, first) ? "mention" : "name";
  // «US Congress»: acronyms of countries stand for adjectives.
  if (one.has("place") && other.has("organisation")) return isAcronym(first) ? "mention" : "name";
  return "mention";
}

/** «Sydney Lund»: two places, neither in the other, with nothing between them, the first of them a given name. */
function isFullName(lexicon: Lexicon, first: Spot, second: Spot): boolean {
  // «Lørdag slo Norge Danmark 7–3»
  if ((first.wordBits & FIRST_NAME) === 0 || first.source.casing !== "ordinary") return false;
  const one = onlyPlaces(first);
  const other = onlyPlaces(second);
  const isNested = one.some((inner) =>
    other.some((outer) => inner === outer || isPartOf(lexicon, inner, outer)),
  );
  return one.length > 0 && other.length > 0 && !isNested;
}

/** Entities of a spot whose name is one word of small letters but the first, if all are places. */
function onlyPlaces({ sighting: { known, readings }, source: { text }, sighting }: Spot): readonly number[] {
  const whole = readings.filter(({ part }) => !part);
  const plain = known.word !== "" && !isAllCapitals(text, sighting.nameStart, sighting.nameEnd);
  return plain && whole.every(({ type }) => type === "place") ? whole.map(({ entity }) => entity) : [];
}

/** Types that a spot may be of under a whole name. */
function typesOf({ sighting }: Spot): ReadonlySet<EntityType> {
  const types = new Set<EntityType>();
  for (const { part, type } of sighting.readings) if (!part) types.add(type);
  return types;
}

function isReporter(lexicon: Lexicon, { sighting }: Spot): boolean {
  if (AGENCIES.has(sighting.known.word)) return true;
  return sighting.readings.some(({ entity }) => REPORTERS.has(lexicon.entity(entity).kind ?? ""));
}

/** Whether a name has another ending than the Germanic genitive, as no first part of a name before another has. */
const hasCaseEnding = ({ sighting, source }: Spot): boolean =>
  (sighting.inflected === true || sighting.end > sighting.nameEnd) && !hasGenitiveS(source.language.tag);

const isAcronym = ({ sighting: { start, end }, source }: Spot): boolean =>
  end - start <= 6 && isAllCapitals(source.text, start, end);
