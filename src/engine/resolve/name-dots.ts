import { isWordUnit, type Word } from "../text/words.ts";
import type { LeftSide } from "./left-side.ts";
import type { RightSide } from "./right-side.ts";

/** Dots that stand between the parts of transliterated names in Chinese and Japanese: «约翰·柯比», «ジョン・カービー». */
const NAME_DOT = /[·・･‧•∙⋅＝]/u;
const FIRST_DOT = 0xb7;
const KATAKANA = /[\u30a1-\u30fa\u30fc]/u;
const HAN = /\p{Script=Han}/u;
/** What Japanese puts after a person's name. */
const HONORIFIC =
  /^[\u30a1-\u30fa\u30fc・･＝]+(?:氏|さん|選手|監督|容疑者|被告|前?(?:大統領|首相|外相|国防相|財務相|長官|市長|知事)|元(?:大統領|首相|長官)|副大統領|大臣|議員|議長|大使|報道官|主席|総裁|事務総長|会長|社長|最高経営責任者|記者|教授|博士|弁護士|将軍|大将|大佐|国王|女王|王子|王女|夫人|女史)/u;
/** Longest run that is read. */
const LONGEST = 24;

/** Whether a name dot stands at `index`. */
export const isNameDot = (text: string, index: number): boolean =>
  text.charCodeAt(index) >= FIRST_DOT && NAME_DOT.test(text.charAt(index));

/** Another part of a person's name before `start`, tied to it by a dot: «ジャック・ロンドン», «杰克·伦敦» are no London. */
export function partBeforeDot(text: string, start: number): LeftSide | undefined {
  if (!isNameDot(text, start - 1)) return undefined;
  const script = scriptAt(text, start);
  let at = start - 1;
  while (at > 0 && start - at < LONGEST && script?.test(text.charAt(at - 1))) at--;
  if (at === start - 1) return undefined;
  const word: Word = { start: at, end: start - 1, hyphen: false };
  return { kind: "given", word, hyphen: false };
}

/**
 * Another part of a person's name after `end`, tied to it by a dot. Japanese puts dots between a country and its city too, so that
 * an honorific must follow: «チャド・ウルフ氏».
 */
export function partAfterDot(text: string, end: number): RightSide | undefined {
  if (!isNameDot(text, end) || !isWordUnit(text, end + 1)) return undefined;
  const word: Word = { start: end + 1, end: end + 2, hyphen: false };
  if (HAN.test(text.charAt(end - 1)) && HAN.test(text.charAt(end + 1)))
    return { kind: "given", word, hyphen: false };
  return HONORIFIC.test(text.slice(end + 1, end + 1 + LONGEST))
    ? { kind: "given", word, hyphen: false }
    : undefined;
}

function scriptAt(text: string, index: number): RegExp | undefined {
  const unit = text.charAt(index);
  return KATAKANA.test(unit) ? KATAKANA : HAN.test(unit) ? HAN : undefined;
}
