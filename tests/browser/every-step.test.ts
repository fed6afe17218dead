import type { Page } from "puppeteer-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cardTexts, pressInCard, untilCardOf } from "../../scripts/lib/browser/card.ts";
import { chooseFile, press, textOf } from "../../scripts/lib/browser/hands.ts";
import {
  askHost,
  askReader,
  changeSettings,
  hover,
  openAsker,
  paintedNames,
  tabOf,
} from "../../scripts/lib/browser/kontekst.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { withExtension } from "./extension.ts";
import { haltBackgroundAt, haltingZip, stopStoreWorkersAt, untilHalted } from "./halting.ts";
import { untilNamed } from "./until-named.ts";
import { stopWorker } from "./worker.ts";

/** Milliseconds after which the worker has nothing more to do: it makes a page's report when that has come to rest. */
const REST = 700;

/** A step that is never taken. */
const NEVER = 1e9;

/** Entities of a dataset that is stored in more than one go. */
const MANY = 8_100;

/** A dataset under always the same id, as its author hands it out for the n-th time. */
function edition(n: number, size: number): string {
  const entities = Array.from({ length: size }, (_, at) => ({
    id: `e-${at}`,
    type: "place",
    names: [`Sted${at}`],
  }));
  entities[0]?.names.push(`Utgave${n}`);
  return JSON.stringify({ id: "many", title: `Edition ${n}`, entities });
}

const OFF = ["kabul-2021", "world"].map((id) => ({ id, enabled: false }));

const article = samplePage().replace("</article>", "<p>At last Zaranj was named.</p></article>");

/** What is done while the worker is stopped. */
interface Thing {
  act(step: number): Promise<unknown>;
  /** Whether it is done, as far as the worker need not be asked. */
  isSeen(step: number): Promise<boolean>;
  look(step: number): Promise<void>;
  /** The request with which it begins: as long as none comes, the worker is not stopped. */
  readonly from?: string;
  /** Milliseconds after which nothing comes that belongs to it. */
  readonly rest?: number;
}

