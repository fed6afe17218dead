import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { cpuTime } from "../../tests/lib/cpu-time.ts";
import fc from "../../tests/lib/properties.ts";
import { formatError } from "./dataset-error.ts";
import { MAX_DATASET_UNITS, MAX_ERRORS, MAX_ITEMS } from "./limits.ts";
import { DatasetSchema } from "./schema.ts";
import { parseDataset, validateDataset } from "./validate.ts";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../tests/datasets", file), "utf8"));
const full = read("full.json");

const errorsOf = (input: unknown) => {
  const result = validateDataset(input);
  return result.ok ? [] : result.errors.map(formatError);
};

const places = (count: number, more: (index: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, index) => ({
    id: `e-${index}`,
    type: "place",
    names: ["E"],
    ...more(index),
  }));

test("the smallest dataset", () => {
  const dataset = { id: "x", entities: [{ id: "a", type: "place", names: ["A", "B"] }] };
  expect(validateDataset(dataset)).toEqual({ ok: true, dataset });
});

test("names every error at once, each with what to write instead", () => {
  expect(
    errorsOf({
      id: "x",
      sources: [{ id: "ntb-2021", title: "NTB" }],
      entities: [
        {
          id: "kabul",
          type: "plce",
          names: ["Kabul"],
          facts: [{ label: "x", value: 1, source: "ntb", from: "2021-02-31" }],
        },
      ],
    }),
  ).toEqual([
    "entities[0].type: «plce» is none of person, place, organisation; did you mean «place»?",
    "entities[0].facts[0].from: there is no day «2021-02-31»; 2021-02 has 28 days; write the day, or «2021-02» if only the month is known",
    "entities[0].facts[0].source: no such source «ntb»; did you mean «ntb-2021»?",
  ]);
});

describe("data that is no JSON", () => {
  test.each([undefined, null, 1, "x", true, [], new Date(0), () => 1, Symbol("x"), 10n])(
    "%s is refused",
    (input) => {
      expect(validateDataset(input)).toMatchObject({ ok: false });
    },
  );

  test("an object that holds itself is refused before anything recurses into it", () => {
    const circle = { id: "x", entities: [] };
    Object.assign(circle, { title: circle });
    for (const error of errorsOf(circle)) expect(error).toMatch(/nested deeper than 8 levels/);
    expect(errorsOf(circle)).not.toEqual([]);
  });

  test("an object that grows by sharing parts is refused by its size", () => {
    const text = "x".repeat(9_999);
    const names = Array.from({ length: 1_000 }, () => ({ text, lang: "nb" }));
    const entity = { id: "a", type: "place", names };
    expect(errorsOf({ id: "x", entities: Array(10_000).fill(entity) })[0]).toContain(
      `dataset: larger than ${MAX_DATASET_UNITS} characters; split it`,
    );
  });

  test("a list or nothing in the place of texts by language or key is refused", () => {
    const entities = places(1);
    expect(errorsOf({ id: "x", title: {}, entities })).toEqual([
      expect.stringMatching(/^title: no text in any language/),
    ]);
    expect(errorsOf({ id: "x", title: [], entities })).toEqual([
      expect.stringMatching(/^title: a list stands here/),
    ]);
    expect(errorsOf({ id: "x", labels: [], entities })).toEqual([
      expect.stringMatching(/^labels: a list stands here/),
    ]);
    expect(errorsOf({ id: "x", labels: {}, entities })).toEqual([]);
  });

  test("a member that is undefined is no JSON either", () => {
    expect(errorsOf({ id: "x", title: undefined, entities: [] })).toEqual([
      "title: undefined is not JSON; take it out",
    ]);
  });
});

describe("limits", () => {
  test(`names ${MAX_ERRORS} errors and counts the rest`, () => {
    const result = validateDataset({ id: "x", entities: places(1_000, () => ({ partOf: "nowhere" })) });
    expect(result).toMatchObject({ ok: false, total: 1_000 });
    expect(!result.ok && result.errors).toHaveLength(MAX_ERRORS);
  });

  test("too many entities are refused by their number", () => {
    expect(errorsOf({ id: "x", entities: Array(MAX_ITEMS + 1).fill(0) })).toEqual([
      `entities: ${MAX_ITEMS + 1} entities, at most ${MAX_ITEMS}; split the dataset`,
    ]);
  });

  test("too long a text is refused unread", () => {
    expect(parseDataset(" ".repeat(MAX_DATASET_UNITS + 1))).toEqual({
      ok: false,
      errors: [
        {
          path: "dataset",
          problem: `larger than ${MAX_DATASET_UNITS} characters`,
          remedy: "split it into several datasets",
        },
      ],
      total: 1,
    });
  });

  test("a chain of parts as long as a dataset may be overflows no stack", () => {
    const chain = places(50_000, (index) =>
      index > 0 ? { partOf: `e-${index - 1}` } : { partOf: "e-49999" },
    );
    expect(errorsOf({ id: "x", entities: chain })).toEqual([
      expect.stringMatching(
        /^entities\[0\]\.partOf: «e-0» is part of itself: e-0 → e-49999 → .* → … → e-0; /,
      ),
    ]);
  });
});

test("prototypes stay as they were", () => {
  parseDataset('{"id": "x", "__proto__": {"polluted": 1}, "labels": {"constructor": "x"}, "entities": []}');
  expect(Object.prototype).not.toHaveProperty("polluted");
  expect({}.constructor).toBe(Object);
});

