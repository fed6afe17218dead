import { expect, test } from "vitest";
import { countWords } from "./words.ts";

test.each([
  ["Presidentens fly landet i går.", 5],
  ["L’Otan n’a rien dit.", 4],
  // A Persian word whose parts a non-joiner joins is one.
  ["رئیس\u200cجمهور می\u200cرود.", 2],
  ["राष्ट्रपति दिल्ली आए।", 3],
  // Without spaces an average word's letters count as one.
  ["总统抵达北京。", 3],
  ["대통령이 서울에 도착했다.", 3],
])("%s: %i words", (text, words) => {
  expect(countWords(text)).toBe(words);
});
