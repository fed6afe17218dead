import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, run } from "./run.ts";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
/** Each command of the project by the file that it runs. */
const commands = Object.entries(scripts).map(
  ([name, line]) => [name, String(line).split(" ").at(-1) ?? ""] as const,
);

test.concurrent.each(commands)(
  "%s begins nothing with an option that it does not know: it names it, says what it takes and ends with 2",
  async (_, file) => {
    const { status, output } = await run("node", [file, "--no-such-option"]);
    expect({ status, output }).toEqual({ status: 2, output: expect.stringContaining("--no-such-option") });
    expect(output.trim().split("\n").length).toBeGreaterThan(2);
    expect(output).not.toMatch(/^\s+at /m);
  },
  30_000,
);

test("with --help a command says what it does, and does nothing else", async () => {
  const { status, output } = await run("node", ["scripts/zip.ts", "--help"]);
  expect({ status, output }).toEqual({ status: 0, output: expect.stringMatching(/^zip {3}builds/) });
});
