import { parseArgs } from "node:util";
import * as v from "valibot";
import { compileLexicon } from "../src/dataset/lexicon/compile.ts";
import { openLexicon } from "../src/dataset/lexicon/lexicon.ts";
import type { Dataset } from "../src/dataset/schema.ts";
import { createDocument } from "../src/engine/annotate.ts";
import type { DocumentInfo, Mention } from "../src/engine/types.ts";
import { textAnnotator } from "./lib/annotate-text.ts";
import { answerLines, TextLine } from "./lib/answer-lines.ts";
import { InputError, readUsage, runCommand, UsageError } from "./lib/command-line.ts";
import { blocksOfHtml, isHtml } from "./lib/html-blocks.ts";
import { loadDatasets } from "./lib/load-datasets.ts";
import { readText } from "./lib/read-text.ts";
import { blocksOfText } from "./lib/text-blocks.ts";

const help = `
annotate [--dataset ID|FILE]… [--lang TAG] [--date YYYY-MM-DD] [--json] FILE…
annotate --ndjson [--dataset ID|FILE]… [--lang TAG] [--date YYYY-MM-DD]

Finds the people, places and organisations of the datasets in texts or saved pages; FILE may be - for standard input.
Without --dataset, the built-in datasets are used. Offsets are UTF-16 units.

  --json     one JSON object a file
  --ndjson   reads lines {"id","lang"?,"date"?,"title"?,"text"} from standard input and answers each with
             {"id","mentions":[{"start","end","text","dataset","entity","type","confidence"}]} or {"line","error"}

Exit status: 0, 1 for input that cannot be read (with --ndjson: after the other lines are answered), 2 for wrong usage.
`;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The empty date of a line is none. */
const Line = v.object({
  ...TextLine.entries,
  date: v.optional(
    v.nullable(
      v.pipe(
        v.string(),
        v.check(
          (date) => date === "" || DATE.test(date),
          ({ input }) => `takes YYYY-MM-DD, not «${input}»`,
        ),
      ),
    ),
  ),
});

function usage(parameters: string[]) {
  const { values, positionals: files } = readUsage("annotate", () =>
    parseArgs({
      args: parameters,
      allowPositionals: true,
      options: {
        dataset: { type: "string", multiple: true },
        lang: { type: "string" },
        date: { type: "string" },
        json: { type: "boolean" },
        ndjson: { type: "boolean" },
      },
    }),
  );
  if (values.date !== undefined && !DATE.test(values.date)) {
    throw new UsageError(`annotate: --date takes YYYY-MM-DD, not «${values.date}»`);
  }
  if (values.ndjson && files.length > 0)
    throw new UsageError("annotate: --ndjson reads standard input and no file");
  if (!values.ndjson && files.length === 0)
    throw new UsageError("annotate: name a file, or - for standard input");
  return { values, files };
}

async function standardInput(): Promise<string> {
  let text = "";
  process.stdin.setEncoding("utf8");
  for await (const chunk of process.stdin) text += String(chunk);
  return text;
}

/** What is printed of a mention. */
const shown = ({ start, end, dataset, entity, type, confidence }: Mention, text: string) => ({
  start,
  end,
  text,
  dataset,
  entity,
  type,
  confidence: Math.round(confidence * 1000) / 1000,
});

async function annotateFiles(
  datasets: readonly Dataset[],
  files: readonly string[],
  defaults: DocumentInfo,
  json: boolean,
): Promise<number> {
  const lexicon = openLexicon(compileLexicon(datasets));
  let status = 0;
  for (const file of files) {
    try {
      const text = file === "-" ? await standardInput() : await readText(file);
      const html = isHtml(file, text);
      const page = html ? blocksOfHtml(text) : { blocks: blocksOfText(text), info: {} };
      const document = createDocument(lexicon, { ...page.info, ...defaults });
      document.read(page.blocks);
      const mentions = document.mentions();
      process.stdout.write(
        json ? jsonOf(file, html, page.blocks, mentions) : listingOf(file, page.blocks, mentions),
      );
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      process.stderr.write(`${error.message}\n`);
      status = 1;
    }
  }
  return status;
}

type Blocks = readonly { readonly text: string; readonly offset?: number }[];

/** Offsets are into a text file, or into the block (whose text is given) of a page. */
function jsonOf(file: string, html: boolean, blocks: Blocks, mentions: readonly Mention[]): string {
  const list = mentions.map((mention) => {
    const block = blocks[mention.block];
    const text = block?.text.slice(mention.start, mention.end) ?? "";
    const offset = block?.offset ?? 0;
    const placed = { ...mention, start: mention.start + offset, end: mention.end + offset };
    return { ...shown(placed, text), ...(html && { block: mention.block }), evidence: mention.evidence };
  });
  const texts = html ? { blocks: blocks.map(({ text }) => text) } : {};
  return `${JSON.stringify({ file, ...texts, mentions: list })}\n`;
}

function listingOf(file: string, blocks: Blocks, mentions: readonly Mention[]): string {
  const byEntity = Map.groupBy(mentions, ({ dataset, entity }) => `${dataset}/${entity}`);
  const lines = [...byEntity].map(([entity, list]) => {
    const forms = new Set(list.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? ""));
    return `  ${String(list.length).padStart(4)}  ${entity.padEnd(48)} ${[...forms].join(", ")}`;
  });
  return `${file}: ${mentions.length} mentions of ${byEntity.size} entities\n${lines.join("\n")}\n`;
}

function annotateLines(datasets: readonly Dataset[], defaults: DocumentInfo): Promise<0 | 1> {
  const annotate = textAnnotator(datasets);
  return answerLines(process.stdin, Line, ({ id, lang, date, title, text }) => {
    const info = {
      ...defaults,
      ...(lang && { language: lang }),
      ...(date && { date }),
      ...(title && { title }),
    };
    return { id, mentions: annotate(text, info).map((mention) => shown(mention, mention.text)) };
  });
}

await runCommand(help, async (parameters) => {
  const { values, files } = usage(parameters);
  const datasets = await loadDatasets(values.dataset ?? []);
  const defaults = {
    ...(values.lang === undefined ? {} : { language: values.lang }),
    ...(values.date === undefined ? {} : { date: values.date }),
  };
  if (values.ndjson) return annotateLines(datasets, defaults);
  return annotateFiles(datasets, files, defaults, values.json ?? false);
});
