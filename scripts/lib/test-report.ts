import * as v from "valibot";

/** What a run of vitest came to. */
export interface TestReport {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Tests that failed before they passed: faults that show now and then. */
  readonly unsure: readonly { readonly name: string; readonly error: string }[];
}

const Count = v.optional(v.number(), 0);
const Report = v.object({
  numPassedTests: Count,
  numFailedTests: Count,
  numPendingTests: Count,
  testResults: v.optional(
    v.array(
      v.object({
        assertionResults: v.array(
          v.object({ fullName: v.string(), status: v.string(), failureMessages: v.array(v.string()) }),
        ),
      }),
    ),
    [],
  ),
});

/** Reads what vitest's reporter `json` writes. Of anything else it says that nothing passed. */
export function readTestReport(json: unknown): TestReport {
  const read = v.safeParse(Report, json);
  if (!read.success) return { passed: 0, failed: 0, skipped: 0, unsure: [] };
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = read.output;
  const unsure = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ fullName, status, failureMessages: [message] }) =>
      status === "passed" && message !== undefined ? [{ name: fullName, error: firstLines(message) }] : [],
    );
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, unsure };
}

/** The message, and where in the tests it came from. */
function firstLines(message: string): string {
  const lines = message.split("\n").map((line) => line.trim());
  const place = lines.find((line) => line.startsWith("at ") && line.includes("/tests/"));
  return [lines[0], place].filter((line) => line !== undefined).join(" ");
}
