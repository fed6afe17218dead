import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { unpackArchive, writeArchive } from "../../scripts/lib/archive.ts";
import { root } from "../../scripts/lib/run.ts";

/** What an earlier version had stored: `tests/fixtures/stored/VERSION.json`. */
export interface Stored {
  readonly settings: object;
  /** What else it had in the extension's storage, by key. */
  readonly local?: object;
  readonly database: {
    readonly version: number;
    /** Keys and values by store; `{ "blob": text }` stands for a Blob. */
    readonly stores: Readonly<Record<string, readonly (readonly [key: unknown, value: unknown])[]>>;
  };
}

export function storedFixture(version: string): Stored {
  return JSON.parse(readFileSync(join(root, "tests", "fixtures", "stored", `${version}.json`), "utf8"));
}

/** An extension of Kontekst's id and an earlier version, which has pages and does nothing: makes way for what it is to have stored. */
export async function earlierZip(zip: string): Promise<{ readonly zip: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "kontekst-earlier-"));
  const unpacked = join(folder, "unpacked");
  await unpackArchive(zip, unpacked);
  const manifest = JSON.parse(await readFile(join(unpacked, "manifest.json"), "utf8"));
  const earlier = {
    manifest_version: 3,
    name: "Kontekst",
    version: "0.0.1",
    permissions: ["storage"],
    background: manifest.background,
    // Firefox asks the reader again where an update wants to see more pages.
    content_scripts: [{ matches: manifest.content_scripts[0].matches, js: ["reader.js"] }],
    browser_specific_settings: manifest.browser_specific_settings,
  };
  const page = "<!doctype html><meta charset=utf-8><title>Earlier</title>";
  const background =
    "const { runtime, tabs } = globalThis.browser ?? chrome; runtime.onInstalled.addListener(() => tabs.create({ url: runtime.getURL('welcome.html') }));";
  const files = {
    "manifest.json": JSON.stringify(earlier),
    "background.js": background,
    "reader.js": "",
    "popup.html": page,
    "welcome.html": page,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(unpacked, name), text);
  const path = join(folder, "earlier.zip");
  await writeArchive(path, unpacked, Object.keys(files));
  return { zip: path, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Stores all of it as that version did, from a page of the extension. */
export async function putStored(screen: Page, { settings, local = {}, database }: Stored): Promise<void> {
  await screen.evaluate(
    async (kept, stores, version) => {
      const { storage } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
      await storage.local.set(kept);
      const opening = indexedDB.open("kontekst", version);
      opening.addEventListener("upgradeneeded", () => {
        for (const name of Object.keys(stores)) opening.result.createObjectStore(name);
      });
      await new Promise((resolve) => opening.addEventListener("success", resolve));
      const writing = opening.result.transaction(Object.keys(stores), "readwrite");
      for (const [name, entries] of Object.entries(stores)) {
        for (const [key, value] of entries) {
          const blob = typeof value === "object" && value !== null ? Reflect.get(value, "blob") : undefined;
          writing
            .objectStore(name)
            .put(blob === undefined ? value : new Blob([String(blob)]), key as IDBValidKey);
        }
      }
      await new Promise((resolve) => writing.addEventListener("complete", resolve));
      opening.result.close();
    },
    { ...local, settings },
    database.stores,
    database.version,
  );
}
