import { expect, test, vi } from "vitest";
import fc from "../../../tests/lib/properties.ts";
import { compileLexicon } from "../../dataset/lexicon/compile.ts";
import { foldText } from "../../dataset/lexicon/fold.ts";
import { openLexicon } from "../../dataset/lexicon/lexicon.ts";
import { plainForm } from "./plain-form.ts";
import { writtenForm } from "./written-form.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Every character that is written plainly, and what no name may be without. */
const latin = Array.from({ length: 0x24f }, (_, unit) => String.fromCharCode(unit + 1));

function formsOf(name: string, text: string): [plain: string, written: string] {
  const lexicon = openLexicon(
    compileLexicon([{ id: "x", entities: [{ id: "a", type: "place", names: [name] }] }]),
  );
  return [plainForm(lexicon, text, 0, 0, text.length), writtenForm(name, text) ?? "other"];
}

test.each([
  ["AP", "Ap", "other"],
  ["Usa", "USA", "capitals"],
  ["Nato", "NATO", "capitals"],
  ["NATO", "Nato", "other"],
  ["UNESCO", "Unesco", "folded"],
  ["New York", "NEW YORK", "capitals"],
  ["New York", "New york", "other"],
  ["McDonald", "Mcdonald", "folded"],
  ["McDonald", "MCDONALD", "capitals"],
])("«%s» written «%s»: %s", (name, text, form) => {
  expect(formsOf(name, text)).toEqual([form, form]);
});

test("what is clear without making strings is what strings tell", () => {
  const letter = fc.constantFrom(..."aAbBeEéÉøØßsS1", " ", "-", "'", ...latin);
  const pair = fc
    .array(letter, { minLength: 1, maxLength: 8 })
    .chain((name) =>
      fc.record({
        name: fc.constant(name.join("")),
        text: fc
          .tuple(
            ...name.map((own) =>
              fc.constantFrom(own, own.toUpperCase(), own.toLowerCase(), ...variantsOf(own)),
            ),
          )
          .map((letters) => letters.join("")),
      }),
    )
    .filter(({ name, text }) => /[\p{L}\p{N}]/u.test(name) && foldOf(name) === foldOf(text));
  fc.assert(
    fc.property(pair, ({ name, text }) => {
      const [plain, written] = formsOf(name, text);
      if (plain !== "unclear") expect(plain).toBe(written);
    }),
    { numRuns: 1_000 },
  );
});

const foldOf = (text: string): string => foldText(text).units.join(" ");
const byFold = Map.groupBy(latin, foldOf);
const variantsOf = (letter: string): readonly string[] => byFold.get(foldOf(letter)) ?? [];
