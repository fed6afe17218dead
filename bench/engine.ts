import { parseArgs } from "node:util";
import { readOrExit, wholeNumber } from "../scripts/lib/command-line.ts";
import { classes } from "../src/dataset/lexicon/characters.ts";
import { compileLexicon } from "../src/dataset/lexicon/compile.ts";
import { type Lexicon, openLexicon, type ScanTables } from "../src/dataset/lexicon/lexicon.ts";
import type { Dataset } from "../src/dataset/schema.ts";
import { createDocument } from "../src/engine/annotate.ts";
import { tailsOf } from "../src/engine/inflect/judge.ts";
import { languageFor } from "../src/engine/language/languages.ts";
import { textLanguage } from "../src/engine/language/text-language.ts";
import { scan } from "../src/engine/scan/scan.ts";
import { missedOrMade, peerAgreement } from "./agreement.ts";
import { benchArticle } from "./article.ts";
import { expectedMatches } from "./exact-matches.ts";
import { nameList, SIZES } from "./name-lists.ts";
import { newsText } from "./news-text.ts";
import { isInstalled, PEERS } from "./peers.ts";
import { type Contender, race } from "./race.ts";

const help = `
npm run bench:engine [-- [--text FILE] [--sizes 60,5000] [--made-up] [--no-peers]]

Speed of the engine beside its peers. Figures are multiples of b, the bare loop that classifies every character of the same text
by a table and counts word starts, all of one process and in turns. What is linear is told by the text read as one, and by what
a character costs with most names and with fewest.

  --text FILE    a text to read instead of ../shared/summaries, or of made-up news where that is missing
  --sizes N,…    how many names the lists have
  --made-up      made-up names only, even where GeoNames' are installed
  --no-peers     Kontekst alone

Exit status: 0, 1 where a scanner misses a match, 2 for wrong usage.
`;

/** For the rounds of one list of names: ours, and all peers together. */
const SECONDS = 6;

const { sizes, ...options } = readOrExit("bench:engine", help, (args) => {
  const { values } = parseArgs({
    args,
    options: {
      text: { type: "string" },
      sizes: { type: "string" },
      "made-up": { type: "boolean" },
      "no-peers": { type: "boolean" },
    },
  });
  return {
    ...values,
    sizes: values.sizes?.split(",").map((size) => wholeNumber("--sizes", size, 1)) ?? SIZES,
  };
});
const { text, pieces, source } = newsText(options.text);
const { tag: language } = languageFor(textLanguage(undefined, text) ?? "");
const tails = tailsOf(language);
const documents = pieces.map(({ articles }) =>
  articles.map((article) => article.split("\n").map((paragraph, id) => ({ id, text: paragraph }))),
);
const bare: Contender = { run: (piece) => countWordStarts(pieces[piece]?.text ?? "") };
const problems: string[] = [];
/** What the scan of each list of names took, in multiples of b. */
const scans: { readonly size: number; readonly ratio: number }[] = [];

