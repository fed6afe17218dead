import { existsSync, readFileSync } from "node:fs";

/** Length of the text that all figures are of: 1.9 million UTF-16 units of news. */
const TEXT_LENGTH = 1_900_000;
/** Least units of a piece: some articles, which take a scanner a fraction of a millisecond. */
const PIECE_LENGTH = 30_000;

const ARTICLES = new URL("../../shared/summaries/norsumm-dev.json", import.meta.url);

export interface NewsText {
  /** All pieces, each followed by a newline. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly source: string;
}

/** Some articles one after another. */
export interface Piece {
  readonly text: string;
  readonly articles: readonly string[];
}

/** News from beside the project, repeated to length; where there is none, sentences made of words of the trade. */
export function newsText(file?: string): NewsText {
  if (file !== undefined) return inPieces([readFileSync(file, "utf8")], file);
  if (!existsSync(ARTICLES)) return inPieces(madeArticles(), "generated text");
  const list: unknown = JSON.parse(readFileSync(ARTICLES, "utf8"));
  if (!Array.isArray(list)) throw new Error(`${ARTICLES.pathname} is no list of articles`);
  const articles = list.flatMap((item: unknown) =>
    typeof item === "object" && item !== null && "article" in item && typeof item.article === "string"
      ? [item.article]
      : [],
  );
  return inPieces(articles, `${articles.length} articles of NorSumm, repeated`);
}

function inPieces(articles: readonly string[], source: string): NewsText {
  const pieces: Piece[] = [];
  let length = 0;
  let some: string[] = [];
  for (let i = 0; length < TEXT_LENGTH; i++) {
    const article = articles[i % articles.length] ?? "";
    some.push(article);
    length += article.length + 1;
    const text = some.join("\n");
    if (text.length < PIECE_LENGTH && length < TEXT_LENGTH) continue;
    pieces.push({ text: flat(text), articles: some.map(flat) });
    some = [];
  }
  return { text: flat(pieces.map(({ text }) => `${text}\n`).join("")), pieces, source };
}

/** Written anew, so that the string is one flat piece of its own as texts from pages are. */
const flat = (text: string): string => Buffer.from(text, "utf16le").toString("utf16le");

function madeArticles(): string[] {
  const words =
    "regjeringen sa at den nye avtalen med skulle gjelde fra i dag og ble tatt imot av flere etter møtet i";
  const names = "Oslo Kabul Norge Taliban Bergen Kari Nordmann FN London Erik Hansen Afghanistan NATO".split(
    " ",
  );
  const lower = words.split(" ");
  const articles: string[] = [];
  for (let article = 0; article < 30; article++) {
    let text = "";
    for (let i = 0; i < 600; i++) {
      const word = i % 7 === 3 ? names[((article + i) * 31) % names.length] : lower[(i * 17) % lower.length];
      text += `${word}${i % 13 === 12 ? ".\n" : " "}`;
    }
    articles.push(text);
  }
  return articles;
}
