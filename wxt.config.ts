import { fileURLToPath } from "node:url";
import { minify } from "terser";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";
import { gzipPlugin } from "./scripts/lib/gzip-plugin.ts";
import { joinScreenFiles } from "./scripts/lib/one-file-screens.ts";
import { plainStrings } from "./scripts/lib/plain-strings.ts";

/** Drawn by `npm run icons`. */
const icons = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon-${size}.png`]));

const native = fileURLToPath(new URL("./src/browser/native.ts", import.meta.url));
const scriptLife = fileURLToPath(new URL("./src/browser/script-life.ts", import.meta.url));

/** Preact can set markup; nothing of ours may. Its one way in becomes text, so that no later slip can open it. */
const preactWithoutMarkup = {
  name: "kontekst:preact-without-markup",
  transform: (code: string, id: string) =>
    /[\\/]preact[\\/]dist[\\/]/.test(id) ? code.replaceAll(".innerHTML", ".textContent") : undefined,
};

/** What WXT wraps around a script in a page starts it once, and reports a crash to a console that it takes out again. */
const plainStart = {
  name: "kontekst:plain-start",
  transform(code: string) {
    if (code.includes("new ContentScriptContext("))
      return code
        .replace("{ ContentScriptContext }", "{ runInDocument }")
        .replace(/\(async \(\) => \{.*\}\)\(\)/s, "runInDocument(definition.main)");
    if (code.includes("result = definition.main();"))
      return code.replace(/\(\(\) => \{.*\}\)\(\)/s, "definition.main()");
    return undefined;
  },
};

/** Methods and fields of the reader script's own objects, which no browser and no message knows: they get short names. */
const OWN_NAMES =
  /^(?:onContainer|onPassed|onShadowRoot|onUnready|onUnread|boxByName|inArticle|isForLater|forgetPassed|eraseWithin|wholePage|containerOf|mentionAt|rectsOf|setCurrent|tellAgain|mentionsChanged|contentChanged|cardBox|enterCard|targetAt|allowance|containers?|pieces|effects|onCard|callbacks|occurrences|announcer|settled|backTo|nodeOf|setMode|onMentions|towards)$/;

/** What Vite's minifier leaves, Terser makes a sixtieth smaller: docs/decisions/0018-terser.md. */
const minifiedAgain: Plugin = {
  name: "kontekst:minified-again",
  enforce: "post",
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue;
      const { code } = await minify(chunk.code, {
        compress: { passes: 2 },
        mangle: { properties: { regex: OWN_NAMES } },
      });
      if (code !== undefined) chunk.code = code;
    }
  },
};

export default defineConfig({
  vite: () => ({
    plugins: [gzipPlugin(), preactWithoutMarkup, plainStart],
    // A message file in one string: as one constant and one closure a message, in eight languages, they cost every start of the worker
    // a tenth of its time.
    json: { namedExports: false, stringify: true },
    // The stand-in for browsers without modulepreload would be the one script of ours that calls fetch.
    // Sheets are for the browsers that the manifest asks for: without prefixes and lists of selectors taken apart for others.
    build: { modulePreload: { polyfill: false }, cssTarget: ["chrome131", "firefox146"] },
  }),
  modules: ["@wxt-dev/webextension-polyfill"],
  manifestVersion: 3,
  imports: false,
  hooks: {
    "build:manifestGenerated"({ config }, { content_scripts: scripts = [] }) {
      // In Firefox a page's own sheets, which ours is counted among, do not reach names within shadow roots.
      if (config.browser === "firefox")
        for (const script of scripts) Object.assign(script, { css_origin: "user" });
      // Before any script of the page: src/reader/ear.ts, src/reader/pointer-moves.ts.
      const matches = scripts.flatMap(({ matches: each = [] }) => each);
      scripts.push({ matches, js: ["ear.js"], run_at: "document_start" });
    },
    async "build:done"({ config }) {
      if (config.command === "build") await joinScreenFiles(config.outDir, ["popup", "sidepanel"]);
    },
    "vite:build:extendConfig"(entrypoints, config) {
      if (entrypoints.some(({ type }) => type === "background"))
        config.plugins = [...(config.plugins ?? []), plainStrings()];
      if (!entrypoints.some(({ type }) => type === "content-script" || type === "unlisted-script")) return;
      // The polyfill would be a sixth of the script that is loaded into every page, and most of the one that asks first.
      config.resolve = {
        ...config.resolve,
        alias: {
          "wxt/browser": native,
          "webextension-polyfill": native,
          // A kilobyte of helpers of which one is used.
          "wxt/utils/content-script-context": scriptLife,
        },
      };
      config.plugins = [...(config.plugins ?? []), minifiedAgain];
    },
  },
  manifest: ({ browser }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    permissions: ["storage", "unlimitedStorage", "contextMenus", "activeTab"],
    icons,
    action: { default_title: "__MSG_extensionName__", default_icon: icons },
    commands: {
      "toggle-site": { suggested_key: { default: "Alt+Shift+K" }, description: "__MSG_command_toggleSite__" },
      "next-mention": {
        suggested_key: { default: "Alt+Shift+L" },
        description: "__MSG_command_nextMention__",
      },
      "previous-mention": {
        suggested_key: { default: "Alt+Shift+J" },
        description: "__MSG_command_previousMention__",
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === "chrome" && { minimum_chrome_version: "131", message_serialization: "structured_clone" }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "kontekst@kontekst.example",
          strict_min_version: "146.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  }),
  zip: {
    artifactTemplate: "{{name}}-{{version}}-{{browser}}-mv{{manifestVersion}}.zip",
    sourcesTemplate: "{{name}}-{{version}}-sources.zip",
  },
});
