import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/browser/longest-first.ts";

/** Tests that need a real browser. Four files at a time, on two cores: a test of a browser waits for it a good part of its time. */
export default defineConfig({
  test: {
    include: ["tests/browser/**/*.test.ts", "tests/in-page/**/*.test.ts"],
    maxWorkers: 4,
    // One process for many files, which then keep its browsers: see tests/browser/kept-browsers.ts.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    environment: "./tests/browser/environment.ts",
    // No wait in a test may outlast it: one that is ended goes on behind the next.
    testTimeout: 90_000,
    // A browser that does not start is tried three times.
    hookTimeout: 150_000,
    // What is waited for comes at once where nothing else is to be done, and late on a machine with much to do.
    expect: { poll: { timeout: 20_000 } },
    // On a machine that others load, a browser may miss a bound of time; here at home such a test is to be mended.
    retry: process.env["CI"] ? 2 : 0,
  },
});
