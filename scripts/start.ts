import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { basename, extname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import type { PageReport } from "../src/browser/protocol.ts";
import { articleOfText, articlePage } from "./lib/article-page.ts";
import { needBrowser } from "./lib/browser/find.ts";
import {
  askHost,
  hover,
  openScreenFor,
  paintedNames,
  tabOf,
  untilCardIsStill,
  untilPainted,
} from "./lib/browser/kontekst.ts";
import { type OpenBrowser, openBrowser } from "./lib/browser/open.ts";
import { readOrExit } from "./lib/command-line.ts";
import { packagedZip } from "./lib/packaged-zip.ts";
import { root, run } from "./lib/run.ts";
import { samplePage } from "./lib/sample-page.ts";
import { type ServedPage, serve } from "./lib/serve.ts";

const help = `
npm start [-- [--firefox] [--headless] [FILE.html|FILE.txt]]

Builds Kontekst and opens a browser with it on a sample news page, or on a page or text of yours.
Without a display it drives the browser unseen, leaves screenshots in .output/start and prints the page report.
  --firefox    Firefox instead of Chromium
  --headless   unseen, even where there is a display
`;

const say = (text: string) => process.stderr.write(`${text}\n`);
const { firefox, headless, file } = readOrExit("npm start", help, (args) => {
  const options = { firefox: { type: "boolean" }, headless: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  if (positionals.length > 1) throw new Error("one file at a time");
  return { ...values, headless: values.headless || !hasDisplay(), file: positionals[0] };
});
const name = firefox ? "firefox" : "chromium";

const page = await readPage(file);
const program = await needBrowser(name, say).catch(fail);
say("Building the extension …");
const built = await run("node", ["scripts/zip.ts"]);
if (built.status !== 0) fail(new Error(built.output));

const served = await serve((path) => (path === "/article" ? page : undefined));
const url = `${served.origin}/article`;
say(`Opening ${url} in ${program}${headless ? " (no display: unseen)" : ""} …`);
const open = await openBrowser(name, packagedZip(name), {
  headless,
  viewport: { width: 1100, height: 900, deviceScaleFactor: 2 },
});
try {
  if (headless) await showUnseen(open, url);
  else await showUntilClosed(open, url);
} finally {
  await open.close();
  await served.close();
}

async function readPage(path: string | undefined): Promise<ServedPage> {
  if (path === undefined) return { body: samplePage() };
  if (!existsSync(path))
    fail(new Error(`${path}: no such file. Name a saved page (.html) or a text (.txt).`));
  const bytes = await readFile(path);
  const isPage = /^\.x?html?$/i.test(extname(path));
  // A saved page says itself how it is encoded, in a meta element: the server must not speak against it.
  if (isPage) return { body: bytes, headers: { "content-type": "text/html" } };
  return { body: articlePage(articleOfText(basename(path), bytes.toString("utf8"))) };
}

async function showUntilClosed({ browser }: OpenBrowser, address: string): Promise<void> {
  const [tab] = await browser.pages();
  await (tab ?? (await browser.newPage())).goto(address);
  say("Point at an underlined name. Close the browser or press Ctrl+C to end.");
  await new Promise((resolve) => {
    browser.once("disconnected", resolve);
    process.once("SIGINT", resolve);
  });
}

async function showUnseen(open: OpenBrowser, address: string): Promise<void> {
  const folder = join(root, ".output", "start");
  await mkdir(folder, { recursive: true });
  const tab = await open.browser.newPage();
  await tab.goto(address);
  await untilPainted(tab).catch(() => fail(new Error("Kontekst found no name in this page.")));

  const names = await paintedNames(tab);
  const first = names.find(({ y, height }) => y > 0 && y + height < 800);
  if (first) await hover(tab, first);
  await untilCardIsStill(tab);
  await screenshot(tab, "card.png");

  const popup = await openScreenFor(open, "popup.html", address);
  const report = await askHost(popup, "report/get", { tab: await tabOf(popup, address) });
  await popup.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
  await popup.waitForSelector("main");
  await screenshot(popup, "popup.png");
  process.stdout.write(describe(report as PageReport));

  async function screenshot(of: typeof tab, fileName: string): Promise<void> {
    const path = join(folder, fileName);
    await of.screenshot({ path });
    say(`Screenshot: ${relative(process.cwd(), path)}`);
  }
}

function describe({ page, entities, summary, words }: PageReport): string {
  const lines = [
    `page       ${page.headline ?? page.url}`,
    `date       ${page.date ?? "not declared"}`,
    `language   ${page.language ?? "unknown"}`,
    `news       ${page.judgement.news ? "yes" : "no"} (${page.judgement.reason})`,
    `words      ${words}`,
    `names      ${entities.length}`,
    ...entities.map(
      ({ type, name, mentions, entity }) =>
        `  ${type.padEnd(13)}${String(mentions.length).padStart(3)} × ${name} (${entity})`,
    ),
    "summary",
    ...summary.map(({ text }) => `  ${text}`),
  ];
  return `${lines.join("\n")}\n`;
}

function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

function fail(error: unknown): never {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