test("a byte-order mark is no error", () => {
  expect(parseDataset('\uFEFF{"id": "x", "entities": []}')).toMatchObject({ ok: true });
});

test("errors of a text have the line on which they stand", () => {
  const result = parseDataset('{\n"id": "x",\n"entities": [\n{"id": "a",\n"type": "place", "names": [""]}]}');
  expect(result).toMatchObject({ ok: false, errors: [{ path: "entities[0].names[0]", line: 5 }] });
});

test("time grows with the dataset, not faster", () => {
  const time = (count: number) => {
    const entities = places(count, (index) =>
      index > 0 ? { partOf: `e-${index >> 1}`, related: ["e-0"] } : {},
    );
    const dataset = { id: "x", entities };
    return Math.min(
      ...[1, 2, 3].map(() => cpuTime(() => expect(validateDataset(dataset)).toMatchObject({ ok: true }))),
    );
  };
  const small = time(1_000);
  // Sixteen times the entities: four times that is slack, and a quarter of quadratic.
  expect(time(16_000)).toBeLessThan(16 * 4 * Math.max(small, 3));
});

describe("whatever comes", () => {
  const keys = fc.constantFrom(
    ..."id type names label title entities sources events facts source value labels format partOf date until lat".split(
      " ",
    ),
    "__proto__",
    "constructor",
    "nb",
  );
  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom("place", "2021-02-30", "x", "", "a\u202eb", "https://example.org", 1, -1, null, true),
      fc.string({ unit: "binary" }),
      fc.double(),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(keys, tie("value"), { maxKeys: 6 }),
    ),
  })).value;

  test("is judged, never thrown at, and errors say where, what and what to do", () => {
    fc.assert(
      fc.property(anything, (input) => {
        const result = validateDataset(input);
        if (result.ok) return;
        expect(result.total).toBeGreaterThanOrEqual(result.errors.length);
        expect(result.errors.length).toBeGreaterThan(0);
        for (const { path, problem, remedy } of result.errors) {
          expect([path, problem, remedy].every((text) => /^\S.*\S$/.test(text) && text.isWellFormed())).toBe(
            true,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a dataset with one thing changed is refused by that path, or fits the format as valibot sees it", () => {
    const paths = pathsIn(full);
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, fc.boolean(), (path, value, remove) => {
        const mutant = structuredClone(full);
        change(mutant, path, remove ? undefined : value);
        const written = JSON.stringify(mutant);
        const result = parseDataset(written);
        if (result.ok) {
          expect(v.is(DatasetSchema, result.dataset)).toBe(true);
          // JSON writes -0 as 0.
          expect(result.dataset).toEqual(JSON.parse(written));
        } else {
          expect(result.errors.map(({ remedy }) => remedy).join()).not.toMatch(/Invalid/);
        }
      }),
      { numRuns: 500, examples: [[["entities", 2, "location", "lon"], -0, false]] },
    );
  });

  test("what valibot refuses is explained in our own words", () => {
    // «does not fit the format» stands only where explain() has missed what valibot has seen.
    fc.assert(
      fc.property(fc.dictionary(keys, anything), anything, (head, entity) => {
        expect(errorsOf({ ...head, entities: [entity] }).join("\n")).not.toMatch(/does not fit the format/);
      }),
      { numRuns: 500 },
    );
  });

  test("sound datasets survive being written and read again", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}(-[a-z0-9]{1,5})?$/), { minLength: 1 }),
        fc.array(fc.string({ unit: "grapheme", minLength: 1 })),
        (ids, names) => {
          const sound = ids.map((id, index) => ({
            id,
            type: "person",
            names: [
              "N",
              ...names.filter((name) =>
                /^[^\p{C}\p{Zl}\p{Zp}]*[\p{L}\p{N}][^\p{C}\p{Zl}\p{Zp}]*$/u.test(name),
              ),
            ],
            ...(index > 0 && { partOf: ids[index - 1] }),
          }));
          const first = validateDataset({ id: "x", entities: sound });
          expect(first).toMatchObject({ ok: true });
          if (first.ok) expect(parseDataset(JSON.stringify(first.dataset, null, 2))).toEqual(first);
        },
      ),
    );
  });
});

type Path = readonly (string | number)[];

/** Paths of everything in a value, its own left out. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const inner = [...path, Array.isArray(value) ? Number(key) : key];
    return [inner, ...pathsIn(member, inner)];
  });
}

/** Sets what stands at a path, or takes it away. */
function change(root: unknown, path: Path, value: unknown): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), root);
  const key = path.at(-1);
  if (!isObject(holder) || key === undefined) throw new Error("no such path");
  if (value !== undefined) holder[key] = value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}

test.each([
  ["12.08.2021", "write «2021-08-12»"],
  ["1.2.2021", "write «2021-02-01»"],
  ["2021.08.12", "write «2021-08-12»"],
  ["2021-8", "write «2021-08»"],
  ["2021-08-12T10:00:00Z", "write «2021-08-12»"],
  ["31/12/2021", "write «2021-12-31»"],
  ["12/31/2021", "write «2021-12-31»"],
  ["08/12/2021", "write «2021-12-08» or «2021-08-12»"],
  ["31.04.2021", "write a year, a month or a day: «2021», «2021-08», «2021-08-12»"],
  ["August 2021", "write a year, a month or a day: «2021», «2021-08», «2021-08-12»"],
])("of the date %s it is said what to write", (date, remedy) => {
  expect(errorsOf({ id: "x", date, entities: places(1) })).toEqual([
    `date: «${date}» is not a date; ${remedy}`,
  ]);
});
