import type { Settings } from "../browser/settings.ts";
import type { ListedDataset } from "./api.ts";

type Listed = Pick<ListedDataset, "id" | "enabled">;

/** The list with one dataset a place up (-1) or down (1); as it was where there is no such place. */
export function moveDataset<T extends Listed>(datasets: readonly T[], id: string, by: 1 | -1): readonly T[] {
  const from = datasets.findIndex((dataset) => dataset.id === id);
  const moved = datasets[from];
  const passed = datasets[from + by];
  if (!moved || !passed) return datasets;
  return datasets.with(from, passed).with(from + by, moved);
}

/** The list with one dataset at a place among the others, from 0. */
export function placeDataset<T extends Listed>(datasets: readonly T[], id: string, to: number): readonly T[] {
  const moved = datasets.find((dataset) => dataset.id === id);
  return moved ? datasets.filter((dataset) => dataset !== moved).toSpliced(to, 0, moved) : datasets;
}

/** The list with one dataset on or off. */
export function switchDataset<T extends Listed>(
  datasets: readonly T[],
  id: string,
  enabled: boolean,
): readonly T[] {
  return datasets.map((dataset) => (dataset.id === id ? { ...dataset, enabled } : dataset));
}

/** The list as settings keep it. */
export function toSettings(datasets: readonly Listed[]): Settings["datasets"] {
  return datasets.map(({ id, enabled }) => ({ id, enabled }));
}
