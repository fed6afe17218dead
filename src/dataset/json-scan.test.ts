import { describe, expect, test } from "vitest";
import fc from "../../tests/lib/properties.ts";
import { formatError } from "./dataset-error.ts";
import { scanJson } from "./json-scan.ts";
import { MAX_VALUES } from "./limits.ts";

const errors = (text: string) => scanJson(text).map(formatError);

describe("errors of syntax", () => {
  test.each([
    [
      "",
      "line 1, column 1: the end of the file stands where a value must be; write the rest: the file ends too early",
    ],
    [
      "{\n  'id': 1}",
      'line 2, column 3: «\'» stands where a key must be; write the key in double quotes, "key"',
    ],
    [
      '{"a": 1,\n}',
      "line 1, column 8: a comma stands before «}»; take it out: the last member has none after it",
    ],
    ['{"a": 1\r\n"b": 2}', 'line 2, column 1: «"» stands where «,» or «}» must be; write «,» before it'],
    [
      '["a"',
      "line 1, column 5: the end of the file stands where «,» or «]» must be; write «]»: something was opened and not closed",
    ],
    ['{"a" 1}', "line 1, column 6: «1» stands where «:» must be; write «:» and a value after «a»"],
    [
      '{"a": undefined}',
      'line 1, column 7: «undefined» stands where a value must be; write a text "…", a number, a list [ … ] or an object { … }',
    ],
    [
      '["a\nb"]',
      'line 1, column 4: a line ends inside a text; write «"» at the end of the text, or \\n for a line break in it',
    ],
    ['["a]', 'line 1, column 2: a text begins here and does not end; write «"» at its end'],
    ['["\\x"]', "line 1, column 3: «\\x» is no escape; write a backslash as \\\\"],
    [
      "[“a”]",
      'line 1, column 2: «“» stands where a value must be; write texts in straight double quotes, "…"',
    ],
    [
      "[1] // done",
      "line 1, column 5: «/» stands after the end of the dataset; take it out: a file is one { … }",
    ],
    ["// a\n[]", "line 1, column 1: «/» stands where a value must be; take the comment out: JSON has none"],
    [
      "<!doctype html>",
      "line 1, column 1: «<» stands where a value must be; choose the JSON file itself: this looks like a web page",
    ],
    [
      '{"a": 1, // ours\n"b": 2}',
      "line 1, column 10: «/» stands where a key must be; take the comment out: JSON has none",
    ],
    [
      '{"a": 1 /* ours */}',
      "line 1, column 9: «/» stands where «,» or «}» must be; take the comment out: JSON has none",
    ],
    [
      "{”a”: 1}",
      'line 1, column 2: «”» stands where a key must be; write the key in straight double quotes, "key"',
    ],
    [
      '{"a"',
      "line 1, column 5: the end of the file stands where «:» must be; write the rest: the file ends too early",
    ],
    ["[01]", "line 1, column 3: «1» stands where «,» or «]» must be; write «,» before it"],
  ])("%j", (text, error) => {
    expect(errors(text)).toEqual([error]);
  });

  test("nesting is refused before any code recurses into it", () => {
    expect(errors("[".repeat(1_000_000))).toEqual([
      "line 1, column 9: nested deeper than 8 levels; the format has no place for this; take it out",
    ]);
  });
});

describe("what would take all memory is refused before it is read", () => {
  test("an object of a million keys", () => {
    const keys = Array.from({ length: 1_001 }, (_, index) => `"k${index}": 1`);
    expect(errors(`{${keys.join(",\n")}}`)).toEqual([
      "line 1001, column 8: more than 1000 keys in one object; no object of a dataset needs as many: is it the right file?",
    ]);
  });

  /** The list itself is a value, too. */
  const values = (count: number, member: string) => `[${`${member},`.repeat(count - 2)}${member}]`;

  test("millions of empty lists: one more than there may be values", () => {
    expect(errors(values(MAX_VALUES + 1, "[]"))).toEqual([
      expect.stringContaining(`: more than ${MAX_VALUES} values; split it into several datasets`),
    ]);
  }, 120_000);

  test("as many as there may be are read", () => {
    expect(errors(values(MAX_VALUES, "0"))).toEqual([]);
  }, 120_000);
});

test("keys that an object has twice are named, however they are written", () => {
  expect(errors('{"entities": [\n{"id": 1, "i\\u0064": 2}, {"id": 3}]}')).toEqual([
    "line 2, column 11: the key «id» stands twice in entities[0]; keep one of the two",
  ]);
});

test("agrees with JSON.parse on what is JSON, whatever is done to it", () => {
  const shallow = fc.json({ maxDepth: 4 });
  const damage = fc.record({
    text: shallow,
    at: fc.nat(),
    cut: fc.nat({ max: 3 }),
    insert: fc.constantFrom(
      "",
      ",",
      '"',
      "}",
      "]",
      "[",
      "{",
      ":",
      "\\",
      "\n",
      "0",
      "-",
      ".",
      "e",
      "tru",
      "\u0001",
    ),
  });
  fc.assert(
    fc.property(damage, ({ text, at, cut, insert }) => {
      const place = at % (text.length + 1);
      const damaged = text.slice(0, place) + insert + text.slice(place + cut);
      const syntax = scanJson(damaged).filter(({ problem }) => !/stands twice|nested deeper/.test(problem));
      expect(syntax.length === 0).toBe(isJson(damaged));
    }),
    { numRuns: 1_000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
