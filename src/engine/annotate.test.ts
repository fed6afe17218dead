import { expect, test } from "vitest";
import { datasetOf, marker, unmarked } from "../../tests/lib/marked.ts";
import fc from "../../tests/lib/properties.ts";
import { compileLexicon } from "../dataset/lexicon/compile.ts";
import { openLexicon } from "../dataset/lexicon/lexicon.ts";
import { createDocument } from "./annotate.ts";
import type { Block } from "./types.ts";

const dataset = datasetOf({
  person: {
    "john-kirby": ["John Kirby"],
    "eirik-kristoffersen": ["Eirik Kristoffersen"],
    "ursula-von-der-leyen": ["Ursula von der Leyen", "Ursula S. von der Leyen"],
  },
  place: {
    kabul: ["Kabul", "Кабул", "کابل", "喀布尔", "カブール"],
    "mazar-e-sharif": ["Mazar-e-Sharif"],
    herat: { names: ["Herat", "Hérat"], partOf: "herat-province", kind: "city" },
    "herat-province": { names: ["Herat"], kind: "province" },
    iran: ["Iran", "イラン"],
    "united-states": ["USA", "U.S."],
    georgia: { names: [{ text: "Georgia", marks: ["ambiguous"] }] },
  },
  organisation: { taliban: ["Taliban", "طالبان"], nato: ["Nato"], "new-york-times": ["The New York Times"] },
});
const lexicon = openLexicon(compileLexicon([dataset]));
const mark = marker(dataset);

test.each([
  [
    "nb",
    "[Talibans|taliban] flagg, [Taliban|taliban]-styrker, [Nato|nato]s".replace(
      "[Nato|nato]s",
      "[Natos|nato]",
    ),
  ],
  ["en", "[Kabul|kabul]'s mayor and [Kabul|kabul]’s airport"],
  ["nb", "[Mazar\u2011e\u2011Sharif|mazar-e-sharif] og [Ka\u00adbul|kabul]"],
  ["fr", "L’[Iran|iran] et [Hérat|herat]"],
  ["en", "[U.S.|united-states] officials told [The New York Times|new-york-times]."],
  ["fi", "Pääkaupunki [Kabulista|kabul] ja [Iranin|iran] rajalta"],
  ["ru", "Из [Кабула|kabul] сообщили"],
  ["ps", "د [طالبانو|taliban] مشر"],
  ["zh", "他从[喀布尔|kabul]来。"],
  ["ja", "[イラン|iran]の[カブール|kabul]で。"],
  ["nb", "iransk politi, kabulere og Talibanistan er andre ord"],
])("%s: %s", (language, expected) => {
  expect(mark(unmarked(expected), language)).toBe(expected);
});

const texts = (
  blocks: readonly Block[],
  mentions: ReturnType<ReturnType<typeof createDocument>["mentions"]>,
): string[] =>
  mentions.map(({ block, start, end, entity }) => {
    const text = blocks.find(({ id }) => id === block)?.text ?? "";
    return `${block}: ${text.slice(start, end)} ${entity}`;
  });

test("a changed block is read again in the context of the whole document", () => {
  const blocks = [
    { id: 1, text: "Kristoffersen svarer." },
    { id: 2, text: "Forsvarssjefen er bekymret." },
  ];
  const document = createDocument(lexicon, { language: "nb" });
  document.read(blocks);
  expect(document.mentions()).toEqual([]);

  const changed = [{ id: 2, text: "Forsvarssjef Eirik Kristoffersen er bekymret." }];
  document.change(changed, []);
  expect(texts([...blocks.slice(0, 1), ...changed], document.mentions())).toEqual([
    "1: Kristoffersen eirik-kristoffersen",
    "2: Eirik Kristoffersen eirik-kristoffersen",
  ]);

  document.change([], [2]);
  expect(document.mentions()).toEqual([]);
});

test("a block in another language than its document is read in its own", () => {
  const document = createDocument(lexicon, { language: "en" });
  document.read([
    { id: 0, text: "Kabulista" },
    { id: 1, text: "Kabulista", language: "fi" },
  ]);
  expect(document.mentions().map(({ block }) => block)).toEqual([1]);
});

const words = fc.constantFrom(
  ..."Kabul Kabuls Iran i og the of Bank Eirik Kristoffersen John Kirby Henrik Herat provinsen Mazar-e-Sharif Taliban-styrker TALIBAN «Kabul» U.S. ( ) . , : - – ' ’s Georgia 16 喀布尔 カブール کابل و Кабула \u00ad \u0301 \ud83d \ude00 \u200b Ursula von der Leyen".split(
    " ",
  ),
);
const sentence = fc.array(
  fc.oneof({ weight: 4, arbitrary: words }, fc.string({ unit: "binary", maxLength: 6 })),
  { maxLength: 25 },
);
const languages = fc.constantFrom("nb", "en", "de", "fi", "ru", "ar", "ja", "tr", "xx", undefined);
const documents = fc.record({
  blocks: fc.array(
    sentence.map((list) => list.join(" ")),
    { minLength: 1, maxLength: 5 },
  ),
  language: languages,
});

function mentionsOf(blocks: readonly string[], language: string | undefined) {
  const document = createDocument(lexicon, language === undefined ? {} : { language });
  document.read(blocks.map((text, id) => ({ id, text })));
  return document.mentions();
}

test("spans lie in their blocks, in order, and never overlap; confidences are probabilities", () => {
  fc.assert(
    fc.property(documents, ({ blocks, language }) => {
      let last = { block: -1, end: 0 };
      for (const { block, start, end, confidence } of mentionsOf(blocks, language)) {
        expect(block).toBeGreaterThanOrEqual(last.block);
        if (block === last.block) expect(start).toBeGreaterThanOrEqual(last.end);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(blocks[block]?.length ?? 0);
        expect(confidence).toBeGreaterThanOrEqual(0.5);
        expect(confidence).toBeLessThanOrEqual(1);
        last = { block, end };
      }
    }),
  );
});

test("a person's initials that are also a name of their own belong to the person", () => {
  expect(mentionsOf(["U.S. von Leyen"], "nb")).toMatchObject([{ start: 0, end: 14 }]);
});

test("blocks that come one by one give the mentions of blocks that come together", () => {
  fc.assert(
    fc.property(documents, ({ blocks, language }) => {
      const document = createDocument(lexicon, { language: language ?? "nb" });
      document.read([]);
      for (const [id, text] of blocks.entries()) document.change([{ id, text: `old ${text}` }], []);
      for (const [id, text] of [...blocks.entries()].reverse()) document.change([{ id, text }], []);
      expect(document.mentions()).toEqual(mentionsOf(blocks, language ?? "nb"));
    }),
  );
});
