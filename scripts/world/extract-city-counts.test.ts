import { expect, test } from "vitest";
import { parseCounts } from "./city-counts.ts";
import { extractCityCounts } from "./extract-city-counts.ts";

const head =
  '"Country or Area","Year","Area","Sex","City","City type","Record Type","Reliability","Source Year","Value","Value Footnotes"';

/** Rows as the source writes them, of one city unless a field is given. */
function extract(...rows: Readonly<Record<string, string | number>>[]) {
  const lines = rows.map(
    ({
      country = "Exland",
      year = 2010,
      sex = "Both Sexes",
      city = "NORDVIK",
      type = "City proper",
      record = "Census - de jure - complete tabulation",
      reliability = "Final figure, complete",
      value = 100_000,
      notes = "",
    }) =>
      `"${country}",${year},"Total","${sex}","${city}","${type}","${record}","${reliability}",2014,${value},"${notes}"`,
  );
  return parseCounts(
    extractCityCounts([head, ...lines, "footnoteSeqID,Footnote", '2,"Projections."', ""].join("\n")),
  );
}

test("keeps the newest figure of each city and area", () => {
  expect(
    extract({ year: 2010 }, { year: 2012, value: 104_000.5, record: "Estimate - de jure" }, { year: 2011 }),
  ).toEqual([
    { country: "Exland", city: "NORDVIK", area: "proper", how: "estimate", year: 2012, people: 104_001 },
  ]);
  expect(extract({}, { type: "Urban agglomeration", year: 2006 }).map(({ area }) => area)).toEqual([
    "agglomeration",
    "proper",
  ]);
});

test("keeps both where two figures of a year differ: who reads them decides", () => {
  expect(extract({ value: 100_000 }, { value: 120_000 })).toHaveLength(2);
  expect(extract({}, {})).toHaveLength(1);
});

test("leaves out a figure that no other of the years around it bears out", () => {
  const year2013 = { year: 2013, value: 199_303 };
  const year2014 = { year: 2014, value: 106_492 };
  const people = (...rows: Readonly<Record<string, string | number>>[]) =>
    extract(...rows).map((count) => [count.year, count.people]);
  expect(people(year2014, year2013, { year: 2012, value: 196_838 })).toEqual([[2013, 199_303]]);
  expect(
    people({ year: 2014, value: 200_000 }, { year: 2013, value: 90_000 }, { year: 2012, value: 196_838 }),
  ).toEqual([[2014, 200_000]]);
  expect(people(year2014, year2013)).toEqual([]);
  expect(people({ ...year2014, city: "Curicó" }, { ...year2013, city: "CURICO" })).toEqual([]);
  expect(people({ year: 2014, value: 300_000 }, { year: 2005, value: 199_000 })).toEqual([[2014, 300_000]]);
});

test.each([
  ["is old", { year: 2004 }],
  ["is provisional", { reliability: "Provisional figure" }],
  ["is a projection", { notes: "14,45" }],
  ["is a typing error", { value: 1 }],
  ["is of men only", { sex: "Male" }],
])("leaves out what %s", (_, row) => {
  expect(extract(row)).toEqual([]);
});

test("Australia does not tell cities from agglomerations", () => {
  expect(extract({ country: "Australia" })[0]?.area).toBe("untold");
});

test("refuses a file without a column that it needs", () => {
  expect(() => extractCityCounts('"Country or Area","Year"\n')).toThrow("no column «City»");
});
