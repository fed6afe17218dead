import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "vite";
import { loadDatasets } from "../scripts/lib/load-datasets.ts";
import { plainStrings } from "../scripts/lib/plain-strings.ts";
import { root } from "../scripts/lib/run.ts";
import { compileLexicon } from "../src/dataset/lexicon/compile.ts";
import { openLexicon } from "../src/dataset/lexicon/lexicon.ts";
import { createDocument } from "../src/engine/annotate.ts";
import type { Block } from "../src/engine/types.ts";
import { quantile } from "./quantile.ts";

const WORDS = 1_000;
const WARM_RUNS = 300;
const FRESH_PROCESSES = 15;

/**
 * Times one article against the built-in datasets: warm, and as the first work of a process, where the code is new and where it
 * has been compiled before, as Chromium keeps it of an extension's worker. Fresh processes are timed by the processor time of
 * their thread, for they run too short to wait for a quiet moment.
 */
export async function benchArticle(text: string, language: string): Promise<void> {
  const blocks = articleOf(text);
  const buffer = compileLexicon(await loadDatasets([]));
  const lexicon = openLexicon(buffer);
  const times: number[] = [];
  let count = 0;
  for (let i = 0; i < WARM_RUNS; i++) {
    const began = performance.now();
    const document = createDocument(lexicon, { language });
    document.read(blocks);
    count = document.mentions().length;
    times.push(performance.now() - began);
  }
  process.stdout.write(`\nan article of ${WORDS} words against the built-in datasets, ${count} mentions\n`);
  line("warm", times);

  const folder = await mkdtemp(join(tmpdir(), "kontekst-bench-"));
  try {
    await writeFile(join(folder, "lexicon"), new Uint8Array(buffer));
    await writeFile(join(folder, "article.json"), JSON.stringify({ blocks, language }));
    await bundle(folder);
    for (const state of ["new", "compiled before"] as const) {
      const runs = await freshRuns(folder, state);
      line(
        `in a fresh process, ${state}: the code`,
        runs.map(([code]) => code),
      );
      line(
        "  the article, first",
        runs.map(([, article]) => article),
      );
      line(
        "  both",
        runs.map(([code, article]) => code + article),
      );
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Paragraphs until there are enough words. */
function articleOf(text: string): Block[] {
  const blocks: Block[] = [];
  let words = 0;
  for (const [id, paragraph] of text.split("\n").entries()) {
    const own = paragraph
      .split(/\s+/)
      .filter((word) => word !== "")
      .slice(0, WORDS - words);
    if (own.length > 0) blocks.push({ id, text: own.join(" ") });
    words += own.length;
    if (words >= WORDS) break;
  }
  return blocks;
}

/** The engine as one script, as it is in the worker of the extension. */
async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: "error",
    plugins: [plainStrings()],
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: "esnext",
      lib: {
        entry: join(root, "bench", "in-worker.ts"),
        formats: ["iife"],
        name: "engine",
        fileName: () => "engine.js",
      },
    },
  });
}

/** Milliseconds to make ready and evaluate the code, and to read the article, of each process. */
async function freshRuns(
  folder: string,
  state: "new" | "compiled before",
): Promise<[code: number, article: number][]> {
  const script = join(folder, "fresh.mjs");
  await writeFile(script, FRESH);
  const run = async (how: string) => (await promisify(execFile)(process.execPath, [script, how])).stdout;
  if (state === "compiled before") await run("keep");
  const runs: [number, number][] = [];
  for (let i = 0; i < FRESH_PROCESSES; i++)
    runs.push(JSON.parse(await run(state === "new" ? "new" : "kept")));
  return runs;
}

/** A thread's processor time is up to date when it has just slept. */
const FRESH = `import { readFileSync, writeFileSync } from "node:fs";
import { Script } from "node:vm";
const file = (name) => new URL(name, import.meta.url);
const [how] = process.argv.slice(2);
const code = readFileSync(file("engine.js")).toString();
const lexicon = new Uint8Array(readFileSync(file("lexicon"))).buffer;
const { blocks, language } = JSON.parse(readFileSync(file("article.json")));
const cachedData = how === "kept" ? readFileSync(file("code")) : undefined;
const bed = new Int32Array(new SharedArrayBuffer(4));
const now = () => {
  Atomics.wait(bed, 0, 0, 0.05);
  return Object.values(process.threadCpuUsage()).reduce((sum, time) => sum + time / 1000, 0);
};
now();
const began = now();
const script = new Script(code, { cachedData });
script.runInThisContext();
const loaded = now();
engine.mentionsOf(lexicon, blocks, language);
const done = now();
if (script.cachedDataRejected) throw new Error("the kept code is refused");
if (how === "keep") writeFileSync(file("code"), script.createCachedData());
process.stdout.write(JSON.stringify([loaded - began, done - loaded]));`;

function line(what: string, times: readonly number[]): void {
  const [least, half] = [0, 0.5].map((share) => quantile(times, share).toFixed(2));
  process.stdout.write(
    `  ${what.padEnd(48)} ${least?.padStart(8)} ms  median ${half} ms, of ${times.length}\n`,
  );
}
