import { expect, test } from "vitest";
import { message, plural } from "./message.ts";
import { makeWords } from "./preact/words.ts";

const messages = {
  on: "On $1",
  order: "$2 before $1",
  price: "$$5",
  hits_one: "$1 hit on «$2»",
  hits_other: "$1 hits on «$2»",
  only_other: "$1 in all",
};

test("arguments stand where the text names them", () => {
  expect(message(messages, "on", "12 August 2021")).toBe("On 12 August 2021");
  expect(message(messages, "order", "a", "b")).toBe("b before a");
});

test("an argument that looks like a placeholder is left alone", () => {
  expect(message(messages, "on", "$1 $& $$")).toBe("On $1 $& $$");
});

test("a missing argument leaves nothing, two dollar signs one", () => {
  expect(message(messages, "on")).toBe("On ");
  expect(message(messages, "price")).toBe("$5");
});

test("a missing key shows itself", () => {
  expect(message(messages, "no_such_key")).toBe("no_such_key");
});

test("counts choose their form", () => {
  expect(plural(messages, "one", "hits", "1", "Kabul")).toBe("1 hit on «Kabul»");
  expect(plural(messages, "other", "hits", "4,000", "Kabul")).toBe("4,000 hits on «Kabul»");
});

test("a screen counts and writes numbers as its language does", () => {
  expect(makeWords("en", messages).count("hits", 1, "Kabul")).toBe("1 hit on «Kabul»");
  expect(makeWords("en", messages).count("hits", 4000, "Kabul")).toBe("4,000 hits on «Kabul»");
  expect(makeWords("nb", messages).count("hits", 4000, "Kabul")).toBe("4\u00a0000 hits on «Kabul»");
});

test("a form that the messages lack falls back on the general one", () => {
  expect(plural(messages, "one", "only", "1")).toBe("1 in all");
  expect(plural(messages, "few", "hits", "٣", "x")).toMatch(/hits on «x»$/);
});
