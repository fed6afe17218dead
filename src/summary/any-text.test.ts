import { expect, test } from "vitest";
import { cpuTime } from "../../tests/lib/cpu-time.ts";
import fc from "../../tests/lib/properties.ts";
import type { Block } from "../engine/types.ts";
import { quantitiesOf } from "./quantities.ts";
import { sentencesOf } from "./sentences.ts";
import { summarise } from "./summarise.ts";
import { countWords } from "./words.ts";

/** Text of the marks, words and numbers that the rules look at, in any order. */
const pieces =
  '. ! ? … 。 ؟ ۔ । « » “ ” „ " ( ) 「 」 – - — | • \n , : ; % $ € ° / 12 12. 3000 3,000 3.000 1998 20–30 14.30 ٨٥ kl. dr. U.S. J. og Det det det.Det Kabul million to tredeler av prosent mil people the two-thirds of 30-day 的塔利班 สะพาน 👩‍👩‍👧 \u00a0'.split(
    " ",
  );
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces, " "), fc.string({ unit: "grapheme", maxLength: 6 })), {
    maxLength: 80,
  })
  .map((parts) => parts.join(" "));
const language = fc.constantFrom(
  "nb",
  "nn",
  "da",
  "sv",
  "en",
  "de",
  "fr",
  "es",
  "ar",
  "zh",
  "th",
  "fi",
  "xx",
);

test("sentences follow each other, and nothing but white space, bars and bullets lies between them", () => {
  fc.assert(
    fc.property(text, language, (given, tag) => {
      let end = 0;
      for (const sentence of sentencesOf(given, tag)) {
        expect(given.slice(end, sentence.start)).toMatch(/^[\s|•▪●■►]*$/u);
        expect(sentence.start).toBeLessThan(sentence.end);
        expect(given.slice(sentence.start, sentence.end).trim()).toHaveLength(sentence.end - sentence.start);
        end = sentence.end;
      }
      expect(given.slice(end)).toMatch(/^[\s|•▪●■►]*$/u);
    }),
    { numRuns: 300 },
  );
});

test("a summary is of the page's own text, in its order, and within its words", () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 4 }),
      language,
      fc.integer({ min: 1, max: 60 }),
      (texts, tag, words) => {
        const blocks: Block[] = texts.map((own, id) => ({ id, text: own }));
        const summary = summarise(blocks, { words, language: tag });
        for (const { block, start, end, text: own } of summary)
          expect(texts[block]?.slice(start, end)).toBe(own);
        const places = summary.map(({ block, start }) => block * 1e6 + start);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(summary.reduce((sum, { text: own }) => sum + countWords(own), 0)).toBeLessThanOrEqual(words);
      },
    ),
    { numRuns: 200 },
  );
});

test("a quantity is of the page's own text, within its sentence, and has a number in words or digits", () => {
  fc.assert(
    fc.property(text, language, (given, tag) => {
      for (const { start, end, phrase, sentence, value } of quantitiesOf([{ id: 0, text: given }], {
        language: tag,
      })) {
        expect(given.slice(start, end)).toBe(phrase);
        expect(phrase).not.toBe("");
        expect(start).toBeGreaterThanOrEqual(sentence.start);
        expect(end).toBeLessThanOrEqual(sentence.end);
        if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["spaces", " "],
  ["opening brackets", "("],
  ["closing brackets after opening ones", "( ]"],
  ["quotation marks", "« "],
  ["stops", "."],
  ["digits", "1"],
  ["grouped digits", "111 "],
  ["abbreviations", "kl. "],
  ["numerals", "to "],
  ["letters", "å"],
  ["bars", " | "],
])("a long run of %s costs no more than its length", (_, piece) => {
  const long = piece.repeat(Math.ceil(100_000 / piece.length));
  const took = cpuTime(() => {
    summarise([{ id: 0, text: long }], { words: 100, language: "nb" });
    quantitiesOf([{ id: 0, text: long }], { language: "nb" });
  });
  expect(took).toBeLessThan(2000);
});
