import { expect } from "vitest";
import type { OpenBrowser } from "../../scripts/lib/browser/open.ts";
import { inFirefoxChrome } from "./firefox-chrome.ts";

/** Stops the background worker, as browsers do after half a minute of quiet. */
export async function stopWorker({ name, browser }: OpenBrowser): Promise<void> {
  if (name === "firefox") {
    await inFirefoxChrome(
      browser,
      `WebExtensionPolicy.getByID("kontekst@kontekst.example").extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
    return;
  }
  const [any] = await browser.pages();
  const session = await any?.createCDPSession();
  await session?.send("ServiceWorker.enable");
  await session?.send("ServiceWorker.stopAllWorkers");
  await expect.poll(() => browser.targets().some((target) => target.type() === "service_worker")).toBe(false);
  await session?.detach();
}
