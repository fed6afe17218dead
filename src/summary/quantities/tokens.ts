/** A word, a number in digits or a mark of a sentence. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  /** UTF-16 offset into the text that was read. */
  readonly start: number;
  readonly end: number;
  /** Whether no space parts it from the token before. */
  readonly isGlued: boolean;
}

/**
 * What Chinese, Japanese and Korean write right after a number that counts: «3000人», «2000万美元». Years, days and hours of the
 * clock are not among them.
 */
const COUNTERS =
  "人 名 个 個 位 家 户 戶 所 座 栋 棟 軒 辆 輛 台 架 艘 隻 只 头 頭 匹 枚 件 年間 日間 週間 時間 小时 小時 天 " +
  "公里 平方公里 公斤 公吨 公噸 吨 噸 米 美元 欧元 歐元 元 日元 英镑 英鎊 ドル ユーロ 円 キロ キロメートル メートル トン ポンド パーセント か所 カ所 か国 カ国 " +
  "명 개 원 달러 유로 킬로미터 미터 톤 대 발 곳 개국 시간 일간 퍼센트";
const COUNTER = `余?[千百万萬億亿兆천백만억조]*(?:${COUNTERS.split(" ")
  .toSorted((a, b) => b.length - a.length)
  .join("|")})`;
const COUNTED = new RegExp(`^${COUNTER}$`, "u");
/** Scripts that part no words: a number in them stands right after letters. */
const DENSE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;

const TOKEN = new RegExp(
  String.raw`(?<counter>(?<=\p{Nd})${COUNTER})|(?<dense>${DENSE}+)|` +
    String.raw`(?<word>(?!${DENSE})\p{L}[\p{L}\p{M}\p{N}'’]*(?:\.\p{L}(?!\p{L}))*(?:[-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?<number>\p{Nd}{1,3}(?:[.,٬'’\u00a0\u202f\u2009]\p{Nd}{3})+(?!\p{Nd})(?:[.,٫]\p{Nd}+)?|\p{Nd}{1,3}(?: \p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,:٫]\p{Nd}+)*)|(?<mark>[^\s\p{L}\p{Nd}])`,
  "gu",
);

/** Whether a word is one of those that Chinese, Japanese and Korean count by. */
export function isCounter({ kind, isGlued, text }: Token): boolean {
  return kind === "word" && isGlued && COUNTED.test(text);
}

/** The tokens of a piece of text; white space is left out. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const { number, mark } = match.groups ?? {};
    const kind = number !== undefined ? "number" : mark !== undefined ? "mark" : "word";
    const start = from + match.index;
    tokens.push({
      kind,
      text: match[0],
      lower: match[0].toLowerCase(),
      start,
      end: start + match[0].length,
      isGlued: start === end,
    });
    end = start + match[0].length;
  }
  return tokens;
}

/** Zeros of the scripts that have digits of their own. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040,
  0x17e0, 0xff10,
];

/**
 * The value of a number as a language writes it: «3 000», «3.000» and «3’000» with `thousands` «.», «3,000»
 * with «,»; without, three digits after a mark are taken for thousands. `undefined` for what is no number,
 * such as 14:30 or 12.08.2021.
 */
export function numberValue(number: string, thousands: "," | "." | undefined): number | undefined {
  const digits = [...number]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const zero = ZEROS.find((start) => code >= start && code <= start + 9);
      return zero === undefined ? character : String(code - zero);
    })
    .join("")
    .replace(/[\s'’٬]/gu, "")
    .replace("٫", thousands === "," ? "." : ",");
  if (/^\d+$/.test(digits)) return Number(digits);
  const decimal = thousands === "," ? "." : ",";
  const mark =
    thousands ??
    (/^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(digits)
      ? "."
      : /^\d{1,3}(?:,\d{3})+(?:\.|$)/.test(digits)
        ? ","
        : undefined);
  if (mark !== undefined && isGrouped(digits, mark)) {
    return Number(digits.replaceAll(mark, "").replace(/[.,]/, "."));
  }
  if (thousands === undefined)
    return /^\d+[.,]\d+$/.test(digits) ? Number(digits.replace(",", ".")) : undefined;
  // «3.5» is a decimal in any language: a group has three digits.
  if (new RegExp(`^\\d+\\${decimal}\\d+$`).test(digits) || /^\d+[.,]\d{1,2}$/.test(digits))
    return Number(digits.replace(",", "."));
  return undefined;
}

function isGrouped(digits: string, mark: "," | "."): boolean {
  const decimal = mark === "," ? "." : ",";
  return new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+(?:\\${decimal}\\d+)?$`).test(digits);
}
