import { parseArgs } from "node:util";
import type * as v from "valibot";
import { textLanguage } from "../src/engine/language/text-language.ts";
import type { Block } from "../src/engine/types.ts";
import { quantitiesOf } from "../src/summary/quantities.ts";
import { summarise } from "../src/summary/summarise.ts";
import { countWords } from "../src/summary/words.ts";
import { answerLines, TextLine } from "./lib/answer-lines.ts";
import { InputError, readUsage, runCommand, UsageError, wholeNumber } from "./lib/command-line.ts";
import { blocksOfHtml, isHtml } from "./lib/html-blocks.ts";
import { readText } from "./lib/read-text.ts";
import { storyBlocks } from "./lib/story-blocks.ts";

const help = `
summarize [--words N] [--lang TAG] FILE…
summarize --ndjson [--words N] [--lang TAG]

Sums up texts or saved pages in whole sentences of their own, in their order, at most N words (default 100).

  --words N   words of a summary at most
  --lang TAG  language (BCP 47) of texts that do not say theirs; else it is found out from the text
  --ndjson    reads lines {"id","lang"?,"date"?,"title"?,"text"} from standard input and answers each with
              {"id","sentences":[{"start","end","text","score"}],"summary"} or {"line","error"}; newlines in a text end
              its paragraphs; offsets are UTF-16 units into the text

Exit status: 0, 1 for input that cannot be read (with --ndjson: after the other lines are answered), 2 for wrong usage.
`;

interface Options {
  readonly words: number;
  /** BCP 47 */
  readonly language?: string | undefined;
}

function usage(parameters: string[]) {
  const options = {
    words: { type: "string", default: "100" },
    lang: { type: "string" },
    ndjson: { type: "boolean" },
  } as const;
  const { values, positionals: files } = readUsage("summarize", () =>
    parseArgs({ args: parameters, allowPositionals: true, options }),
  );
  const words = readUsage("summarize", () => wholeNumber("--words", values.words, 1));
  const language = values.lang;
  if (language !== undefined && !isLanguage(language)) {
    throw new UsageError(`summarize: --lang takes a language tag such as «nb», not «${language}»`);
  }
  if (values.ndjson && files.length > 0)
    throw new UsageError("summarize: --ndjson reads standard input and no file");
  if (!values.ndjson && files.length === 0) throw new UsageError("summarize: name a file");
  return { files, ndjson: values.ndjson ?? false, options: { words, language } };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A tag that says no language is passed over: the text's own words decide. */
function languageOf(text: string, declared: string | null | undefined, fallback: string | undefined): string {
  return [declared, fallback, textLanguage(undefined, text)].find((tag) => tag && isLanguage(tag)) ?? "en";
}

function summariseLine(
  { id, lang, title, text }: v.InferOutput<typeof TextLine>,
  { words, language }: Options,
) {
  const blocks = storyBlocks(text, title ?? undefined);
  const offsets = new Map(blocks.map((block) => [block.id, block.offset]));
  const sentences = summarise(blocks, { words, language: languageOf(text, lang, language) }).map(
    (sentence) => {
      const offset = offsets.get(sentence.block) ?? 0;
      return {
        start: sentence.start + offset,
        end: sentence.end + offset,
        text: sentence.text,
        score: Math.round(sentence.score * 1000) / 1000,
      };
    },
  );
  return { id, sentences, summary: sentences.map(({ text: sentence }) => sentence).join(" ") };
}

/** A file's summary and the numbers of its story, for people. */
function listingOf(file: string, text: string, { words, language }: Options): string {
  const page = isHtml(file, text) ? blocksOfHtml(text) : { blocks: storyBlocks(text) as Block[], info: {} };
  const body = page.blocks.map((block) => block.text).join("\n");
  const own = languageOf(body, language, page.info.language);
  const summary = summarise(page.blocks, { words, language: own });
  const told = summary.reduce((sum, sentence) => sum + countWords(sentence.text), 0);
  const lines = [
    `${file} (${own}): ${told} of ${countWords(body)} words`,
    ...summary.map((sentence) => `  ${sentence.text}`),
    ...quantitiesOf(page.blocks, { language: own, summary }).map(({ phrase }) => `  # ${phrase}`),
  ];
  return `${lines.join("\n")}\n`;
}

async function summariseFiles(files: readonly string[], options: Options): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  for (const file of files) {
    try {
      process.stdout.write(listingOf(file, await readText(file), options));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      process.stderr.write(`${error.message}\n`);
      status = 1;
    }
  }
  return status;
}

await runCommand(help, (parameters) => {
  const { files, ndjson, options } = usage(parameters);
  return ndjson
    ? answerLines(process.stdin, TextLine, (line) => summariseLine(line, options))
    : summariseFiles(files, options);
});
