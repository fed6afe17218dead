import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./run.ts";

interface Threat {
  readonly threat: string;
  /** The test files that its line names; those of the line before for `…`. */
  readonly files: readonly string[];
  /** Words of the names of tests in them. */
  readonly tests: readonly string[];
}

const threats = readThreats(readFileSync(join(root, "docs", "threat-model.md"), "utf8"));

/** The lines of the tables: «`file`: words of a test; of another», or `…` for the file above. */
function readThreats(text: string): Threat[] {
  let files: readonly string[] = [];
  return text.split("\n").flatMap((line) => {
    const [, threat = "", , shown = ""] = line.split("|").map((cell) => cell.trim());
    if (threat === "" || threat === "threat" || threat.startsWith("---")) return [];
    const named = [...shown.matchAll(/`([\w/.-]+)`/g)].flatMap(([, file]) => file ?? []);
    if (named.length > 0) files = named;
    const words = shown.replaceAll(/`[\w/.-]+`/g, "").replace(/^…/, "");
    const tests = words.split(/[;:]|\bwith\b/).map((part) => part.replaceAll(/^[\s,…]+|[\s,]+$/g, ""));
    return [{ threat, files, tests: tests.filter((part) => /\w{3}/.test(part)) }];
  });
}

test("there are threats, each with a test", () => {
  expect(threats.length).toBeGreaterThan(25);
  expect(threats.filter(({ files }) => files.length === 0)).toEqual([]);
});

test.each(threats)("$threat: its test is there", ({ files, tests }) => {
  const missing = files.filter((file) => !existsSync(join(root, file)));
  expect(missing).toEqual([]);
  const sources = files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n");
  expect(tests.filter((words) => !sources.includes(words))).toEqual([]);
});
