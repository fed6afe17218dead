import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { billOfMaterials } from "./lib/bill-of-materials.ts";
import { root } from "./lib/run.ts";

/** Writes `docs/bill-of-materials.cdx.json` from `package-lock.json`. */
const bill = billOfMaterials(await readFile(join(root, "package-lock.json"), "utf8"));
await writeFile(join(root, "docs", "bill-of-materials.cdx.json"), bill);
