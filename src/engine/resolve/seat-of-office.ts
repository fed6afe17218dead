import { ROLE, TIE, WHEREABOUTS } from "../language/word-classes.ts";
import { wordBefore } from "../text/words.ts";
import type { Spot } from "./spot.ts";
import { bitsOf } from "./word-bits.ts";

/** «el alcalde de Madrid José Luis Martínez-Almeida», «prest i Tokke Bernt Olav Karlsen»: a person holds the office there. */
export function isSeatOfOffice({ before: tie, source: { text, language } }: Spot): boolean {
  if (!tie || tie.hyphen || (bitsOf(text, tie, language) & (TIE | WHEREABOUTS)) === 0) return false;
  const office = wordBefore(text, tie.start);
  if (office === undefined || office.hyphen || (bitsOf(text, office, language) & ROLE) === 0) return false;
  return !TEAM_ROLE.test(text.slice(office.start, office.end));
}

/** Roles in a team: what follows the place is more of the team's name: «entrenador de Los Angeles Lakers». */
const TEAM_ROLE =
  /^(?:entr[ea][nî]|coach|train|tren[ae]r|træner|tränare|allenator|treinador|capit|captain|jugador|joueu|jogador|giocator|player|spiller|spelare|general$)/iu;
