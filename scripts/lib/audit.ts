import { run } from "./run.ts";

/** What a registry knows against the packages of the lock file. */
export type Audit =
  /** The registry is out of reach, or answers no audits: nothing is known, neither good nor bad. */
  | { readonly state: "unknown"; readonly output: string }
  /** Names of the packages with a fault, of whatever severity, those that ship and those that only build or test. */
  | { readonly state: "known"; readonly faults: readonly string[]; readonly output: string };

/** Asks a registry, npm's own or the one that the machine is set up for, of known faults in any package. */
export async function audit(registry?: string): Promise<Audit> {
  const parameters = ["audit", "--json", "--loglevel=silent", "--fetch-retries=0"];
  const { output } = await run(
    "npm",
    registry === undefined ? parameters : [...parameters, "--registry", registry],
  );
  const faults = faultsIn(output);
  return faults === undefined ? { state: "unknown", output } : { state: "known", faults, output };
}

/** The packages that npm's report names; undefined where there is no report. Warnings may stand before and after it. */
function faultsIn(output: string): string[] | undefined {
  try {
    const report: unknown = JSON.parse(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1));
    if (typeof report !== "object" || report === null || !("vulnerabilities" in report)) return undefined;
    return Object.keys(Object(report.vulnerabilities));
  } catch {
    return undefined;
  }
}
