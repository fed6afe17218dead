import { Window } from "happy-dom";
import { expect, test, vi } from "vitest";
import { datasetOf } from "../../../tests/lib/marked.ts";
import fc from "../../../tests/lib/properties.ts";
import { compileLexicon } from "../../dataset/lexicon/compile.ts";
import { openLexicon } from "../../dataset/lexicon/lexicon.ts";
import { createDocument } from "../../engine/annotate.ts";
import { BlockWriter } from "./block-writer.ts";
import { stretchesOf, type TextBlock } from "./text-block.ts";

vi.setConfig({ testTimeout: 60_000 });

const { document } = new Window();
const lexicon = openLexicon(
  compileLexicon([
    datasetOf({
      person: {
        "john-kirby": ["John Kirby", "Джон Кирби"],
        "ursula-von-der-leyen": ["Ursula von der Leyen"],
      },
      place: {
        kabul: ["Kabul", "Кабул", "كابل", "喀布尔", "カブール", "카불"],
        "mazar-e-sharif": ["Mazar-e-Sharif"],
        "united-states": ["USA", "U.S.", "米国", "الولايات المتحدة"],
        herat: ["Hérat"],
      },
      organisation: { taliban: ["Taliban"], pentagon: ["国防総省", "Pentagon"] },
    }),
  ]),
);

const part = fc.constantFrom(
  ..."Kabul|Kabuls|Taliban-styrker|John Kirby|John F.  Kirby|Kirby|, a plumber|Ursula von der\nLeyen|Mazar-e-Sharif|Hérat|He\u0301rat|U.S.|USA|Джона Кирби|в Кабуле|وكابل|للولايات المتحدة|米国防総省|カブールで|카불에서|Ka\u00adbul|😀|\ud83d|.|, |’s|-|–|\t|\n  |\u00a0|og|i|the ".split(
    "|",
  ),
);
const texts = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: part },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .chain((parts) => fc.constantFrom(parts.join(""), parts.join(" ")));
const cases = fc.record({
  text: texts,
  /** Where nodes end, as shares of the text. */
  cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
  language: fc.constantFrom("nb", "en", "de", "ru", "ar", "ja", "zh", "ko", undefined),
});

/** A paragraph as a page has it: text nodes, whose white space is joined, and what the block says of where it is. */
function paragraph(text: string, cuts: readonly number[]): { block: TextBlock; starts: Map<Text, number> } {
  const ends = [...new Set(cuts.map((share) => Math.round(share * text.length))), text.length].sort(
    (a, b) => a - b,
  );
  const starts = new Map<Text, number>();
  const writer = new BlockWriter();
  let from = 0;
  for (const end of ends) {
    const node = document.createTextNode(text.slice(from, end)) as unknown as Text;
    starts.set(node, from);
    for (const _ of writer.add(node, Number.POSITIVE_INFINITY)) throw new Error("short texts are one block");
    from = end;
  }
  const written = writer.take() ?? { text: "", pieces: [] };
  const container = document.body as unknown as Element;
  return { block: { ...written, id: 0, role: "body", container }, starts };
}

/** Mentions with the places of their first and last characters in the source of the paragraph. */
function mentionsIn(text: string, cuts: readonly number[], language: string | undefined): object[] {
  const { block, starts } = paragraph(text, cuts);
  const reading = createDocument(lexicon, language === undefined ? {} : { language });
  reading.read([block]);
  return reading.mentions().map(({ start, end, entity, confidence, evidence }) => {
    const stretches = stretchesOf(block, start, end);
    const first = stretches.at(0);
    const last = stretches.at(-1);
    const from = first ? (starts.get(first.node) ?? Number.NaN) + first.from : Number.NaN;
    const to = last ? (starts.get(last.node) ?? Number.NaN) + last.to : Number.NaN;
    return { start, end, entity, confidence, evidence, source: text.slice(from, to), from, to };
  });
}

test("the same text gives the same mentions in the same places however it is cut into inline nodes", () => {
  fc.assert(
    fc.property(cases, ({ text, cuts, language }) => {
      expect(mentionsIn(text, cuts, language)).toEqual(mentionsIn(text, [], language));
    }),
    { numRuns: 400 },
  );
});

test("a name that several nodes share is found, and known to stand in all of them", () => {
  expect(mentionsIn("I Mazar-e-Sharif\n", [0.3, 0.5, 0.6], "nb")).toMatchObject([
    { entity: "mazar-e-sharif", from: 2, to: 16 },
  ]);
});

test("what a mention covers in the nodes is what it covers in the block, but for white space", () => {
  fc.assert(
    fc.property(cases, ({ text, cuts }) => {
      const { block } = paragraph(text, cuts);
      const reading = createDocument(lexicon, { language: "en" });
      reading.read([block]);
      for (const { start, end } of reading.mentions()) {
        const covered = stretchesOf(block, start, end).map(({ node, from, to }) => node.data.slice(from, to));
        const bare = (shown: string): string => shown.replace(/[ \t\n\r\f]+/g, "");
        expect(bare(covered.join(""))).toBe(bare(block.text.slice(start, end)));
      }
    }),
    { numRuns: 200 },
  );
});
