/**
 * Writes src/dataset/lexicon/character-data.ts: what the scanner knows of every UTF-16 unit, from the Unicode
 * data of the Node that runs it. Run again for a new version of Unicode:
 * `node scripts/build-character-table.ts`
 */
import { writeFileSync } from "node:fs";
import {
  CAPITAL,
  CLASS,
  EXPANSION_BASE,
  IGNORED,
  RUN,
  SMALL,
} from "../src/dataset/lexicon/character-classes.ts";

const target = new URL("../src/dataset/lexicon/character-data.ts", import.meta.url);

const APOSTROPHES = "'`´ʹʻʼʽʾʿˈ‘’‛′＇ʹ՚׳";
const HYPHENS = "-‐‑‒–—―−﹘﹣－⁃־";
const SPACES =
  "\t \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000";
/** Marks that texts leave out or compose: accents, dakuten, nukta, harakat, Hebrew points, variation selectors. */
const DROPPED_MARK =
  /(?=\p{M}|[\uff9e\uff9f])[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\u093c\u09bc\u0a3c\u0abc\u0b3c\u3099\u309a\uff9e\uff9f]/u;
/** Characters without a form of their own: soft hyphen, joiners, direction marks, tatweel. */
const DROPPED_FORMAT =
  /\u00ad|\u034f|\u0640|\u061c|\u180e|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f]|\ufeff/;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Tham}\p{Script=Javanese}\p{Script=Balinese}]/u;
/** Scripts in which a name begins with a capital. */
const CASED =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Coptic}\p{Script=Glagolitic}]/u;
/** Scripts that write particles and articles before a word without a space. */
const HEADED = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Letters that are variants of another one without decomposing to it. */
const VARIANTS: Readonly<Record<string, string>> = {
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ħ: "h",
  ŧ: "t",
  ı: "i",
  ŋ: "n",
  ə: "e",
  ς: "σ",
  "\u0671": "ا",
  ٲ: "ا",
  ٳ: "ا",
  ى: "ی",
  ي: "ی",
  ې: "ی",
  ۍ: "ی",
  ك: "ک",
  ڪ: "ک",
  ة: "ه",
  ہ: "ه",
  ە: "ه",
  ھ: "ه",
  ۃ: "ه",
};
const EXPANSIONS: Record<string, string> = { ß: "ss", ẞ: "ss", œ: "oe", Œ: "oe" };

const strip = (text: string): string =>
  [...text].filter((c) => !DROPPED_MARK.test(c) && !DROPPED_FORMAT.test(c)).join("");

function foldLetters(char: string): string {
  const known = EXPANSIONS[char];
  if (known !== undefined) return known;
  const base = strip(char.normalize("NFKD")).toLowerCase();
  const bare = strip(base.normalize("NFKD"));
  return [...bare].map((c) => VARIANTS[c] ?? c).join("");
}

const expansions: string[] = [];

