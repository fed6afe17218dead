import type { Lexicon } from "../../dataset/lexicon/lexicon.ts";
import { ABBREVIATIONS, NAMESAKES, STATES, TOWN_OF_GEORGIA } from "../language/american-states.ts";
import { isCapital, skipSpaces } from "../text/words.ts";
import { ancestors } from "./document-context.ts";
import { kindFamily } from "./place-kinds.ts";
import type { Spot } from "./spot.ts";

/** What goes on with a capital is a name of its own: «In London, Virginia Woolf». */
const PATTERN = `(?:(${STATES})(?![\\p{L}’'])|(?:${ABBREVIATIONS})\\.)(?! ?\\p{Lu})`;
/** «Mexico, Texas and California», but not «Paris, Texas and Moscow, Idaho» */
const LIST = `(?:,|,? (?:and|or|og|och|und|oder|et|ou|y|e|o|en|&)) (?:${STATES})(?![\\p{L}’']|, \\p{Lu})`;
let state: RegExp | undefined;
let list: RegExp | undefined;

/**
 * Whether the words after a place's name put it into a state that the entity does not lie in: «Paris, Texas», «Moscow, Idaho».
 * Of an entity of which nothing is known but the name, only the best-known namesakes are told apart.
 */
export function isInOtherState(
  lexicon: Lexicon,
  { sighting, source: { text } }: Spot,
  entity: number,
): boolean {
  if (isNamesakeState(text, sighting)) return true;
  if (text.charAt(sighting.end) !== ",") return false;
  const at = skipSpaces(text, sighting.end + 1);
  if (!isCapital(text, at)) return false;
  state ??= new RegExp(PATTERN, "uy");
  state.lastIndex = at;
  const found = state.exec(text);
  if (!found || isListed(text, state.lastIndex)) return false;
  const outer = ancestors(lexicon, entity);
  if (outer.length === 0 || kindFamily(lexicon, entity) === "country")
    return NAMESAKES.has(sighting.known.word);
  // «Tbilisi, Georgia», and what lies in the United States or Canada
  const [, name = ""] = found;
  return !outer.some(
    (place) =>
      isCalled(lexicon, place, name) || NEW_WORLD.some((country) => isCalled(lexicon, place, country)),
  );
}

/** UTF-16 units of the longest of these, with what follows it. */
const LONGEST_TOWN = 10;

/** «Athens, Georgia» is in no country of the Caucasus. */
function isNamesakeState(text: string, { start, nameEnd }: Spot["sighting"]): boolean {
  if (text.slice(start, nameEnd) !== "Georgia") return false;
  return TOWN_OF_GEORGIA.test(text.slice(Math.max(0, start - LONGEST_TOWN), start));
}

/** Whether one more state follows the one that ends at an offset. */
function isListed(text: string, at: number): boolean {
  list ??= new RegExp(LIST, "uy");
  list.lastIndex = at;
  return list.test(text);
}

const NEW_WORLD = ["USA", "U.S.", "United States", "Canada"];

const isCalled = (lexicon: Lexicon, place: number, text: string): boolean =>
  lexicon.entity(place).names.some((name) => lexicon.nameText(name) === text);
