import { WHEREABOUTS, WORK } from "../language/word-classes.ts";
import { isCapital, type Word, wordAfter } from "../text/words.ts";
import { isQuoted } from "./quoted-titles.ts";
import type { Spot } from "./spot.ts";
import { bitsOf } from "./word-bits.ts";

/** Nouns for what is named after persons and stands before their names. */
const BEFORE =
  /^(?:calle|avenida|plaza|paseo|glorieta|colegio|instituto|estadio|aeropuerto|rue|avenue|boulevard|quai|lycée|collège|stade|aéroport|viale|piazza|liceo|stadio|aeroporto|rua|praça|travessa|alameda|escola|estádio|ulica|ulicy|ulicę|улица|улице|улицу|вулиця|вулиці|вулицю|Flughafen|Flughafens|Stadion|Schule|Grundschule|Gesamtschule|Gymnasium|Kaserne|Klinikum|lufthavnen|flyplassen|flygplatsen|flyplass)$/u;
/** Those that stand after them, with the genitive or without it. */
const afterName = (): RegExp =>
  /^(?:ga(?:te|ta|de|tan)|all[eé]en?|torg|torv|park|bro|bru|(?:\p{L}+)?s[kc](?:ole|ule|ola)|gymnas(?:ium)?|lufthamn|lufthavn|flyplass|flygplats|stadion|arena|(?:minn[ei]s?|minde)?fond|stiftelse|legat|(?:minn[ei]s?|minde)(?:pris|stipend|stipendium)|institutt?|bibliotek|förlag|forlag|katu|tie|puisto)$/iu;
/** Those that end compounds with a hyphen: «Kaj Munk-prisen», «Olof Palme-pris», «Amundsen-medaljen». */
const AFTER_HYPHEN =
  /^(?:(?:minne|minde|æres|heders|freds|litteratur|film|idretts)?(?:pris(?:en|et)?|stipendi?(?:um|et|at)?|medalj[ae]?n?|medaille)|(?:minn[ei]|minde)?fond(?:et|en)?|stiftelsen?|stiftung|legatet|institutt?et|museet|senteret|centret|skol[ae]n|g[ay]mnasiet|gat[ae]n?|vej(?:en)?|vei(?:en)?|vägen|väg|allé|torget?|plassen|pladsen|statuen?)$/u;
/** Ships that bear names and that nobody owns or boards under their noun alone: «fregatten Roald Amundsen», «die Fähre Willy Brandt». */
const vessels = (): RegExp =>
  /^(?:fregatt(?:en)?|korvett(?:en)?|ferg[ea]n?|ferj[ea]n?|færge[n]?|färjan?|ubåte?n?|fartyget|\p{L}*skøyt[ea]n?|(?:hangar|cruise|hurtigrute|skole|ekspedisjons|polar|forsknings)s(?:kip|kib)(?:et)?|hangarfartyget|kryssningsfartyget|isbryt[ae]r(?:en)?|frigate|destroyer|Schiff|Fähre|Fregatte|Korvette|Kreuzfahrtschiff|Frachter|Forschungsschiff|fregate|frégate|ferry|paquebot|fragata|buque|crucero|navio|fregata|traghetto)$/iu;
/** Those that are as often a way and a place in a figure of speech: «Støres vei til makten», «Palmes plats i historien». */
const FIGURES = /^(?:ve[ij]|veg|väg|pla[st]s|plads)$/u;
const DIRECTIONS =
  /^(?:til|till|i|in|inn|ind|ut|ud|fram|frem|opp|op|upp|ned|tilbake|tilbage|tillbaka|videre|vidare|mot|mod|fra|frå|från|på|som|ble|blev|er|är|var)$/u;
/** Prefixes of ships' names. */
const SHIPS = new Set("ms mv mf ss m/s s/s hms uss knm".split(" "));

/** «la calle Felipe González», «Olof Palmes gata», «Flughafen Willy Brandt», «fregatten «Poul Schlüter»»: what has a person's name. */
export function isNamedAfter(spot: Spot): boolean {
  const { before, left, sighting, source } = spot;
  const { text, language } = source;
  if (before && !before.hyphen) {
    const written = text.slice(before.start, before.end);
    if (BEFORE.test(written) || isShip(written)) return true;
  }
  if (isQuoted(text, sighting.start, sighting.end)) {
    if (isShip(wordBeforeMark(text, sighting.start - 1))) return true;
    // «redningsskøyta «Erna Solberg»»
    if (left.kind === "work" && left.word && bitsOf(text, left.word, language) & WORK) return true;
  }
  const after = wordAfter(text, sighting.end);
  if (after === undefined) return false;
  return after.hyphen ? AFTER_HYPHEN.test(text.slice(after.start, after.end)) : isFacility(spot, after);
}

const isShip = (word: string): boolean => SHIPS.has(word.toLowerCase()) || vessels().test(word);

/** The last word before a quotation mark at an offset; «M/S» is one. */
const wordBeforeMark = (text: string, mark: number): string =>
  /[\p{L}/]+(?= $)/u.exec(text.slice(Math.max(0, mark - LONGEST_NOUN), mark))?.[0] ?? "";

const LONGEST_NOUN = 30;

function isFacility({ sighting, before, source: { text, language } }: Spot, noun: Word): boolean {
  const written = text.slice(noun.start, noun.end);
  const isFullName = /\s/.test(text.slice(sighting.nameStart, sighting.nameEnd));
  if (afterName().test(written)) return isFullName || sighting.end > sighting.nameEnd;
  if (!FIGURES.test(written.toLowerCase()) || sighting.end === sighting.nameEnd) return false;
  if (isCapital(text, noun.start)) return true;
  const isLocated = before !== undefined && (bitsOf(text, before, language) & WHEREABOUTS) !== 0;
  const next = wordAfter(text, noun.end);
  return isLocated && !(next && DIRECTIONS.test(text.slice(next.start, next.end)));
}
