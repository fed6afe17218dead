import { CLASS } from "../dataset/lexicon/character-classes.ts";
import { classes } from "../dataset/lexicon/characters.ts";
import type { Lexicon, ScanTables } from "../dataset/lexicon/lexicon.ts";
import { type Candidate, scan } from "./scan/scan.ts";

/** UTF-16 units that are read from where another name could begin: longer than names without spaces. */
const WINDOW = 24;
/** Longer names are no accident of two words that meet. */
const SHORT_NAME = 2;
/** UTF-16 units on either side of a short name that are cut into words. */
const AROUND = 4;

const isUnspaced = (text: string, index: number): boolean =>
  ((classes[text.charCodeAt(index)] ?? 0) & CLASS.unspaced) !== 0;

const isHan = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  return unit >= 0x3400 && unit <= 0x9fff;
};

/**
 * In a script without spaces the name that begins first need not be the one that is written: «米|国防総省» holds 米国 too.
 * Of names that overlap, those are meant that leave the least of the text unread.
 * @param next the candidate that the scanner found after `candidate`, if any
 * @returns a longer name that begins inside `candidate` and ends after it
 */
export function betterSegment(
  lexicon: Lexicon & ScanTables,
  text: string,
  candidate: Candidate,
  next: Candidate | undefined,
): Candidate | undefined {
  const { start, end } = candidate;
  if (end - start < 2 || !isUnspaced(text, end - 1) || !isUnspaced(text, end)) return undefined;
  let best: Candidate | undefined;
  for (let from = start + 1; from < end; from++) {
    if (!isUnspaced(text, from)) continue;
    const [other] = scan(lexicon, text.slice(from, from + WINDOW));
    if (other === undefined || other.start > 0 || from + other.end <= end) continue;
    if (best === undefined || other.end > best.end - best.start) best = shift(other, from);
  }
  if (best === undefined) return undefined;
  const beside = next !== undefined && next.start < best.end ? next.end - next.start : 0;
  return best.end - best.start > end - start + beside ? best : undefined;
}

function shift({ start, end, nameStart, nameEnd, name, form }: Candidate, by: number): Candidate {
  return { start: start + by, end: end + by, nameStart: nameStart + by, nameEnd: nameEnd + by, name, form };
}

let words: Intl.Segmenter | undefined;
/** Where words begin and end in runs of Han characters that were cut before. */
const breaksOf = new Map<string, ReadonlySet<number>>();
const MOST_REMEMBERED = 2_000;

/**
 * Whether a short name in Han characters is but the end of one word and the beginning of another: «发展中|国家» holds 中国. Words are
 * told by the platform's dictionary, which Chinese and Japanese share (Unicode Standard Annex 29, dictionary-based breaks).
 */
export function crossesWords(text: string, start: number, end: number): boolean {
  if (end - start > SHORT_NAME || !isHan(text, start) || !isHan(text, end - 1)) return false;
  const from = runOfHan(text, start, -1);
  const to = runOfHan(text, end - 1, 1) + 1;
  if (from === start && to === end) return false;
  const run = text.slice(from, to);
  let breaks = breaksOf.get(run);
  if (!breaks) {
    words ??= new Intl.Segmenter("zh", { granularity: "word" });
    breaks = new Set(Array.from(words.segment(run), ({ index }) => index).concat(run.length));
    if (breaksOf.size >= MOST_REMEMBERED) breaksOf.clear();
    breaksOf.set(run, breaks);
  }
  // A word that holds the name whole, or breaks inside it alone, says nothing.
  const inside = Array.from({ length: end - start - 1 }, (_, i) => start - from + i + 1);
  if (!inside.some((index) => breaks.has(index))) return false;
  return !breaks.has(start - from) || !breaks.has(end - from);
}

/**
 * What a prefecture, a province or a state has after the name of its city, in Chinese and Japanese: «福岡|県», «ワシントン|州», not «中国|省级».
 * Tokyo's prefecture and Beijing's are the cities.
 */
const AREA =
  /(?:(?<!国|國)(?:[県縣](?!人口)|州(?!都|际|際)|省(?![级級份际際令内エ電力])|道(?=知事|警|庁))|(?<=京都|大阪)府)/uy;

/**
 * What makes another name of a place's or a country's name right before it, in Chinese and Japanese: «北京|大学», «日本|銀行». After a name
 * in «国» the first of these are mere universities and banks.
 */
const LONGER =
  /(?:(?<!国|國)(?:大学(?!生|院生)|大學(?!生)|学院|學院|银行(?!业|家)|銀行(?!業|家)|航空(?!公司|便|母艦|母舰))|(?:国际|國際|国際)航空(?!便|线|線|貨)|(?<=中国)地方(?=[ぁ-ん、。])|日报|日報|晚报|晨报|时报|時報|新聞(?!記者)|電力|証券|证券交易所|取引所|交響楽団|交响乐团|爱乐|フィル|テレビ|タワー|ドーム|スカイツリー|ディズニー|スタジアム|アリーナ|ホテル(?!業)|メトロ|ガス(?!田)|合作组织|合作組織|条约|条約|條約|议定书|議定書|大屠杀|大屠殺|大虐殺|オリンピック|奥运会|マラソン|帝国|帝國|比[绍紹索]|尼西[亚亞]|利[亚亞]|支那|自治[县縣区區州市]|洋(?![行务務食])|[语語](?!言)|人(?![民口权權士员員工气氣類类才質质間间材道物大數数]))/uy;

/** «東ドイツ», «北アイルランド», «東大阪»: after no other character of its kind. */
const OTHER_PLACE = /(?<![\p{Script=Han}])[東西南北东新]$/u;

/** Whether what stands before or after a name at once makes a longer name of both. */
export function isInLongerName(text: string, start: number, end: number): boolean {
  if (!isEastern(text, end - 1)) return false;
  AREA.lastIndex = end;
  LONGER.lastIndex = end;
  return AREA.test(text) || LONGER.test(text) || OTHER_PLACE.test(text.slice(Math.max(0, start - 2), start));
}

/** Whether a Han character or kana stands at `index`. */
function isEastern(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0x3040 && unit <= 0x9fff;
}

/** Index of the last Han character from `index` on in one direction, at most `AROUND` further. */
function runOfHan(text: string, index: number, step: 1 | -1): number {
  let at = index;
  while (Math.abs(at - index) < AROUND && isHan(text, at + step)) at += step;
  return at;
}
