import { BALL_GAMES } from "../language/ball-games.ts";
import { TIE } from "../language/word-classes.ts";
import { wordAfter } from "../text/words.ts";
import { isAfterArticle, isAfterPlural } from "./articles.ts";
import type { Spot } from "./spot.ts";
import { bitsOf } from "./word-bits.ts";

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
