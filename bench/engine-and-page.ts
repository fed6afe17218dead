import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readOrExit } from "../scripts/lib/command-line.ts";
import { root } from "../scripts/lib/run.ts";

/** What the names of eleven of the saved pages have in common. */
const ELEVEN = "rd-";

const help = `
npm run bench [-- [--pages PART] [--rounds N] [--text FILE] [--sizes 60,5000] [--made-up] [--no-peers]]

The engine and the work in the page, each beside its peers, as ratios: what «npm run bench:engine» and then «npm run bench:page»
print, each in a process of its own, so that neither has the other's garbage to collect. Their --help explains the options; without
--pages and --rounds it is eleven of the pages, once.

Exit status: that of the worse of the two, 2 for wrong usage.
`;

const { pages, rounds, ...ofEngine } = readOrExit(
  "bench",
  help,
  (args) =>
    parseArgs({
      args,
      options: {
        pages: { type: "string", default: ELEVEN },
        rounds: { type: "string", default: "1" },
        text: { type: "string" },
        sizes: { type: "string" },
        "made-up": { type: "boolean" },
        "no-peers": { type: "boolean" },
      },
    }).values,
);
const forEngine = Object.entries(ofEngine).flatMap(([option, value]) =>
  value === true ? [`--${option}`] : [`--${option}`, String(value)],
);

process.stdout.write("Engine\n\n");
const engine = run("engine.ts", forEngine);
process.stdout.write("\nPage\n\n");
const page = run("page.ts", ["--pages", pages, "--rounds", rounds]);
process.exitCode = Math.max(engine, page);

function run(file: string, parameters: readonly string[]): number {
  const { status } = spawnSync(process.execPath, [join(root, "bench", file), ...parameters], {
    cwd: root,
    stdio: "inherit",
  });
  return status ?? 1;
}
