import type { Token } from "./tokens.ts";

/** Words of all languages with a grammar here; where one means something else in another, what stands beside it tells. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const YEARS = words("år year years jahr jahre jahren ans an años año");
const OLD = words(
  "gammel gamle gammelt gammal gamal gamla gammalt old alt alte alten alter d'âge d’âge edad",
);
const GETS_OR_HAS = words(
  `ble blev blei vart blir bliver fyller fylte fyllde fyldte fylder fyldte rundet rundade turned turns turning aged
  age ages wurde wird cumple cumplió cumplirá tiene tenía fête fêté âgé âgée âgés âgées alderen alder ålder åldern alter edad âge`.replace(
    /\s+/g,
    " ",
  ),
);
const PEOPLE = words(
  `jente jenta gutt gutten mann mannen kvinne kvinnen kvinna barn barnet baby sønn datter son dotter dottera elev
  pojke pojken flicka flickan man kvinnan dreng drengen pige pigen mand manden kvinde kvinden person homme femme fille garçon enfant bébé fils père mère hombre mujer niño
  niña joven chico chica hijo hija mädchen junge frau kind woman boy girl child daughter men women`.replace(
    /\s+/g,
    " ",
  ),
);
const BETWEEN_THEM = words("på i av fra frå från von de of à a mit with d'");
const PRONOUNS = words("han hun hon ho hen she he er sie il elle él ella");
const IS = words("er var är is was ist war est était a avait");

const MONTHS = words("måned måneder månad månader month months monat monate mois mes meses");

/**
 * Whether years tell how old somebody is: «45 år gammel», «a girl of 8 years», «Âgé de 45 ans», «cumplió 90 años», «, de 45 años,».
 * An age is no number of the story.
 *
 * @param from index of the numeral
 * @param next index after what it counts
 */
export function isAge(tokens: readonly Token[], from: number, next: number): boolean {
  const lower = (index: number) => tokens[index]?.lower ?? "";
  const isAfterName = /^\p{Lu}/u.test(tokens[from - 2]?.text ?? "");
  // «Jean Dupont (45 ans)», «her daughter Mary (10 months)»
  const isTime = YEARS.has(lower(next - 1)) || MONTHS.has(lower(next - 1));
  if (isTime && isAfterName && lower(from - 1) === "(" && lower(next) === ")") return true;
  if (!YEARS.has(lower(next - 1)) && !OLD.has(lower(next - 1))) return false;
  if (OLD.has(lower(next - 1)) || OLD.has(lower(next)) || (lower(next) === "de" && OLD.has(lower(next + 1))))
    return true;
  const [one, two] = [lower(from - 1), lower(from - 2)];
  if (GETS_OR_HAS.has(one)) return true;
  if (BETWEEN_THEM.has(one) && (GETS_OR_HAS.has(two) || PEOPLE.has(two) || (one === "de" && two === ",")))
    return true;
  if (IS.has(one) && PRONOUNS.has(two)) return true;
  // «Jean Dupont, 45 ans, …»
  const isApposition = one === "," && /^(?:[,.;)]|)$/u.test(lower(next));
  return isApposition && isAfterName;
}
