import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand, takeNothing } from "./lib/command-line.ts";
import { installSources } from "./world/sources.ts";

const help = `
npm run world

Builds data/world/world.json and data/outlines/*.json from the packages of scripts/world/package.json, which it installs
where they are missing, and from what is written by hand in data/world. The same input gives the same bytes.
`;

const data = join(import.meta.dirname, "../data");

await runCommand(help, async (parameters) => {
  takeNothing("world", parameters);
  installSources();
  // The packages can be resolved only now.
  const { buildWorld } = await import("./world/build.ts");
  const { dataset, outlines } = buildWorld();
  mkdirSync(join(data, "outlines"), { recursive: true });
  writeFileSync(join(data, "world/world.json"), dataset);
  for (const [name, text] of Object.entries(outlines))
    writeFileSync(join(data, "outlines", `${name}.json`), text);
  return 0;
});
