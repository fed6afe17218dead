import type { Lexicon } from "../../dataset/lexicon/lexicon.ts";
import { isCapital, skipSpaces } from "../text/words.ts";
import { kindFamily } from "./place-kinds.ts";
import type { Spot } from "./spot.ts";

/** States and provinces that American news names a town's, with their usual abbreviations. */
const STATES =
  "Alabama|Ala|Alaska|Arizona|Ariz|Arkansas|Ark|California|Calif|Colorado|Colo|Connecticut|Conn|Delaware|Del|Florida|Fla|Georgia|Ga|Hawaii|Idaho|Illinois|Ill|Indiana|Ind|Iowa|Kansas|Kan|Kentucky|Ky|Louisiana|La|Maine|Maryland|Md|Massachusetts|Mass|Michigan|Mich|Minnesota|Minn|Mississippi|Miss|Missouri|Mo|Montana|Mont|Nebraska|Neb|Nevada|Nev|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Okla|Oregon|Ore|Pennsylvania|Pa|Rhode Island|South Carolina|South Dakota|Tennessee|Tenn|Texas|Tex|Utah|Vermont|Vt|Virginia|Va|Washington|Wash|West Virginia|Wisconsin|Wis|Wyoming|Wyo|Ontario|Ont|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|British Columbia|Alberta";
let state: RegExp | undefined;

/** Countries and cities of the old world whose names towns of the new one have, lower-case; a dataset that says no more of one means these. */
const NAMESAKES = new Set(
  "paris london rome athens berlin moscow dublin cairo lima vienna warsaw lisbon madrid geneva naples florence venice milan melbourne sydney delhi toronto ottawa stockholm oslo copenhagen bergen hamburg bremen dresden frankfurt amsterdam rotterdam antwerp brussels prague budapest belgrade odessa jerusalem damascus beirut tripoli tunis palermo verona genoa barcelona havana mexico lebanon peru cuba poland norway sweden denmark china panama jamaica canton edinburgh glasgow belfast versailles zurich bern hanover calcutta bagdad baghdad".split(
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
  if (text.charAt(sighting.end) !== ",") return false;
  const at = skipSpaces(text, sighting.end + 1);
  if (!isCapital(text, at)) return false;
  state ??= new RegExp(`(?:${STATES})(?![\\p{L}’'])`, "uy");
  state.lastIndex = at;
  if (!state.test(text)) return false;
  const { partOf } = lexicon.entity(entity);
  if (kindFamily(lexicon, entity) === "country") return true;
  if (partOf.length === 0) return NAMESAKES.has(sighting.known.word);
  return !partOf.some((outer) => isNewWorld(lexicon, outer));
}

/** Whether a place is the United States or Canada, or lies there. */
function isNewWorld(lexicon: Lexicon, place: number): boolean {
  const { names, partOf } = lexicon.entity(place);
  if (names.some((name) => /^(?:USA|U\.S\.|United States|Canada)$/u.test(lexicon.nameText(name))))
    return true;
  return partOf.some((outer) => outer !== place && isNewWorld(lexicon, outer));
}
