import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { filesBelow } from "./lib/archive.ts";
import { root } from "./lib/run.ts";

/** What a part of the packaged extension may weigh: kB (1000 bytes) of all its files, each gzipped by itself. */
const budgets: readonly { readonly part: string; readonly files: RegExp; readonly kilobytes: number }[] = [
  { part: "content script, all in", files: /^content-scripts\//, kilobytes: 25 },
  { part: "listener before the page", files: /^ear\.js$/, kilobytes: 0.5 },
  { part: "background worker", files: /^background\.js$/, kilobytes: 840 },
  { part: "popup, all in", files: /^(?:ask\.js|popup\.html|(?:chunks|assets)\/popup\.)/, kilobytes: 46 },
  { part: "screens", files: /^(?:chunks\/|assets\/|[a-z]+\.html$)/, kilobytes: 225 },
  { part: "everything", files: /./, kilobytes: 1165 },
];

const folder = join(root, ".output", "chrome-mv3");
const weights = await Promise.all(
  (await filesBelow(folder)).map(async (file) => ({
    file,
    bytes: gzipSync(await readFile(join(folder, file)), { level: 9 }).length,
  })),
);

let over = false;
for (const { part, files, kilobytes } of budgets) {
  const weight =
    weights.filter(({ file }) => files.test(file)).reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const fits = weight > 0 && weight <= kilobytes;
  over ||= !fits;
  process.stdout.write(
    `${fits ? "✓" : "✗"} ${part.padEnd(24)} ${weight.toFixed(1).padStart(7)} of ${kilobytes} kB gzip\n`,
  );
}
process.exit(over ? 1 : 0);
