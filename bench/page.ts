import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { findBrowser } from "../scripts/lib/browser/find.ts";
import { keepWithin, startPlainChromium } from "../scripts/lib/browser/plain-chromium.ts";
import { TRACED } from "../scripts/lib/browser/trace.ts";
import { readOrExit, wholeNumber } from "../scripts/lib/command-line.ts";
import { loadDatasets } from "../scripts/lib/load-datasets.ts";
import { pageCode } from "../scripts/lib/page-code.ts";
import { root } from "../scripts/lib/run.ts";
import { serve } from "../scripts/lib/serve.ts";
import { readPageInfo } from "../src/article/page-info.ts";
import type { HostRequest } from "../src/browser/protocol.ts";
import { compileLexicon } from "../src/dataset/lexicon/compile.ts";
import { openLexicon } from "../src/dataset/lexicon/lexicon.ts";
import { OpenPages } from "../src/host/open-pages.ts";
import type { Seen } from "./page/in-page.ts";
import { type MainThread, readTrace, timeBetweenMarks } from "./page/main-thread.ts";
import { quantile } from "./quantile.ts";

const help = `
npm run bench:page [-- [--pages PART] [--rounds N]]

The work in the page beside its peers, on the saved news pages of ../shared/pages in real Chromium. Each page is loaded anew for
each way of marking names: Kontekst's own page code, asking a host with the built-in datasets as the extension asks its worker;
mark.js; and a walker that wraps names in spans. The peers get the names that Kontekst found there, and no engine. One table comes
of it, with costs as multiples of Kontekst's.

  --pages PART   only pages whose file name contains PART
  --rounds N     loads of each, of which the cheapest counts (default 2)

Exit status: 0, 1 where a task of ours takes more than 16 ms, where the page's DOM or layout is touched, or where the look at a
page that is no news takes more than 2 ms, 2 for wrong usage.
`;

/** A frame of 60 in a second, ms. */
const FRAME = 16;
/** What the look at a page that is no news may take, ms. */
const LOOK = 2;
/** Names for pages on which Kontekst finds none: what the peers take to look for some. */
const COMMON = ["London", "Paris", "Tokyo", "China", "United States", "Oslo", "Berlin", "Reuters"];

const ways = ["Kontekst", "mark.js", "span walker"] as const;

/** What one way cost on one page: of several rounds the least of each figure, as nothing makes a run cheaper than it is. */
interface Run extends Seen, MainThread {}

const { pages, rounds } = readOrExit("bench:page", help, (args) => {
  const { values } = parseArgs({
    args,
    options: { pages: { type: "string", default: "" }, rounds: { type: "string", default: "2" } },
  });
  return { pages: values.pages, rounds: wholeNumber("--rounds", values.rounds, 1) };
});
const folder = join(root, "..", "shared", "pages");
if (!existsSync(folder)) {
  process.stdout.write("skipped: no saved pages at ../shared/pages\n");
  process.exit(0);
}
if (!findBrowser("chromium")) {
  process.stdout.write("skipped: no Chromium here; npm test says how to get it\n");
  process.exit(0);
}
const files = (await readdir(folder)).filter((file) => file.endsWith(".html") && file.includes(pages));
const lexicon = openLexicon(compileLexicon(await loadDatasets([])));
const code = await pageCode("bench/page/in-page.ts", "kontekstBench");

let body = "";
const served = await serve((path) => (path === "/2021/08/12/page" ? { body } : undefined));
const browser = await startPlainChromium();
const problems: string[] = [];
const runs = new Map<(typeof ways)[number], Run[]>(ways.map((way) => [way, []]));
/** Milliseconds of the look at pages that are no news: the median of the looks at each. */
const looks: { readonly file: string; readonly milliseconds: number }[] = [];

for (const [n, file] of files.entries()) {
  process.stderr.write(`\r${n + 1} of ${files.length}: ${file}      `);
  // Without its scripts a page stands still, so that what is measured is ours.
  body = (await readFile(join(folder, file), "utf8")).replace(
    /<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi,
    "",
  );
  const names = await inPage(namesOf);
  const looked: number[] = [];
  let isNews = true;
  for (const way of ways) {
    const all: Run[] = [];
    for (let round = 0; round < rounds; round += 1) {
      all.push(
        await inPage(async (page) => {
          if (way !== "Kontekst") {
            await page.tracing.start({ categories: TRACED });
            isNews = (await page.evaluate(() => bench.look())).news;
            looked.push(timeBetweenMarks((await page.tracing.stop()) ?? new Uint8Array()));
          }
          return measure(page, way, names);
        }),
      );
    }
    runs.get(way)?.push(least(all));
  }
  if (!isNews) looks.push({ file, milliseconds: quantile(looked, 0.5) });
}
await browser.close();
await served.close();
process.stderr.write("\r");

for (const [n, run] of (runs.get("Kontekst") ?? []).entries()) {
  if (run.longest > FRAME) problems.push(`${files[n]}: a task of ${run.longest.toFixed(1)} ms`);
  if (run.mutations > 0) problems.push(`${files[n]}: ${run.mutations} mutations`);
  if (run.shift > 0) problems.push(`${files[n]}: the layout shifted by ${run.shift}`);
}
for (const { file, milliseconds } of looks)
  if (milliseconds > LOOK) problems.push(`${file}: the look at it took ${milliseconds.toFixed(1)} ms`);

