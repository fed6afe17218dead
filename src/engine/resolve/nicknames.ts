import { countryOfAdjective } from "../language/peoples.ts";
import { ADJECTIVE } from "../language/word-classes.ts";
import { wordBefore } from "../text/words.ts";
import type { Spot } from "./spot.ts";

/** «the so-called American Taliban», «den såkalte norske Trump» */
const SO_CALLED =
  /^(?:so-called|såkal|så\s?kallad|sogenannt|soi-disant|llamad|cosiddett|chamad|zogenaamd|zogeheten)/i;
const ARTICLES = /^(?:the|a|an|den|det|en|ein|ei|der|die|das|eine|le|la|el|il|o|de)$/i;

/**
 * Whether a name stands for another one who is likened to its bearer: «the so-called American Taliban», and a surname after
 * an article and a people, «the Brazilian Trump».
 * @param isPart the name is only a word of the person's
 */
export function isNickname(spot: Spot, isPart: boolean): boolean {
  const { text, language } = spot.source;
  const people = spot.before;
  const before = people && !people.hyphen ? wordBefore(text, people.start) : undefined;
  if (!people || !before || before.hyphen) return false;
  const written = text.slice(before.start, before.end);
  if (!SO_CALLED.test(written) && !(isPart && ARTICLES.test(written))) return false;
  const small = text.slice(people.start, people.end).toLowerCase();
  return (language.classOf(small) & ADJECTIVE) !== 0 || countryOfAdjective(small) !== undefined;
}
