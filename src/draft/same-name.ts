import { isTail } from "../engine/inflect/judge.ts";

/** Shortest stem that endings are read after, and least length of names that are compared letter by letter. */
const SHORTEST_STEM = 3;
const LONG_ENOUGH = 6;

/** A name without what texts write or leave out, in small letters: for equality. */
export function nameKey(name: string): string {
  return withoutYo(name.normalize("NFC").toLowerCase())
    .replace(/^the /, "")
    .replace(/[‐‑–]/g, "-")
    .replace(/[’ʼ]/g, "'")
    .replace(/\./g, "");
}

/** «Пётр» is mostly written «Петр», and loses its dots in «Петра» all the more. */
const withoutYo = (name: string): string => name.replaceAll("ё", "е").replaceAll("Ё", "Е");

/** The first letter, without accents and small; after an English article. Names of one thing share it. */
export const initial = (name: string): string => {
  const at = /^the /i.test(name) ? 4 : 0;
  return name.charAt(at).normalize("NFD").charAt(0).toLowerCase();
};

/** Whether names may be of one thing at all: asked first, because a long page has a million pairs of names. */
const mayBeOne = (one: string, other: string): boolean =>
  one.charCodeAt(0) === other.charCodeAt(0) || initial(one) === initial(other);

/** Whether two names are equal but for what texts write or leave out. */
export function isSameName(one: string, other: string): boolean {
  return one === other || (mayBeOne(one, other) && nameKey(one) === nameKey(other));
}

/** Whether `inflected` is `name` with an ending that the language gives names, word by word. */
export function isInflectionOf(inflected: string, name: string, language: string): boolean {
  if (!mayBeOne(inflected, name)) return false;
  const ones = withoutYo(name).split(" ");
  const others = withoutYo(inflected).split(" ");
  if (ones.length !== others.length || nameKey(name) === nameKey(inflected)) return false;
  // Beside another word, a short one may be trusted: «Аси Воскресенской».
  const shortest = ones.length > 1 ? SHORTEST_STEM - 1 : SHORTEST_STEM;
  return ones.every((word, index) => isWordOf(others[index] ?? "", word, language, shortest));
}

function isWordOf(inflected: string, word: string, language: string, shortest: number): boolean {
  if (nameKey(word) === nameKey(inflected)) return true;
  if (word.length < shortest) return false;
  if (inflected.startsWith(word)) return isTail(language, word, inflected.slice(word.length), false);
  // The last vowel gives way, or the last two letters: «Росси|я», «Левицк|ая».
  return [1, 2].some((cut) => {
    const stem = word.slice(0, -cut);
    if (stem.length < shortest + cut - 1 || !inflected.startsWith(stem)) return false;
    return isTail(language, word, inflected.slice(stem.length), true);
  });
}

/** Whether both are forms of one name that the text never writes without an ending: «Путина», «Путину». */
export function shareStem(one: string, other: string, language: string): boolean {
  if (!mayBeOne(one, other)) return false;
  const ones = withoutYo(one).split(" ");
  const others = withoutYo(other).split(" ");
  if (ones.length !== others.length) return false;
  return ones.every((word, index) => {
    const match = others[index] ?? "";
    if (nameKey(word) === nameKey(match)) return true;
    const stem = commonStart(word, match);
    if (stem.length <= SHORTEST_STEM) return false;
    const tails = [word.slice(stem.length), match.slice(stem.length)];
    return tails.every((tail) => tail !== "" && isTail(language, stem, tail, false));
  });
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

/**
 * How two spellings may be of one name: `slip` where two letters are swapped, `variant` where one letter differs or is
 * missing, or only accents, hyphens and spaces do. Short names are never compared: «Iran», «Irak».
 */
export function spellingOf(one: string, other: string): "slip" | "variant" | undefined {
  if (!mayBeOne(one, other)) return undefined;
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return "variant";
  if (Math.min(a.length, b.length) < LONG_ENOUGH || a[0] !== b[0] || Math.abs(a.length - b.length) > 1)
    return undefined;
  const start = commonStart(a, b).length;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
    return "slip";
  const tails = [restA.slice(1) === restB.slice(1), restA.slice(1) === restB, restA === restB.slice(1)];
  // A last letter is as likely an ending as a spelling.
  return tails.some(Boolean) && restA.length > 1 && restB.length > 1 ? "variant" : undefined;
}

/** Without accents, hyphens and spaces. */
function plain(name: string): string {
  return nameKey(name)
    .normalize("NFD")
    .replace(/[\p{M}\s'-]/gu, "");
}