process.stdout.write(`${files.length} pages, ${rounds} rounds\n\n`);
const sum = (way: Run[], cost: (run: Run) => number) => way.reduce((total, run) => total + cost(run), 0);
const worst = (way: Run[], cost: (run: Run) => number) => Math.max(...way.map(cost));
row("", ways);
ratios("script", ({ script }) => script);
ratios("styles, layout, painting", ({ rendering }) => rendering);
ratios("both", ({ script, rendering }) => script + rendering);
figures("longest task, worst page, ms", (way) => worst(way, ({ longest }) => longest).toFixed(1));
figures(`pages with a task over ${FRAME} ms`, (way) => sum(way, ({ longest }) => Number(longest > FRAME)));
figures("first mark, median page, ms", (way) => quantile(firsts(way), 0.5).toFixed(0));
figures("first mark, worst page, ms", (way) => quantile(firsts(way), 1).toFixed(0));
figures("records of DOM mutations", (way) => sum(way, ({ mutations }) => mutations));
figures("cumulative layout shift", (way) => sum(way, ({ shift }) => shift).toFixed(3));
figures("marks", (way) => sum(way, ({ marked }) => marked));
const looksTaken = looks.map(({ milliseconds }) => milliseconds);
process.stdout.write(
  `\nlook at a page that is no news: median ${quantile(looksTaken, 0.5).toFixed(2)} ms, worst ${quantile(looksTaken, 1).toFixed(2)} ms, ${looks.length} pages\n`,
);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** A line of costs: the sum over all pages in ms, and as a multiple of Kontekst's. */
function ratios(title: string, cost: (run: Run) => number): void {
  const ours = sum(runs.get("Kontekst") ?? [], cost);
  figures(`${title}, ms`, (way) => `${sum(way, cost).toFixed(0)} (×${(sum(way, cost) / ours).toFixed(2)})`);
}

function figures(title: string, figure: (way: Run[]) => string | number): void {
  row(
    title,
    ways.map((way) => figure(runs.get(way) ?? [])),
  );
}

function firsts(way: readonly Run[]): number[] {
  return way.flatMap(({ first }) => first ?? []);
}

function least(all: readonly Run[]): Run {
  const of = (cost: (run: Run) => number) => Math.min(...all.map(cost));
  const marked = firsts(all);
  return {
    script: of(({ script }) => script),
    rendering: of(({ rendering }) => rendering),
    longest: of(({ longest }) => longest),
    ...(marked.length > 0 && { first: Math.min(...marked) }),
    // What must not be counts when it happens once.
    marked: Math.max(...all.map((run) => run.marked)),
    mutations: Math.max(...all.map(({ mutations }) => mutations)),
    shift: Math.max(...all.map(({ shift }) => shift)),
  };
}

/** Loads the page that is being served anew, with the code to be measured. */
async function inPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  const hosts = new OpenPages();
  await keepWithin(page, served.origin);
  await page.exposeFunction("askHost", (type: string, request: string) => {
    if (type === "page/read") {
      const { page: said, declared, blocks } = JSON.parse(request) as HostRequest<"page/read">;
      const page = declared === undefined ? said : readPageInfo(said, declared);
      return JSON.stringify({ page, mentions: hosts.read(1, lexicon, page, blocks).mentions });
    }
    const { blocks, removed } = JSON.parse(request) as HostRequest<"page/changed">;
    const changed = hosts.change(1, blocks, removed);
    return JSON.stringify(changed ? { state: "read", mentions: changed.mentions } : { state: "resend" });
  });
  await page.goto(`${served.origin}/2021/08/12/page`, { waitUntil: "load" });
  await page.evaluate(code);
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** The names that Kontekst finds in a page. */
async function namesOf(page: Page): Promise<string[]> {
  await page.evaluate(() => bench.kontekst());
  const found = await page.evaluate(() => {
    const texts = new Set<string>();
    for (const type of ["person", "place", "organisation"]) {
      for (const painted of CSS.highlights.get(`kontekst-${type}`) ?? []) {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        texts.add(range.toString());
      }
    }
    return [...texts];
  });
  return found.length > 0 ? found : COMMON;
}

async function measure(page: Page, way: (typeof ways)[number], names: readonly string[]): Promise<Run> {
  await page.tracing.start({ categories: TRACED });
  const seen = await page.evaluate(
    (chosen, wanted) =>
      chosen === "Kontekst"
        ? bench.kontekst()
        : chosen === "mark.js"
          ? bench.markJs(wanted)
          : bench.wrap(wanted),
    way,
    names,
  );
  const trace = await page.tracing.stop();
  return { ...seen, ...readTrace(trace ?? new Uint8Array()) };
}

function row(title: string, cells: readonly (string | number)[]): void {
  process.stdout.write(`${title.padEnd(32)}${cells.map((cell) => String(cell).padStart(16)).join("")}\n`);
}
