import browser from "webextension-polyfill";
import { extensionIsAlive } from "./reader-channel.ts";

/**
 * How long the reader script of a page lives: until a newer one starts in the same page, as after an update, or the
 * extension is found to be gone. It stands in for WXT's class of this name, of which the script uses no more than this and
 * which would be a kilobyte of every page's script: see docs/decisions/0005-light-reader-script.md.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  constructor() {
    const started = `${browser.runtime.id}:reader-started`;
    document.dispatchEvent(new CustomEvent(started));
    const { signal } = this;
    document.addEventListener(started, () => this.abort("a newer script has started"), { signal });
    // Nobody tells a script that its extension is gone; the reader comes back to the page and sees nothing stale.
    const look = () => extensionIsAlive() || this.abort("the extension was updated or removed");
    document.addEventListener("visibilitychange", look, { signal });
    window.addEventListener("focus", look, { signal });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  abort(reason: string): void {
    this.#controller.abort(reason);
  }
}
