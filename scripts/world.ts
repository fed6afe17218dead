import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readUsage, runCommand } from "./lib/command-line.ts";
import { extractAgglomerations } from "./world/extract-agglomerations.ts";
import { extractCensusOfIndia } from "./world/extract-census-of-india.ts";
import { extractCityCounts } from "./world/extract-city-counts.ts";
import { extractFactbook } from "./world/extract-factbook.ts";
import { extractNorwegianTowns } from "./world/extract-norwegian-towns.ts";
import { extractUsCensus } from "./world/extract-us-census.ts";
import { extractWorldBank } from "./world/extract-world-bank.ts";
import { installSources } from "./world/sources.ts";

const help = `
npm run world [-- --SOURCE FILE …]

Builds data/world/world.json and data/outlines/*.json from the packages of scripts/world/package.json, which it installs
where they are missing, and from the tables in data/world. The same input gives the same bytes.

Sources that no package has are kept as extracts in data/world. Each is renewed first where its file is named:

  --city-counts FILE      city-counts.tsv, from data/unsd-citypopulation-year-both.csv of github.com/datasets/population-city
  --agglomerations FILE   agglomerations.tsv, from data/WUP2018-F22-Cities_Over_300K_Annual.csv of
                          github.com/vlas-sokolov/urban-growth
  --indian-cities FILE    city-counts-india.tsv, from cities_r2.csv of github.com/greed2411/NDL
  --norwegian-towns FILE  city-counts-norway.tsv, from tettsted2022.csv of
                          github.com/CaroFraTyskland/some-Wikipedia-stuff---once-again
  --us-cities FILE        city-counts-us.tsv, from output/cities.csv of github.com/the-pudding/us-census-cities
  --factbook FOLDER       factbook.json, from a copy of github.com/factbook/factbook.json
  --world-bank FILE       world-bank.json, from data/population.csv of github.com/datasets/population
`;

const data = join(import.meta.dirname, "../data");

await runCommand(help, async (parameters) => {
  const { values } = readUsage("world", () =>
    parseArgs({
      args: parameters,
      options: {
        agglomerations: { type: "string" },
        "city-counts": { type: "string" },
        "indian-cities": { type: "string" },
        "norwegian-towns": { type: "string" },
        "us-cities": { type: "string" },
        factbook: { type: "string" },
        "world-bank": { type: "string" },
      },
      strict: true,
    }),
  );
  const renew = (file: string | undefined, table: string, extract: (text: string) => string): void => {
    if (file !== undefined) writeFileSync(join(data, "world", table), extract(readFileSync(file, "utf8")));
  };
  renew(values["city-counts"], "city-counts.tsv", extractCityCounts);
  renew(values.agglomerations, "agglomerations.tsv", extractAgglomerations);
  renew(values["indian-cities"], "city-counts-india.tsv", extractCensusOfIndia);
  renew(values["norwegian-towns"], "city-counts-norway.tsv", extractNorwegianTowns);
  renew(values["us-cities"], "city-counts-us.tsv", extractUsCensus);
  installSources();
  // The packages can be resolved only now.
  const { buildWorld, codeByAlpha3, codeByName } = await import("./world/build.ts");
  const write = (table: string, figures: Readonly<Record<string, unknown>>): void => {
    const text = Object.entries(figures).map((entry) => entry.map((part) => JSON.stringify(part)).join(": "));
    writeFileSync(join(data, "world", table), `{\n  ${text.join(",\n  ")}\n}\n`);
  };
  if (values.factbook !== undefined) write("factbook.json", extractFactbook(values.factbook, codeByName()));
  if (values["world-bank"] !== undefined)
    write("world-bank.json", extractWorldBank(readFileSync(values["world-bank"], "utf8"), codeByAlpha3()));
  const { dataset, outlines } = buildWorld();
  mkdirSync(join(data, "outlines"), { recursive: true });
  writeFileSync(join(data, "world/world.json"), dataset);
  for (const [name, text] of Object.entries(outlines))
    writeFileSync(join(data, "outlines", `${name}.json`), text);
  return 0;
});