function describe(unit: number): { cls: number; fold: number } {
  const char = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return { cls: CLASS.unspaced, fold: unit };
  if (DROPPED_FORMAT.test(char)) return { cls: CLASS.word | CLASS.start | CLASS.rare, fold: IGNORED };
  if (DROPPED_MARK.test(char))
    return { cls: CLASS.word | CLASS.start | CLASS.rare | CLASS.mark, fold: IGNORED };
  if (APOSTROPHES.includes(char)) return { cls: 0, fold: 0x27 };
  if (HYPHENS.includes(char)) return { cls: 0, fold: 0x2d };
  if (SPACES.includes(char)) return { cls: 0, fold: 0x20 };

  const mark = /\p{M}/u.test(char);
  if (UNSPACED.test(char) && /[\p{L}\p{M}\p{Nl}]/u.test(char)) {
    const folded = foldLetters(char);
    const cls = CLASS.unspaced | (mark ? CLASS.mark : 0);
    return { cls, fold: folded.length === 1 ? folded.charCodeAt(0) : unit };
  }
  if (!mark && !/[\p{L}\p{Nd}\p{Nl}]/u.test(char)) {
    const folded = char.normalize("NFKC");
    return {
      cls: 0,
      fold: folded.length === 1 && !/[\p{L}\p{N}\s]/u.test(folded) ? folded.charCodeAt(0) : unit,
    };
  }

  let cls: number = CLASS.word;
  const cased = CASED.test(char);
  if (mark) cls |= CLASS.mark;
  else if (cased && /[\p{Lu}\p{Lt}]/u.test(char)) cls |= CLASS.upper | CLASS.start;
  else if (cased && /\p{Ll}/u.test(char)) cls |= CLASS.lower;
  else cls |= CLASS.start;
  if (HEADED.test(char) && !mark) cls |= CLASS.headed;

  if (/\p{Nd}/u.test(char)) {
    let zero = unit;
    while (/\p{Nd}/u.test(String.fromCharCode(zero - 1)) && unit - zero < 9) zero--;
    return { cls, fold: 0x30 + (unit - zero) };
  }
  if (unit >= 0x1100 && unit <= 0x11ff) return { cls: cls | CLASS.rare, fold: unit };
  if (unit >= 0xac00 && unit <= 0xd7a3) return { cls, fold: unit };
  const folded = foldLetters(char);
  if (folded.length === 1) return { cls, fold: folded.charCodeAt(0) };
  if (
    /^\p{L}{2,4}$/u.test(folded) &&
    (/\p{Script=Latin}/u.test(char) || folded === "لا" || folded === "الله")
  ) {
    let index = expansions.indexOf(folded);
    if (index < 0) index = expansions.push(folded) - 1;
    return { cls: cls | CLASS.rare, fold: EXPANSION_BASE + index };
  }
  const lower = char.toLowerCase();
  return { cls, fold: lower.length === 1 ? lower.charCodeAt(0) : unit };
}

const all = Array.from({ length: 0x10000 }, (_, unit) => describe(unit));
const runs: number[] = [];
let count = 0;
for (let unit = 0; unit < all.length; ) {
  const first = all[unit];
  if (first === undefined) throw new Error("out of range");
  const same = (step: number): number => {
    let end = unit + 1;
    while (
      end < all.length &&
      all[end]?.cls === first.cls &&
      all[end]?.fold === first.fold + step * (end - unit)
    )
      end++;
    return end;
  };
  /** End of the capitals with their small letters from here on, all of one fold or each pair's two after the last. */
  const pairs = (step: number): number => {
    let end = unit;
    const isLetter = (at: number, cls: number, fold: number) => all[at]?.cls === cls && all[at].fold === fold;
    for (let fold = first.fold; ; fold += step, end += 2) {
      if (!isLetter(end, CAPITAL, fold) || !isLetter(end + 1, SMALL, fold)) return end;
    }
  };
  const ends = [same(0), same(1), pairs(0), pairs(2)];
  const end = Math.max(...ends);
  const kind = ends.indexOf(end);
  runs.push((end - unit) * 4 + kind);
  if (kind < RUN.pairs) runs.push(first.cls);
  runs.push(first.fold - unit);
  unit = end;
  count++;
}

writeFileSync(
  target,
  `// Written by scripts/build-character-table.ts from Unicode ${process.versions["unicode"]}; not to be edited.

/**
 * Runs of UTF-16 units, as JSON, which engines read faster than a list in the code: length × 4 + kind (\`RUN\`), class (no
 * pairs have one), distance from unit to fold.
 */
export const CHARACTER_RUNS =
  "${JSON.stringify(runs)}";

/** What letters fold to that fold to several. */
export const EXPANSIONS: readonly string[] = ${JSON.stringify(expansions)};
`,
);
process.stdout.write(`${count} runs, ${runs.length} numbers, ${expansions.length} expansions\n`);
