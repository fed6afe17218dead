import { expect, test } from "vitest";
import { CLASS } from "../../dataset/lexicon/character-classes.ts";
import { classes, folds } from "../../dataset/lexicon/characters.ts";
import { anyTails, lengthsOf, onlyTails } from "./tails.ts";

test("only the listed tails are, in small letters or capitals", () => {
  const tails = onlyTails(["s", "ista"]);
  expect(["s", "S", "ista", "ISTA", "st", ""].map((tail) => tails.has(tail))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(anyTails.has("whatever")).toBe(true);
});

test("a word's last letter tells how long its tail may be, whatever its case and accents", () => {
  const tails = onlyTails(["s", "ista", "ин"]);
  expect(["s", "a", "н", "x"].map((last) => lengthsOf(tails, last.charCodeAt(0)))).toEqual([
    1 << 1,
    1 << 4,
    1 << 2,
    0,
  ]);
  // The scanner looks at folded letters, and `has` at small ones: no letter may be the one and not the other.
  for (const [unit, kind] of classes.entries()) {
    if (!(kind & CLASS.word) || kind & CLASS.rare) continue;
    const small = String.fromCharCode(unit).toLowerCase();
    // «İ» alone becomes two, and ends no tail.
    if (small.length === 1) expect(folds[small.charCodeAt(0)]).toBe(folds[unit]);
  }
});
