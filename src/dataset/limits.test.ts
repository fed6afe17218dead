import { describe, expect, test } from "vitest";
import {
  MAX_DATASET_UNITS,
  MAX_DEPTH,
  MAX_ID,
  MAX_LINE,
  MAX_MEMBERS,
  MAX_NAME,
  MAX_TEXT,
  MAX_URL,
} from "./limits.ts";
import { parseDataset } from "./validate.ts";

/** The dataset as JSON, and where it goes too far. */
type Made = (size: number) => { readonly dataset: object; readonly path: string };

const place = (more: object = {}) => ({ id: "a", type: "place", names: ["A"], ...more });
const holding = (more: object, path: string) => ({
  dataset: { id: "x", entities: [place(more)] },
  path: `entities[0].${path}`,
});
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const fact = { label: "b", value: "c" };

const limits: readonly (readonly [what: string, most: number, made: Made])[] = [
  ["id of a dataset", MAX_ID, (n) => ({ dataset: { id: "i".repeat(n), entities: [] }, path: "id" })],
  ["id of an entity", MAX_ID, (n) => holding({ id: "i".repeat(n) }, "id")],
  ["kind", MAX_ID, (n) => holding({ kind: "k".repeat(n) }, "kind")],
  ["name", MAX_NAME, (n) => holding({ names: ["N".repeat(n)] }, "names[0]")],
  // A unit is a UTF-16 unit, also of what stands outside the basic plane.
  [
    "name of letters of two units",
    MAX_NAME,
    (n) => holding({ names: [`${"𐐀".repeat(n >> 1)}${n % 2 ? "b" : ""}`] }, "names[0]"),
  ],
  ["marked name", MAX_NAME, (n) => holding({ names: [{ text: "N".repeat(n) }] }, "names[0].text")],
  ["description", MAX_TEXT, (n) => holding({ description: "d".repeat(n) }, "description")],
  [
    "description in a language",
    MAX_TEXT,
    (n) => holding({ description: { nb: "d".repeat(n) } }, "description.nb"),
  ],
  [
    "unit of a number",
    MAX_LINE,
    (n) => holding({ facts: [{ ...fact, value: 1, unit: "u".repeat(n) }] }, "facts[0].unit"),
  ],
  [
    "link",
    MAX_URL,
    (n) => holding({ links: [{ url: `https://e.org/${"u".repeat(n - 14)}`, title: "t" }] }, "links[0].url"),
  ],
  ["names of an entity", MAX_MEMBERS, (n) => holding({ names: times(n, (at) => `N${at}`) }, "names")],
  ["facts of an entity", MAX_MEMBERS, (n) => holding({ facts: times(n, () => fact) }, "facts")],
  [
    "labels",
    MAX_MEMBERS,
    (n) => ({
      dataset: { id: "x", labels: Object.fromEntries(times(n, (at) => [`l-${at}`, "L"])), entities: [] },
      // More keys than that are not put into memory: where they stand is all that is known of them.
      path: "line 1, column 11919",
    }),
  ],
];

describe.each(limits)("%s: at most %d", (_, most, made) => {
  const judged = (size: number) => {
    const { dataset, path } = made(size);
    const result = parseDataset(JSON.stringify(dataset));
    return { path, errors: result.ok ? [] : result.errors };
  };

  test("one less and just as many are read as they stand", () => {
    for (const size of [most - 1, most]) {
      const { dataset } = made(size);
      expect(parseDataset(JSON.stringify(dataset))).toEqual({ ok: true, dataset });
    }
  });

  test("one more is refused by its path, once", () => {
    const { path, errors } = judged(most + 1);
    expect(errors.map((error) => error.path)).toEqual([path]);
    expect(errors[0]?.remedy).not.toBe("");
  });
});

test("as many objects within each other as may be are judged, one more is not looked into", () => {
  const nested = (levels: number) =>
    `{"id": "x", "entities": [], "title": ${'{"nb":'.repeat(levels - 1)}1${"}".repeat(levels - 1)}}`;
  const problems = (levels: number) => {
    const result = parseDataset(nested(levels));
    return result.ok ? [] : result.errors.map(({ problem }) => problem);
  };
  for (const levels of [MAX_DEPTH - 1, MAX_DEPTH])
    expect(problems(levels).join()).not.toMatch(/nested deeper/);
  expect(problems(MAX_DEPTH + 1)).toEqual([`nested deeper than ${MAX_DEPTH} levels`]);
});

test("a text of as many units as there may be is read, white space and all, and one more is not", () => {
  const dataset = '{"id": "x", "entities": []}';
  const padded = (units: number) => dataset + " ".repeat(units - dataset.length);
  expect(parseDataset(padded(MAX_DATASET_UNITS - 1))).toMatchObject({ ok: true });
  expect(parseDataset(padded(MAX_DATASET_UNITS))).toMatchObject({ ok: true });
  expect(parseDataset(padded(MAX_DATASET_UNITS + 1))).toMatchObject({ ok: false, total: 1 });
});
