import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sheets = ["src/popup/*.css", "src/ui/*.css", "src/ui/preact/controls.css"].flatMap((path) =>
  globSync(path),
);

test.each(sheets)("%s asks nothing that a window of 25 px would answer", (path) => {
  const asked = readFileSync(path, "utf8").match(/@media[^{]*\b(?:width|height)\b[^{]*/g) ?? [];
  // In one Chromium finds out how large a popup wants to be: see src/popup/popup.css.
  for (const query of asked) expect(query).toMatch(/\(40px < (?:width|height)/);
});
