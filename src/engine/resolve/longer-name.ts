import type { EntityType } from "../../dataset/schema.ts";
import { hasGenitiveS } from "../inflect/judge.ts";
import { hasCases } from "../inflect/lemmas.ts";
import { FIRST_NAME, INSTITUTION, KIND, OTHER_PLACE, ROLE } from "../language/word-classes.ts";
import {
  isAllCapitals,
  isCapital,
  isDigit,
  isSmall,
  skipSpaces,
  type Word,
  wordAfter,
} from "../text/words.ts";
import { isLastOfAcronym } from "./acronyms.ts";
import { isAfterArticle } from "./articles.ts";
import { endsInInstitution, goesOnForeign } from "./foreign-nouns.ts";
import { leftJoins } from "./left-joins.ts";
import { isModel } from "./models.ts";
import { isNamedAfter } from "./named-after.ts";
import type { Neighbours } from "./neighbours.ts";
import { locativeEnding } from "./place-kinds.ts";
import { endsTitle, isHalfOfTitle } from "./quoted-titles.ts";
import { isSeatOfOffice } from "./seat-of-office.ts";
import type { Spot } from "./spot.ts";
import { bitsOf } from "./word-bits.ts";

/** Shorter names before an unknown capital word may be anything. */
const LEAST_LETTERS = 6;
/** Longest acronym of a country, with its full stops. */
const SHORT_ACRONYM = 6;

/**
 * Whether a longer name that nobody listed holds the spot's name, so that it is not that entity: «Jack London», «Bank of
 * England», «Kabul Express». A neighbour that is a mention itself makes no longer name: «Reuters Kabul».
 */
export function isInsideLongerName(spot: Spot, type: EntityType, neighbours: Neighbours): boolean {
  const {
    sighting: { start, end },
    source: { text },
  } = spot;
  if (isTitleOfPerson(spot, type)) return true;
  if (neighbours.previous === "name" || neighbours.next === "name") return true;
  if (type === "person" && isNamedAfter(spot)) return true;
  if (type !== "person" && isLastOfAcronym(spot)) return true;
  if (type !== "person" && (isTitleEnd(spot) || isHalfOfTitle(text, start, end))) return true;
  const left = neighbours.previous === undefined && leftJoins(spot, type);
  return left || (neighbours.next === undefined && rightJoins(spot, type));
}

/** Where nouns have capitals, that of a quotation's first word says nothing. */
const isTitleEnd = ({ sighting: { start, end }, source: { text, language } }: Spot): boolean =>
  !language.capitalNouns && endsTitle(text, start, end, language);

/** «Bundesrat Leuenberger»: the body's name is the title of its members as well. */
function isTitleOfPerson({ wordBits, right, sighting }: Spot, type: EntityType): boolean {
  if (type !== "organisation" || (wordBits & ROLE) === 0 || sighting.end > sighting.nameEnd) return false;
  return right.kind === "given" || right.kind === "unknown";
}

function rightJoins(spot: Spot, type: EntityType): boolean {
  const { right, sighting } = spot;
  if (right.word === undefined) return false;
  const tailed = sighting.end > sighting.nameEnd;
  const genitive = tailed || sighting.inflected === true;
  if (sighting.known.text.length === 1 && isCapital(spot.source.text, right.word.start)) return true;
  if (type === "place" && (right.kind === "unknown" || right.kind === "given") && isSeatOfOffice(spot))
    return false;
  switch (right.kind) {
    case "longer":
      return !genitive || type === "place";
    case "number":
      if (type === "person" || genitive) return false;
      return isNumberOfName(spot, right.word) || (type === "organisation" && isModel(spot, right.word));
    case "tied":
      return !genitive && isHead(spot, type, right.word);
    case "institution":
      return type !== "person" && (!tailed || spot.source.language.genitiveNames);
    case "given":
      return !genitive && type !== "organisation";
    case "small-compound":
      return !genitive;
    case "unknown":
      return genitive ? genitiveJoins(spot, type, right.word) : unknownJoins(spot, type, right.word);
    default:
      return false;
  }
}

const TEAM = /^\d\ders$/;

/**
 * «Mainz 05», «Schalke 04»: a leading nought. «France 2», «Bayern 3»: a broadcaster's single digit, in languages that write
 * scores with a mark or behind both names.
 */
function isNumberOfName({ right, source: { text, language } }: Spot, { start, end }: Word): boolean {
  // «Philadelphia 76ers»
  if (TEAM.test(text.slice(start, end))) return true;
  if (right.hyphen || end - start > 2) return false;
  // «Hannover 96», but «in Hannover 96 Menschen»
  if (end - start === 2 && language.capitalNouns)
    return !isMarked(text, end) && !isCapital(text, skipSpaces(text, end));
  if (end - start === 2)
    return text.charAt(start) === "0" && isDigit(text, start + 1) && !isMarked(text, end);
  return (language.capitalNouns || language.tag === "fr") && !isMarked(text, end);
}

