import { TIE } from "../language/word-classes.ts";
import { wordAfter } from "../text/words.ts";
import { isAfterArticle, isAfterPlural } from "./articles.ts";
import type { Spot } from "./spot.ts";
import { bitsOf } from "./word-bits.ts";

/** What news of ball games speaks of, in the languages whose clubs have articles. */
const BALL_GAMES = new RegExp(
  [
    "f[uú]tbol|futebol|football|calci[oa]|baloncesto|basquete|basket|canasta",
    "\\b(?:ligas?|ligue|serie [abc]|copas?|copp[ae]|coupe|final[ei]?|derb[iy])\\b|campeonat|campionat|championnat",
    "\\b(?:gol(?:es|os|s)?|partidos?|partit[ae]|matchs?|\\d ?[-–:] ?\\d)\\b|empat|paregg|\\bjueg[ao]|\\bjug[aáoóu]|\\bjog(?:o|a|ou|ador)|gioca|\\bjou(?:e|é|eur|er)s?\\b",
    "\\bvinc[eo]|\\bvence|derrot|battut|sconfi|\\bgan[aó]\\b|\\bfich[aóo]|\\bascens",
    "squadr[ae]|equipos?\\b|[ée]quipe\\b|\\btimes?\\b|\\bclub(?:e?s)?\\b|clube|entrenador|allena|treinador|entraîneur|técnico",
    "delanter|attaccant|atacante|attaquant|centrocamp|portero|portiere|goleiro|zagueiro",
  ].join("|"),
  "iu",
);
/** UTF-16 units beside a name in which they are looked for. */
const REACH = 200;

/** «ficha por el Granada», «allena il Bologna»: a club's article; but «el Berlín de los años veinte», «le acque del Benue». */
export function isClub(spot: Spot): boolean {
  const { source, sighting, right } = spot;
  if (!source.language.headFirst || sighting.known.word === "" || source.casing !== "ordinary") return false;
  if (!isAfterArticle(spot) || right.kind !== "free" || isFollowedByTie(spot) || isAfterPlural(spot))
    return false;
  const { start, end } = sighting;
  return BALL_GAMES.test(source.text.slice(Math.max(0, start - REACH), end + REACH));
}

function isFollowedByTie({ source: { text, language }, sighting }: Spot): boolean {
  const word = wordAfter(text, sighting.end);
  return word !== undefined && (bitsOf(text, word, language) & TIE) !== 0;
}
