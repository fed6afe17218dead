import browser from "webextension-polyfill";
import en from "../../public/_locales/en/messages.json";
import { chooseLanguage } from "../dataset/locale.ts";
import type { Messages } from "../ui/message.ts";
import type { Settings } from "./settings.ts";
import { readSettings } from "./stored-settings.ts";

type MessageFile = Readonly<Record<string, { readonly message: string }>>;

/** A file more in `public/_locales` is a language more; it is read when it is wanted. English is always at hand. */
const others = import.meta.glob<MessageFile>(
  ["../../public/_locales/*/messages.json", "!../../public/_locales/en/messages.json"],
  { import: "default" },
);

const byLanguage = new Map<string, () => Promise<MessageFile>>([
  ["en", async () => en],
  ...Object.entries(others).map(
    ([path, read]) => [path.split("/").at(-2)?.replace("_", "-") ?? "", read] as const,
  ),
]);

/** The interface languages there are, by BCP 47 tag. */
export const interfaceLanguages: readonly string[] = [...byLanguage.keys()].sort();

async function messagesIn(language: string): Promise<Messages> {
  const file = (await byLanguage.get(language)?.()) ?? {};
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

/** The first wanted language (BCP 47) that there is or that has a near relative here; else English. */
export function interfaceLanguage(wanted: readonly string[]): string {
  for (const tag of wanted) {
    const found = chooseLanguage(interfaceLanguages, tag);
    if (found && (found !== "en" || /^en\b/i.test(tag))) return found;
  }
  return "en";
}

/**
 * The interface language that the reader chose or that the browser speaks, and its messages, gaps filled in English.
 * @param settings where they have been asked for already
 */
export async function loadMessages(
  settings: Promise<Settings> = readSettings(),
): Promise<{ language: string; messages: Messages }> {
  const spoken = [browser.i18n.getUILanguage(), ...navigator.languages];
  // Mostly the one that is wanted: it is read while the settings are.
  messagesIn(interfaceLanguage(spoken)).catch(() => undefined);
  const { language: chosen } = await settings;
  const language = interfaceLanguage([...(chosen ? [chosen] : []), ...spoken]);
  const english = await messagesIn("en");
  return {
    language,
    messages: language === "en" ? english : { ...english, ...(await messagesIn(language)) },
  };
}
