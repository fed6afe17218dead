import { expect, test } from "vitest";
import { readJsonLd, textOf, typesOf } from "./json-ld.ts";

function thingsOf(...scripts: readonly string[]) {
  return readJsonLd(scripts);
}

test("graphs, lists and main entities are opened, in page order", () => {
  const things = thingsOf(
    '{"@graph":[{"@type":"WebPage","mainEntity":{"@type":"NewsArticle"}},{"@type":"Organization"}]}',
    '[{"@type":"https://schema.org/Person"}]',
  );
  expect(things.flatMap(typesOf)).toEqual(["WebPage", "NewsArticle", "Organization", "Person"]);
});

test("the usual slips are mended", () => {
  expect(thingsOf('<![CDATA[\n{"@type":"Article"}\n]]>').flatMap(typesOf)).toEqual(["Article"]);
  expect(thingsOf('<!-- {"@type":"Article",} -->').flatMap(typesOf)).toEqual(["Article"]);
  expect(thingsOf('{"@type":"Article","headline":"Kabul\nsurrounded"};')[0]?.["headline"]).toBe(
    "Kabul surrounded",
  );
});

test.each(["", "null", "7", '"text"', "{", "{]", "[[[]]]"])(
  "%s describes nothing, and harms nothing",
  (text) => expect(thingsOf(text)).toEqual([]),
);

test("nesting without end is left where it is", () => {
  const deep = `${'{"@graph":['.repeat(2_000)}${"]}".repeat(2_000)}`;
  expect(thingsOf(deep).length).toBeLessThan(10);
});

test("a property is a text, the name of a thing, or the name of a thing that stands elsewhere", () => {
  const things = [{ "@id": "#us", name: "The Example" }];
  expect(textOf("The Example")).toBe("The Example");
  expect(textOf([{ name: "The Example" }])).toBe("The Example");
  expect(textOf({ "@id": "#us" }, things)).toBe("The Example");
  expect(textOf({ "@id": "#them" }, things)).toBeUndefined();
  expect(textOf(7)).toBeUndefined();
});
