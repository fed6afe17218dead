import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { filesBelow, unpackArchive, writeArchive } from "../scripts/lib/archive.ts";
import type { BrowserName } from "../scripts/lib/browser/find.ts";
import { tabOf, untilPainted } from "../scripts/lib/browser/kontekst.ts";
import { type OpenBrowser, openBrowser } from "../scripts/lib/browser/open.ts";
import { traceWhile } from "../scripts/lib/browser/trace.ts";
import { readOrExit, wholeNumber } from "../scripts/lib/command-line.ts";
import { packagedZip } from "../scripts/lib/packaged-zip.ts";
import { samplePage } from "../scripts/lib/sample-page.ts";
import { serve } from "../scripts/lib/serve.ts";
import { inWorker } from "../tests/browser/worker.ts";
import { quantile } from "./quantile.ts";

const help = `
npm run bench:popup [-- --rounds N] [--browsers chromium,firefox] [--beside FOLDER]

The time from the popup's opening to its report, in both browsers, beside what the browser itself takes: «npm run zip» first.
N openings of each (default 9).

The popup is opened as a page about a tab that is already annotated, the first time and then again; in turns with it a page of
the same extension that has one line of text and no script, the floor, and with --beside the popup of the packages in another
folder; in Chromium the popup also as its toolbar opens it, in a window that takes its size. Printed are milliseconds (best,
quarter and median) from the navigation's start to the document parsed, to the scripts running, to the answers of the worker,
and to the first picture, which is the browser's own first-contentful-paint. What the popup takes is what it adds to the floor.
Of the toolbar's popup also, in openings of their own that are traced, the milliseconds of the processor that styles and layout
take, up to the report and within the second after it, when its map and background have come: a busy machine tells them too.
Nothing is asserted: machines differ.
`;

const { rounds, browsers, beside } = readOrExit("bench:popup", help, (args) => {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: "string", default: "9" },
      browsers: { type: "string", default: "chromium,firefox" },
      beside: { type: "string", multiple: true, default: [] },
    },
  });
  return { ...values, rounds: wholeNumber("--rounds", values.rounds, 1) };
});

const PRODUCT = "popup";
const REPORT_SHOWN = "kontekst-report-shown";
/** A screen with room for a popup as large as they get. */
const SCREEN = { width: 1600, height: 1200 };
const FLOOR = "floor";
const FLOOR_PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title><p>One line of text.</p>\n';

/** Milliseconds; of the steps that a page has. */
type Times = Readonly<Record<string, number>>;

const temporary = await mkdtemp(join(tmpdir(), "kontekst-popup-"));
const served = await serve((path) => (path === "/sample" ? { body: samplePage("en") } : undefined));
try {
  for (const name of ["chromium", "firefox"] as const)
    if (browsers.split(",").includes(name)) await measure(name);
} finally {
  await served.close();
  await rm(temporary, { recursive: true, force: true });
}

async function measure(name: BrowserName): Promise<void> {
  const zip = packagedZip(name);
  const packages = [
    ...beside.map((folder) => [basename(folder), join(folder, basename(zip))] as const),
    [PRODUCT, zip] as const,
  ];
  const opened: { readonly label: string; readonly open: OpenBrowser; readonly show: () => Promise<Page> }[] =
    [];
  const toolbars: typeof opened = [];
  const started: OpenBrowser[] = [];
  try {
    for (const [label, path] of packages) {
      const zipWithFloor = await withFloor(path, `${label}-${name}.zip`);
      const open = await openBrowser(name, zipWithFloor, { screen: SCREEN });
      started.push(open);
      const page = await open.browser.newPage();
      await page.goto(`${served.origin}/sample`);
      await untilPainted(page);
      const tab = await tabOf(await open.openScreen("manifest.json"), page.url());
      opened.push({ label, open, show: () => open.openScreen(`popup.html?tab=${tab}`) });
      if (name === "chromium")
        toolbars.push({ label: `${label} of the toolbar`, open, show: () => fromToolbar(open, page) });
      if (label === PRODUCT)
        opened.push({ label: FLOOR, open, show: () => open.openScreen(`${FLOOR}.html`) });
    }
    const all = new Map<string, Times[]>();
    for (let round = 0; round <= rounds; round++) {
      for (const { label, show } of [...opened, ...toolbars]) {
        const times = await timesOf(await show(), label !== FLOOR);
        if (round === 0) print(`${name}, ${label}, first`, [times]);
        else all.set(label, [...(all.get(label) ?? []), times]);
      }
    }
    for (const [label, times] of all) print(`${name}, ${label}, again`, times);
    const traced = new Map<string, Times[]>();
    for (let round = 0; round < rounds; round++)
      for (const { label, open, show } of toolbars)
        traced.set(label, [...(traced.get(label) ?? []), await workOf(open, show)]);
    for (const [label, works] of traced) print(`${name}, ${label}, ms of the processor`, works);
  } finally {
    for (const open of started) await open.close();
  }
}

