import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { billOfMaterials } from "./lib/bill-of-materials.ts";
import { runCommand, takeNothing } from "./lib/command-line.ts";
import { root } from "./lib/run.ts";

const help = `
bill-of-materials   writes docs/bill-of-materials.cdx.json from package-lock.json
`;

await runCommand(help, async (parameters) => {
  takeNothing("bill-of-materials", parameters);
  const bill = billOfMaterials(await readFile(join(root, "package-lock.json"), "utf8"));
  const file = join("docs", "bill-of-materials.cdx.json");
  await writeFile(join(root, file), bill);
  process.stdout.write(`${file}\n`);
  return 0;
});
