import { expect, test } from "vitest";
import { MentionBook, type PageMention } from "./mention-book.ts";

function mention(block: number, start: number, end: number, entity = "kabul"): PageMention {
  const evidence = { name: "Kabul", form: "exact", marks: [], reason: { kind: "only-reading" } } as const;
  return { dataset: "d", entity, type: "place", block, start, end, confidence: 1, evidence };
}

function bookOf(...mentions: readonly PageMention[]): MentionBook {
  const book = new MentionBook();
  book.replaceAll(mentions, () => true);
  return book;
}

const spans = (book: MentionBook, block: number) => book.in(block).map(({ start, end }) => [start, end]);

test("mentions of a block are in order", () => {
  expect(spans(bookOf(mention(1, 9, 14), mention(1, 0, 5)), 1)).toEqual([
    [0, 5],
    [9, 14],
  ]);
});

test("a mention that is found again is the same object", () => {
  const book = bookOf(mention(1, 0, 5));
  const [before] = book.in(1);
  book.replaceAll([mention(1, 0, 5), mention(1, 9, 14)], () => true);
  expect(book.in(1)[0]).toBe(before);
  book.replaceAll([mention(1, 0, 5, "kabul-province")], () => true);
  expect(book.in(1)[0]).not.toBe(before);
});

test("a name that turns out to be an everyday one is so from then on", () => {
  const book = bookOf(mention(1, 0, 5));
  book.replaceAll([{ ...mention(1, 0, 5), quiet: true }], () => true);
  expect(book.in(1)).toEqual([{ ...mention(1, 0, 5), quiet: true }]);
});

test("an answer about a text that has changed since is not taken over", () => {
  const book = bookOf(mention(1, 0, 5), mention(2, 0, 5));
  book.replaceAll([], (block) => block === 2);
  expect(spans(book, 1)).toEqual([[0, 5]]);
  expect(spans(book, 2)).toEqual([]);
});

test.each([
  ["text before it", "In Kabul now", "Now in Kabul now", [3, 8], [[7, 12]]],
  ["text after it", "In Kabul now", "In Kabul today", [3, 8], [[3, 8]]],
  ["the name itself", "In Kabul now", "In Herat now", [3, 8], []],
  ["what touches its end", "In Kabul now", "In Kabulista now", [3, 8], []],
  ["what touches its beginning", "In Kabul now", "In xKabul now", [3, 8], []],
  ["what follows it after a space", "In Kabul", "In Kabul now", [3, 8], [[3, 8]]],
  ["all of it", "In Kabul now", "", [3, 8], []],
  ["a name that ends the text", "In Kabul", "Now in Kabul", [3, 8], [[7, 12]]],
])("when a text changes, %s", (_, before, after, [start = 0, end = 0], expected) => {
  const book = bookOf(mention(1, start, end));
  book.follow(1, before, after);
  expect(spans(book, 1)).toEqual(expected);
});
