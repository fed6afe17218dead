import type { Fact } from "../../src/dataset/schema.ts";
import type { TerritoryEntry } from "./territories.ts";
import { compact, type Texts } from "./text.ts";

/** CLDR states no year for each figure: no more digits are told than hold for some years. */
const DIGITS = 3;

/**
 * Of these the World Bank's figure of 2024 is another by more than a tenth: censuses that were taken since, foreign workers, parts that
 * the state does not hold.
 */
const DISPUTED = new Set(
  "AW BA BM BT CV DJ DM EE ET FM HN KG KI KN KY MC MK ML MP MR MT NR NU PW QA SB SC TV VE".split(" "),
);
/** By more than a quarter. */
const WRONG = new Set("ER GI MF MH TC TK".split(" "));
/** Nothing that was read bears out CLDR's figure: Mayotte had 256,518 in the census of 2017, not 194,000. */
const UNCONFIRMED = new Set("AQ AX BQ BV CC EH FK GF GP GS HM IO MQ NF RE SH SJ TF UM VA YT".split(" "));

const DIFFER: Texts = {
  en: "Estimates differ by more than a tenth.",
  nb: "Anslagene spriker med mer enn en tidel.",
  nn: "Overslaga sprikjer med meir enn ein tidel.",
  sv: "Uppskattningarna skiljer sig med mer än en tiondel.",
  da: "Skønnene afviger med mere end en tiendedel.",
  de: "Schätzungen weichen um mehr als ein Zehntel ab.",
  fr: "Les estimations diffèrent de plus d’un dixième.",
  es: "Las estimaciones difieren en más de una décima parte.",
};

/**
 * How many live in a country: what was read of it and is written in countries.json, else CLDR's figure, under a label that says that
 * its year is not stated; none where it cannot be right.
 *
 * @param listed people by CLDR
 */
export function populationFacts(
  code: string,
  listed: number | undefined,
  written: TerritoryEntry["population"],
): Fact[] {
  if (written) return [{ label: "population", ...written }];
  if (!listed || WRONG.has(code) || UNCONFIRMED.has(code)) return [];
  return [
    {
      label: "population-undated",
      value: Number(listed.toPrecision(DIGITS)),
      ...(DISPUTED.has(code) && { note: compact(DIFFER) }),
      source: "cldr",
    },
  ];
}
