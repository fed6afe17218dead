import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { filesBelow } from "./archive.ts";
import { joinScreenFiles } from "./one-file-screens.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kontekst-joined-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

const page = (scripts: readonly string[]) =>
  [
    "<html><head>",
    '<script async src="/ask.js"></script>',
    ...scripts.map((file) => `<script type="module" crossorigin src="/chunks/${file}"></script>`),
    '<link rel="modulepreload" crossorigin href="/chunks/shared-1.js">',
    '<link rel="stylesheet" crossorigin href="/assets/shared-1.css">',
    '<link rel="stylesheet" crossorigin href="/assets/own-1.css">',
    "</head>",
    "<body>",
    "</body></html>",
  ].join("\n");

const built = {
  "ask.js": "",
  "chunks/shared-1.js": 'export const word = (name) => "said-" + name;',
  "chunks/own-1.js":
    'import { word } from "./shared-1.js"; console.log(word("now")); addEventListener("click", () => import("./later-1.js"));',
  "chunks/later-1.js": 'console.log("later");',
  "assets/shared-1.css": "p{color:red}",
  "assets/own-1.css": "b{color:blue}",
};

test("two screens of one script get one file of it and one of styles, asked for before", async () => {
  await write({
    ...built,
    "popup.html": page(["shared-1.js", "own-1.js"]),
    "panel.html": page(["own-1.js"]),
    "options.html": '<script type="module" src="/chunks/shared-1.js"></script>',
  });
  await joinScreenFiles(folder, ["popup", "panel"]);

  for (const screen of ["popup.html", "panel.html"]) {
    const html = await readFile(join(folder, screen), "utf8");
    const asked = Array.from(html.matchAll(/(?:src|href)="([^"]+)"/g), ([, file]) => file);
    expect(asked).toEqual(["/assets/popup.css", "/ask.js", "/chunks/popup.js"]);
    expect(html.indexOf("/chunks/popup.js")).toBeGreaterThan(html.indexOf("<body>"));
  }
  const script = await readFile(join(folder, "chunks", "popup.js"), "utf8");
  expect(script).toContain("said-");
  expect(script).toMatch(/import\([`"']\.\/later-1\.js[`"']\)/);
  expect(script).not.toContain("from");
  expect(await readFile(join(folder, "assets", "popup.css"), "utf8")).toBe("p{color:red}b{color:blue}");
  // What another screen shares stays; what nobody names is gone.
  expect((await filesBelow(folder)).toSorted()).toEqual([
    "ask.js",
    "assets/popup.css",
    "chunks/later-1.js",
    "chunks/popup.js",
    "chunks/shared-1.js",
    "options.html",
    "panel.html",
    "popup.html",
  ]);
});

test("screens of different scripts are refused", async () => {
  await write({ ...built, "popup.html": page(["own-1.js"]), "panel.html": page(["shared-1.js"]) });
  await expect(joinScreenFiles(folder, ["popup", "panel"])).rejects.toThrow("one is wanted");
});
