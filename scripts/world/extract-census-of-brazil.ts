import * as v from "valibot";
import { countsText } from "./city-counts.ts";

/** A row of the table «municipios»; the state by its letters, `SP`. */
export const Municipality = v.object({ nome: v.string(), estado: v.string(), populacao: v.number() });

export type Municipality = v.InferOutput<typeof Municipality>;

/** Smaller than the smallest city of the dataset may have become. */
const FEWEST = 70_000;
const YEAR = 2022;
/** What the census of 2022 counted in the country: a table of any other year has another sum. */
const COUNTED = 203_080_756;

const STATES: Readonly<Record<string, string>> = {
  AC: "Acre",
  AL: "Alagoas",
  AM: "Amazonas",
  AP: "Amapá",
  BA: "Bahia",
  CE: "Ceará",
  DF: "Federal District",
  ES: "Espírito Santo",
  GO: "Goiás",
  MA: "Maranhão",
  MG: "Minas Gerais",
  MS: "Mato Grosso do Sul",
  MT: "Mato Grosso",
  PA: "Pará",
  PB: "Paraíba",
  PE: "Pernambuco",
  PI: "Piauí",
  PR: "Paraná",
  RJ: "Rio de Janeiro",
  RN: "Rio Grande do Norte",
  RO: "Rondônia",
  RR: "Roraima",
  RS: "Rio Grande do Sul",
  SC: "Santa Catarina",
  SE: "Sergipe",
  SP: "São Paulo",
  TO: "Tocantins",
};

/**
 * Takes the larger municipalities, each with its state, out of the table of municipios.db of
 * github.com/alesima/brazil-city-population-pib-scraper, which has them from the pages of Brazil's statistics office (IBGE).
 * @throws where the people of all are not those of the census of 2022
 */
export function extractCensusOfBrazil(municipalities: readonly Municipality[]): string {
  const sum = municipalities.reduce((all, { populacao }) => all + populacao, 0);
  if (sum !== COUNTED) throw new Error(`not Brazil's census of ${YEAR}: ${sum} people, not ${COUNTED}`);
  return countsText(
    municipalities
      .filter(({ populacao }) => populacao >= FEWEST)
      .map(({ nome, estado, populacao }) => ({
        country: "Brazil",
        city: `${nome} (${STATES[estado] ?? estado})`,
        area: "municipality",
        how: "census",
        year: YEAR,
        people: populacao,
      })),
  );
}
