import type { CDPSession } from "puppeteer-core";
import type { OpenBrowser } from "../../scripts/lib/browser/open.ts";
import { inFirefoxChrome } from "./firefox-chrome.ts";

/*
 * The extension's background worker. Chromium's is found by the browser's own list: puppeteer takes a worker that was
 * started again for the one that was stopped.
 */

/** Evaluates an expression in the worker. Chromium only. @throws where it does not run */
export async function inWorker({ browser }: OpenBrowser, expression: string): Promise<unknown> {
  return withTargets(browser.target().createCDPSession(), async (session, targetId) => {
    if (targetId === undefined) throw new Error("no worker runs");
    const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: true });
    const worker = session.connection()?.session(sessionId);
    if (!worker) throw new Error("the worker has ended");
    const { result } = await worker.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    await session.send("Target.detachFromTarget", { sessionId });
    return result.value;
  });
}

/** Stops the worker, where it runs, as browsers do after half a minute of quiet; in Firefox also while it owes an answer. */
export async function stopWorker({ name, browser }: OpenBrowser): Promise<void> {
  if (name === "firefox") {
    await inFirefoxChrome(
      browser,
      `WebExtensionPolicy.getByID("kontekst@kontekst.example").extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
    );
    return;
  }
  await withTargets(browser.target().createCDPSession(), async (session, targetId) => {
    if (targetId !== undefined) await session.send("Target.closeTarget", { targetId });
  });
}

async function withTargets<T>(
  opening: Promise<CDPSession>,
  work: (session: CDPSession, targetId: string | undefined) => Promise<T>,
): Promise<T> {
  const session = await opening;
  try {
    const { targetInfos } = await session.send("Target.getTargets");
    return await work(session, targetInfos.find(({ type }) => type === "service_worker")?.targetId);
  } finally {
    await session.detach();
  }
}