/** The popup about a page, as a click on the extension's button opens it. Firefox opens it for a reader's own click only. */
async function fromToolbar(open: OpenBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  const opened = open.browser.waitForTarget((target) => target.url().endsWith(`/${PRODUCT}.html`));
  await inWorker(open, "chrome.action.openPopup()");
  return (await opened).asPage();
}

/** What a popup's main thread works on its looks, in milliseconds of the processor. */
async function workOf({ browser }: OpenBrowser, show: () => Promise<Page>): Promise<Times> {
  const events = await traceWhile(browser.target(), async () => {
    const screen = await show();
    await untilShown(screen, REPORT_SHOWN);
    await new Promise((done) => setTimeout(done, 1_000));
    await screen.close();
  }, ["blink.user_timing", "devtools.timeline"]);
  const shown = events.find((event) => event.name === REPORT_SHOWN);
  const work = (name: string, isWanted: (start: number) => boolean) =>
    events
      .filter((event) => event.name === name && event.pid === shown?.pid && event.tid === shown.tid)
      .filter(({ ts }) => isWanted(ts))
      .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  const isBefore = (start: number) => shown !== undefined && start <= shown.ts;
  const isAfter = (start: number) => !isBefore(start);
  return {
    "styles before": work("UpdateLayoutTree", isBefore),
    "layout before": work("Layout", isBefore),
    "styles after": work("UpdateLayoutTree", isAfter),
    "layout after": work("Layout", isAfter),
  };
}

/** The package with the floor in it. */
async function withFloor(zip: string, name: string): Promise<string> {
  const folder = join(temporary, name.replace(".zip", ""));
  await unpackArchive(zip, folder);
  await writeFile(join(folder, `${FLOOR}.html`), FLOOR_PAGE);
  const written = join(temporary, name);
  await writeArchive(written, folder, await filesBelow(folder));
  return written;
}

async function untilShown(screen: Page, mark: string): Promise<void> {
  await screen.waitForFunction(
    (...marks) => marks.every((wanted) => performance.getEntriesByName(wanted).length > 0),
    { polling: 20 },
    mark,
    "first-contentful-paint",
  );
}

async function timesOf(screen: Page, isPopup: boolean): Promise<Times> {
  await untilShown(screen, isPopup ? REPORT_SHOWN : "first-contentful-paint");
  const times = await screen.evaluate(() => {
    const at = (mark: string) => performance.getEntriesByName(mark)[0]?.startTime;
    const [navigation] = performance.getEntriesByType("navigation");
    const found = {
      parsed: Number(Reflect.get(navigation ?? {}, "domInteractive") ?? 0),
      "scripts running": at("kontekst-popup-started"),
      answered: at("kontekst-popup-answered"),
      "first picture": at("first-contentful-paint"),
      "report drawn": at("kontekst-report-shown"),
    };
    return Object.fromEntries(
      Object.entries(found).filter((entry): entry is [string, number] => entry[1] !== undefined),
    );
  });
  await screen.close();
  return times;
}

function print(name: string, times: readonly Times[]): void {
  const steps = Object.keys(times[0] ?? {}).map((step) => {
    const of = times.map((each) => each[step] ?? Number.NaN);
    const [least, quarter, half] = [0, 0.25, 0.5].map((share) => quantile(of, share).toFixed(0));
    return `${step} ${of.length > 1 ? `${least} ${quarter} ${half}` : half}`;
  });
  process.stdout.write(`${name}: ${steps.join(", ")}\n`);
}
