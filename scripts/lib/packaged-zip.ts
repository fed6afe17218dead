import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserName } from "./browser/find.ts";
import { root } from "./run.ts";

/** The packaged zip for a browser. @throws where it has not been made */
export function packagedZip(browser: BrowserName): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const target = browser === "chromium" ? "chrome" : "firefox";
  const zip = join(root, ".output", `kontekst-${version}-${target}-mv3.zip`);
  if (!existsSync(zip)) throw new Error(`${zip} is missing: npm run zip makes it`);
  return zip;
}
