import * as v from "valibot";
import { expect, test } from "vitest";
import { pageRequests } from "./pages.ts";

const fits = (texts: readonly string[]) =>
  v.is(pageRequests["page/changed"].request, {
    blocks: texts.map((text, id) => ({ id, text })),
    outline: [],
    removed: [],
  });

test("all that is read of the longest page fits into a message", () => {
  expect(fits(Array.from({ length: 10_000 }, () => "K ".repeat(100)))).toBe(true);
});

test("a message of ten megabytes is refused, in one block or in many", () => {
  expect(fits(["Kabul ".repeat(1_700_000)])).toBe(false);
  expect(fits(Array.from({ length: 30_000 }, () => "Kabul"))).toBe(false);
});
