import { parseArgs } from "node:util";
import { readUsage, runCommand, wholeNumber } from "./lib/command-line.ts";
import { columnsToConllu, lemmasOf } from "./lib/gold/columns.ts";
import { readText } from "./lib/read-text.ts";

const help = `
corpus --lang TAG [--sentences N] [--lemmas CONLLU]… [--half 1|2] FILE…

Makes one corpus in CoNLL-U, as «evaluate» reads it, of annotated texts in columns: a token and its tag a line, an empty line
after a sentence, -DOCSTART- before a document. Most corpora with named entities are published so.

  --lang TAG       the language of the texts
  --sentences N    sentences a document has where the files mark none (default 1)
  --lemmas CONLLU  a treebank of the same sentences: names are listed by their lemmas, as «Turku» for «Turussa»
  --half 1|2       every second document: rules are made looking at the first half, and measured on the second

Exit status: 0, 1 for input that cannot be read, 2 for wrong usage.
`;

const usage = (parameters: string[]) =>
  readUsage("corpus", () => {
    const { values, positionals } = parseArgs({
      args: parameters,
      allowPositionals: true,
      options: {
        lang: { type: "string" },
        sentences: { type: "string", default: "1" },
        lemmas: { type: "string", multiple: true, default: [] },
        half: { type: "string" },
      },
    });
    const { lang, half, lemmas } = values;
    if (lang === undefined) throw new Error("name the language with --lang");
    const sentences = wholeNumber("--sentences", values.sentences, 1);
    if (half !== undefined && half !== "1" && half !== "2")
      throw new Error(`--half takes 1 or 2, not «${half}»`);
    if (positionals.length === 0) throw new Error("name a file");
    return { files: positionals, language: lang, sentences, lemmas, half };
  });

await runCommand(help, async (parameters) => {
  const { files, language, sentences, half, ...given } = usage(parameters);
  const treebanks = await Promise.all(given.lemmas.map(readText));
  const lemmas = new Map(treebanks.flatMap((treebank) => [...lemmasOf(treebank)]));
  const texts = await Promise.all(files.map(readText));
  const documents = columnsToConllu(texts.join("\n\n"), { language, sentences, lemmas });
  const remainder = half === undefined ? undefined : Number(half) - 1;
  const chosen = documents.filter((_, index) => remainder === undefined || index % 2 === remainder);
  process.stdout.write(chosen.map((document) => `${document}\n`).join(""));
  return 0;
});
