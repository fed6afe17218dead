import { expect, test } from "vitest";
import { articleOf } from "./draft-article.ts";

test.each([
  ['<link rel="canonical" href="https://avisa.example/brannen?id=1">', "https://avisa.example/brannen"],
  ['<meta property="og:url" content="https://avisa.example/brannen#start">', "https://avisa.example/brannen"],
  ['<meta property="og:url" content="javascript:alert(1)">', undefined],
])("a page that says of its address %s", (head, url) => {
  const html = `<!doctype html><html lang="nb"><head><title>Brannen</title>${head}</head><body><p>Kabul.</p></body></html>`;
  expect(articleOf("page.html", html, undefined).url).toBe(url);
});
