import browser from "webextension-polyfill";

export interface Tab {
  readonly id: number;
  /** Known only where the reader gave leave by opening the popup, and for the extension's own pages. */
  readonly url?: string;
  /** Known where the address is. */
  readonly title?: string;
  /** Address of its icon, known where its own address is. */
  readonly icon?: string;
  /** Whether it is in a private window. */
  readonly private?: true;
}

/** Whether this page of ours stands in a private window. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}

/** The tab that a screen is about: `?tab=ID` of its own address, else the active tab of this window. */
export async function tabInQuestion(): Promise<Tab | null> {
  const asked = Number(new URLSearchParams(location.search).get("tab") ?? Number.NaN);
  const tab = Number.isInteger(asked) ? await browser.tabs.get(asked).catch(() => null) : await activeTab();
  if (tab?.id === undefined) return null;
  const { id, url, title, favIconUrl, incognito } = tab;
  return {
    id,
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(favIconUrl !== undefined && { icon: favIconUrl }),
    ...(incognito && { private: true }),
  };
}

async function activeTab(): Promise<browser.Tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** Calls `listener` when another tab becomes the active one of this window or the active one goes elsewhere. */
export function onActiveTabChanged(listener: () => void, signal: AbortSignal): void {
  const updated = (_: number, change: browser.Tabs.OnUpdatedChangeInfoType, tab: browser.Tabs.Tab) => {
    if (tab.active && (change.status === "complete" || change.url !== undefined)) listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener(
    "abort",
    () => {
      browser.tabs.onActivated.removeListener(listener);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("welcome.html") });
}

/** Calls `listener` with the id of each tab that is closed, for as long as this context lives. */
export function onTabClosed(listener: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}

/** Loads the page of a tab again. */
export async function reloadTab(tab: number): Promise<void> {
  await browser.tabs.reload(tab);
}

/** Whether a tab is in a private window; one that is gone is taken for private. */
export async function isPrivateTab(tab: number): Promise<boolean> {
  const found = await browser.tabs.get(tab).catch(() => null);
  return found?.incognito ?? true;
}

/** Shows a draft in the options: in the tab that has it open, else in a new one. */
export async function openDraft(id: string): Promise<void> {
  const address = browser.runtime.getURL(`options.html#draft=${id}`);
  const tabs = await browser.tabs.query({});
  const open = tabs.find(({ url }) => url === address);
  if (open?.id === undefined) await browser.tabs.create({ url: address });
  else {
    await browser.tabs.update(open.id, { active: true });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  }
}

/** Brings a tab to the front; false where it is gone. */
export async function showTab(tab: number): Promise<boolean> {
  return browser.tabs.update(tab, { active: true }).then(
    () => true,
    () => false,
  );
}
