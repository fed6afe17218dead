import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type LaunchOptions } from "puppeteer-core";
import { type BrowserName, findBrowser } from "./find.ts";

/** Milliseconds: a quiet machine needs two or three seconds, one that is loaded tenfold half a minute. */
const PATIENCE = 45_000;
const TRIES = 3;

/** A browser with a profile of its own and nothing in it. */
export interface StartedBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

export interface StartOptions {
  readonly headless?: boolean;
  /** Interface language of the browser, BCP 47. */
  readonly language?: string;
  /** Port on 127.0.0.1 of a proxy for all that is not loopback. */
  readonly proxyPort?: number;
  /** An empty folder for the browser's profile, which is removed with it; else one is made. */
  readonly profile?: string;
  readonly viewport?: { width: number; height: number; deviceScaleFactor?: number };
  /** Size in px of the screen that a Chromium without one thinks it has, else 800 × 600, and of its window. */
  readonly screen?: { readonly width: number; readonly height: number };
}

/**
 * Starts a fresh browser and gets it ready. A start that hangs or fails is ended and tried again, which is said on stderr.
 * @param ready what else belongs to the start
 * @throws where the browser is not installed, and what the last try threw
 */
export async function startBrowser<T>(
  name: BrowserName,
  options: StartOptions,
  ready: (started: StartedBrowser) => Promise<T>,
): Promise<T> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`No ${name} here: npm test says how to get it.`);
  for (let left = TRIES - 1; ; left -= 1) {
    const end = new AbortController();
    const profile = options.profile ?? (await mkdtemp(join(tmpdir(), "kontekst-profile-")));
    const start = async () => ready(await launch(name, executablePath, profile, options, end.signal));
    try {
      return await within(PATIENCE, start());
    } catch (error) {
      end.abort();
      if (options.profile === undefined) await removeFolder(profile);
      if (left === 0 || options.profile !== undefined) throw error;
      console.warn(`${name} did not start, and is tried again: ${error}`);
    }
  }
}

/** What a promise gives. @throws after `timeout` milliseconds without it */
export async function within<T>(timeout: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came within ${timeout} ms`)), timeout);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function launch(
  name: BrowserName,
  executablePath: string,
  profile: string,
  options: StartOptions,
  signal: AbortSignal,
): Promise<StartedBrowser> {
  const { headless = true, viewport = { width: 1200, height: 800 } } = options;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    signal,
    // What is asked and never answered is named before its hook or test ends without a word.
    protocolTimeout: 120_000,
    // Nobody asks what pages load and what browsers have against them: a saved page tells it hundreds of times.
    networkEnabled: false,
    issuesEnabled: false,
    userDataDir: profile,
    defaultViewport: headless ? viewport : null,
    // Chromium takes its language from here on Linux.
    env: { ...process.env, LANGUAGE: options.language ?? "en" },
    ...(name === "chromium" ? chromium(options) : firefox(options)),
  });
  return {
    name,
    browser,
    async close() {
      await browser.close();
      await removeFolder(profile);
    },
  };
}

const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5 });

function chromium({ language = "en", proxyPort, screen }: StartOptions): LaunchOptions {
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
      // Chromium itself parses all that a page says of its data, to count paid content: seconds where it says very much.
      "--disable-features=FrameMetadataObserver",
      ...(proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`]),
      ...(screen === undefined
        ? []
        : [
            `--screen-info={${screen.width}x${screen.height}}`,
            `--window-size=${screen.width},${screen.height}`,
          ]),
      // Chromium's sandbox refuses to start as root, which continuous integration often is.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  };
}

function firefox({ language = "en", proxyPort }: StartOptions): LaunchOptions {
  return {
    browser: "firefox",
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "intl.accept_languages": language,
      "intl.locale.requested": language,
      // A process that waits for the next site costs as much as one that shows it.
      "dom.ipc.processPrelaunch.enabled": false,
      // One whose last page was closed shows the next page of its site: to start another costs 150 ms of processor time.
      "dom.ipc.processReuse.unusedGraceMs": 60_000,
      // Each address that a page goes to would be written into the history's database.
      "places.history.enabled": false,
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
