import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { filesBelow, writeArchive } from "./lib/archive.ts";
import { readOrExit, takeNothing } from "./lib/command-line.ts";
import { root, run } from "./lib/run.ts";

const help = `
zip   builds and packs the extension: .output/kontekst-VERSION-chrome-mv3.zip, …-firefox-mv3.zip and …-sources.zip

The same commit gives the same bytes. Exit status: 0, 1 where the build fails, 2 for wrong usage.
`;

/** WXT's name of each browser that a zip is made for. */
const browsers = ["chrome", "firefox"] as const;

readOrExit("zip", help, (parameters) => takeNothing("zip", parameters));
const output = join(root, ".output");
const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

const builds = await Promise.all(browsers.map((browser) => run("wxt", ["build", "--browser", browser])));
const failed = builds.find(({ status }) => status !== 0);
if (failed) {
  process.stderr.write(failed.output);
  process.exit(1);
}

const zips: string[] = [];
for (const browser of browsers) {
  const folder = join(output, `${browser}-mv3`);
  await pack(`kontekst-${version}-${browser}-mv3.zip`, folder, await filesBelow(folder));
}
await pack(`kontekst-${version}-sources.zip`, root, await sourceFiles());

for (const zip of zips) {
  const bytes = await readFile(zip);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const kilobytes = ((await stat(zip)).size / 1000).toFixed(1);
  process.stdout.write(`${relative(root, zip)}  ${kilobytes} kB  sha256 ${hash}…\n`);
}

async function pack(name: string, folder: string, files: readonly string[]): Promise<void> {
  const path = join(output, name);
  await writeArchive(path, folder, files);
  zips.push(path);
}

/** What git tracks; in an unpacked sources zip, which git does not know, every file that a build does not make. */
async function sourceFiles(): Promise<string[]> {
  const listed = await run("git", ["ls-files", "-z"]);
  const isOwn =
    listed.status === 0 && (await run("git", ["rev-parse", "--show-prefix"])).output.trim() === "";
  if (isOwn) return listed.output.split("\0").filter((file) => file !== "" && existsSync(join(root, file)));
  const made = /^(?:node_modules|\.output|\.wxt|\.cache|\.git)(?:[\\/]|$)/;
  return (await filesBelow(root)).filter((file) => !made.test(file));
}
