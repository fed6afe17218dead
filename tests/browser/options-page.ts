import type { Page } from "puppeteer-core";
import { askHost } from "../../scripts/lib/browser/kontekst.ts";

/** Has a field for files get a file, as if it had been chosen. @throws where there is no such field */
export async function chooseFile(
  options: Page,
  field: string,
  content: string,
  file = "mine.json",
): Promise<void> {
  await options.evaluate(
    (css, text, fileName) => {
      const input = document.querySelector<HTMLInputElement>(css);
      if (!input) throw new Error(`the options have no ${css}`);
      const files = new DataTransfer();
      files.items.add(new File([text], fileName));
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    field,
    content,
    file,
  );
}

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

/** The text of what matches first; empty where nothing does. */
export function textOf(screen: Page, selector: string): Promise<string> {
  return screen.evaluate((css) => document.querySelector(css)?.textContent ?? "", selector);
}

/** Presses a button, wherever it stands on the screen. @throws where there is none */
export async function press(screen: Page, selector: string): Promise<void> {
  await screen.evaluate((css) => {
    const button = document.querySelector<HTMLElement>(css);
    if (!button) throw new Error(`no ${css}`);
    button.click();
  }, selector);
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
