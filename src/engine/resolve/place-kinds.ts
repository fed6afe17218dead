import type { Lexicon, Reading } from "../../dataset/lexicon/lexicon.ts";
import { CALENDAR, GRAMMAR, IN_PLACE, ROLE } from "../language/word-classes.ts";
import { isCapital, wordAfter, wordBefore } from "../text/words.ts";
import { isPartOf } from "./document-context.ts";
import type { Spot } from "./spot.ts";
import { bitsOf } from "./word-bits.ts";

/** A kind of place that the words beside a name state, and the word that does. */
export interface StatedKind {
  readonly kind: string;
  readonly text: string;
}

/** Kinds that are alike to a reader: datasets and languages part them otherwise. */
const FAMILIES: readonly (readonly string[])[] = [
  ["province", "state", "region", "county", "governorate"],
  ["city", "capital", "capital-city", "provincial-capital", "town", "village", "municipality"],
  ["country", "territory"],
  ["river"],
  ["district", "area"],
];

/** Which is meant where nothing tells: the first of these that a reading is of. */
const DEFAULT_ORDER = ["country", "city", "province"];

const familyOf = (kind: string): string => FAMILIES.find((family) => family.includes(kind))?.[0] ?? kind;

/** Family of an entity's kind: `province` for provinces and states; «-province» ends ids too. */
export function kindFamily(lexicon: Lexicon, entity: number): string | undefined {
  const { kind, id } = lexicon.entity(entity);
  if (kind !== undefined)
    return familyOf(kind.endsWith("-capital") || kind.startsWith("capital") ? "city" : kind);
  const last = id.slice(id.lastIndexOf("-") + 1);
  return FAMILIES.some((family) => family[0] === last) && last !== id ? last : undefined;
}

/** Smaller number: meant sooner where nothing tells. */
export function defaultRank(lexicon: Lexicon, entity: number): number {
  const at = DEFAULT_ORDER.indexOf(kindFamily(lexicon, entity) ?? "");
  return at < 0 ? DEFAULT_ORDER.length : at;
}

/** The reading that is meant where nothing tells, of places that lie in each other; undefined where they do not. */
export function defaultOfNested<R extends Reading>(lexicon: Lexicon, readings: readonly R[]): R | undefined {
  for (const { entity } of readings) {
    for (const { entity: other } of readings) {
      if (entity !== other && !isPartOf(lexicon, entity, other) && !isPartOf(lexicon, other, entity))
        return undefined;
    }
  }
  return readings.toSorted((a, b) => defaultRank(lexicon, a.entity) - defaultRank(lexicon, b.entity))[0];
}

