import { parseArgs } from "node:util";
import Fuse from "fuse.js";
import { readOrExit, wholeNumber } from "../scripts/lib/command-line.ts";
import { compileLexicon } from "../src/dataset/lexicon/compile.ts";
import { openLexicon } from "../src/dataset/lexicon/lexicon.ts";
import type { Dataset } from "../src/dataset/schema.ts";
import { createSearch } from "../src/host/search.ts";
import { nameList } from "./name-lists.ts";
import { quantile } from "./quantile.ts";

const help = `
npm run bench:search [-- --sizes N,…]

Search over entities beside fuse.js over all names. Prints, for each number of names (default 5000,140000,500000), the milliseconds
to make ready and of a query while a name is typed letter by letter, and how many of 100 mistyped names are found among the first
eight.

Exit status: 0, 1 where fewer are found than by fuse.js alone, 2 for wrong usage.
`;

const sizes = readOrExit("bench:search", help, (args) => {
  const { values } = parseArgs({
    args,
    options: { sizes: { type: "string", default: "5000,140000,500000" } },
  });
  return values.sizes.split(",").map((size) => wholeNumber("--sizes", size, 1));
});
const TRIES = 100;
/** Tries of fuse.js over all names, of which one takes a third of a second. */
const TRIES_ALONE = 10;
const nowhere = { onPage: [], recent: [] };
process.exitCode = 0;

for (const size of sizes) {
  const { names } = nameList(size);
  const lexicon = openLexicon(compileLexicon([datasetOf(names)]));
  const search = createSearch(lexicon);
  const ready = timed(() => search("", nowhere)).milliseconds;

  const step = Math.max(1, Math.floor(names.length / TRIES));
  const tried = names.filter((_, at) => at % step === 0).slice(0, TRIES);
  const times: number[] = [];
  for (const name of tried.slice(0, 10))
    for (let length = 1; length <= name.length; length++)
      times.push(timed(() => search(name.slice(0, length), nowhere)).milliseconds);

  const found = tried.filter((name, at) => search(mistyped(name, at), nowhere).some(({ as }) => as === name));
  const fuse = new Fuse(names, { threshold: 0.34, distance: 400, ignoreDiacritics: true });
  const some = tried.filter((_, at) => at % (TRIES / TRIES_ALONE) === 0);
  const alone: number[] = [];
  const foundAlone = some.filter((name) => {
    const { milliseconds, value } = timed(() =>
      fuse.search(mistyped(name, tried.indexOf(name)), { limit: 8 }),
    );
    alone.push(milliseconds);
    return value.some(({ item }) => item === name);
  });

  const foundOfSame = some.filter((name) => found.includes(name));
  process.stdout.write(
    `${names.length} names: ready in ${ready.toFixed(0)} ms; a letter ${quantile(times, 0.5).toFixed(1)} ms, at most ${quantile(times, 1).toFixed(1)}; ` +
      `mistyped found ${found.length} of ${tried.length}, ${foundOfSame.length} of the ${some.length} of which fuse.js over all, ` +
      `at ${quantile(alone, 0.5).toFixed(0)} ms, finds ${foundAlone.length}\n`,
  );
  if (foundOfSame.length < foundAlone.length) process.exitCode = 1;
}

function datasetOf(names: readonly string[]): Dataset {
  return { id: "bench", entities: names.map((name, at) => ({ id: `e${at}`, type: "place", names: [name] })) };
}

/** A letter left out, doubled or another one, or two that change places; never the first. */
function mistyped(name: string, seed: number): string {
  const at = 1 + (seed % Math.max(1, name.length - 2));
  const [before, letter = "", next = "", after] = [
    name.slice(0, at),
    name[at],
    name[at + 1],
    name.slice(at + 2),
  ];
  const changed = [next, letter + letter + next, `e${next}`, next + letter][seed % 4];
  return before + changed + after;
}

function timed<T>(run: () => T): { readonly value: T; readonly milliseconds: number } {
  const start = performance.now();
  const value = run();
  return { value, milliseconds: performance.now() - start };
}
