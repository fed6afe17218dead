import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type LaunchOptions, type Page } from "puppeteer-core";
import { unpackArchive } from "../archive.ts";
import { closeTabOf, goWithoutWaiting } from "./bidi.ts";
import { type BrowserName, findBrowser } from "./find.ts";
import { updateExtension } from "./update.ts";

/** The id that the manifest gives the extension in Firefox. */
const GECKO_ID = "kontekst@kontekst.example";
/** Firefox draws the host of extension pages by lot; this preference fixes it. */
const FIREFOX_HOST = "0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f";

export interface OpenBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Where the extension is unpacked, in Chromium. */
  readonly folder: string;
  /** Opens a page of the extension, `popup.html?tab=3`, and waits until it has loaded. */
  openScreen(path: string): Promise<Page>;
  /** Installs the extension in another version over this one, as an update does. */
  update(version: string): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly headless?: boolean;
  /** Interface language of the browser, BCP 47. */
  readonly language?: string;
  /** Port on 127.0.0.1 of a proxy for all that is not loopback. */
  readonly proxyPort?: number;
  /** An empty folder for the browser's profile, which is removed with it; else one is made. */
  readonly profile?: string;
  readonly viewport?: { width: number; height: number; deviceScaleFactor?: number };
}

/**
 * Starts a fresh browser with the extension of a packaged zip.
 * @throws where the browser is not installed or refuses the extension
 */
export async function openBrowser(
  name: BrowserName,
  zip: string,
  options: OpenOptions = {},
): Promise<OpenBrowser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`No ${name} here: npm test says how to get it.`);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), "kontekst-profile-")));
  const unpacked = await mkdtemp(join(tmpdir(), "kontekst-unpacked-"));
  if (name === "chromium") await unpackArchive(zip, unpacked);
  const { headless = true, viewport = { width: 1200, height: 800 } } = options;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? viewport : null,
    // Chromium takes its language from here on Linux.
    env: { ...process.env, LANGUAGE: options.language ?? "en" },
    ...(name === "chromium" ? chromium(options) : firefox(options)),
  });
  const id = await browser.installExtension(name === "chromium" ? unpacked : zip);
  const origin = name === "chromium" ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_HOST}`;
  // The first-run page opens by itself and would keep the pages of a test in the background, where nothing is drawn.
  await closeTabOf(browser, `${origin}/welcome.html`);
  return {
    name,
    browser,
    folder: unpacked,
    async openScreen(path) {
      const page = await browser.newPage();
      await goWithoutWaiting(page, `${origin}/${path}`);
      await page.waitForFunction(
        (start) => location.href.startsWith(start) && document.readyState === "complete",
        {},
        origin,
      );
      return page;
    },
    update: (version) => updateExtension(browser, { folder: unpacked, zip, version }),
    async close() {
      await browser.close();
      await Promise.all(
        [profile, unpacked].map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 })),
      );
    },
  };
}

function chromium({ language = "en", proxyPort }: OpenOptions): LaunchOptions {
  return {
    browser: "chrome",
    // Chrome takes extensions from a debugger through a pipe only.
    pipe: true,
    enableExtensions: true,
    args: [
      `--lang=${language}`,
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      // Chromium lets a page change its address 200 times in ten seconds.
      "--disable-ipc-flooding-protection",
      ...(proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`]),
      // Chromium's sandbox refuses to start as root, which continuous integration often is.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  };
}

function firefox({ language = "en", proxyPort }: OpenOptions): LaunchOptions {
  return {
    browser: "firefox",
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: FIREFOX_HOST }),
      "intl.accept_languages": language,
      "intl.locale.requested": language,
      ...(proxyPort !== undefined && {
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": proxyPort,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": proxyPort,
      }),
    },
  };
}
