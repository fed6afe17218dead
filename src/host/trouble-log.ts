import type { Trouble, TroubleEntry } from "../browser/protocol.ts";

/** Different troubles that are remembered; those that happened last stay. */
const MOST = 40;

/**
 * The log with one trouble more, those that happened last first. One that is known is counted, not listed again.
 *
 * @param today `YYYY-MM-DD`: a time of day would tell when the reader reads
 */
export function logTrouble(
  entries: readonly TroubleEntry[],
  trouble: Trouble,
  { today, version }: { readonly today: string; readonly version: string },
): TroubleEntry[] {
  const key = keyOf({ ...trouble, version });
  const known = entries.find((entry) => keyOf(entry) === key);
  const entry: TroubleEntry = {
    ...trouble,
    version,
    first: known?.first ?? today,
    last: today,
    count: (known?.count ?? 0) + 1,
  };
  return [entry, ...entries.filter((other) => other !== known)].slice(0, MOST);
}

function keyOf({ part, doing, error, at, version }: Trouble & Pick<TroubleEntry, "version">): string {
  return JSON.stringify([part, doing, error, at, version]);
}
