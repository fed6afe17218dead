import { formatError } from "../../src/dataset/dataset-error.ts";
import { FILE_KIND_TEXTS, type FileKind, kindOfText } from "../../src/dataset/file-kind.ts";
import type { Dataset, Entity } from "../../src/dataset/schema.ts";
import { type DatasetResult, parseDataset } from "../../src/dataset/validate.ts";
import { InputError } from "./command-line.ts";
import { readText } from "./read-text.ts";

/** Checks each file, prints errors or figures, and returns the exit status. One bad file does not hide another. */
export async function checkFiles(files: readonly string[]): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  for (const file of files) {
    try {
      const text = await readText(file);
      const result = parseDataset(text);
      if (result.ok) {
        process.stdout.write(`${file}: ${figures(result.dataset)}\n`);
        continue;
      }
      const kind = kindOfText(text);
      const lines = kind === undefined ? errorLines(file, result) : [kindLine(file, kind)];
      process.stderr.write(`${lines.join("\n")}\n`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      process.stderr.write(`${error.message}\n`);
    }
    status = 1;
  }
  return status;
}

function kindLine(file: string, kind: FileKind): string {
  const { problem, remedy } = FILE_KIND_TEXTS[kind];
  return `${file}: ${problem}; ${remedy}`;
}

/** A line an error, the file first: `own.json: line 12: entities[0].type: …`; the last line counts what is not named. */
export function errorLines(file: string, { errors, total }: DatasetResult & { ok: false }): string[] {
  const lines = errors.map((error) => `${file}: ${formatError(error)}`);
  const more = total - errors.length;
  return more > 0 ? [...lines, `${file}: and ${more} more`] : lines;
}

/** «kabul-2021: 61 entities (9 persons, 40 places, 12 organisations), 800 names, 210 facts, 30 events, 25 sources» */
function figures({ id, entities, events = [], sources = [] }: Dataset): string {
  const types = (["person", "place", "organisation"] as const).map((type) =>
    counted(entities.filter((entity) => entity.type === type).length, type),
  );
  const sum = (count: (entity: Entity) => number) =>
    entities.reduce((total, entity) => total + count(entity), 0);
  return [
    `${id}: ${counted(entities.length, "entity", "entities")} (${types.join(", ")})`,
    counted(
      sum(({ names }) => names.length),
      "name",
    ),
    counted(
      sum(({ facts = [] }) => facts.length),
      "fact",
    ),
    counted(events.length, "event"),
    counted(sources.length, "source"),
  ].join(", ");
}

function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}
