import { build } from "vite";
import { root } from "./run.ts";

/**
 * A module of ours and what it imports as one script, to be evaluated in a page.
 * @param entry its path in the project
 * @param name the global that then has its exports
 */
export async function pageCode(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: "error",
    build: { write: false, target: "esnext", lib: { entry, formats: ["iife"], name } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`vite made nothing of ${entry}`);
  return chunk.code;
}
