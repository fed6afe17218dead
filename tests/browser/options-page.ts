import type { Page } from "puppeteer-core";
import { press } from "../../scripts/lib/browser/hands.ts";
import { askHost } from "../../scripts/lib/browser/kontekst.ts";

/** Drops files on what matches, as if they had been dragged there. @throws where there is no such place */
export async function dropFiles(
  options: Page,
  place: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await options.evaluate(
    (css, contents) => {
      const target = document.querySelector(css);
      if (!target) throw new Error(`the options have no ${css}`);
      const dataTransfer = new DataTransfer();
      for (const [name, text] of contents) dataTransfer.items.add(new File([text], name));
      for (const type of ["dragenter", "dragover", "drop"])
        target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    place,
    Object.entries(files),
  );
}

/** From here on, the text of what is handed to the reader's downloads is kept for the test instead: see `savedText`. */
export function keepSaved(screen: Page): Promise<void> {
  return screen.evaluate(() => {
    const made = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => Reflect.set(globalThis, "saved", text));
      return made(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
}

/** What was saved last since `keepSaved`; empty where nothing was. */
export function savedText(screen: Page): Promise<string> {
  return screen.evaluate(() => String(Reflect.get(globalThis, "saved") ?? ""));
}

/** Ids of all datasets, in the reader's order. */
export async function storedDatasets(options: Page): Promise<string[]> {
  const list = (await askHost(options, "datasets/list", {})) as { id: string }[];
  return list.map(({ id }) => id);
}

/** Asks for a dataset to be removed, and says yes: it is gone a little later. */
export async function pressRemove(options: Page, id: string): Promise<void> {
  await press(options, `[data-id="${id}"] .dataset-acts [aria-label^="Remove"]`);
  await press(options, `[data-id="${id}"] .question button:last-of-type`);
}

/** From here on, a page remembers the longest time (ms) for which nothing else could be done in it: see `longestPause`. */
export function watchPauses(screen: Page): Promise<void> {
  return screen.evaluate(() => {
    let last = performance.now();
    Reflect.set(globalThis, "longest", 0);
    setInterval(() => {
      const now = performance.now();
      Reflect.set(globalThis, "longest", Math.max(Reflect.get(globalThis, "longest"), now - last));
      last = now;
    }, 20);
  });
}

/** Milliseconds, since `watchPauses`. */
export function longestPause(screen: Page): Promise<number> {
  return screen.evaluate(() => Number(Reflect.get(globalThis, "longest")));
}
