import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { architecturePicture } from "./lib/architecture-picture.ts";
import { readImports, roomArrows, withoutShortcuts } from "./lib/arrows.ts";
import { runCommand, takeNothing } from "./lib/command-line.ts";
import { root } from "./lib/run.ts";

const help = `
architecture   draws docs/pictures/architecture.svg from what the files of entrypoints and src import

An arrow that a longer way says already is left out. The same imports give the same bytes.
`;

await runCommand(help, (parameters) => {
  takeNothing("architecture", parameters);
  const picture = join("docs", "pictures", "architecture.svg");
  writeFileSync(join(root, picture), architecturePicture(withoutShortcuts(roomArrows(readImports(root)))));
  process.stdout.write(`${picture}\n`);
  return 0;
});
