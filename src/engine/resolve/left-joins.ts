import type { EntityType } from "../../dataset/schema.ts";
import { COMPOUND_INSTITUTION, FIRST_NAME, INSTITUTION, ROLE } from "../language/word-classes.ts";
import { isAllCapitals, isCapital, wordBefore } from "../text/words.ts";
import { isClub } from "./clubs.ts";
import { isForeignNoun } from "./foreign-nouns.ts";
import { locativeEnding } from "./place-kinds.ts";
import { isQuoted } from "./quoted-titles.ts";
import type { Spot } from "./spot.ts";
import { bitsOf } from "./word-bits.ts";

/** Whether what stands before a spot makes a longer name with it: «Jack London», «Bank of England», «VfB Stuttgart». */
export function leftJoins(spot: Spot, type: EntityType): boolean {
  if (type !== "person" && isTitled(spot)) return true;
  if (type === "place" && spot.source.language.capitalNouns && isForeignNoun(spot)) return true;
  switch (spot.left.kind) {
    case "longer":
      return !isApposed(spot, type) && !(type === "person" && isPersonOf(spot));
    case "given":
    case "other-place":
      return true;
    case "headed":
      return type === "place";
    case "office":
      return type !== "person";
    case "work":
      // «the band Pink Floyd» is listed; «the film Kabul Express» is not.
      return (
        (type === "place" && !isQuotedWhole(spot)) ||
        (type === "organisation" && spot.sighting.known.word !== "" && !isPress(spot))
      );
    case "genitive":
      // «FC Carl Zeiss Jena»
      return type === "place" && spot.source.language.capitalNouns && isNamed(spot);
    case "unknown":
      // «Jak İhmalyan İstanbul'da doğdu»: who is where.
      if (type === "place" && locativeEnding(spot) !== undefined) return false;
      if (type === "person" && beginsWithGiven(spot)) return false;
      return (
        !spot.source.language.capitalNouns || (type === "place" && (isAbbreviated(spot) || isNamed(spot)))
      );
    default:
      return type === "place" && isClub(spot);
  }
}

/**
 * Where all nouns have capitals, «dem Deutschen Hans Muster», «des Verbandes Anna Beispiel»: an adjective or a genitive before a
 * person's full name.
 */
function isPersonOf(spot: Spot): boolean {
  const { left, source } = spot;
  const { word, hyphen } = left;
  if (!source.language.capitalNouns || hyphen || word === undefined || !beginsWithGiven(spot)) return false;
  const bits = bitsOf(source.text, word, source.language);
  return (bits & INSTITUTION) === 0 || /(?:es|[lnrt]s)$/u.test(source.text.slice(word.start, word.end));
}

/** «Aftenposten Espen Thomassen»: after a word that is no given name, a person's full name begins where its given name does. */
function beginsWithGiven({ sighting: { known }, source: { language } }: Spot): boolean {
  const space = known.text.indexOf(" ");
  return space > 0 && (language.classOf(known.text.slice(0, space).toLowerCase()) & FIRST_NAME) !== 0;
}

/** Words that make another name of what follows them in any language, and are no names alone: «Miss USA», «Team Norge». */
const TITLES = new Set(
  "miss mister mr mrs ms mademoiselle monsieur señor señora señorita signor signora senhor senhora herr fräulein frøken fröken team camp visit operation".split(
    " ",
  ),
);

function isTitled({ left: { kind, word, hyphen }, source: { text, casing } }: Spot): boolean {
  if (word === undefined || hyphen || kind === "free" || casing === "capitals") return false;
  return isCapital(text, word.start) && TITLES.has(text.slice(word.start, word.end).toLowerCase());
}

/**
 * Where all nouns have capitals, whether what the word before a place belongs to is said before it: «Präsident Grover Cleveland»,
 * «der Verein Standard Lüttich».
 */
function isNamed({ left, source: { text, language } }: Spot): boolean {
  const { word } = left;
  const before = word && wordBefore(text, word.start);
  if (!before || before.hyphen || !isCapital(text, before.start)) return false;
  if (bitsOf(text, before, language) & (ROLE | INSTITUTION)) return true;
  // «FC Carl Zeiss Jena»
  const first = wordBefore(text, before.start);
  return (
    first !== undefined &&
    !first.hyphen &&
    isAllCapitals(text, first.start, first.end) &&
    (bitsOf(text, first, language) & INSTITUTION) !== 0
  );
}

/** «cruiseskipet «Queen Elisabeth 2»»: what is listed by more than one word, alone in quotation marks. */
const isQuotedWhole = ({ sighting: { known, start, end }, source: { text } }: Spot): boolean =>
  known.word === "" && isQuoted(text, start, end);

/** «nyhetsmagasinet Fokus»: what has a name of its own is an organisation too. */
const PRESS = /kanal|magasin|magazin|tidsskrift|tidskrift|zeitschrift|tijdschrift|revista|rivista|revue/i;

function isPress({ left: { word }, source: { text } }: Spot): boolean {
  return word !== undefined && PRESS.test(text.slice(word.start, word.end));
}

/**
 * Where all nouns have capitals, whether the one before a name says what it is («der Fernsehsender Sky», «der Verein Sporting
 * Gijón») or of what («das Nationalgericht Portugals»).
 */
function isApposed({ left, sighting, source: { text, language } }: Spot, type: EntityType): boolean {
  const { word, hyphen } = left;
  if (!language.capitalNouns || hyphen || word === undefined || !isCapital(text, word.start)) return false;
  if (type !== "organisation") return type === "place" && sighting.end > sighting.nameEnd;
  if (sighting.known.word === "" && !isAllCapitals(text, word.start, word.end)) return true;
  return (bitsOf(text, word, language) & COMPOUND_INSTITUTION) !== 0;
}

/** «TU Berlin», «VfB Stuttgart»: the word before has capitals inside; but «der US-Bundesstaat Vermont». */
function isAbbreviated({ left, source: { text } }: Spot): boolean {
  const { word } = left;
  return word !== undefined && /^\p{Lu}\p{Ll}?\p{Lu}[^-‐‑]*$/u.test(text.slice(word.start, word.end));
}
