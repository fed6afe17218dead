import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { type PaintedName, paintedNames } from "../../scripts/lib/browser/kontekst.ts";

/** The first underlined name with this text, as soon as there is one. @param timeout milliseconds */
export async function untilNamed(page: Page, text: string, timeout = 15_000): Promise<PaintedName> {
  let found: PaintedName | undefined;
  const look = async () => {
    found = (await paintedNames(page)).find((painted) => painted.text === text);
    return found?.text;
  };
  await expect.poll(look, { timeout }).toBe(text);
  if (!found) throw new Error(`«${text}» is not underlined`);
  return found;
}
