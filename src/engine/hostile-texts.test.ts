import { expect, test } from "vitest";
import { cpuTime } from "../../tests/lib/cpu-time.ts";
import { compileLexicon } from "../dataset/lexicon/compile.ts";
import { openLexicon } from "../dataset/lexicon/lexicon.ts";
import { createDocument } from "./annotate.ts";

const LEXICON = openLexicon(
  compileLexicon([{ id: "own", entities: [{ id: "kabul", type: "place", names: ["Kabul"] }] }]),
);

function mentionsIn(text: string): number {
  const document = createDocument(LEXICON, { language: "en" });
  document.read([{ id: 0, text }]);
  return document.mentions().length;
}

test.each(["-", "'", ", "])("names without end, chained by «%s», take time by their number", (link) => {
  const chain = (names: number) => `Kabul${link}`.repeat(names);
  mentionsIn(chain(100));
  const few = cpuTime(() => mentionsIn(chain(1_000)));
  const many = cpuTime(() => mentionsIn(chain(8_000)));
  expect(many).toBeLessThan(few * 24 + 100);
});
