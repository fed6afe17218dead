import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";

/** The source of axe-core, to be evaluated in a page. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe-core has against what is on the screen: each rule with the first element that breaks it.
 * @param rules `colours` alone, where the screen is as it was but for its scheme
 */
export async function axeFaults(screen: Page, rules: "all" | "colours" = "all"): Promise<string[]> {
  if (!(await screen.evaluate(() => "axe" in globalThis))) await screen.evaluate(axeSource);
  return screen.evaluate(async (only) => {
    const options = {
      resultTypes: ["violations"],
      ...(only === "colours" && { runOnly: ["color-contrast", "link-in-text-block"] }),
    };
    const { violations } = await Reflect.get(globalThis, "axe").run(options);
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`,
    );
  }, rules);
}
