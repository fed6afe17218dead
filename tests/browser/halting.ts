import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { filesBelow, unpackArchive, writeArchive } from "../../scripts/lib/archive.ts";

/*
 * The packaged extension, whose background worker and store worker can be told to stand still for ever at the n-th thing
 * that they ask of the browser: what is stopped there, is stopped at that step. Both browsers run the same.
 */

/** What each of the two workers begins with, but for that our own code. @param zip of the packaged extension */
export async function haltingZip(zip: string): Promise<{ readonly zip: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "kontekst-halting-"));
  const unpacked = join(folder, "unpacked");
  await unpackArchive(zip, unpacked);
  const files = await filesBelow(unpacked);
  const workers = files.filter((file) => /^(?:background|assets.store-worker-[^.]+)\.js$/.test(file));
  if (workers.length !== 2) throw new Error(`not two workers: ${workers.join(", ")}`);
  for (const file of workers) {
    const path = join(unpacked, file);
    await writeFile(path, `(${halting})();\n${await readFile(path, "utf8")}`);
  }
  const path = join(folder, "halting.zip");
  await writeArchive(path, unpacked, files);
  return { zip: path, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * Has the background worker stand still at its n-th step from now, from 0. It is woken where it sleeps.
 * @param from the request from whose coming on steps are counted, instead
 */
export async function haltBackgroundAt(screen: Page, step: number, from?: string): Promise<void> {
  const order = { haltAt: step, ...(from !== undefined && { from }) };
  await screen.evaluate(async (told) => {
    const { runtime } = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
    Reflect.set(globalThis, "halted", false);
    if (!Reflect.get(globalThis, "hearsOfHalts"))
      runtime.onMessage.addListener((message: unknown) => {
        if (typeof message === "object" && message !== null && "halted" in message)
          Reflect.set(globalThis, "halted", true);
      });
    Reflect.set(globalThis, "hearsOfHalts", true);
    await runtime.sendMessage(told);
  }, order);
}

/** Has each store worker that the options start from now on stopped at its n-th step, from 0, until they are loaded again. */
export async function stopStoreWorkersAt(options: Page, step: number): Promise<void> {
  await options.evaluate((haltAt) => {
    const Plain = Worker;
    Reflect.set(globalThis, "halted", false);
    const Halting = class extends Plain {
      constructor(url: string | URL, how: WorkerOptions) {
        super(url, { ...how, name: `halt at ${haltAt}` });
        this.addEventListener("message", ({ data }) => {
          if (!("halted" in data)) return;
          this.terminate();
          Reflect.set(globalThis, "halted", true);
        });
      }
    };
    Reflect.set(globalThis, "Worker", Halting);
  }, step);
}

/**
 * Waits until a worker stands still that was told to.
 * @param signal of the test: one that is ended goes on behind the next
 * @returns false where all has been done without for `rest` milliseconds
 * @throws after half a minute with neither
 */
export async function untilHalted(
  screen: Page,
  isDone: () => Promise<boolean>,
  signal: AbortSignal,
  rest = 0,
): Promise<boolean> {
  const end = performance.now() + 30_000;
  let doneSince: number | undefined;
  while (performance.now() < end) {
    signal.throwIfAborted();
    if (await screen.evaluate(() => Reflect.get(globalThis, "halted") === true)) return true;
    doneSince = (await isDone()) ? (doneSince ?? performance.now()) : undefined;
    if (doneSince !== undefined && performance.now() - doneSince >= rest) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("the worker neither stands still nor is done");
}

/** Runs first in both workers. What is asked in one go is one step. */
function halting(): void {
  const global = globalThis;
  const api = Reflect.get(global, "browser") ?? Reflect.get(global, "chrome");
  const isBackground = api?.runtime?.sendMessage !== undefined;
  const { postMessage } = global;
  const say = () =>
    isBackground ? void api.runtime.sendMessage({ halted: true }) : postMessage({ halted: true });

  let last = Number(/^halt at (\d+)$/.exec(String(Reflect.get(global, "name")))?.[1] ?? Infinity);
  let asked = -1;
  let isSameGo = false;
  let isHalted = false;
  /** The request that has not come yet. */
  let from: unknown;
  const goesOn = () => {
    if (from !== undefined) return true;
    if (!isSameGo) {
      asked += 1;
      isSameGo = true;
      queueMicrotask(() => {
        isSameGo = false;
      });
    }
    if (asked < last) return true;
    if (!isHalted) say();
    isHalted = true;
    return false;
  };

  const never = () => new Promise(() => undefined);
  const halt = (
    owner: object | undefined,
    names: readonly string[],
    instead: (owner: never) => unknown = never,
  ) => {
    for (const name of names) {
      const ask: unknown = owner && Reflect.get(owner, name);
      if (!owner || typeof ask !== "function") continue;
      Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
        return goesOn() ? Reflect.apply(ask, this ?? global, given) : instead(this as never);
      });
    }
  };

  // A transaction that is asked for nothing more would end, and hold: it is asked for nothing in particular.
  const { get } = IDBObjectStore.prototype;
  const stayOpen = (store: IDBObjectStore) => {
    Reflect.apply(get, store, ["nothing"]).onsuccess = () => stayOpen(store);
    return never();
  };
  halt(
    IDBObjectStore.prototype,
    ["get", "getKey", "getAll", "getAllKeys", "put", "delete", "clear"],
    stayOpen,
  );
  halt(IDBFactory.prototype, ["open", "deleteDatabase"]);
  halt(LockManager.prototype, ["request"]);
  if (!isBackground) {
    halt(global, ["postMessage"]);
    return;
  }

  for (const area of [api.storage.local, api.storage.session]) halt(area, ["get", "set", "remove"]);
  halt(api.action, ["setBadgeText", "setBadgeBackgroundColor"]);
  halt(api.tabs, ["query", "sendMessage"]);
  api.runtime.onMessage.addListener((message: unknown, _: unknown, respond: (answer: boolean) => void) => {
    if (typeof message !== "object" || message === null) return;
    if ("type" in message && message.type === from) from = undefined;
    if (!("haltAt" in message)) return;
    last = Number(message.haltAt);
    asked = -1;
    isHalted = false;
    from = "from" in message ? message.from : undefined;
    respond(true);
  });
}
