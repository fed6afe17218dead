import type { KnownReading } from "../known-names.ts";
import type { Reason } from "../types.ts";

/** The reading that a spot is given. */
export interface Choice {
  readonly reading: KnownReading;
  readonly reason: Reason;
  readonly confidence: number;
  /** Start of the mention where it is not that of the sighting: at the given name of «John F. Kirby». */
  readonly start?: number;
}
