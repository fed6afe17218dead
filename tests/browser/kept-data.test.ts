import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, describe, expect, test, vi } from "vitest";
import { unpackArchive } from "../../scripts/lib/archive.ts";
import { askHost, changeSettings, paintedNames } from "../../scripts/lib/browser/kontekst.ts";
import type { OpenBrowser } from "../../scripts/lib/browser/open.ts";
import { packagedZip } from "../../scripts/lib/packaged-zip.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { type Served, serve } from "../../scripts/lib/serve.ts";
import { inOrder } from "./in-order.ts";
import { type Borrowed, borrowBrowser } from "./kept-browsers.ts";
import { earlierZip, putStored, storedFixture } from "./stored-fixture.ts";
import { untilNamed } from "./until-named.ts";

const PATIENT = { timeout: 20_000 };

describe.each(["chromium", "firefox"] as const)("what is kept, in %s", (name) => {
  let served: Served | undefined;
  let earlier: Awaited<ReturnType<typeof earlierZip>> | undefined;
  let borrowed: Borrowed | undefined;
  let open: OpenBrowser;
  let screen: Page;
  let page: Page;

  const end = async () => {
    const used = [borrowed?.giveBack, served?.close, earlier?.remove];
    [borrowed, served, earlier] = [undefined, undefined, undefined];
    for (const give of used) await give?.();
  };
  const step = inOrder(async () => {
    await end();
    const line = "<p>Kari Vik of Lillevik met John Kirby. Later Vik was in Kabul, as Kirby said.</p>";
    const body = samplePage().replace("</article>", `${line}</article>`);
    served = await serve((path) => (path === "/article" ? { body } : undefined));
    earlier = await earlierZip(packagedZip(name));
    borrowed = await borrowBrowser(name, { zip: earlier.zip });
    ({ open } = borrowed);
    await putStored(await open.openScreen("popup.html"), storedFixture("1"));
    await updateTo(open, name);
    screen = await open.openScreen("popup.html");
    // The new version runs once it answers.
    await vi.waitFor(datasets, PATIENT);
    page = await open.browser.newPage();
    await page.goto(`${served.origin}/article`);
    await untilNamed(page, "Lillevik");
  });

  afterAll(end);

  const names = async () => (await paintedNames(page)).map(({ text }) => text);
  const datasets = async () => {
    const list = (await askHost(screen, "datasets/list", {})) as { id: string; enabled: boolean }[];
    return list.map(({ id, enabled }) => `${id} ${enabled ? "on" : "off"}`);
  };
  /** Has the worker load everything again. */
  const loadAgain = () => changeSettings(screen, { datasetChanges: Math.random() });

  step("the data of version 1 survives the update: settings, datasets, refused readings", async () => {
    expect(await datasets()).toEqual(["village on", "kabul-2021 on", "world off"]);
    const { settings } = storedFixture("1");
    expect(await screen.evaluate(storedSettings)).toEqual(settings);
    await expect.poll(names).toEqual(expect.arrayContaining(["Kari Vik", "Lillevik", "John Kirby", "Kabul"]));
    const painted = await names();
    // Refused, on this site and everywhere.
    expect(painted).not.toContain("Vik");
    expect(painted).not.toContain("Kirby");
  });

  step("damaged parts, lexicons and records are mended from the dataset's own text", async () => {
    await screen.evaluate(damage, { datasets: { no: "record" }, parts: "}{", lexicons: "no lexicon" });
    await loadAgain();
    await page.reload();
    await expect.poll(names, PATIENT).toEqual(expect.arrayContaining(["Kari Vik", "Lillevik", "John Kirby"]));
    expect(await datasets()).toEqual(["village on", "kabul-2021 on", "world off"]);
  });

  step(
    "a dataset whose text is lost is said to be damaged, the others work, and it can be removed",
    async () => {
      await screen.evaluate(damage, { texts: 7, lexicons: "no lexicon" });
      await loadAgain();
      await page.reload();
      await expect.poll(names, PATIENT).toContain("John Kirby");
      await expect
        .poll(() => askHost(screen, "datasets/list", {}))
        .toMatchObject([
          { id: "village", damaged: true },
          { id: "kabul-2021", damaged: false },
          { id: "world", damaged: false },
        ]);
      const options = await open.openScreen("options.html");
      await options.waitForFunction(() => document.body.innerText.includes("Dataene er skadet"), PATIENT);
      await options.close();
    },
  );

  step(
    "a store that cannot be opened: names are found all the same, the options say so and offer a new one",
    async () => {
      await screen.evaluate(replaceByNewerStore);
      await loadAgain();
      await page.reload();
      await expect.poll(names, PATIENT).toContain("John Kirby");

      const options = await open.openScreen("options.html");
      const button = await options.waitForSelector(".store-trouble button", PATIENT);
      await button?.click();
      const yes = (await options.waitForSelector(
        ".store-trouble .answers button:last-child",
        PATIENT,
      )) as ElementHandle<HTMLButtonElement>;
      await yes.click();
      await options.waitForFunction(() => !document.querySelector(".store-trouble"), PATIENT);
      await expect.poll(() => askHost(screen, "store/state", {})).toEqual({ state: "kept" });
      await expect.poll(datasets).toEqual(["kabul-2021 on", "world off"]);
      await options.close();
    },
  );

  step(
    "what went wrong is listed in the options: where in our code, and nothing of what was read",
    async () => {
      const noted = async () => JSON.stringify(await askHost(screen, "trouble/list", {}));
      await expect.poll(noted).toContain("VersionError");
      const options = await open.openScreen("options.html");
      const report = await options.waitForSelector(".trouble textarea", PATIENT);
      const text = (await report?.evaluate((element) => (element as HTMLTextAreaElement).value)) ?? "";
      expect(text).toMatch(/^- \d{4}-\d\d-\d\d.*: VersionError in the worker, store/m);
      expect(text).not.toMatch(/127\.0\.0\.1|article|Kirby|Vik|village|extension:/);
      const [, forget] = await options.$$(".trouble .answers button");
      await forget?.click();
      await options.waitForFunction(() => !document.querySelector(".trouble textarea"), PATIENT);
      await expect.poll(() => askHost(screen, "trouble/list", {})).toEqual([]);
      await options.close();
    },
  );
});