say(`${text.length} characters (${source}, ${language || "no language"})`);
for (const size of sizes) {
  const { names, real } = nameList(size, options["made-up"]);
  const expected = expectedMatches(text, names);
  say(`\n${names.length} names, ${names.length - real} of them made up; ${expected.length} exact matches`);
  const dataset = placesOf(names);
  const build = fastest(size > 100_000 ? 2 : 4, () => compileLexicon([dataset]));
  const lexicon = openLexicon(build.result);
  const opened = fastest(20, () => openLexicon(build.result)).time;
  problems.push(
    ...missedOrMade(text, scan(lexicon, text, tails), expected).map((what) => `${size} names: ${what}`),
  );
  const [own = 0, scanned = 0, resolved = 0, atOnce = 0] = race(
    [
      bare,
      { run: (piece) => scan(lexicon, pieces[piece]?.text ?? "", tails) },
      { run: (piece) => documents[piece]?.map((blocks) => mentionsOf(lexicon, blocks)) },
      { run: (piece) => piece === 0 && scan(lexicon, text, tails) },
    ],
    pieces.length,
    SECONDS,
  );
  const speed = Math.round(text.length / own / 1000);
  row("the bare loop", own, own, `${own.toFixed(2)} ms, ${speed} million characters a second`);
  const bytes = (tableBytes(lexicon) / names.length).toFixed(1);
  row(
    "Kontekst: scan",
    scanned,
    own,
    `build ${build.time.toFixed(0)} ms, ${bytes} bytes a name, opened in ${opened.toFixed(3)} ms`,
  );
  const longer = Math.round(text.length / (pieces[0]?.text.length ?? 1));
  row(
    "  a text that is longer",
    atOnce,
    own,
    `${longer} times as long: ${(atOnce / scanned).toFixed(2)} × a character`,
  );
  row("Kontekst: scan, inflect, resolve", resolved, own, `${(resolved / scanned).toFixed(1)} × the scan`);
  scans.push({ size, ratio: scanned / own });
  if (!options["no-peers"]) benchPeers(names, expected);
}
const [least, most] = [scans[0], scans.at(-1)];
if (least && most && most !== least) {
  const growth = (most.ratio / least.ratio).toFixed(2);
  const times = Math.round(most.size / least.size).toLocaleString("en");
  say(`\n${times} times as many names, ${most.size} for ${least.size}: ${growth} × the scan`);
}
await benchArticle(text, language);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;

function benchPeers(names: readonly string[], expected: ReturnType<typeof expectedMatches>): void {
  for (const peer of PEERS) {
    if (!isInstalled(peer)) {
      note(peer.name, `not installed (npm install --no-save ${peer.packageName})`);
      continue;
    }
    if (names.length > peer.most) {
      note(peer.name, "left out: takes minutes or more than 2 GB");
      continue;
    }
    const heap = process.memoryUsage().heapUsed;
    const began = performance.now();
    try {
      const scanner = peer.build(names, text);
      const build = performance.now() - began;
      const memory = (process.memoryUsage().heapUsed - heap) / 2 ** 20;
      const agreement = peerAgreement(text, scanner, scanner.run(text), expected);
      const [own = 0, time = 0] = race(
        [bare, { run: (piece) => scanner.run(pieces[piece]?.text ?? "") }],
        pieces.length,
        SECONDS / PEERS.length,
      );
      row(peer.name, time, own, `build ${build.toFixed(0)} ms, ${memory.toFixed(0)} MB; ${agreement}`);
    } catch (error) {
      note(peer.name, `fails: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function placesOf(names: readonly string[]): Dataset {
  return { id: "bench", entities: names.map((name, i) => ({ id: `e${i}`, type: "place", names: [name] })) };
}

function mentionsOf(lexicon: Lexicon & ScanTables, blocks: readonly { id: number; text: string }[]): number {
  const document = createDocument(lexicon, { language });
  document.read(blocks);
  return document.mentions().length;
}

/** Bytes of what the scanner looks names up in, without the texts and readings of names. */
function tableBytes(tables: ScanTables): number {
  const { startFilter, firstWords, onlyWords, continuations, bucketStarts, slots, slotEnds, slotRanks } =
    tables;
  return [startFilter, firstWords, onlyWords, continuations, bucketStarts, slots, slotEnds, slotRanks].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );
}

/** The bare loop: b. */
function countWordStarts(of: string): number {
  let count = 0;
  let before = 0;
  for (let i = 0; i < of.length; i++) {
    const joins = (classes[of.charCodeAt(i)] ?? 0) & 1;
    count += joins & ~before;
    before = joins;
  }
  return count;
}

/** Shortest of `runs` runs, in milliseconds. */
function fastest<T>(runs: number, run: () => T): { time: number; result: T } {
  let began = performance.now();
  let result = run();
  let time = performance.now() - began;
  for (let i = 1; i < runs; i++) {
    began = performance.now();
    result = run();
    time = Math.min(time, performance.now() - began);
  }
  return { time, result };
}

function row(name: string, time: number, own: number, remark: string): void {
  say(`  ${name.padEnd(34)} ${(time / own).toFixed(2).padStart(8)} b   ${remark}`);
}

function note(name: string, remark: string): void {
  say(`  ${name.padEnd(34)} ${"–".padStart(8)}     ${remark}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
