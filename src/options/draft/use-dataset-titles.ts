import { useEffect, useState } from "preact/hooks";
import type { ListedDataset, OptionsApi } from "../api.ts";

/** How datasets are called, by their ids; the ids themselves until that is known. */
export function useDatasetTitles(api: Pick<OptionsApi, "datasets">): (id: string) => string {
  const [datasets, setDatasets] = useState<readonly ListedDataset[]>([]);
  useEffect(() => {
    api.datasets().then(setDatasets, () => undefined);
  }, [api]);
  return (id) => datasets.find((dataset) => dataset.id === id)?.title ?? id;
}
