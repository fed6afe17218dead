import type { ScanTables } from "../../dataset/lexicon/lexicon.ts";
import { has } from "./look-up.ts";
import { beginReading, reader, readWord } from "./word-reader.ts";

/** Whether some name may begin with the first word of a text, in any case: false positives are left to the scanner. */
export function beginsName({ firstWords, firstWordShift }: ScanTables, text: string): boolean {
  beginReading(text, 0);
  if (!readWord()) return false;
  return has(firstWords, (reader.hash1[reader.length - 1] ?? 0) >>> firstWordShift);
}
