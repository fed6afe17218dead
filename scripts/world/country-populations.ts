import type { Fact } from "../../src/dataset/schema.ts";
import { compact, inEach, type Texts } from "./text.ts";

/** How many people a source counts, and of which year: `2024`. */
interface Estimate {
  readonly population: number;
  readonly year: string;
}

/** Estimates that differ by no more than this share are of the same people. */
const SAME = 0.1;

/** «anslår», which Nynorsk has too, so that one sentence serves both. */
const OTHERWISE: Texts = {
  en: "The World Factbook estimates $1 ($2).",
  nb: "The World Factbook anslår $1 ($2).",
  nn: "The World Factbook anslår $1 ($2).",
  sv: "The World Factbook uppskattar $1 ($2).",
  da: "The World Factbook anslår $1 ($2).",
  de: "The World Factbook schätzt $1 ($2).",
  fr: "The World Factbook estime $1 ($2).",
  es: "The World Factbook estima $1 ($2).",
};

/**
 * The Factbook's estimate, which is the newer; where the World Bank's is another, that one, which follows the state's last
 * census (Georgia, North Macedonia, Moldova without Transnistria) and counts foreign workers (Kuwait, Oman), and what the
 * Factbook has as a note. Where only one has any, it stands.
 */
export function populationFacts(factbook: Estimate | undefined, worldBank: Estimate | undefined): Fact[] {
  const isSame = factbook && worldBank && Math.abs(factbook.population / worldBank.population - 1) <= SAME;
  if (factbook && (isSame || !worldBank)) return [factOf(factbook, "world-factbook")];
  if (!worldBank) return [];
  if (!factbook) return [factOf(worldBank, "world-bank")];
  const note = inEach((language) =>
    OTHERWISE[language]
      .replace("$1", new Intl.NumberFormat(language).format(factbook.population))
      .replace("$2", factbook.year),
  );
  return [
    { ...factOf(worldBank, "world-bank"), note: compact(note), source: ["world-bank", "world-factbook"] },
  ];
}

const factOf = ({ population, year }: Estimate, source: string): Fact => ({
  label: "population",
  value: population,
  asOf: year,
  source,
});
