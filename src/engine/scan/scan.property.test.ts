import { expect, test, vi } from "vitest";
import fc from "../../../tests/lib/properties.ts";
import { compileLexicon } from "../../dataset/lexicon/compile.ts";
import { type Lexicon, openLexicon, type ScanTables } from "../../dataset/lexicon/lexicon.ts";
import { scanByTrying } from "./reference.ts";
import { type Candidate, scan } from "./scan.ts";
import { onlyTails } from "./tails.ts";

const RUNS = 600;
vi.setConfig({ testTimeout: 60_000 });

/** Few characters of every kind, so that random names and texts meet. */
const CHARACTERS = [
  ..."aAbBcéÉeEsSßøØoOiİıIjJ",
  ..."  --''..,!\n\t",
  ..."\u00a0\u2011–’\u00ad\u200b\u200c\u200e",
  ..."\u0301\u0308",
  ..."яЯиийЙаАкК",
  ..."اأبكکيیو\u0640\u064eה",
  ..."中国阿ガカか\u3099ー・กัา한ᄒ\u1161\u11ab",
  ..."12٣",
  "\ud83d",
  "\udc00",
  "😀",
  "𠮷",
  "ﬁ",
  "Ａ",
  "क",
  "\u094d",
];
const PLAIN = [..."aAbBsS -'."];

const word = (characters: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength }).map((parts) => parts.join(""));
const anyName = fc.oneof(
  { weight: 3, arbitrary: word(CHARACTERS, 7) },
  { weight: 3, arbitrary: word(PLAIN, 6) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "Kabul",
      "Mazar-e-Sharif",
      "al-Qaida",
      "den grønne sonen",
      "U.S.",
      "FN",
      "NATO",
      "Росси",
      "Россия",
      "كابل",
      "阿富汗",
      "von der Leyen",
      "El Raval",
      "el Raval",
      "Straße",
    ),
  },
);
const lexiconOf = (names: readonly string[]): Lexicon & ScanTables =>
  openLexicon(
    compileLexicon([
      {
        id: "random",
        entities: names.map((name, i) => ({
          id: `e${i}`,
          type: i % 3 === 0 ? "person" : "place",
          names: [name],
        })),
      },
    ]),
  );
const cases = fc.array(anyName, { minLength: 1, maxLength: 12 }).chain((names) =>
  fc.record({
    names: fc.constant(names),
    text: fc
      .array(
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...names) },
          { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => name.toUpperCase()) },
          { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => name.toLowerCase()) },
          { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => name.normalize("NFD")) },
          { weight: 3, arbitrary: fc.constantFrom(" ", " ", "-", "’", ". ", "s", "и", "و", "\n") },
          { weight: 2, arbitrary: word(CHARACTERS, 3) },
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join("")),
  }),
);

test("finds what trying every name at every word finds", () => {
  fc.assert(
    fc.property(cases, ({ names, text }) => {
      const lexicon = lexiconOf(names);
      expect(scan(lexicon, text)).toEqual(scanByTrying(lexicon, text));
    }),
    { numRuns: RUNS, examples: [[{ names: ["ASAaa", "\udc00e'كei"], text: "\ud83d\udc00e'كeia" }]] },
  );
});

test("finds what trying finds where only some tails are allowed", () => {
  const tail = fc.oneof(
    fc.constantFrom("s", "en", "и", "에", "ß", "ı", "σ"),
    word(PLAIN, 4),
    word(CHARACTERS, 3),
  );
  fc.assert(
    fc.property(cases, fc.array(tail, { maxLength: 4 }), ({ names, text }, some) => {
      const lexicon = lexiconOf(names);
      const tails = onlyTails(some.map((each) => each.toLowerCase()));
      expect(scan(lexicon, text, tails)).toEqual(scanByTrying(lexicon, text, tails));
    }),
    { numRuns: RUNS },
  );
});

test("spans lie inside the text and hold their name; whole words never overlap", () => {
  fc.assert(
    fc.property(cases, ({ names, text }) => {
      let consumed = 0;
      for (const { start, nameStart, nameEnd, end, name } of scan(lexiconOf(names), text)) {
        expect(
          0 <= start && start <= nameStart && nameStart < nameEnd && nameEnd <= end && end <= text.length,
        ).toBe(true);
        expect(name).toBeGreaterThanOrEqual(0);
        if (start !== nameStart || nameEnd !== end) continue;
        expect(start).toBeGreaterThanOrEqual(consumed);
        consumed = end;
      }
    }),
    { numRuns: RUNS },
  );
});

test("paragraphs scanned apart have the candidates of the whole text", () => {
  fc.assert(
    fc.property(cases, cases, ({ names, text }, other) => {
      const lexicon = lexiconOf(names.map((name) => name.replaceAll("\n", " ")));
      const first = `${text}x\n`;
      const shifted = scan(lexicon, other.text).map((candidate) => shift(candidate, first.length));
      expect(scan(lexicon, first + other.text)).toEqual([...scan(lexicon, first), ...shifted]);
    }),
    { numRuns: RUNS / 5 },
  );
});

test("long texts are read like short ones", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 4080, max: 4100 }), ({ names, text }, length) => {
      const lexicon = lexiconOf(names.map((name) => name.replaceAll("\n", " ")));
      const padding = `${"x ".repeat(length).slice(0, length - 1)}\n`;
      const shifted = scan(lexicon, text).map((candidate) => shift(candidate, padding.length));
      expect(scan(lexicon, padding + text)).toEqual(shifted);
    }),
    { numRuns: RUNS / 10 },
  );
});

test("no string throws", () => {
  const lexicon = lexiconOf(["Kabul", "阿富汗", "كابل", "U.S.", "al-Qaida", "den grønne sonen"]);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      scan(lexicon, text);
    }),
    { numRuns: RUNS },
  );
});

function shift({ start, end, nameStart, nameEnd, name, form }: Candidate, by: number): Candidate {
  return { start: start + by, end: end + by, nameStart: nameStart + by, nameEnd: nameEnd + by, name, form };
}
