import { parseArgs } from "node:util";
import { askHost, tabOf, untilPainted } from "../scripts/lib/browser/kontekst.ts";
import { openBrowser } from "../scripts/lib/browser/open.ts";
import { readOrExit, wholeNumber } from "../scripts/lib/command-line.ts";
import { packagedZip } from "../scripts/lib/packaged-zip.ts";
import { samplePage } from "../scripts/lib/sample-page.ts";
import { serve } from "../scripts/lib/serve.ts";

const help = `
npm run bench:tabs [-- --tabs N]

What N open news pages (default 200) cost the worker, in Chromium: «npm run zip» first. Each page is a small article of its own.
Prints the time until all were open and underlined, and the worker's heap after a collection, empty and with all tabs. Fails where
a page is not underlined, or where the report of the first or of the last tab is not of its page.
`;

const count = readOrExit("bench:tabs", help, (args) => {
  const { tabs } = parseArgs({ args, options: { tabs: { type: "string", default: "200" } } }).values;
  return wholeNumber("--tabs", tabs, 1);
});

const served = await serve((path) => (path === "/favicon.ico" ? undefined : { body: samplePage() }));
const open = await openBrowser("chromium", packagedZip("chromium"));
try {
  const screen = await open.openScreen("options.html");
  const before = await workerHeap();
  const began = performance.now();
  for (let n = 1; n <= count; n += 1) {
    const page = await open.browser.newPage();
    await page.goto(`${served.origin}/tab-${n}`, { waitUntil: "domcontentloaded" });
    await untilPainted(page, 60_000);
  }
  const seconds = (performance.now() - began) / 1_000;
  for (const n of [1, count]) {
    const url = `${served.origin}/tab-${n}`;
    const tab = await tabOf(screen, url);
    const report = await askHost(screen, "report/get", { tab });
    if (!JSON.stringify(report).includes(url)) throw new Error(`the report of tab ${n} is not of its page`);
    const popup = await open.openScreen(`popup.html?tab=${tab}`);
    await popup.waitForFunction(() => document.body.innerText.includes("John Kirby"), { timeout: 60_000 });
    await popup.close();
  }
  const after = await workerHeap();
  process.stdout.write(
    `${count} tabs, all underlined, reports and popups of the first and the last right: ${seconds.toFixed(1)} s; ` +
      `heap of the worker ${megabytes(before)} MB before, ${megabytes(after)} MB after\n`,
  );
} finally {
  await open.close();
  await served.close();
}

/** Bytes that the worker holds after a collection. */
async function workerHeap(): Promise<number> {
  const target = await open.browser.waitForTarget((found) => found.type() === "service_worker");
  const session = await target.createCDPSession();
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
