import { dirname, join } from "node:path";
import type { Dataset } from "../../../src/dataset/schema.ts";
import { textAnnotator } from "../annotate-text.ts";
import { countriesDataset } from "../countries-dataset.ts";
import { loadDatasets } from "../load-datasets.ts";
import type { GoldText } from "./gold.ts";

type Annotator = ReturnType<typeof textAnnotator>;

/** Gives each annotated text what finds mentions of the datasets that it is for. */
export type AnnotatorOf = (text: GoldText) => Annotator;

/** Passages for «countries» are read with all countries besides; those for a file beside them with that alone. */
export async function passageAnnotators(
  file: string,
  texts: readonly GoldText[],
  datasets: readonly Dataset[],
): Promise<AnnotatorOf> {
  const seed = textAnnotator(datasets);
  const annotators = new Map<string, Annotator>();
  for (const { dataset = "seed" } of texts) {
    if (annotators.has(dataset)) continue;
    if (dataset === "seed") annotators.set(dataset, seed);
    else if (dataset.endsWith(".json"))
      annotators.set(dataset, textAnnotator(await loadDatasets([join(dirname(file), dataset)])));
    else if (dataset === "countries" && !datasets.some(({ id }) => id === "world"))
      annotators.set(dataset, textAnnotator([...datasets, countriesDataset(datasets)]));
  }
  return ({ dataset = "seed" }) => annotators.get(dataset) ?? seed;
}
