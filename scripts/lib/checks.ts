import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpackArchive } from "./archive.ts";
import { audit } from "./audit.ts";
import { root, run } from "./run.ts";
import { readTestReport } from "./test-report.ts";

export interface Result {
  readonly passed: number;
  readonly failed: number;
  /** What to print where it failed. */
  readonly output: string;
  /** What to say where it passed. */
  readonly note: string;
  /** Milliseconds. */
  readonly took: number;
}

export interface Check {
  readonly name: string;
  /** Runs after the checks of these names, which stand before it. */
  readonly after?: readonly string[];
  /** Needs Chromium and Firefox. */
  readonly browsers?: boolean;
  run(): Promise<Result>;
}

/** Every check of the project: first what the browsers wait for, then they, who take longest, and the others beside them. */
export const checks: readonly Check[] = [
  { name: "types", run: types },
  { name: "lint", run: () => program("oxlint", ["--type-aware", "--deny-warnings"]) },
  // What makes packages writes anew what types and rules are read from.
  { name: "packages", after: ["types", "lint"], run: packages },
  { name: "format", run: () => program("biome", ["check", "--error-on-warnings"]) },
  { name: "unused", run: () => program("knip", []) },
  { name: "browsers", after: ["packages"], browsers: true, run: () => vitest("vitest.browser.config.ts") },
  { name: "unit", run: () => vitest("vitest.config.ts") },
  { name: "audit", run: noKnownFaults },
  { name: "sources", after: ["packages"], run: sources },
  { name: "store", after: ["packages"], run: store },
  { name: "sizes", after: ["packages"], run: () => program("node", ["scripts/sizes.ts"]) },
];

async function program(name: string, parameters: readonly string[]): Promise<Result> {
  const { status, output, took } = await run(name, parameters);
  const ok = status === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output, note: "nothing to say", took };
}

/** Each room by the configuration that says what it may use. */
async function types(): Promise<Result> {
  const configurations = [
    "tsconfig.pure.json",
    "tsconfig.worker.json",
    "tsconfig.json",
    "tsconfig.node.json",
  ];
  const results = await Promise.all(configurations.map((file) => program("tsc", ["-p", file])));
  return {
    passed: results.filter(({ failed }) => failed === 0).length,
    failed: results.filter(({ failed }) => failed > 0).length,
    output: results.map(({ output }) => output).join(""),
    note: `${configurations.length} configurations`,
    took: Math.max(...results.map(({ took }) => took)),
  };
}

async function vitest(configuration: string): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "kontekst-report-"));
  const report = join(folder, "report.json");
  const parameters = ["run", "--config", configuration, "--reporter=default", "--reporter=json"];
  const { status, output, took } = await run("vitest", [...parameters, `--outputFile.json=${report}`]);
  const { passed, failed, skipped, unsure } = readTestReport(
    await readFile(report, "utf8").then(JSON.parse, () => undefined),
  );
  await rm(folder, { recursive: true, force: true });
  const again = unsure.map(({ name, error }) => `\n  passed only when tried again: ${name}\n    ${error}`);
  return {
    passed,
    // A file that fails to load has no failed test, but a failed status.
    failed: status === 0 ? 0 : Math.max(1, failed),
    output: `${output}${again.join("")}`,
    note: `${passed} tests${skipped > 0 ? `, ${skipped} skipped` : ""}${again.join("")}`,
    took,
  };
}

/** Makes the zips. That a commit always gives the same bytes is shown by making them once more, from the sources zip. */
async function packages(): Promise<Result> {
  return { ...(await program("node", ["scripts/zip.ts"])), note: "both browsers and the sources" };
}

/** Makes the zips once more, from the sources zip alone: whoever reviews it gets the same bytes. Needs no network. */
async function sources(): Promise<Result> {
  const started = performance.now();
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const zips = ["chrome-mv3", "firefox-mv3", "sources"].map((part) => `kontekst-${version}-${part}.zip`);
  const folder = await mkdtemp(join(tmpdir(), "kontekst-sources-"));
  try {
    await unpackArchive(join(root, ".output", `kontekst-${version}-sources.zip`), folder);
    await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    const built = await run("node", ["scripts/zip.ts"], { cwd: folder });
    const bytes = async (from: string, zip: string) => readFile(join(from, ".output", zip)).catch(() => null);
    const differing: string[] = [];
    for (const zip of zips) {
      const [ours, theirs] = await Promise.all([bytes(root, zip), bytes(folder, zip)]);
      if (!ours || !theirs?.equals(ours)) differing.push(zip);
    }
    const passed = zips.length - differing.length;
    const output = `${built.output}Not the same bytes from the sources zip: ${differing.join(", ")}\n`;
    const note = `${passed} zips with the same bytes, from the sources zip`;
    return { passed, failed: differing.length, output, note, took: performance.now() - started };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Known faults in the packages of the lock file. The registry may be out of reach, which is no fault of the project. */
async function noKnownFaults(): Promise<Result> {
  const started = performance.now();
  const found = await audit();
  const took = performance.now() - started;
  if (found.state === "unknown") {
    const note = "not known: the registry is out of reach or answers no audits";
    return { passed: 0, failed: 0, output: "", note, took };
  }
  const failed = found.faults.length;
  const output = `${found.output}Packages with known faults: ${found.faults.join(", ")}\n`;
  return { passed: failed === 0 ? 1 : 0, failed, output, note: "no known faults in any package", took };
}

/** What Mozilla's store would say of the Firefox package. */
async function store(): Promise<Result> {
  const parameters = ["lint", "--source-dir", ".output/firefox-mv3", "--warnings-as-errors", "--boring"];
  return program("web-ext", parameters);
}
