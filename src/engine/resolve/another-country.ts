import type { Lexicon } from "../../dataset/lexicon/lexicon.ts";
import { countriesOf } from "./bodies.ts";
import { ancestors, type DocumentContext } from "./document-context.ts";
import { kindFamily } from "./place-kinds.ts";
import type { Claim } from "./plain-readings.ts";
import { rememberedIn } from "./remembered.ts";
import type { ResolvedDocument } from "./resolved-document.ts";

/** So many mentions of another country at least, and so many for each of a body's own, and the text is of that one. */
const LEAST = 3;
const TIMES = 3;

/**
 * Whether a text is of another country than those that a body acts for: «the Interior Ministry» in a report from Tunisia that
 * names Afghanistan once, elsewhere. A country named in the body's own block is not another.
 */
export function isOfAnotherCountry(
  { lexicon, context, claims }: ResolvedDocument,
  { spot }: Claim,
  entity: number,
): boolean {
  const own = countriesOf(lexicon, entity);
  const beside = countriesOfBlocks(claims, lexicon).get(spot.source);
  return isMostlyOfOthers(context, lexicon, own) && !own.some((id) => beside?.has(id));
}

function isMostlyOfOthers(context: DocumentContext, lexicon: Lexicon, own: readonly string[]): boolean {
  const named = countriesNamed(context, lexicon);
  const owns = Math.max(0, ...own.map((id) => named.get(id) ?? 0));
  const others = [...named].reduce(
    (most, [id, count]) => (own.includes(id) ? most : Math.max(most, count)),
    0,
  );
  return others >= LEAST && others >= TIMES * owns;
}

/** How often each country, or what lies in it or belongs to it, is named without doubt, by id. */
const countriesNamed = rememberedIn((context: DocumentContext, lexicon: Lexicon) => {
  const counts = new Map<string, number>();
  for (const [entity, count] of context.named)
    for (const id of countryIds(lexicon, entity)) counts.set(id, (counts.get(id) ?? 0) + count);
  return counts;
});

/** The countries of what each block names without doubt. */
const countriesOfBlocks = rememberedIn((claims: readonly Claim[], lexicon: Lexicon) => {
  const countries = new Map<Claim["spot"]["source"], Set<string>>();
  for (const { spot, undoubted } of claims) {
    if (undoubted === undefined) continue;
    const ids = countries.get(spot.source) ?? new Set();
    for (const id of countryIds(lexicon, undoubted)) ids.add(id);
    countries.set(spot.source, ids);
  }
  return countries;
});

const countryIds = (lexicon: Lexicon, entity: number): string[] =>
  [entity, ...ancestors(lexicon, entity)]
    .filter((place) => kindFamily(lexicon, place) === "country")
    .map((place) => lexicon.entity(place).id);