describe.each(["chromium", "firefox"] as const)("what version 2 kept, in %s", (name) => {
  test("a restored backup whose settings were not yet taken over, and an unfinished draft", async () => {
    const earlier = await earlierZip(packagedZip(name));
    const { open, giveBack } = await borrowBrowser(name, { zip: earlier.zip });
    try {
      await putStored(await open.openScreen("popup.html"), storedFixture("2"));
      await updateTo(open, name);
      const options = await open.openScreen("options.html");
      await options.waitForFunction(() => document.documentElement.lang === "nn", PATIENT);
      await expect
        .poll(() => askHost(options, "datasets/list", {}), PATIENT)
        .toMatchObject([
          { id: "kabul-2021", enabled: true },
          { id: "village", enabled: true },
          { id: "world", enabled: false },
        ]);
      await options.waitForFunction(
        () => document.querySelector(".drafts")?.textContent?.includes("Nytt frå bygda"),
        PATIENT,
      );
    } finally {
      await giveBack();
      await earlier.remove();
    }
  }, 120_000);
});

/** Puts the version that is tested in the place of the earlier one. */
async function updateTo(open: OpenBrowser, name: "chromium" | "firefox"): Promise<void> {
  const zip = packagedZip(name);
  if (name === "firefox") return void (await open.browser.installExtension(zip));
  await unpackArchive(zip, open.folder);
  await open.browser.installExtension(open.folder);
}

/** Runs in a screen. */
async function storedSettings(): Promise<unknown> {
  const { storage } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
  return (await storage.local.get("settings")).settings;
}

/** Runs in a screen: writes junk over everything of the reader's dataset, and over all lexicons. */
async function damage(junk: Record<string, unknown>): Promise<void> {
  const opening = indexedDB.open("kontekst");
  await new Promise((resolve) => opening.addEventListener("success", resolve));
  const database = opening.result;
  const writing = database.transaction(Object.keys(junk), "readwrite");
  for (const [name, value] of Object.entries(junk)) {
    const store = writing.objectStore(name);
    const keys = store.getAllKeys();
    keys.addEventListener("success", () => {
      for (const key of keys.result) {
        const of = Array.isArray(key) ? key[0] : key;
        if (name === "lexicons" || of === "village") store.put(value, key);
      }
    });
  }
  await new Promise((resolve) => writing.addEventListener("complete", resolve));
  database.close();
}

/** Runs in a screen: a store as a later version may leave it. */
async function replaceByNewerStore(): Promise<void> {
  const opening = indexedDB.open("kontekst", 999);
  await new Promise((resolve) => opening.addEventListener("success", resolve));
  opening.result.close();
}
