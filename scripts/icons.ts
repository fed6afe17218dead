import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { needBrowser } from "./lib/browser/find.ts";
import { startPlainChromium } from "./lib/browser/plain-chromium.ts";
import { runCommand, takeNothing } from "./lib/command-line.ts";
import { root } from "./lib/run.ts";

const help = `
icons   draws public/icon-16.png, 32, 48, 96 and 128 and the shops' logo of 300×300 from docs/pictures/icon.svg with Chromium
`;

/** CSS px: toolbars (16, 32), lists of extensions (48, 96), shops and installation (128), Edge's shop (300). */
const icons = [
  ...[16, 32, 48, 96, 128].map((size) => ({ size, path: join("public", `icon-${size}.png`) })),
  { size: 300, path: join("docs", "store", "pictures", "logo-300x300.png") },
];

await runCommand(help, async (parameters) => {
  takeNothing("icons", parameters);
  await needBrowser("chromium", (text) => process.stderr.write(`${text}\n`));
  const svg = await readFile(join(root, "docs", "pictures", "icon.svg"), "utf8");
  const browser = await startPlainChromium();
  try {
    const page = await browser.newPage();
    for (const { size, path } of icons) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
      );
      await writeFile(join(root, path), await page.screenshot({ omitBackground: true }));
      process.stdout.write(`${path}\n`);
    }
  } finally {
    await browser.close();
  }
  return 0;
});
