import browser from "webextension-polyfill";

const COMMANDS = ["next-mention", "previous-mention", "toggle-site", "read-page"] as const;

export type Command = (typeof COMMANDS)[number];

/** Calls `listener` with each shortcut and menu entry of ours that is used, and the tab that it is for. */
export function onCommand(listener: (command: Command, tab: number) => unknown): void {
  const heard = (name: unknown, tab: browser.Tabs.Tab | undefined) => {
    const command = COMMANDS.find((known) => known === name);
    if (command && tab?.id !== undefined) listener(command, tab.id);
  };
  browser.commands.onCommand.addListener((name, tab) => heard(name, tab));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => heard(menuItemId, tab));
}

/** The keys that give a command, as the browser writes them; undefined where the reader or another extension took them. */
export async function keysOf(command: Command): Promise<string | undefined> {
  // Chrome for Android has no commands.
  const all = (await browser.commands?.getAll()) ?? [];
  return all.find(({ name }) => name === command)?.shortcut || undefined;
}

/**
 * Puts the one entry of ours into the context menu of pages. Browsers keep it; Firefox also when the extension is
 * loaded again, and refuses to make it twice.
 */
export async function createMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: "read-page" satisfies Command, title, contexts: ["page"] });
}
