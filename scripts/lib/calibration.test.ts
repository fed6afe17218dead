import { expect, test } from "vitest";
import { byBand } from "./calibration.ts";

test("mentions are counted by bands of confidence", () => {
  const rows = byBand([
    { reason: "cue", confidence: 0.72, right: true },
    { reason: "cue", confidence: 0.74, right: false },
    { reason: "only-reading", confidence: 0.98, right: true },
  ]);
  expect(rows).toMatchObject([
    { name: "0.70–0.75", right: 1, of: 2 },
    { name: "0.97–1.00", right: 1, of: 1 },
  ]);
  expect(rows[0]?.said).toBeCloseTo(0.73);
});
