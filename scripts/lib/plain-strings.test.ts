import { parseAst } from "vite";
import { expect, test } from "vitest";
import { withPlainStrings } from "./plain-strings.ts";

const written = (code: string) => withPlainStrings(code, parseAst(code));

test("templates without substitutions become strings of the same text", () => {
  expect(written('const a = `og "men" på\\n日本`;')).toBe("const a = 'og \"men\" på\\n日本';");
  expect(written(`const a = \`{"b":"l'été \\\\n"}\`;`)).toBe(`const a = '{"b":"l\\'été \\\\n"}';`);
  expect(written("f(`a`, `b`)")).toBe('f("a", "b")');
});

test("tagged templates, and those with substitutions, stay; what is substituted is written anew", () => {
  for (const code of ["String.raw`\\p{L}`", "`\u0024{a}b`"]) expect(written(code)).toBe(code);
  expect(written("`\u0024{f(`a`)}b`")).toBe('`\u0024{f("a")}b`');
});
