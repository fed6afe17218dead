import type { Page } from "puppeteer-core";

/** Has a field for files get a file, as if it had been chosen. @throws where there is no such field */
export async function chooseFile(
  screen: Page,
  field: string,
  content: string,
  file = "mine.json",
): Promise<void> {
  await screen.evaluate(
    (css, text, fileName) => {
      const input = document.querySelector<HTMLInputElement>(css);
      if (!input) throw new Error(`no ${css}`);
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

/**
 * The same with a file that is made in the screen itself: one of megabytes costs the drivers seconds.
 * @param make runs in the screen, and can use nothing of its own file
 */
export async function chooseMadeFile(
  screen: Page,
  field: string,
  make: (size: number) => string,
  size: number,
): Promise<void> {
  await screen.evaluate(`void (globalThis.madeFile = (${make})(${size}))`);
  await screen.evaluate((css) => {
    const input = document.querySelector<HTMLInputElement>(css);
    if (!input) throw new Error(`no ${css}`);
    const files = new DataTransfer();
    files.items.add(new File([Reflect.get(globalThis, "madeFile")], "made.json"));
    Reflect.deleteProperty(globalThis, "madeFile");
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, field);
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