/** «l’État de New York» */
const ELISION = /^(?:l|d|dell|all|nell|sull)['’]/;

/** The kind that the words beside a spot state: «provinsen Herat», «Herat province», «province of Herat», «Ghazni-provinsen». */
export function statedKind(spot: Spot): StatedKind | undefined {
  const { text, language } = spot.source;
  const { start, end } = spot.sighting;
  const kindOf = (from: number, to: number): StatedKind | undefined => {
    const kind = language.kindOf(text.slice(from, to).toLowerCase().replace(ELISION, ""));
    return kind === undefined ? undefined : { kind: familyOf(kind), text: text.slice(from, to) };
  };
  const after = wordAfter(text, end);
  const stated = after && kindOf(after.start, after.end);
  if (stated) return stated;
  const before = wordBefore(text, start);
  if (!before || before.hyphen) return undefined;
  const direct = kindOf(before.start, before.end);
  if (direct) return direct;
  // «province of Herat», «provincia de Herat»
  if (before.end - before.start > 3) return undefined;
  const head = wordBefore(text, before.start);
  return head && !head.hyphen ? kindOf(head.start, head.end) : undefined;
}

/** Words for what lies around a city, capitals of provinces, and a verb: after these the city itself may be meant. */
const NO_AREA = new Set(
  "area raum großraum området område alue alueen alueella gebied regio provinzhauptstadt states".split(" "),
);

/** Whether the words beside a city's name say that what bears it is a province, a state or a county: «Kharkiv oblast». */
export function isAreaOfName(lexicon: Lexicon, spot: Spot, entity: number): boolean {
  if (kindFamily(lexicon, entity) !== "city") return false;
  const stated = statedKind(spot);
  return stated?.kind === "province" && !NO_AREA.has(stated.text.toLowerCase());
}

const IN = new Set([
  "i",
  "in",
  "en",
  "à",
  "im",
  "w",
  "v",
  "в",
  "у",
  "a",
  "em",
  "no",
  "na",
  "på",
  "aus",
  "ve",
]);

/** The ending of a spot that says where something is or comes from: «Napolissa», «Ankara'da». */
export function locativeEnding({ sighting, source: { text, language } }: Spot): string | undefined {
  const { start, end, nameEnd, inflected } = sighting;
  if (inflected || end > nameEnd) return language.locativeEnding(text.slice(start, end));
  if (!language.apostropheSuffixes) return undefined;
  const afterApostrophe = /['’](\p{Ll}+)/uy;
  afterApostrophe.lastIndex = end;
  const suffix = afterApostrophe.exec(text)?.[1];
  return suffix === undefined ? undefined : language.locativeEnding(suffix);
}

/** The preposition right before a spot that only places follow («in Nice»), or the ending that says as much («Napolissa»). */
export function placePreposition(spot: Spot): string | undefined {
  const ending = locativeEnding(spot);
  if (ending !== undefined) return ending;
  const { text, language } = spot.source;
  const { before } = spot;
  if (!before || before.hyphen) return undefined;
  const word = text.slice(before.start, before.end);
  const small = word.toLowerCase();
  return IN.has(small) || language.classOf(small) & IN_PLACE ? word : undefined;
}

/** More UTF-16 units than a preposition and two nouns have. */
const LONGEST_LINK = 100;

/** What stands between two spots of a block: `in` («Ghazni i», «Farah i provinsen»), `mark` (a comma, a bracket) or neither. */
function linkBetween(inner: Spot, outer: Spot): "in" | "mark" | undefined {
  if (inner.source !== outer.source || outer.sighting.start - inner.sighting.end > LONGEST_LINK)
    return undefined;
  const { text, language } = inner.source;
  const between = text.slice(inner.sighting.end, outer.sighting.start).trim().toLowerCase();
  if (between === "," || between === "(") return "mark";
  const [preposition = "", ...kind] = between.split(/\s+/);
  if (!IN.has(preposition) || kind.length > 2) return undefined;
  return kind.every((word) => word.length < 4 || language.kindOf(word) !== undefined) ? "in" : undefined;
}

/** «Ghazni i Ghazni», «Zaranj in Nimroz»: a place, «in», a place that it is part of. Answers with the outer entities. */
export function containersBySyntax(
  lexicon: Lexicon,
  spot: Spot,
  before: Spot | undefined,
): readonly number[] {
  if (!before || linkBetween(before, spot) === undefined) return [];
  const inner = before.sighting.readings.map(({ entity }) => entity);
  return spot.sighting.readings
    .map(({ entity }) => entity)
    .filter((outer) => inner.some((entity) => isPartOf(lexicon, entity, outer)));
}

/**
 * Where a place lies by the words after it: `inside` what it is part of («Farah i provinsen Farah»), or `elsewhere`
 * («Ghanzi i Botswana», «the Green Zone in Baghdad»).
 */
export function locationAfter(
  lexicon: Lexicon,
  spot: Spot,
  entity: number,
  after: Spot | undefined,
): "inside" | "elsewhere" | undefined {
  const link = after && linkBetween(spot, after);
  if (link !== undefined && after) {
    const inside = after.sighting.readings.some(({ entity: outer }) => isPartOf(lexicon, entity, outer));
    if (inside) return "inside";
    const place = after.sighting.readings.some(({ entity: outer }) => lexicon.entity(outer).type === "place");
    return link === "in" && place ? "elsewhere" : undefined;
  }
  const { text, language } = spot.source;
  const preposition = wordAfter(text, spot.sighting.end);
  if (!preposition || !IN.has(text.slice(preposition.start, preposition.end))) return undefined;
  const where = wordAfter(text, preposition.end);
  if (!where || !isCapital(text, where.start) || language.capitalNouns) return undefined;
  const bits = bitsOf(text, where, language);
  return bits & (CALENDAR | GRAMMAR | ROLE) ? undefined : "elsewhere";
}
