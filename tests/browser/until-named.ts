import type { Page } from "puppeteer-core";
import { vi } from "vitest";
import { type PaintedName, paintedNames } from "../../scripts/lib/browser/kontekst.ts";

/**
 * The first underlined name with this text, as soon as there is one. Of a page, what is in view is read before the rest:
 * what is asked of all of it waits for its last name.
 * @param timeout milliseconds
 */
export function untilNamed(page: Page, text: string, timeout = 20_000): Promise<PaintedName> {
  const look = async () => {
    const all = await paintedNames(page);
    const found = all.find((painted) => painted.text === text);
    if (!found)
      throw new Error(`«${text}» is not underlined, only ${all.map((painted) => painted.text).join(", ")}`);
    return found;
  };
  return vi.waitFor(look, { timeout, interval: 50 });
}
