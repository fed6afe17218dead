import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { gzipPlugin } from "./scripts/lib/gzip-plugin.ts";

/** Rooms that know no browser, and command lines: their tests change nothing that others would see. */
const pure = ["src/{dataset,draft,engine,summary}/**/*.test.ts", "{data,scripts}/**/*.test.ts"];

export default defineConfig({
  plugins: [gzipPlugin()],
  test: {
    environment: "node",
    // Command lines are tried as processes of their own, which a busy machine is slow to start.
    testTimeout: 30_000,
    // Each of these processes would compile the same code anew.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules", ".cache", "kontekst-code") },
    maxWorkers: 2,
    projects: [
      // One process for many files, which then load the code and the world's names once.
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      { extends: true, test: { name: "rooms", include: ["src/**/*.test.{ts,tsx}"], exclude: pure } },
    ],
  },
});
