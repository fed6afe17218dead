/** Serbian is written in both scripts, letter for letter. */
const CYRILLIC_LETTERS = new Map(
  Object.entries({ lj: "љ", nj: "њ", dž: "џ" }).concat(
    Array.from("abvgdđežzijklmnoprstćufhcčš", (latin, index) => [
      latin,
      "абвгдђежзијклмнопрстћуфхцчш".charAt(index),
    ]),
  ),
);

/** Serbian words in small Latin letters, as they are written in Cyrillic. Other characters stay. */
export const inCyrillic = (words: string): string =>
  words.replace(/lj|nj|dž|\p{L}/gu, (letter) => CYRILLIC_LETTERS.get(letter) ?? letter);
