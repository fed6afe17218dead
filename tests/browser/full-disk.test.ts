import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, describe, expect } from "vitest";
import { chooseFile, chooseMadeFile, textOf } from "../../scripts/lib/browser/hands.ts";
import { askHost } from "../../scripts/lib/browser/kontekst.ts";
import { type OpenBrowser, openBrowser } from "../../scripts/lib/browser/open.ts";
import { packagedZip } from "../../scripts/lib/packaged-zip.ts";
import { samplePage } from "../../scripts/lib/sample-page.ts";
import { type Served, serve } from "../../scripts/lib/serve.ts";
import { manyNames } from "./harbour.ts";
import { inOrder } from "./in-order.ts";
import { pressRemove, storedDatasets } from "./options-page.ts";
import { untilNamed } from "./until-named.ts";

/** Bytes of a disk that holds a profile and a little more: of a smaller one Firefox gives an extension hardly any. */
const DISK = 400_000_000;
/** Bytes that are left on it when it is as good as full. */
const LEFT = 3_000_000;

/** A disk of its own in memory; undefined where the machine gives nobody one. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "kontekst-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${DISK}`, "tmpfs", folder], { stdio: "ignore" });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

const disks = new Map((["chromium", "firefox"] as const).map((name) => [name, smallDisk()]));
const missing = [...disks.values()].includes(undefined);
if (missing) console.warn("skipped: a disk of its own can be mounted by root alone");

afterAll(() => {
  for (const disk of disks.values()) {
    if (disk === undefined) continue;
    execFileSync("umount", ["--lazy", disk]);
    rmSync(disk, { recursive: true, force: true });
  }
});

const PATIENT = { timeout: 30_000 };

describe.skipIf(missing).each(["chromium", "firefox"] as const)("a disk that is full, in %s", (name) => {
  const disk = disks.get(name) ?? "";
  const filler = join(disk, "filler");
  let served: Served | undefined;
  let open: OpenBrowser | undefined;
  let options: Page;

  const end = async () => {
    const used = [open?.close, served?.close];
    [open, served] = [undefined, undefined];
    for (const close of used) await close?.();
  };
  const step = inOrder(async () => {
    await end();
    // A browser that did not start may have left its profile.
    for (const left of readdirSync(disk)) rmSync(join(disk, left), { recursive: true, force: true });
    served = await serve((path) => (path === "/article" ? { body: samplePage() } : undefined));
    open = await openBrowser(name, packagedZip(name), { profile: join(disk, "profile") });
    options = await open.openScreen("options.html");
  });

  afterAll(end);

  const choose = (json: string) => chooseFile(options, ".import input[type=file]", json);
  const chooseMany = () => chooseMadeFile(options, ".import input[type=file]", manyNames, 30_000);
  const said = () => textOf(options, ".import");
  const fill = () => {
    const { bavail, bsize } = statfsSync(disk);
    try {
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - LEFT), 1));
    } catch {
      // The browser was faster: it is full all the same.
    }
  };

  step("an import that does not fit is refused with a word about the disk, and nothing changes", async () => {
    await expect.poll(() => storedDatasets(options), PATIENT).toEqual(["kabul-2021", "world"]);
    await choose(
      JSON.stringify({ id: "small", entities: [{ id: "a", type: "place", names: ["Kvitsund"] }] }),
    );
    await expect.poll(() => storedDatasets(options), PATIENT).toEqual(["small", "kabul-2021", "world"]);
    fill();
    await chooseMany();
    await expect.poll(said, { timeout: 60_000 }).toMatch(/the disk may be full\. Nothing has changed/);
    expect(await storedDatasets(options)).toEqual(["small", "kabul-2021", "world"]);
  });

  step("pages are read all the same", async () => {
    if (!open || !served) throw new Error("not open");
    const page = await open.browser.newPage();
    await page.goto(`${served.origin}/article`);
    await untilNamed(page, "John Kirby");
    await page.close();
    await expect.poll(() => askHost(options, "store/state", {})).toEqual({ state: "kept" });
  });

  // Chromium has written over the last byte, and writes down what it deletes before that makes room; Firefox keeps some.
  const FAILED = "“small” could not be removed: the disk may be full. Make room on it and try again.";

  step("what cannot be removed stays in the list, and the options say what to do", async () => {
    await pressRemove(options, "small");
    const isGone = async () => !(await storedDatasets(options)).includes("small");
    const isSaid = async () => (await textOf(options, ".failure")) === FAILED;
    await expect.poll(async () => (await isGone()) || (await isSaid()), PATIENT).toBe(true);
    // Nobody is told of a removal that has not been.
    const told = await options.evaluate(() => document.body.textContent.includes("was removed"));
    expect(told).toBe(await isGone());
  });

  step("with room again, it can be removed, and the import goes through", async () => {
    rmSync(filler);
    expect(existsSync(filler)).toBe(false);
    if ((await storedDatasets(options)).includes("small")) await pressRemove(options, "small");
    await expect.poll(() => storedDatasets(options), PATIENT).toEqual(["kabul-2021", "world"]);
    await chooseMany();
    await expect.poll(() => storedDatasets(options), { timeout: 60_000 }).toContain("many");
  });
});
