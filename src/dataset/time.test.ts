import { expect, test, vi } from "vitest";
import type { Dated } from "./standing.ts";
import { formatDate, formatPeriod, phrase } from "./time.ts";

const nb = { since: "siden $1", until: "til $1", between: "$1 – $2", asOf: "per $1" };

test.each<[Dated, string | undefined]>([
  [{}, undefined],
  [{ from: "2020-08-17" }, "siden 17. august 2020"],
  [{ until: "2021-08-15" }, "til 15. august 2021"],
  [{ asOf: "2020" }, "per 2020"],
  [{ asOf: "2021-07" }, "per juli 2021"],
  [{ from: "2021-08-12", until: "2021-08-12" }, "12. august 2021"],
  [{ from: "2021-08-06", until: "2021-08-14" }, "6.–14. august 2021"],
  [{ from: "2014", until: "2021-08-15" }, "2014 – 15. august 2021"],
  [{ from: "2015", asOf: "2020" }, "siden 2015, per 2020"],
  [{ from: "2014", until: "2021", asOf: "2020" }, "2014–2021"],
])("%j: %j", (fact, words) => {
  expect(formatPeriod(fact, "nb", nb)).toBe(words);
});

test("a date is said as exactly as it is known, in the reader's language", () => {
  expect(formatDate("2021-08-12", "en-GB")).toBe("12 August 2021");
  expect(formatDate("2021-08", "nn")).toBe("august 2021");
  expect(formatDate("2021", "de")).toBe("2021");
});

test("years are Gregorian also where the locale counts otherwise", () => {
  expect(formatDate("2021", "fa")).toBe("۲۰۲۱");
  expect(formatDate("2021", "th")).toBe("2021");
});

test.each(["America/Los_Angeles", "Pacific/Kiritimati"])(
  "a day is the same day for a reader in %s",
  (zone) => {
    vi.stubEnv("TZ", zone);
    expect(formatDate("2021-01-01", "en-GB")).toBe("1 January 2021");
    vi.unstubAllEnvs();
  },
);

test("what is filled into a phrase is not filled again", () => {
  expect(phrase("$2 $1", "$2", "b")).toBe("b $2");
});
