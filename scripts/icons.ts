import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { needBrowser } from "./lib/browser/find.ts";
import { startPlainChromium } from "./lib/browser/plain-chromium.ts";
import { runCommand, takeNothing } from "./lib/command-line.ts";
import { root } from "./lib/run.ts";

const help = `
icons   draws public/icon-16.png, 32, 48, 96 and 128 from docs/pictures/icon.svg with Chromium
`;

/** CSS px: toolbars (16, 32), lists of extensions (48, 96), shops and installation (128). */
const sizes = [16, 32, 48, 96, 128] as const;

await runCommand(help, async (parameters) => {
  takeNothing("icons", parameters);
  await needBrowser("chromium", (text) => process.stderr.write(`${text}\n`));
  const svg = await readFile(join(root, "docs", "pictures", "icon.svg"), "utf8");
  const browser = await startPlainChromium();
  try {
    const page = await browser.newPage();
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
      );
      const path = join("public", `icon-${size}.png`);
      await writeFile(join(root, path), await page.screenshot({ omitBackground: true }));
      process.stdout.write(`${path}\n`);
    }
  } finally {
    await browser.close();
  }
  return 0;
});
