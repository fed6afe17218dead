/**
 * The engine and the work in the page, each beside its peers, as ratios: `npm run bench [-- --pages FILTER] [--rounds N] […]`.
 *
 * Runs `bench/engine.ts`, which takes all other options, and then `bench/page.ts`, each in a process of its own, so that
 * neither has the other's garbage to collect. Exits 1 where one of them does.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../scripts/lib/run.ts";

/** As `docs/measurements.md` has the pages: eleven, once. */
const PAGES: Readonly<Record<string, string>> = { "--pages": "rd-", "--rounds": "1" };

const forEngine: string[] = [];
const forPage = { ...PAGES };
const options = process.argv.slice(2);
for (let i = 0; i < options.length; i++) {
  const option = options[i] ?? "";
  if (option in PAGES) forPage[option] = options[++i] ?? "";
  else forEngine.push(option);
}

process.stdout.write("Engine\n\n");
const engine = run("engine.ts", forEngine);
process.stdout.write("\nPage\n\n");
const page = run("page.ts", Object.entries(forPage).flat());
process.exitCode = Math.max(engine, page);

function run(file: string, parameters: readonly string[]): number {
  const { status } = spawnSync(process.execPath, [join(root, "bench", file), ...parameters], {
    cwd: root,
    stdio: "inherit",
  });
  return status ?? 1;
}
