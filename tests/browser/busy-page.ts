import type { Page } from "puppeteer-core";
import type { ServedPage } from "../../scripts/lib/serve.ts";

/** With these headers the threads of a page may share memory, which a page that is to be kept busy needs. */
export const SHARING_MEMORY = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

const REST = "/may-rest";
let mayRest = true;

/** What the server of a page that is kept busy must answer. */
export function restAt(path: string): ServedPage | undefined {
  return path === REST && mayRest ? { body: "" } : undefined;
}

/** Has the main thread of a page do nothing else, so that no script in it answers, while `work` goes on. */
export async function whileBusy<T>(page: Page, work: () => Promise<T>): Promise<T> {
  mayRest = false;
  await page.evaluate(watch, REST);
  const spinning = page.evaluate(spin);
  try {
    return await work();
  } finally {
    mayRest = true;
    await spinning;
  }
}

/** Runs in the page: a thread of its own asks the server, and tells by shared memory. */
async function watch(path: string): Promise<void> {
  const ask = async ({ data }: MessageEvent<{ isFree: Int32Array; url: string }>) => {
    postMessage("asking");
    while (!(await fetch(data.url)).ok) await new Promise((resolve) => setTimeout(resolve, 20));
    Atomics.store(data.isFree, 0, 1);
  };
  const isFree = new Int32Array(new SharedArrayBuffer(4));
  Reflect.set(globalThis, "isFree", isFree);
  const worker = new Worker(URL.createObjectURL(new Blob([`onmessage = ${ask}`])));
  // Firefox lets a thread ask a page's own server, and no other, while the page is busy.
  worker.postMessage({ isFree, url: new URL(path, location.href).href });
  await new Promise((resolve) => worker.addEventListener("message", resolve, { once: true }));
}

/** Runs in the page. */
function spin(): void {
  const isFree: Int32Array = Reflect.get(globalThis, "isFree");
  while (Atomics.load(isFree, 0) === 0);
}
