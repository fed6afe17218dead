import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { sentencesOf } from "../src/summary/sentences.ts";
import { summarise } from "../src/summary/summarise.ts";
import { InputError, readUsage, runCommand, wholeNumber } from "./lib/command-line.ts";
import { readText } from "./lib/read-text.ts";
import { type Rouge, rouge, wordsOf } from "./lib/rouge-score.ts";
import { storyBlocks } from "./lib/story-blocks.ts";

const DEFAULT_FILE = "../shared/summaries/norsumm-dev.json";

const help = `
rouge [--words N] [--lang TAG] [FILE]

ROUGE-1/2/L of our summaries, of first sentences, and of the article's start cut to as many words as ours has, against human
ones: where the human summaries are much shorter than N words, the shorter of two summaries has the better figure. FILE is a JSON
array of {"id","article","title"?,"summaries_nb":[{NAME: SUMMARY}, …]} (default ${DEFAULT_FILE}; skipped where it is missing).

Exit status: 0, 1 for a file that cannot be read, 2 for wrong usage.
`;

const Articles = v.array(
  v.object({
    id: v.string(),
    article: v.string(),
    title: v.exactOptional(v.string()),
    summaries_nb: v.array(v.record(v.string(), v.string())),
  }),
);

const usage = (parameters: string[]) =>
  readUsage("rouge", () => {
    const { values, positionals } = parseArgs({
      args: parameters,
      allowPositionals: true,
      options: { words: { type: "string", default: "100" }, lang: { type: "string", default: "nb" } },
    });
    if (positionals.length > 1) throw new Error("name one file");
    return {
      file: positionals[0],
      words: wholeNumber("--words", values.words, 1),
      language: values.lang,
    };
  });

function parseArticles(file: string, text: string): v.InferOutput<typeof Articles> {
  try {
    return v.parse(Articles, JSON.parse(text));
  } catch (error) {
    throw new InputError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The baseline: sentences from the start, as many as fit. */
function firstSentences(text: string, words: number, language: string): string {
  const sentences = sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));
  let told = 0;
  const end = sentences.findIndex((sentence) => {
    told += wordsOf(sentence).length;
    return told > words;
  });
  return sentences.slice(0, end === -1 ? undefined : Math.max(1, end)).join(" ");
}

/** The baseline at equal length: the start of the article, cut in the middle of a sentence if need be. */
function start(text: string, words: number): string {
  const [first] = [...text.matchAll(/[\p{L}\p{N}_]+/gu)].slice(words);
  return text.slice(0, first?.index);
}

function printMean(name: string, scores: readonly Rouge[]): void {
  const mean = (measure: keyof Rouge) =>
    ((100 * scores.reduce((sum, score) => sum + score[measure], 0)) / scores.length).toFixed(1);
  process.stdout.write(`${name.padEnd(16)} ${mean("rouge1")}/${mean("rouge2")}/${mean("rougeL")}\n`);
}

await runCommand(help, async (parameters) => {
  const { file = DEFAULT_FILE, words, language } = usage(parameters);
  if (file === DEFAULT_FILE && !existsSync(file)) {
    process.stdout.write(`rouge: skipped, ${DEFAULT_FILE} is not here\n`);
    return 0;
  }
  const articles = parseArticles(file, await readText(file)).map(({ article, title, summaries_nb }) => ({
    article,
    ours: summarise(storyBlocks(article, title), { words, language })
      .map(({ text }) => text)
      .join(" "),
    references: summaries_nb.flatMap((summaries) => Object.values(summaries)),
  }));
  process.stdout.write(`${articles.length} articles, at most ${words} words: ROUGE-1/2/L\n`);
  printMean(
    "summary",
    articles.map(({ ours, references }) => rouge(ours, references)),
  );
  printMean(
    "first sentences",
    articles.map(({ article, references }) => rouge(firstSentences(article, words, language), references)),
  );
  printMean(
    "as many words",
    articles.map(({ article, ours, references }) => rouge(start(article, wordsOf(ours).length), references)),
  );
  return 0;
});
