import { expect, test } from "vitest";
import { isHead, isTail } from "./judge.ts";

test.each([
  ["nb", "Taliban", "s"],
  ["nb", "Ap", "s"],
  ["de", "Iran", "s"],
  ["fi", "Kabul", "ista"],
  ["fi", "Nato", "n"],
  ["hu", "London", "ban"],
  ["pl", "Afganistan", "ie"],
  ["ru", "Кабул", "а"],
  ["ko", "이란", "에서"],
  ["ps", "طالبان", "و"],
])("%s: %s takes «%s»", (language, name, tail) => {
  expect(isTail(language, name, tail, false)).toBe(true);
});

test.each([
  ["nb", "Iran", "sk"],
  ["fi", "Bo", "n"],
  ["nb", "Norge", "sgruppen"],
  ["nb", "Reuters", "s"],
  ["sv", "Taliban", "rörelsen"],
  ["en", "Rom", "ance"],
  ["en", "Kabul", "s"],
  ["fr", "Paris", "ienne"],
  ["de", "Berlin", "er"],
  ["ar", "أفغانستان", "ي"],
])("%s: %s with «%s» is another word", (language, name, tail) => {
  expect(isTail(language, name, tail, false)).toBe(false);
});

test("an ending in the place of the last vowel: «Москве» of «Москва»", () => {
  expect(isTail("ru", "Москв", "е", true)).toBe(true);
  expect(isTail("ru", "Москв", "ич", true)).toBe(false);
});

test("Arabic particles are written together with names", () => {
  expect(isHead("ar", "و")).toBe(true);
  expect(isHead("ar", "وال")).toBe(true);
  expect(isHead("fa", "و")).toBe(false);
});
