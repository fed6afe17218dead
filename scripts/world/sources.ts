import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as v from "valibot";

/** The packages have a manifest of their own, so that only who builds the dataset downloads their 250 MB. */
const room = import.meta.dirname;
const installed = join(room, "node_modules");

/** Installs the sources as the lock file beside this file pins them, where they are missing. */
export function installSources(): void {
  if (existsSync(join(installed, ".package-lock.json"))) return;
  process.stderr.write("Installing the sources of the world dataset (npm ci in scripts/world) …\n");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: room,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("npm ci in scripts/world failed: is the npm registry within reach?");
}

/** A text file of a source package. */
export function readText(path: string): string {
  return readFileSync(join(installed, path), "utf8");
}

/** File names in a folder of a source package. */
export function listFolder(path: string): string[] {
  return readdirSync(join(installed, path)).sort();
}

/** A JSON file of a source package, checked against the shape that is expected of it. */
export function readJson<const S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> {
  // CLDR writes hyphenation into long names, which nobody types.
  return parse(schema, readText(path).replaceAll("\u00ad", ""), path);
}

/** What a source package exports: required, not imported, so that the project builds where it is not installed. */
export function readModule<const S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> {
  return v.parse(schema, createRequire(import.meta.url)(name));
}

/** A JSON file that people write, in data/world. */
export function readInput<const S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> {
  const path = join(room, "../../data/world", name);
  return parse(schema, readFileSync(path, "utf8"), path);
}

function parse<const S extends v.GenericSchema>(schema: S, text: string, path: string): v.InferOutput<S> {
  const result = v.safeParse(schema, JSON.parse(text));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${path}: ${v.getDotPath(issue) ?? "top"}: ${issue.message}`);
}
