import * as v from "valibot";
import { readCsv } from "./csv.ts";

const Row = v.tuple([v.string(), v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)), v.string(), v.string()]);

export interface WorldBankFigure {
  readonly population: number;
  /** `2024` */
  readonly year: string;
}

/**
 * Takes the newest population of each country out of the World Bank's series SP.POP.TOTL as data/population.csv of
 * github.com/datasets/population has it: `Norway,NOR,2024,5572279`. What is no country, «Arab World», has no code of ours.
 *
 * @param codeOf ISO alpha-2 code by alpha-3
 */
export function extractWorldBank(
  csv: string,
  codeOf: (alpha3: string) => string | undefined,
): Readonly<Record<string, WorldBankFigure>> {
  const figures = new Map<string, WorldBankFigure>();
  for (const read of readCsv(csv)) {
    const row = v.safeParse(Row, read);
    if (!row.success) continue;
    const [, alpha3, year, value] = row.output;
    const code = codeOf(alpha3);
    const population = Math.round(Number(value));
    if (code === undefined || !(population > 0) || year <= (figures.get(code)?.year ?? "")) continue;
    figures.set(code, { population, year });
  }
  return Object.fromEntries([...figures].sort(([a], [b]) => (a < b ? -1 : 1)));
}
