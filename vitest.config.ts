import { defineConfig } from "vitest/config";
import { gzipPlugin } from "./scripts/lib/gzip-plugin.ts";

export default defineConfig({
  plugins: [gzipPlugin()],
  test: {
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "data/**/*.test.ts"],
    environment: "node",
    // Command lines are tried as processes of their own, which a busy machine is slow to start.
    testTimeout: 30_000,
  },
});
