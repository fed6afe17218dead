import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./run.ts";

const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));

/** What ships: name and version. */
const shipped = Object.keys(lock.packages[""].dependencies)
  .map((name): string => `${name} ${lock.packages[`node_modules/${name}`].version}`)
  .sort();

const rows = readFileSync(join(root, "docs", "advisories.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| [a-z.-]+ \| \d/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, name = "", version = "", advisory = "", range = "", day = ""]) => ({
    name,
    version,
    advisory,
    range,
    day,
  }));

const isBefore = (version: string, other: string) =>
  version.localeCompare(other, "en", { numeric: true }) < 0;

test("each package that ships has been looked up in the version that ships", () => {
  const named = new Set(rows.map(({ name, version }) => `${name} ${version}`));
  expect([...named].sort()).toEqual(shipped);
  for (const { day } of rows) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test.each(rows)("$name $version: $advisory", ({ version, advisory, range }) => {
  const fixed = /^before (\d+\.\d+\.\d+)$/.exec(range)?.[1];
  if (advisory === "none found") expect(range).toBe("");
  else expect(fixed !== undefined && !isBefore(version, fixed)).toBe(true);
});
