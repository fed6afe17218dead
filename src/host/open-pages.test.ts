import { expect, test } from "vitest";
import { MOST_BLOCKS, MOST_ELEMENTS, MOST_UNITS } from "../browser/protocol/pages.ts";
import { compileLexicon } from "../dataset/lexicon/compile.ts";
import { openLexicon } from "../dataset/lexicon/lexicon.ts";
import type { OutlineElement } from "../engine/types.ts";
import { OpenPages } from "./open-pages.ts";

const lexicon = openLexicon(
  compileLexicon([{ id: "own", entities: [{ id: "k", type: "place", names: ["Kabul"] }] }]),
);
const said = {
  url: "https://news.example/1",
  site: "news.example",
  judgement: { news: true, reason: "asked" },
} as const;

function opened() {
  const pages = new OpenPages();
  pages.read(1, lexicon, said, [{ id: 0, text: "They met in Kabul." }]);
  return pages;
}

const block = (id: number, text = "x") => ({ id, text });
const paragraph: OutlineElement = [-1, "p", ""];

test.each<readonly [what: string, tell: (pages: OpenPages, n: number) => unknown, times: number]>([
  [
    "blocks",
    (pages, n) =>
      pages.change(
        1,
        Array.from({ length: 10_000 }, (_, at) => block(n * 10_000 + at)),
        [],
      ),
    MOST_BLOCKS / 10_000,
  ],
  ["text", (pages, n) => pages.change(1, [block(n, "x ".repeat(500_000))], []), MOST_UNITS / 1_000_000],
  [
    "elements",
    (pages) =>
      pages.change(
        1,
        [],
        [],
        Array.from({ length: 50_000 }, () => paragraph),
      ),
    MOST_ELEMENTS / 50_000,
  ],
])(
  "a page that has told more than a message may, %s by %s, is asked for all of it anew",
  (_, tell, times) => {
    const pages = opened();
    for (let n = 1; n < times; n += 1) expect(tell(pages, n)).toBeDefined();
    const left = [tell(pages, times), tell(pages, times + 1)];
    expect(left).toContain(undefined);
    expect(pages.get(1)).toBeUndefined();
  },
);

test("a page that renders itself a thousand times is known all the while", () => {
  const pages = opened();
  for (let n = 1; n <= 1_000; n += 1)
    expect(pages.change(1, [block(n, "Then Kabul fell.")], [n - 1], [paragraph])).toBeDefined();
  expect(pages.get(1)?.blocks.size).toBe(1);
});