/** Whether a number goes on or is a part of a score, a date or a share: «2:1», «05.06.», «5 %». */
const isMarked = (text: string, end: number): boolean =>
  /^\s*(?:[-–:%/€$]|[.,]\d)/.test(text.slice(end, end + 4));

/**
 * Whether more of a name may follow its first word: after that of a place («Palma de Mallorca») and after the mere noun of an
 * institution («Ministerio de Agricultura»), but not after «UGT de Madrid».
 */
function isHead(
  { wordBits, sighting, source: { text, language } }: Spot,
  type: EntityType,
  tie: Word,
): boolean {
  if (type !== "place") return (wordBits & (INSTITUTION | KIND)) !== 0;
  // «en Córdoba de la IX Asamblea»: no part of a place's name has an article before it, but for «l’».
  const next = wordAfter(text, tie.end);
  if (
    next &&
    isSmall(text, next.start) &&
    text.charAt(next.start + 1) !== "'" &&
    text.charAt(next.start + 1) !== "’"
  )
    return false;
  if (sighting.known.word !== "") return true;
  // «Santa Fe de Antioquia»
  const first = sighting.known.text.split(" ", 1)[0] ?? "";
  return (language.classOf(first.toLowerCase()) & OTHER_PLACE) !== 0;
}

function unknownJoins(spot: Spot, type: EntityType, word: Word): boolean {
  const { text, language } = spot.source;
  if (word.hyphen) return true;
  // «Foto Bent Are Iversen Firda Media»
  if (type === "person" && spot.left.kind === "credit") return false;
  if (language.capitalNouns) {
    // «die Regisseurin Sofia Coppola»
    if (endsInInstitution(spot)) return true;
    // «dass Angela Merkel Fehler macht», but «Isabel Ayuso Díaz»
    if (type === "person") return goesOnForeign(spot);
    if (type === "place") return isAfterArticle(spot) || spot.left.kind === "role" || goesOnForeign(spot);
    return isProduct(spot, word);
  }
  // «ROSJA ATAKUJE»: capitals all through say nothing.
  if (isAllCapitals(text, word.start, word.end))
    return type !== "person" && spot.sighting.form !== "capitals";
  // «U.S. Labour Day», «UK Labour»: acronyms of countries stand for adjectives.
  // «президент США Дональд Трамп»: they have no cases either.
  if (type !== "place" || !isAcronym(spot)) return true;
  return !(language.tag === "en" || hasCases(language.tag)) || endsInInstitution(spot);
}

/** «Mercedes Sprinter», «Allianz Global Investors»; but «EU Staaten», «Siemens Hybrid-Lok» */
function isProduct({ sighting: { start, end, known }, source: { text } }: Spot, word: Word): boolean {
  return (
    known.word !== "" && !isAllCapitals(text, start, end) && !/[-‐‑]/.test(text.slice(word.start, word.end))
  );
}

/**
 * After a country's genitive, one capital word is an institution more often than not; two are a person, unless an institution
 * ends them: «Norges Eirik Kristoffersen», «Danmarks Kommunistiske Parti».
 */
function genitiveJoins(spot: Spot, type: EntityType, word: Word): boolean {
  const { text, language } = spot.source;
  if (type !== "place" || language.capitalNouns) return false;
  if (!hasGenitiveS(language.tag)) {
    // «u Srbiji Albanci», «Suomessa Matti Virtanen»: other cases are no part of what comes next.
    const { start, end, known } = spot.sighting;
    if (locativeEnding(spot) !== undefined) return false;
    // «Milana Kolića», «Marija Zuber»: given names, of which many are not listed.
    if (spot.wordBits & FIRST_NAME || (known.word !== "" && known.word.length < LEAST_LETTERS)) return true;
    if (!language.genitiveNames || !language.isGenitive(text.slice(start, end))) return false;
  }
  const second = wordAfter(text, word.end);
  // «Lettlands BNP»
  if (!second || second.hyphen || !isCapital(text, second.start))
    return !isAllCapitals(text, word.start, word.end);
  return (bitsOf(text, second, language) & INSTITUTION) !== 0;
}

/** «US», «U.K.», «EU» */
function isAcronym({ sighting, source }: Spot): boolean {
  const { start, end } = sighting;
  return end - start <= SHORT_ACRONYM && isAllCapitals(source.text, start, end);
}
