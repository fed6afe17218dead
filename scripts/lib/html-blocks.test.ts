import { expect, test } from "vitest";
import { blocksOfHtml } from "./html-blocks.ts";

const long =
  "The council has voted to sell the harbour after a long quarrel, and many are glad of it. ".repeat(4);
const textsOf = (html: string) =>
  blocksOfHtml(`<!doctype html><html lang="en"><body>${html}</body></html>`).blocks;

test("the article with most text is read, not the first one", () => {
  const html = `<article><h2>Teaser</h2></article><article><h1>Sale</h1><p>${long}</p></article>`;
  expect(textsOf(html).map(({ text }) => text)).toEqual(["Sale", long.trim()]);
});

test("a paragraph within a caption is a caption", () => {
  const html = `<article><p>${long}</p><figure><figcaption><p>The harbour.</p></figcaption></figure></article>`;
  expect(textsOf(html).at(-1)).toMatchObject({ text: "The harbour.", role: "caption" });
});

test("inline elements join, blocks part, and what no reader reads is left out", () => {
  const html = `<article><p>${long}</p><nav>Home</nav><p>In <b>Ma</b>zar&nbsp;<a href="/">today</a></p><script>x</script></article>`;
  expect(textsOf(html).map(({ text }) => text)).toEqual([long.trim(), "In Mazar\u00a0today"]);
});

test("a short page's only article is its article", () => {
  expect(textsOf("<div>Menu</div><article><p>Rain.</p></article>").map(({ text }) => text)).toEqual([
    "Rain.",
  ]);
});
