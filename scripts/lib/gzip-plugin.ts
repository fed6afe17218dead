import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { packDescriptions } from "../../src/dataset/packed-descriptions.ts";

/**
 * Makes `import data from "./file.json?gzip"` a dataset's text, its descriptions packed, gzipped, in base64. A script that carries data so is a
 * quarter as long as with the text itself, which counts where the browser reads it at every start of the worker.
 */
export function gzipPlugin(): Plugin {
  return {
    name: "kontekst-gzip",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith("?gzip")) return undefined;
      const file = id.slice(0, -"?gzip".length);
      this.addWatchFile(file);
      const packed = packDescriptions(await readFile(file, "utf8"));
      const base64 = gzipSync(packed, { level: 9 }).toString("base64");
      return { code: `export default ${JSON.stringify(base64)}`, map: null };
    },
  };
}
