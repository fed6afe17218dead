import { expect, test } from "vitest";
import { readCsv } from "./csv.ts";

test("reads fields in quotes with commas, line ends and quotes in them", () => {
  expect(readCsv('a,b\n"Nuevo León, MX","says ""no"""\n"two\nlines",\n')).toEqual([
    ["a", "b"],
    ["Nuevo León, MX", 'says "no"'],
    ["two\nlines", ""],
  ]);
});

test("reads a last line without an end, and no lines", () => {
  expect(readCsv("a,b\r\nc,d")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(readCsv("a\n")).toEqual([["a"]]);
});