describe.each(["chromium", "firefox"] as const)("stopped at every single step, in %s", (name) => {
  const extension = withExtension(name, () => ({ body: article }), { change: haltingZip });
  let options: Page;
  let asker: Page;
  let page: Page;
  let editions = 0;

  beforeAll(async () => {
    options = await extension.open.openScreen("options.html");
    asker = await openAsker(extension.open);
    page = await extension.open.browser.newPage();
    await page.goto(`${extension.origin}/article`);
    await untilNamed(page, "Zaranj");
  });

  /** What the last test does, also once it has been ended. */
  let underWay: Promise<unknown> = Promise.resolve();
  const attempt = <T>(work: () => Promise<T>): Promise<T> => {
    const begun = work();
    underWay = begun;
    return begun;
  };

  // What an attempt that failed has left standing still, or goes on with, would hold up all that comes.
  beforeEach(async () => {
    await underWay.catch(() => undefined);
    await stopWorker(extension.open);
    await haltBackgroundAt(asker, NEVER);
    await changeSettings(asker, { corrections: [], underline: "first" });
  });

  const painted = async () => (await paintedNames(page)).map(({ text }) => text).join();

  /**
   * Has the worker stopped at each of its steps while a thing is done, and looks each time what comes of it.
   * @returns how many steps there are
   */
  function stopAtEachStep(signal: AbortSignal, thing: Thing): Promise<number> {
    const { act, isSeen, look, from, rest = REST } = thing;
    return attempt(async () => {
      for (let step = 0; ; step += 1) {
        signal.throwIfAborted();
        await haltBackgroundAt(asker, step, from);
        await act(step);
        const isHalted = await untilHalted(asker, () => isSeen(step), signal, rest);
        // It may stand still by now all the same, at a step that comes after what is seen.
        await stopWorker(extension.open);
        await look(step);
        if (!isHalted) return step;
      }
    });
  }

  test("the worker, in an annotation: each time the names come, and the report is right", async ({
    signal,
  }) => {
    const tab = await tabOf(asker, page.url());
    const report = async () => {
      const told = await askHost(asker, "report/get", { tab });
      // As the popup does: a worker that was stopped after its answer has forgotten the page.
      if (told === null) await askReader(asker, tab, "reader/read", {});
      return told;
    };
    await expect.poll(report).not.toBeNull();
    const [names, told] = [await painted(), await report()];
    const steps = await stopAtEachStep(signal, {
      act: () => page.reload({ waitUntil: "domcontentloaded" }),
      isSeen: async () => (await painted()) === names,
      async look(step) {
        await expect.poll(painted, { message: `stopped at step ${step}` }).toBe(names);
        await expect.poll(report, { message: `stopped at step ${step}` }).toEqual(told);
      },
    });
    expect(steps).toBeGreaterThanOrEqual(4);
  }, 120_000);

  test("the worker, in a change of settings: each time it holds, and pages follow", async ({ signal }) => {
    const isRight = async (step: number) => ((await painted()) === "") === (step % 2 === 0);
    const steps = await stopAtEachStep(signal, {
      act: (step) => press(options, `input[type=radio][value=${step % 2 === 0 ? "none" : "first"}]`),
      isSeen: isRight,
      look: (step) => expect.poll(() => isRight(step), { message: `stopped at step ${step}` }).toBe(true),
    });
    await changeSettings(asker, { underline: "first" });
    await untilNamed(page, "Zaranj");
    expect(steps).toBeGreaterThanOrEqual(2);
  }, 120_000);

  test("the worker, in a change of settings that is its own: each time it holds, and pages follow", async ({
    signal,
  }) => {
    await page.bringToFront();
    await hover(page, await untilNamed(page, "John Kirby"));
    await untilCardOf(page, "John Kirby");
    await pressInCard(page, ".pin");
    const isRefused = (step: number) => step % 2 === 0;
    const isRight = async (step: number) => (await painted()).includes("John Kirby") !== isRefused(step);
    const steps = await stopAtEachStep(signal, {
      from: "mention/correct",
      act: (step) => pressInCard(page, `${isRefused(step) ? ".trust" : ".refusal"} button`, 1),
      isSeen: isRight,
      rest: 0,
      async look(step) {
        const message = `stopped at step ${step}`;
        await expect.poll(() => isRight(step), { message }).toBe(true);
        // The card says what has come of it: a change that is not stored is taken back there.
        const said = isRefused(step) ? [expect.stringContaining("no longer be read as")] : [];
        await expect.poll(() => cardTexts(page, ".refusal p"), { message }).toEqual(said);
      },
    });
    await page.keyboard.press("Escape");
    expect(steps).toBeGreaterThanOrEqual(6);
  }, 120_000);

  const loadAgain = async () => {
    // Firefox lets a tab that nobody sees wait for seconds.
    await options.bringToFront();
    options = await extension.open.openScreen("options.html", options);
    await options.waitForSelector(".import input[type=file]");
  };

  /** Datasets with their titles and switches, and whose name is found. */
  const held = async () => {
    const list = (await askHost(asker, "datasets/list", {})) as { title: string; enabled: boolean }[];
    const found = (await askHost(asker, "entities/search", { query: "Utgave" })) as { as?: string }[];
    return [list.map(({ title, enabled }) => [title, enabled]), found.map(({ as }) => as)];
  };

  const others = OFF.map(({ id }) => [id === "world" ? "The world" : expect.any(String), false]);

  const choose = async (n: number, size: number) =>
    chooseFile(options, ".import input[type=file]", edition(n, size));

  /** Has the store worker stopped at each of its steps while a dataset is imported. @returns how many there are */
  async function importAtEachStep(size: number, signal: AbortSignal): Promise<number> {
    const isAsked = (what: string) => options.evaluate((css) => document.querySelector(css) !== null, what);
    const untilSaid = (what: string) => untilHalted(options, () => isAsked(what), signal);
    let before = await held();
    await loadAgain();
    for (let step = 0; ; step += 1) {
      const n = ++editions;
      const after = [[[`Edition ${n}`, true], ...others], [`Utgave${n}`]];
      await stopStoreWorkersAt(options, step);
      await choose(n, size);
      let isHalted = await untilSaid(".import .question, .import-said:not(:empty)");
      if (await isAsked(".import .question")) {
        await press(options, ".import .answers button:last-of-type");
        isHalted = await untilSaid(".import-said:not(:empty)");
      }
      if (!isHalted) {
        expect(await held()).toEqual(after);
        return step;
      }
      // The tab is closed, too. The next start of the background knows what is stored.
      await loadAgain();
      await stopWorker(extension.open);
      const now = await held();
      expect([before, after], `stopped at step ${step}`).toContainEqual(now);
      before = now;
    }
  }

  test.for([
    ["that brings a dataset", MANY],
    ["that replaces a dataset", 10],
  ] as const)(
    "the store worker, in an import %s: all of it is there or nothing",
    { timeout: 150_000 },
    async ([, size], { signal }) => {
      await changeSettings(asker, { datasets: OFF });
      expect(await attempt(() => importAtEachStep(size, signal))).toBeGreaterThanOrEqual(14);
    },
  );

  test("the worker, in an import: each time the dataset is there, and found in pages", async ({ signal }) => {
    await changeSettings(asker, { datasets: OFF });
    await loadAgain();
    await page.bringToFront();
    const answers = ".import .answers button:last-of-type";
    const isFound = async () => {
      // The question whether the edition before is to be replaced comes where the worker has answered what it must.
      await options.evaluate((yes) => document.querySelector<HTMLElement>(yes)?.click(), answers);
      return (await painted()).includes(`Utgave${editions}`);
    };
    const steps = await stopAtEachStep(signal, {
      async act() {
        editions += 1;
        const text = ` And Utgave${editions} came. `;
        await page.evaluate((added) => document.querySelector("article")?.append(added), text);
        await choose(editions, 10);
      },
      isSeen: isFound,
      async look(step) {
        const message = `stopped at step ${step}`;
        await expect.poll(isFound, { message }).toBe(true);
        await expect
          .poll(() => textOf(options, ".import-said"), { message })
          .toMatch(/was (?:added|replaced)/);
      },
    });
    expect(steps).toBeGreaterThanOrEqual(4);
  }, 200_000);
});
