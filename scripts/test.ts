import { parseArgs } from "node:util";
import { needBrowser } from "./lib/browser/find.ts";
import { type Check, checks } from "./lib/checks.ts";
import { readOrExit } from "./lib/command-line.ts";

const help = `
npm test [-- --only NAME…]

Runs every check that a commit must pass: ${checks.map(({ name }) => name).join(", ")}.
  --only NAME   only this check (may be repeated)
`;

const wanted = readOrExit("npm test", help, (args) => {
  const { only } = parseArgs({ args, options: { only: { type: "string", multiple: true } } }).values;
  const unknown = only?.find((name) => !checks.some((check) => check.name === name));
  if (unknown !== undefined) throw new Error(`no such check: ${unknown}`);
  return checks.filter(({ name }) => !only || only.includes(name));
});
const say = (text: string) => process.stdout.write(`${text}\n`);

if (wanted.some(({ browsers }) => browsers)) {
  try {
    say(`Chromium: ${await needBrowser("chromium", say)}`);
    say(`Firefox:  ${await needBrowser("firefox", say)}`);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

let passed = 0;
let failed = 0;
const started = performance.now();
// Two at a time, on the two cores of a small machine.
const waiting = [...wanted];
const begun = new Map<string, Promise<void>>();
await Promise.all([0, 1].map(runNext));

say(`${((performance.now() - started) / 1000).toFixed(0)} s`);
say(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function runNext(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const running = runAfterOthers(check);
    begun.set(check.name, running);
    await running;
  }
}

async function runAfterOthers(check: Check): Promise<void> {
  for (const earlier of check.after ?? []) await begun.get(earlier);
  await runCheck(check);
}

async function runCheck(check: Check): Promise<void> {
  const result = await check.run();
  passed += result.passed;
  failed += result.failed;
  const seconds = (result.took / 1000).toFixed(1);
  if (result.failed > 0)
    say(`${result.output.trimEnd()}\n✗ ${check.name}: ${result.failed} failed, ${seconds} s`);
  else say(`✓ ${check.name}: ${result.note}, ${seconds} s`);
}
