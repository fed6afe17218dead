import { parseArgs } from "node:util";
import { MAX_ERRORS, MAX_ID, MAX_ITEMS } from "../src/dataset/limits.ts";
import { draftDataset } from "../src/draft/draft-dataset.ts";
import { checkFiles } from "./lib/check-dataset.ts";
import { readUsage, runCommand, UsageError } from "./lib/command-line.ts";
import { articleOf } from "./lib/draft-article.ts";
import { knownEntities } from "./lib/known-entities.ts";
import { loadDatasets } from "./lib/load-datasets.ts";
import { readText } from "./lib/read-text.ts";
import { fromWikidata, type WikidataOptions } from "./lib/wikidata/from-wikidata.ts";

const help = `
dataset check FILE…                names every error of each dataset by file, line and path on stderr, or prints a line of figures
dataset draft FILE [--lang TAG]    prints a dataset drafted from an article (text or HTML): the names in it with guessed types,
                                   linked to the world dataset where certain, each with the places of its sentences
  --lang TAG     language of the article (BCP 47); told from the text without it

dataset from-wikidata FILE|- [--class QID]… [--lang TAG]… [--id ID] [--limit N]
                                   prints a dataset made of entity documents of Wikidata: a JSON dump or lines of JSON, plain or
                                   gzip; persons, places and organisations, with dated facts and their references. Entities keep
                                   Wikidata's ids (q42). Offices need their own items in the input, for their names
  --class QID    only items of this class (P31, not its subclasses), or of one of several
  --lang TAG     languages of names and descriptions; en, nb and nn without it
  --id ID        id of the dataset; wikidata without it
  --limit N      stops after N entities

Exit status: 0, 1 for input that cannot be used (named by file, line and cause on stderr), 2 for wrong usage.
`;

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

type Options = NonNullable<Parameters<typeof parseArgs>[0]>["options"];

function parse<const O extends NonNullable<Options>>(command: string, args: string[], options: O) {
  return readUsage(`dataset ${command}`, () => parseArgs({ args, allowPositionals: true, options }));
}

function check(parameters: string[]): Promise<0 | 1> {
  const option = parameters.find((file) => file.startsWith("-"));
  if (option !== undefined) throw new UsageError(`dataset check: no such option «${option}»`);
  if (parameters.length === 0) throw new UsageError("dataset check: name a file");
  return checkFiles(parameters);
}

async function draft(parameters: string[]): Promise<undefined> {
  const { values, positionals } = parse("draft", parameters, { lang: { type: "string" } });
  const [file, second] = positionals;
  if (file === undefined) throw new UsageError("dataset draft: name a file");
  if (second !== undefined) throw new UsageError("dataset draft: takes one file");
  if (values.lang !== undefined && !LANGUAGE.test(values.lang))
    throw new UsageError(
      `dataset draft: --lang takes a language tag such as nb or zh-Hant, not «${values.lang}»`,
    );
  const article = articleOf(file, await readText(file), values.lang);
  const drafted = draftDataset(article, knownEntities(await loadDatasets(["world"])));
  process.stdout.write(`${JSON.stringify(drafted, undefined, 2)}\n`);
}

function wikidataOptions(parameters: string[]): WikidataOptions {
  const { values, positionals } = parse("from-wikidata", parameters, {
    class: { type: "string", multiple: true },
    lang: { type: "string", multiple: true },
    id: { type: "string" },
    limit: { type: "string" },
  });
  const wrong = (message: string) => new UsageError(`dataset from-wikidata: ${message}`);
  const [file, second] = positionals;
  if (file === undefined) throw wrong("name a file, or - for standard input");
  if (second !== undefined) throw wrong("takes one file");
  const { class: classes = [], lang: languages = ["en", "nb", "nn"], id = "wikidata", limit } = values;
  const noClass = classes.find((item) => !/^Q[1-9]\d{0,8}$/.test(item));
  if (noClass !== undefined) throw wrong(`--class takes an item such as Q5, not «${noClass}»`);
  const noLanguage = languages.find((tag) => !LANGUAGE.test(tag));
  if (noLanguage !== undefined)
    throw wrong(`--lang takes a language tag such as nb or zh-Hant, not «${noLanguage}»`);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || id.length > MAX_ID)
    throw wrong(`--id takes small letters, digits and single hyphens, not «${id}»`);
  if (limit !== undefined && !/^[1-9]\d{0,6}$/.test(limit))
    throw wrong(`--limit takes a number from 1 up, not «${limit}»`);
  return {
    file,
    classes: classes.map((item) => Number(item.slice(1))),
    languages: [...new Set(languages)],
    id,
    limit: Math.min(Number(limit ?? MAX_ITEMS), MAX_ITEMS),
  };
}

async function wikidata(parameters: string[]): Promise<0 | 1> {
  const options = wikidataOptions(parameters);
  const tell = (message: string) => process.stderr.write(`${options.file}: ${message}\n`);
  const figures = await fromWikidata(options, process.stdout, (line, cause) =>
    tell(`line ${line}: ${cause}`),
  );
  if (figures.badLines > MAX_ERRORS) tell(`and ${figures.badLines - MAX_ERRORS} more lines`);
  if (figures.namelessPositions > 0)
    tell(`positions left out, because their items are not in the input: ${figures.namelessPositions}`);
  if (figures.otherItems > 0)
    tell(
      `items left out, because they are neither persons nor places nor organisations: ${figures.otherItems}`,
    );
  return figures.badLines > 0 ? 1 : 0;
}

await runCommand(help, (parameters) => {
  const [command, ...rest] = parameters;
  if (command === undefined) throw new UsageError("dataset: say what to do");
  if (command === "check") return check(rest);
  if (command === "draft") return draft(rest);
  if (command === "from-wikidata") return wikidata(rest);
  throw new UsageError(`dataset: no such command «${command}»`);
});
