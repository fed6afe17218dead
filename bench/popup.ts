/**
 * The time from the popup's opening to its report, in both browsers: `npm run bench:popup [-- --rounds 7]`, after `npm run zip`.
 *
 * The popup is opened as a page about a tab that is already annotated, the first time and then again. Printed are
 * milliseconds from the navigation's start to the document parsed, to the scripts running, to the answers of worker and
 * page, and to the first frame with the report; beside them the frame of the options page, which asks nothing of a page, to
 * tell what the browser itself takes on this machine. Nothing is asserted: machines differ.
 */
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { tabOf, untilPainted } from "../scripts/lib/browser/kontekst.ts";
import { openBrowser } from "../scripts/lib/browser/open.ts";
import { samplePage } from "../scripts/lib/sample-page.ts";
import { serve } from "../scripts/lib/serve.ts";
import { packagedZip } from "../tests/browser/zips.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "7" } } });
const rounds = Number(values.rounds);

interface Times {
  readonly parsed: number;
  readonly started: number;
  readonly answered: number;
  readonly shown: number;
}

const served = await serve((path) => (path === "/sample" ? { body: samplePage("en") } : undefined));
for (const name of ["chromium", "firefox"] as const) {
  const open = await openBrowser(name, packagedZip(name));
  try {
    const url = `${served.origin}/sample`;
    const page = await open.browser.newPage();
    await page.goto(url);
    await untilPainted(page);
    const any = await open.openScreen("options.html");
    const tab = await tabOf(any, url);
    const times: Times[] = [];
    for (let round = 0; round < rounds; round++) {
      const popup = await open.openScreen(`popup.html?tab=${tab}`);
      times.push(await timesOf(popup));
      await popup.close();
    }
    const [first, ...again] = times;
    if (first) print(`${name}, first`, first);
    print(`${name}, again`, {
      parsed: median(again.map(({ parsed }) => parsed)),
      started: median(again.map(({ started }) => started)),
      answered: median(again.map(({ answered }) => answered)),
      shown: median(again.map(({ shown }) => shown)),
    });
  } finally {
    await open.close();
  }
}
await served.close();

async function timesOf(popup: Page): Promise<Times> {
  await popup.waitForFunction(() => performance.getEntriesByName("kontekst-report-shown").length > 0, {
    polling: 20,
  });
  return popup.evaluate(() => {
    const at = (mark: string) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN;
    const [navigation] = performance.getEntriesByType("navigation");
    return {
      parsed: Number(Reflect.get(navigation ?? {}, "domInteractive") ?? 0),
      started: at("kontekst-popup-started"),
      answered: at("kontekst-popup-answered"),
      shown: at("kontekst-report-shown"),
    };
  });
}

function print(name: string, { parsed, started, answered, shown }: Times): void {
  const steps = [
    ["parsed", parsed],
    ["scripts running", started],
    ["answered", answered],
    ["report on the screen", shown],
  ] as const;
  process.stdout.write(
    `${name}: ${steps.map(([step, time]) => `${step} ${time.toFixed(0)}`).join(", ")} ms; ${(shown - parsed).toFixed(0)} from parsed\n`,
  );
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
