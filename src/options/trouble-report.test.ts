import { expect, test } from "vitest";
import { troubleReport } from "./trouble-report.ts";

test("a report says what, where and on which days", () => {
  const report = troubleReport(
    [
      {
        part: "worker",
        doing: "page/read",
        error: "QuotaExceededError",
        at: ["background.js:1:20", "background.js:1:7"],
        version: "1.0.0",
        first: "2026-03-01",
        last: "2026-03-04",
        count: 3,
      },
      {
        part: "screen",
        doing: "uncaught",
        error: "Error",
        at: [],
        version: "1.0.1",
        first: "2026-03-01",
        last: "2026-03-01",
        count: 1,
      },
    ],
    { version: "1.0.1", browser: "Firefox/146.0" },
  );
  expect(report).toBe(`Kontekst 1.0.1 in Firefox/146.0

- 2026-03-01 to 2026-03-04, 3 times, Kontekst 1.0.0: QuotaExceededError in the worker, page/read at background.js:1:20 < background.js:1:7
- 2026-03-01, once, Kontekst 1.0.1: Error in the screen, uncaught`);
});
