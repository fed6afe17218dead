import type { TextScore } from "./score.ts";

type Judged = TextScore["judged"][number];

/** Lower bounds of the bands of confidence. */
const BANDS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.94, 0.97] as const;

/** Mentions of one confidence, or one reason and confidence. */
export interface CalibrationRow {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  /** Mean confidence: what a calibrated score is right in. */
  readonly said: number;
}

function rowsOf(groups: ReadonlyMap<string, readonly Judged[]>): CalibrationRow[] {
  return [...groups]
    .map(([name, list]) => ({
      name,
      right: list.filter(({ right }) => right).length,
      of: list.length,
      said: list.reduce((sum, { confidence }) => sum + confidence, 0) / list.length,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** How often mentions of each band of confidence are right. */
export function byBand(judged: readonly Judged[]): CalibrationRow[] {
  const bandOf = (confidence: number): string => {
    const at = BANDS.findLastIndex((least) => confidence >= least);
    return `${(BANDS[at] ?? 0).toFixed(2)}–${(BANDS[at + 1] ?? 1).toFixed(2)}`;
  };
  return rowsOf(Map.groupBy(judged, ({ confidence }) => bandOf(confidence)));
}

/** How often mentions of each reason and confidence are right. */
export function byReason(judged: readonly Judged[]): CalibrationRow[] {
  return rowsOf(Map.groupBy(judged, ({ reason, confidence }) => `${reason} ${confidence.toFixed(2)}`));
}
