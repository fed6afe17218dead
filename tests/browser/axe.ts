import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";

/** The source of axe-core, to be evaluated in a page. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core has against what is on the screen: each rule with the first element that breaks it. */
export async function axeFaults(screen: Page): Promise<string[]> {
  if (!(await screen.evaluate(() => "axe" in globalThis))) await screen.evaluate(axeSource);
  return screen.evaluate(async () => {
    const { violations } = await Reflect.get(globalThis, "axe").run({ resultTypes: ["violations"] });
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`,
    );
  });
}
