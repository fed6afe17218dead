import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand, takeNothing } from "./lib/command-line.ts";
import { datasetJsonSchema } from "./lib/dataset-json-schema.ts";

const help = `
dataset-schema   writes docs/dataset.schema.json, which editors check datasets against, from src/dataset/schema.ts
`;

await runCommand(help, async (parameters) => {
  takeNothing("dataset-schema", parameters);
  await writeFile(join(import.meta.dirname, "../docs/dataset.schema.json"), datasetJsonSchema());
  return 0;
});
