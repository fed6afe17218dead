import type { OpenBrowser } from "../../scripts/lib/browser/open.ts";
import { inWorker } from "./worker.ts";

/** Has the worker stand still for ever at the n-th thing that it asks of the browser, from 0. @throws where none runs */
export async function haltAt(open: OpenBrowser, step: number): Promise<void> {
  await inWorker(open, `(${haltInWorker})(${step})`);
}

/** Waits until the worker stands still. @returns false where it has not after `timeout` milliseconds: it asks for less */
export async function untilHalted(open: OpenBrowser, timeout: number): Promise<boolean> {
  return (await inWorker(open, `(${haltedInWorker})(${timeout})`)) === true;
}

/** Runs in the worker. */
async function haltedInWorker(patience: number): Promise<boolean> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (Reflect.get(globalThis, "halted") === true) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
}

/** Runs in the worker: each call of the browser is a step. */
function haltInWorker(step: number): void {
  const { storage, action, tabs } = Reflect.get(globalThis, "chrome");
  let asked = 0;
  const halting = (owner: object, name: string) => {
    const ask: (...parameters: unknown[]) => unknown = Reflect.get(owner, name);
    Reflect.set(owner, name, function (this: unknown, ...parameters: unknown[]) {
      if (asked === step) Reflect.set(globalThis, "halted", true);
      // Nothing is heard of it again: as if the worker had been stopped in it.
      if (asked++ >= step) return new Promise(() => undefined);
      return Reflect.apply(ask, this, parameters);
    });
  };
  for (const area of [storage.local, storage.session]) for (const name of ["get", "set"]) halting(area, name);
  for (const name of ["setBadgeText", "setBadgeBackgroundColor"]) halting(action, name);
  halting(tabs, "query");
  // A transaction that is never asked for anything ends by itself.
  halting(IDBFactory.prototype, "open");
}
