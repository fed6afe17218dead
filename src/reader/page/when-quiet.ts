import { rest } from "./yield-to-page.ts";

/** A page is quiet when it does not change for this long (ms). */
const QUIET = 100;
/** Some pages are never quiet: so often it is waited at most. */
const MOST_WAITS = 20;

/** Resolves when the page has stopped changing for a moment, as after a client-side navigation; soon when aborted. */
export async function whenQuiet(document: Document, signal: AbortSignal): Promise<void> {
  let changes = true;
  const observer = new MutationObserver(() => {
    changes = true;
    if (signal.aborted) observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true });
  for (let waits = 0; changes && waits < MOST_WAITS && !signal.aborted; waits += 1) {
    changes = false;
    await rest(QUIET);
  }
  observer.disconnect();
}
