import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { filesBelow } from "./lib/archive.ts";
import { runCommand, takeNothing } from "./lib/command-line.ts";
import { root } from "./lib/run.ts";

const help = `
sizes   what each part of the packaged extension weighs, against its budget: «npm run zip» first

Exit status: 0, 1 where a part is over its budget or missing, 2 for wrong usage.
`;

/** What a part of the packaged extension may weigh: kB (1000 bytes) of all its files, each gzipped by itself. */
interface Budget {
  readonly part: string;
  readonly files: RegExp;
  readonly kilobytes: number;
}

/** Scripts and styles that go into every page. Each browser has its own, as each needs other things to be done there. */
const inPages: Budget = {
  part: "in pages, all in",
  files: /^(?:content-scripts\/|ear\.js$)/,
  kilobytes: 25,
};

const budgets: readonly (Budget & { readonly target: "chrome" | "firefox" })[] = [
  { target: "chrome", ...inPages },
  { target: "firefox", ...inPages },
  { target: "chrome", part: "background worker", files: /^background\.js$/, kilobytes: 840 },
  {
    target: "chrome",
    part: "popup, all in",
    files: /^(?:ask\.js|popup\.html|(?:chunks|assets)\/popup\.)/,
    kilobytes: 46,
  },
  { target: "chrome", part: "screens", files: /^(?:chunks\/|assets\/|[a-z]+\.html$)/, kilobytes: 230 },
  { target: "chrome", part: "everything", files: /./, kilobytes: 1165 },
];

await runCommand(help, async (parameters) => {
  takeNothing("sizes", parameters);
  const fitting: boolean[] = [];
  for (const { target, part, files, kilobytes } of budgets) {
    const folder = join(root, ".output", `${target}-mv3`);
    const sizes = (await filesBelow(folder))
      .filter((file) => files.test(file))
      .map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length);
    const weight = (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0) / 1000;
    const fits = weight > 0 && weight <= kilobytes;
    fitting.push(fits);
    process.stdout.write(
      `${fits ? "✓" : "✗"} ${`${part}, ${target}`.padEnd(26)} ${weight.toFixed(1).padStart(7)} of ${kilobytes} kB gzip\n`,
    );
  }
  return fitting.includes(false) ? 1 : 0;
});
