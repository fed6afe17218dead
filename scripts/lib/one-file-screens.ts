import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, minify } from "vite";
import { filesBelow } from "./archive.ts";

const MODULE = /[ \t]*<script type="module"[^>]* src="\/([^"]+)"><\/script>\n?/g;
const STYLES = /[ \t]*<link rel="stylesheet"[^>]* href="\/([^"]+)">\n?/g;
const PRELOADS = /[ \t]*<link rel="modulepreload"[^>]*>\n?/g;

/**
 * Gives screens that run the same script one file of it and one of styles, in place of all that other screens share with
 * them: each file of an extension is a question to the browser, and it answers one after the other. The styles are asked for first, and the script
 * does not wait for them: what it draws does. What is loaded only when it is wanted stays a file of its own.
 * Files that nothing names any more are removed.
 *
 * @param folder where the extension was built
 * @param screens names of HTML files without their ending; the files made bear the first one's
 * @throws where the screens do not run one and the same script
 */
export async function joinScreenFiles(folder: string, screens: readonly string[]): Promise<void> {
  const pages = await Promise.all(
    screens.map(async (screen) => {
      const path = join(folder, `${screen}.html`);
      return { path, html: await readFile(path, "utf8") };
    }),
  );
  // Where a page has several, the last one imports the others.
  const scripts = new Set(pages.flatMap(({ html }) => named(html, MODULE).at(-1) ?? []));
  const [script] = scripts;
  const [name] = screens;
  if (script === undefined || name === undefined || scripts.size > 1)
    throw new Error(`${screens.join(", ")} run ${[...scripts].join(", ") || "no script"}: one is wanted`);

  const styles = new Set(pages.flatMap(({ html }) => named(html, STYLES)));
  const sheets = await Promise.all([...styles].map((file) => readFile(join(folder, file), "utf8")));
  await writeFile(join(folder, "assets", `${name}.css`), sheets.join(""));
  await joinModules(folder, script, `chunks/${name}.js`);
  for (const { path, html } of pages) {
    const bare = html.replaceAll(MODULE, "").replaceAll(STYLES, "").replaceAll(PRELOADS, "");
    // In the body, which is there when it runs.
    const joined = bare
      .replace(/^([ \t]*)<script/m, `$1<link rel="stylesheet" href="/assets/${name}.css">\n$&`)
      .replace("<body>", `<body>\n    <script type="module" async src="/chunks/${name}.js"></script>`);
    await writeFile(path, joined);
  }
  await removeUnnamed(folder);
}

function named(html: string, tag: RegExp): string[] {
  return Array.from(html.matchAll(tag), ([, file = ""]) => file);
}

/** One module of a module and all that it imports; what it imports later, by a call, stays where it is. */
async function joinModules(folder: string, entry: string, joined: string): Promise<void> {
  await build({
    configFile: false,
    root: folder,
    logLevel: "error",
    publicDir: false,
    plugins: [
      {
        name: "kontekst:later-imports-stay",
        enforce: "pre",
        resolveDynamicImport: (specifier) =>
          typeof specifier === "string" ? { id: specifier, external: true } : undefined,
      },
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      // As a library's: whose later imports are left as they were.
      lib: { entry: join(folder, entry), formats: ["es"], fileName: () => joined },
    },
  });
  // Vite leaves the spaces in a library's.
  const { code } = await minify(joined, await readFile(join(folder, joined), "utf8"), { module: true });
  await writeFile(join(folder, joined), code);
}

async function removeUnnamed(folder: string): Promise<void> {
  for (;;) {
    const files = await filesBelow(folder);
    const texts = await Promise.all(
      files
        .filter((file) => /\.(?:html|js|json)$/.test(file))
        .map(async (file) => ({ file, text: await readFile(join(folder, file), "utf8") })),
    );
    const made = (await Promise.all(["chunks", "assets"].map((part) => readdir(join(folder, part))))).flat();
    const unnamed = files.filter(
      (file) =>
        made.includes(basename(file)) &&
        !texts.some((text) => text.file !== file && text.text.includes(basename(file))),
    );
    if (unnamed.length === 0) return;
    for (const file of unnamed) await rm(join(folder, file));
  }
}
