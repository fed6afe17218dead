import { extensionIsAlive } from "./reader-channel.ts";

/** Between two beginnings of a document, ms: one that begins anew without end is to keep nobody busy. */
const REST = 50;

/**
 * Runs the reader script in its page until the extension is found to be gone, as after an update; and anew where the document
 * begins anew: `document.open()` takes the listeners of every script away without a word.
 * It stands in for WXT's context of content scripts, of which the script uses no more than this and which would be a
 * kilobyte of every page's script: see docs/decisions/0005-light-reader-script.md.
 *
 * @param main the script; it ends with the signal of the controller
 */
export function runInDocument(main: (life: AbortController) => void): void {
  // What the browser loads ahead is no page that the reader has opened, and may never be one. Firefox loads none so.
  if (!import.meta.env["FIREFOX"] && Reflect.get(document, "prerendering") === true) {
    document.addEventListener("prerenderingchange", () => runInDocument(main), { once: true });
    return;
  }
  const root = document.documentElement;
  const life = new AbortController();
  const { signal } = life;
  const end = () => life.abort();
  // Nobody tells a script that its extension is gone; the reader comes back to the page and sees nothing stale.
  const look = () => extensionIsAlive() || end();
  document.addEventListener("visibilitychange", look, { signal });
  window.addEventListener("focus", look, { signal });
  const observer = new MutationObserver(() => {
    if (document.documentElement === root) return;
    end();
    setTimeout(runInDocument, REST, main);
  });
  observer.observe(document, { childList: true });
  signal.addEventListener("abort", () => observer.disconnect());
  if (root !== null) main(life);
}
