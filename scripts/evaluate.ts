import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { textAnnotator } from "./lib/annotate-text.ts";
import { byBand, byReason, type CalibrationRow } from "./lib/calibration.ts";
import { InputError, readUsage, runCommand, wholeNumber } from "./lib/command-line.ts";
import { type CorpusDocument, readConllu } from "./lib/gold/conllu.ts";
import { goldOfCorpus } from "./lib/gold/corpus-gold.ts";
import { evaluateDrafts } from "./lib/gold/evaluate-drafts.ts";
import type { GoldText } from "./lib/gold/gold.ts";
import { namesDataset } from "./lib/gold/names-dataset.ts";
import { type AnnotatorOf, passageAnnotators } from "./lib/gold/passage-annotators.ts";
import { readPassages } from "./lib/gold/passages.ts";
import { FAULTS } from "./lib/gold/score-draft.ts";
import { loadDatasets } from "./lib/load-datasets.ts";
import { readText } from "./lib/read-text.ts";
import {
  addCounts,
  type Counts,
  type Mistake,
  noCounts,
  ratios,
  scoreText,
  type TextScore,
} from "./lib/score.ts";

const help = `
evaluate [--dataset ID|FILE]… [--errors] [--no-lang] [FILE…]
evaluate --names [--least N] [--omit N] FILE…
evaluate --drafts [--errors] FILE…

Precision, recall and F1 on annotated texts, by corpus, language and error class. FILE is JSON in the passages' format
or CoNLL-U with named entities (*.conllu); without one, the passages in tests/passages are read. Passages name their datasets:
«seed» is kabul-2021, «countries» all countries besides, any other a file beside them. For CoNLL-U, name a dataset; without one,
it is made of the corpus's own names. At the end: how often mentions are right, by their confidence.

  --errors   lists every mistake
  --no-lang  does not tell the engine the language of the texts
  --drafts   drafts a dataset from each article of CoNLL-U files and says how much of it is right: an entity is, where it is a person,
             place or organisation of the corpus, of that type, from first to last letter, and once
  --names    prints a dataset made of the names of CoNLL-U files: id, type and names only
  --least N  names found at least N times (default 2)
  --omit N   without one in N of the names, so that unlisted names surround listed ones (default 3; 0: with all)

Exit status: 0, 1 for input that cannot be read, 2 for wrong usage.
`;

interface Corpus {
  readonly file: string;
  readonly texts: readonly GoldText[];
  readonly annotatorOf: AnnotatorOf;
}

const OWN_PASSAGES = join(import.meta.dirname, "../tests/passages");

const usage = (parameters: string[]) =>
  readUsage("evaluate", () => {
    const { values, positionals } = parseArgs({
      args: parameters,
      allowPositionals: true,
      options: {
        dataset: { type: "string", multiple: true },
        errors: { type: "boolean" },
        "no-lang": { type: "boolean" },
        names: { type: "boolean" },
        drafts: { type: "boolean" },
        least: { type: "string", default: "2" },
        omit: { type: "string", default: "3" },
      },
    });
    const least = wholeNumber("--least", values.least, 1);
    const omit = wholeNumber("--omit", values.omit, 0);
    if ((values.names || values.drafts) && positionals.length === 0) throw new Error("name a file");
    const files = positionals.length > 0 ? positionals : ownPassages();
    return { values, files, options: { id: "names", least, omit } };
  });

const ownPassages = (): string[] =>
  readdirSync(OWN_PASSAGES)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => join(OWN_PASSAGES, name));

const isConllu = (file: string): boolean => /\.conllu?$/.test(file);

async function readCorpus(
  file: string,
  names: readonly string[],
  options: Parameters<typeof namesDataset>[1],
): Promise<Corpus> {
  const content = await readText(file);
  if (isConllu(file)) {
    const documents = readConllu(file, content);
    const datasets = names.length > 0 ? await loadDatasets(names) : [namesDataset(documents, options)];
    const annotator = textAnnotator(datasets);
    return { file, texts: goldOfCorpus(documents, datasets), annotatorOf: () => annotator };
  }
  const texts = readPassages(file, content);
  const named = await loadDatasets(names.length > 0 ? names : ["kabul-2021"]);
  return { file, texts, annotatorOf: await passageAnnotators(file, texts, named) };
}

const percent = (ratio: number): string => `${(ratio * 100).toFixed(1).padStart(5)} %`;

function row(name: string, counts: Counts): string {
  const { precision, recall, f1 } = ratios(counts);
  const { right, wrong, missed } = counts;
  const numbers = [right, wrong, missed].map((count) => String(count).padStart(6)).join(" ");
  return `${name.padEnd(34)} ${percent(precision)} ${percent(recall)} ${percent(f1)} ${numbers}`;
}

function printMistakes(mistakes: readonly Mistake[]): void {
  for (const { kind, text, errorClass, excerpt, entity, confidence } of mistakes) {
    const sure = confidence === undefined ? "" : ` ${confidence.toFixed(2)}`;
    process.stdout.write(`${kind.padEnd(6)} ${text} (${errorClass}) ${entity}${sure}: ${excerpt}\n`);
  }
}

function sumBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  countsOf: (item: T) => Counts,
): [string, Counts][] {
  const sums = new Map<string, Counts>();
  for (const item of items)
    sums.set(keyOf(item), addCounts(sums.get(keyOf(item)) ?? noCounts, countsOf(item)));
  return [...sums].sort(([a], [b]) => a.localeCompare(b));
}

function printCalibration(title: string, rows: readonly CalibrationRow[]): void {
  process.stdout.write(`\n${title.padEnd(34)}  right    said     of\n`);
  for (const { name, right, of, said } of rows) {
    process.stdout.write(
      `${name.padEnd(34)} ${percent(right / of)} ${percent(said)} ${String(of).padStart(6)}\n`,
    );
  }
}

/** A row for each tag of passages: what they were made for, and whether they were looked at while rules were made. */
function printTags(scored: readonly { text: GoldText; score: TextScore }[]): void {
  const tagged = scored.flatMap(({ text, score }) => text.tags.map((tag) => ({ tag, counts: score.counts })));
  for (const [tag, counts] of sumBy(
    tagged,
    ({ tag }) => tag,
    ({ counts }) => counts,
  )) {
    process.stdout.write(`${row(`  «${tag}»`, counts)}\n`);
  }
}

function report(
  { file, texts, annotatorOf }: Corpus,
  withErrors: boolean,
  tellLanguage: boolean,
): TextScore[] {
  const scored = texts.map((text) => {
    const found = annotatorOf(text)(
      text.text,
      tellLanguage && text.language ? { language: text.language } : {},
    );
    return { text, score: scoreText(text, found) };
  });
  if (withErrors) for (const { score } of scored) printMistakes(score.mistakes);
  const plain = scored.filter(({ text }) => !text.hard);
  const hard = scored.filter(({ text }) => text.hard);
  const total = (list: typeof scored): Counts =>
    list.reduce((sum, { score }) => addCounts(sum, score.counts), noCounts);
  process.stdout.write(`\n${"".padEnd(34)} precision recall      F1  right  wrong missed\n`);
  process.stdout.write(`${row(basename(file), total(plain))}\n`);
  if (hard.length > 0) process.stdout.write(`${row("  hard ones apart", total(hard))}\n`);
  for (const [language, counts] of sumBy(
    plain,
    ({ text }) => text.language,
    ({ score }) => score.counts,
  )) {
    process.stdout.write(`${row(`  ${language || "language unknown"}`, counts)}\n`);
  }
  printTags(plain);
  const mistakes = plain.filter(({ text }) => text.tags.length === 0).flatMap(({ score }) => score.mistakes);
  const classes = sumBy(
    mistakes,
    ({ errorClass }) => errorClass,
    ({ kind }) => ({
      right: 0,
      wrong: kind === "wrong" ? 1 : 0,
      missed: kind === "missed" ? 1 : 0,
    }),
  );
  for (const [name, { wrong, missed }] of classes) {
    process.stdout.write(
      `  ${`mistakes: ${name}`.padEnd(66)} ${String(wrong).padStart(6)} ${String(missed).padStart(6)}\n`,
    );
  }
  return scored.map(({ score }) => score);
}

async function printNames(
  files: readonly string[],
  options: Parameters<typeof namesDataset>[1],
): Promise<void> {
  const documents: CorpusDocument[] = [];
  for (const file of files) {
    if (!isConllu(file)) throw new InputError(`${file}: names are taken from CoNLL-U files (*.conllu)`);
    documents.push(...readConllu(file, await readText(file)));
  }
  process.stdout.write(`${JSON.stringify(namesDataset(documents, options), undefined, 1)}\n`);
}

async function printDrafts(file: string, withErrors: boolean): Promise<void> {
  if (!isConllu(file)) throw new InputError(`${file}: drafts are judged by CoNLL-U files (*.conllu)`);
  const tell = (line: string) => process.stdout.write(withErrors ? `${line}\n` : "");
  const figures = await evaluateDrafts(readConllu(file, await readText(file)), tell);
  const { drafted, right, sure, names, faults } = figures;
  const wrong = FAULTS.flatMap((fault) => (faults.has(fault) ? `${fault} ${faults.get(fault)}` : []));
  process.stdout.write(
    `${basename(file).padEnd(24)} right ${percent(right / drafted)} of ${drafted}; where the type is sure ${percent(sure.right / sure.drafted)} of ${sure.drafted}; names in a draft ${percent(names.found / names.all)} of ${names.all}; wrong: ${wrong.join(", ")}\n`,
  );
}

await runCommand(help, async (parameters) => {
  const { values, files, options } = usage(parameters);
  if (values.names) {
    await printNames(files, options);
    return 0;
  }
  if (values.drafts) {
    for (const file of files) await printDrafts(file, values.errors ?? false);
    return 0;
  }
  const scores: TextScore[] = [];
  for (const file of files) {
    const corpus = await readCorpus(file, values.dataset ?? [], options);
    scores.push(...report(corpus, values.errors ?? false, !values["no-lang"]));
  }
  const judged = scores.flatMap((score) => score.judged);
  printCalibration("confidence", byBand(judged));
  printCalibration("reason and confidence", byReason(judged));
  return 0;
});
