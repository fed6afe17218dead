import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: "../../../node_modules/.vite-gallery-popup",
  server: { host: "127.0.0.1", fs: { allow: ["../../.."] } },
  optimizeDeps: { noDiscovery: true },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
