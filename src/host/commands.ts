import { type Command, onCommand } from "../browser/commands.ts";
import { sendToReader } from "../browser/messages.ts";
import { changeSettingsIn } from "../browser/private-settings.ts";
import type { Settings } from "../browser/settings.ts";
import { isPrivateTab } from "../browser/tabs.ts";

/** Does what the reader asks by shortcut or context menu. */
export function serveCommands(): void {
  onCommand((command, tab) => commands[command](tab));
}

const commands: Readonly<Record<Command, (tab: number) => Promise<unknown>>> = {
  "next-mention": (tab) => sendToReader(tab, "reader/step", { direction: 1 }),
  "previous-mention": (tab) => sendToReader(tab, "reader/step", { direction: -1 }),
  "read-page": (tab) => sendToReader(tab, "reader/read", {}),
  "toggle-site": toggleSite,
};

/** Turns Kontekst off where it reads, and on where it does not. */
async function toggleSite(tab: number): Promise<void> {
  const answer = await sendToReader(tab, "reader/state", {});
  if (!answer) return;
  const { page, state } = answer;
  const next: Settings["sites"][string] = state === "reading" ? "off" : "on";
  await changeSettingsIn(await isPrivateTab(tab), (settings) => ({
    ...settings,
    sites: { ...settings.sites, [page.site]: next },
  }));
}
