import { expect, test } from "vitest";
import { readTestReport } from "./test-report.ts";

test("what failed before it passed is told, with its error and the place in the tests", () => {
  const message =
    "Error: no tab\n    at tabOf (/here/scripts/lib/x.ts:9:9)\n    at /here/tests/browser/a.test.ts:3:1";
  const report = {
    numPassedTests: 2,
    numFailedTests: 1,
    numPendingTests: 3,
    testResults: [
      {
        assertionResults: [
          { fullName: "a name is found", status: "passed", failureMessages: [message] },
          { fullName: "a card opens", status: "passed", failureMessages: [] },
          { fullName: "a card closes", status: "failed", failureMessages: ["Error: it stays"] },
        ],
      },
    ],
  };
  expect(readTestReport(report)).toEqual({
    passed: 2,
    failed: 1,
    skipped: 3,
    unsure: [{ name: "a name is found", error: "Error: no tab at /here/tests/browser/a.test.ts:3:1" }],
  });
});

test("a run that wrote no report has passed nothing", () => {
  expect(readTestReport(undefined)).toEqual({ passed: 0, failed: 0, skipped: 0, unsure: [] });
});
