import { expect, test } from "vitest";
import { compileLanguage } from "./compile-language.ts";
import { languageData } from "./languages.ts";

/** All texts in a value, however deep: lists of words, and what they are listed under. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

test.each(languageData.map((data) => [data.tag, data] as const))(
  "lists of %s have one space between words",
  (_, data) => {
    expect(textsIn(data).filter((list) => /^\s|\s$|\s\s|[\n\t]/.test(list))).toEqual([]);
  },
);

test("a phrase is any first word before any second one of its line; of two kinds a noun has the last", () => {
  const language = compileLanguage(
    {
      tag: "xx",
      grammar: "",
      phrases: { "venstre høyre": "hånd fot", man: "sier" },
      kinds: { city: "by stad", province: "len stad" },
    },
    [],
  );
  expect(language.isPhrase("høyre", "hånd")).toBe(true);
  expect(language.isPhrase("høyre", "sier")).toBe(false);
  expect(language.kindOf("by")).toBe("city");
  expect(language.kindOf("stad")).toBe("province");
  expect(language.kindOf("elv")).toBeUndefined();
});
