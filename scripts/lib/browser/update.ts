import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { filesBelow, unpackArchive, writeArchive } from "../archive.ts";
import { bidiConnection } from "./bidi.ts";

/**
 * Installs the extension in another version over the one that runs, as an update does.
 * @param folder where Chromium has the unpacked extension
 * @param zip what Firefox was given
 */
export async function updateExtension(
  browser: Browser,
  { folder, zip, version }: { readonly folder: string; readonly zip: string; readonly version: string },
): Promise<void> {
  if (!bidiConnection(browser)) {
    await writeVersion(folder, version);
    await browser.installExtension(folder);
    return;
  }
  const newer = await mkdtemp(join(tmpdir(), "kontekst-newer-"));
  try {
    await unpackArchive(zip, newer);
    await writeVersion(newer, version);
    const packed = join(newer, "newer.zip");
    await writeArchive(packed, newer, await filesBelow(newer));
    await browser.installExtension(packed);
  } finally {
    await rm(newer, { recursive: true, force: true });
  }
}

async function writeVersion(folder: string, version: string): Promise<void> {
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...manifest, version }));
}
