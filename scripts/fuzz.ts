import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { readUsage, runCommand, wholeNumber } from "./lib/command-line.ts";
import { type FuzzKind, tryCase } from "./lib/fuzz/try-case.ts";
import { root, run } from "./lib/run.ts";

const help = `
npm run fuzz [-- [--count N] [--seed S]]

Tries N mutated datasets and N random texts (default 100000). Case n has the seed S + n; prints the seeds of those that
throw or take longer than a second. Then runs the property tests, which otherwise always have one seed, with seed S.
Exits 1 if anything failed.
  --count N   how many of each
  --seed S    the first seed (default: by the clock)
`;

/** Milliseconds that one case may take; a case that takes ten times as long hangs. */
const LIMIT = 1_000;

interface Task {
  readonly kind: FuzzKind;
  readonly seed: number;
  readonly count: number;
  /** The seed that is being tried. */
  readonly current: SharedArrayBuffer;
}

if (isMainThread) await runCommand(help, main);
else work(workerData);

async function main(parameters: string[]): Promise<number> {
  const { count, seed } = readUsage("fuzz", () => {
    const { values } = parseArgs({
      args: parameters,
      options: { count: { type: "string", default: "100000" }, seed: { type: "string" } },
    });
    return {
      count: wholeNumber("--count", values.count, 1),
      seed: values.seed === undefined ? Date.now() % 2 ** 31 : wholeNumber("--seed", values.seed, 0),
    };
  });
  const faults = await Promise.all((["dataset", "text"] as const).map((kind) => fuzz(kind, seed, count)));
  const properties = await tryProperties(seed);
  return properties && faults.every((number) => number === 0) ? 0 : 1;
}

/** @returns whether every property test held */
async function tryProperties(seed: number): Promise<boolean> {
  const files = globSync("src/**/*.test.ts", { cwd: root }).filter((file) =>
    readFileSync(join(root, file), "utf8").includes("tests/lib/properties.ts"),
  );
  const env = { ...process.env, KONTEKST_SEED: String(seed) };
  const { status, output, took } = await run("vitest", ["run", "--testTimeout=600000", ...files], { env });
  if (status !== 0) process.stdout.write(output);
  process.stdout.write(
    `properties in ${files.length} files, seed ${seed}: ${status === 0 ? "hold" : "fail"}, ${(took / 1000).toFixed(1)} s\n`,
  );
  return status === 0;
}

/** @returns how many cases were faulty */
function fuzz(kind: FuzzKind, seed: number, count: number): Promise<number> {
  const current = new SharedArrayBuffer(8);
  const task: Task = { kind, seed, count, current };
  const worker = new Worker(new URL(import.meta.url), { workerData: task });
  const started = performance.now();
  const at = new Float64Array(current);
  let faults = 0;
  let before = -1;
  return new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      const now = at[0] ?? 0;
      if (now === before) {
        process.stdout.write(`${kind} ${now}: hangs\n`);
        faults += 1;
        void worker.terminate();
      }
      before = now;
    }, 10 * LIMIT);
    worker.on("message", (line: string) => {
      faults += 1;
      process.stdout.write(`${line}\n`);
    });
    worker.on("error", reject);
    worker.on("exit", () => {
      clearInterval(watch);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${count} ${kind}s from seed ${seed}: ${faults} faults, ${seconds} s\n`);
      resolve(faults);
    });
  });
}

function work({ kind, seed, count, current }: Task): void {
  const at = new Float64Array(current);
  for (let now = seed; now < seed + count; now += 1) {
    at[0] = now;
    const started = performance.now();
    try {
      tryCase(kind, now);
    } catch (error) {
      parentPort?.postMessage(`${kind} ${now}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    const took = performance.now() - started;
    if (took > LIMIT) parentPort?.postMessage(`${kind} ${now}: took ${took.toFixed(0)} ms`);
  }
}
