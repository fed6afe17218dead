import type { Lexicon } from "../../dataset/lexicon/lexicon.ts";
import { isCapital, skipSpaces } from "../text/words.ts";
import { ancestors } from "./document-context.ts";
import { kindFamily } from "./place-kinds.ts";
import type { Spot } from "./spot.ts";

/** States and provinces that American news names a town's. Not those that are named more as cities: «Moscow, Washington and Kyiv». */
const STATES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|British Columbia|Alberta";
/** Their usual abbreviations, which are other words without the full stop: «En Madrid, La Moncloa». */
const ABBREVIATIONS =
  "Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont";
/** What goes on with a capital is a name of its own: «In London, Virginia Woolf». */
const PATTERN = `(?:(${STATES})(?![\\p{L}’'])|(?:${ABBREVIATIONS})\\.)(?! ?\\p{Lu})`;
/** «Mexico, Texas and California», but not «Paris, Texas and Moscow, Idaho» */
const LIST = `(?:,|,? (?:and|or|og|och|und|oder|et|ou|y|e|o|en|&)) (?:${STATES})(?![\\p{L}’']|, \\p{Lu})`;
let state: RegExp | undefined;
let list: RegExp | undefined;

/** Countries and cities elsewhere whose names towns of these states have, lower-case; a dataset that says no more of one means these. */
const NAMESAKES = new Set(
  "paris london rome athens berlin moscow dublin cairo lima vienna warsaw lisbon madrid geneva naples florence venice milan melbourne sydney delhi stockholm oslo copenhagen bergen hamburg bremen dresden frankfurt amsterdam rotterdam antwerp brussels prague budapest belgrade odessa jerusalem damascus beirut tripoli tunis palermo verona genoa barcelona havana mexico lebanon peru cuba poland norway sweden denmark china panama jamaica canton edinburgh glasgow belfast versailles zurich bern hanover calcutta bagdad baghdad".split(
    " ",
  ),
);

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

/** Towns in the state of Georgia, which the country has none of. */
const TOWN_OF_GEORGIA =
  /(?:Atlanta|Savannah|Augusta|Macon|Columbus|Athens|Marietta|Valdosta|Albany|Decatur|Rome), $/u;
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
