import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { keepWithin, startPlainChromium } from "../scripts/lib/browser/plain-chromium.ts";
import { readOrExit, wholeNumber } from "../scripts/lib/command-line.ts";
import { pageCode } from "../scripts/lib/page-code.ts";
import { serve } from "../scripts/lib/serve.ts";
import { bodyCases } from "./body-cases.ts";
import type { Body } from "./page/article-body.ts";

const help = `
npm run bench:body -- FOLDER [--readability FILE] [--worst N]

The article's body as our blocks have it, beside Readability's and what people marked, in real Chromium. FOLDER is a checkout of
https://github.com/scrapinghub/article-extraction-benchmark (ground-truth.json and html/), whose bodies were marked by people, of
https://github.com/flairNLP/fundus (tests/resources/parser/test_data), whose bodies come of a parser for each site, or of
https://github.com/mozilla/readability (test/test-pages), whose expected bodies are Readability's own. None comes with the project.
Scores are means over pages of precision, recall and F1 of words, of all pages and of the half whose pages the rules of
src/summary/body were not made by (four were looked at).

  --readability FILE   a Readability.js to compare with
  --worst N            lists the N pages with the lowest F1

Exit status: 0, 2 for wrong usage.
`;

interface Score {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const { folder, worst, script } = readOrExit("bench:body", help, (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { readability: { type: "string" }, worst: { type: "string", default: "0" } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new Error("name one folder");
  return { script: values.readability, folder, worst: wholeNumber("--worst", values.worst, 0) };
});

const code = await pageCode("bench/page/article-body.ts", "kontekstBody");
const readability = script && (await readFile(script, "utf8"));
let body = "";
const served = await serve((path) => (path === "/2021/08/12/page" ? { body } : undefined));
const browser = await startPlainChromium();
const page = await browser.newPage();
await keepWithin(page, served.origin);

/** Of the running text alone, which is what is summed up, and with short items of lists and subheadings. */
const sentences: Score[] = [];
const ours: Score[] = [];
const theirs: Score[] = [];
for (const { name, html, expected } of await bodyCases(folder)) {
  // Without its scripts a page stands still, in the style that it has without them.
  body = html
    .replace(/<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, "")
    .replace(/<noscript\b[^>]*>((?:\s*<style[\s\S]*?<\/style>)+\s*)<\/noscript>/gi, "$1");
  await page.goto(`${served.origin}/2021/08/12/page`, { waitUntil: "domcontentloaded", timeout: 20_000 });
  const { running, whole } = await ourBody(page);
  sentences.push(score(name, running, expected));
  ours.push(score(name, whole, expected));
  if (readability) theirs.push(score(name, await readabilityBody(page, readability), expected));
}
await browser.close();
await served.close();
print("running text", sentences);
print("Kontekst", ours);
if (readability) print("Readability", theirs);
process.stdout.write("of these, pages that were not looked at when the rules were made:\n");
print("running text", sentences.filter(isHeldOut));
print("Kontekst", ours.filter(isHeldOut));
if (readability) print("Readability", theirs.filter(isHeldOut));
for (const { name, precision, recall, f1 } of ours.toSorted((a, b) => a.f1 - b.f1).slice(0, worst))
  process.stdout.write(
    `  ${name}: F1 ${f1.toFixed(2)}, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}; Readability ${theirs.find((other) => other.name === name)?.f1.toFixed(2) ?? "–"}\n`,
  );

async function ourBody(open: Page): Promise<Body> {
  await open.evaluate(code);
  return open.evaluate(() => articleBody());
}

async function readabilityBody(open: Page, source: string): Promise<string> {
  await open.evaluate(`${source}; globalThis.Readability = Readability`);
  return open.evaluate(() => {
    const Readability = Reflect.get(globalThis, "Readability");
    const content: string = new Readability(document.cloneNode(true)).parse()?.content ?? "";
    const parsed = new DOMParser().parseFromString(content, "text/html");
    for (const aside of parsed.querySelectorAll("figcaption, pre, code")) aside.remove();
    // Paragraphs without space between them would make words of two.
    for (const box of parsed.querySelectorAll("*")) box.append(" ");
    return parsed.body.textContent ?? "";
  });
}

function score(name: string, found: string, expected: string): Score {
  const wanted = countsOf(expected);
  const got = countsOf(found);
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shared = [...got].reduce((sum, [word, count]) => sum + Math.min(count, wanted.get(word) ?? 0), 0);
  const precision = shared / Math.max(1, total(got));
  const recall = shared / Math.max(1, total(wanted));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { name, precision, recall, f1 };
}

/** Words, and in scripts without spaces single letters. */
function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text
    .toLowerCase()
    .matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Half of the pages, by their names. */
function isHeldOut({ name }: Score): boolean {
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % 2 === 1;
}

function print(who: string, scores: readonly Score[]): void {
  const mean = (key: "precision" | "recall" | "f1") =>
    (scores.reduce((sum, each) => sum + each[key], 0) / scores.length).toFixed(3);
  process.stdout.write(
    `${who.padEnd(12)} ${scores.length} pages: F1 ${mean("f1")}, precision ${mean("precision")}, recall ${mean("recall")}\n`,
  );
}
