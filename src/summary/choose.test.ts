import { expect, test } from "vitest";
import { choose } from "./choose.ts";
import type { Scored } from "./score.ts";

/** A sentence of twenty words. `backed`: what it is worth after the one before it. */
const sentence = (at: number, score: number, backed = score): Scored => ({
  at,
  block: 0,
  start: 0,
  end: 0,
  text: `sentence ${at}`,
  language: "en",
  length: 20,
  stems: new Set(),
  score,
  backed,
});
const sharing = (at: number, score: number, ...stems: string[]) => ({
  ...sentence(at, score),
  text: stems.join(" "),
  stems: new Set(stems),
});
const chosen = (...sentences: Scored[]) => choose(sentences, 40).map(({ at }) => at);

test("a sentence that leans counts whole beside the one it leans on", () => {
  expect(chosen(sentence(0, 0.9), sentence(1, 0.4, 0.6), sentence(2, 0.5))).toEqual([0, 1]);
});

test("whichever of the two is looked at first", () => {
  expect(chosen(sentence(0, 0.5), sentence(1, 0.55, 0.8), sentence(2, 0.6))).toEqual([0, 1]);
});

test("one that is not worth telling is not told for the sake of the other", () => {
  expect(chosen(sentence(0, 0.1), sentence(1, 0.4, 0.6), sentence(2, 0.5), sentence(3, 0.5))).toEqual([2, 3]);
});

test("what a sentence tells is not told again by another, but names may come again", () => {
  const lead = sharing(0, 0.9, "mayor", "sells", "harbour", "schools");
  const again = sharing(1, 0.8, "mayor", "sells", "harbour", "money", "monday", "council");
  const other = sharing(2, 0.3, "mayor", "boats");
  expect(chosen(lead, again, other)).toEqual([0, 2]);
  const numbered = (at: number, goals: number) => ({
    ...lead,
    at,
    score: 0.8,
    text: `${lead.text} ${goals}`,
  });
  expect(chosen(numbered(0, 3), numbered(1, 4), other)).toEqual([0, 1]);
});
