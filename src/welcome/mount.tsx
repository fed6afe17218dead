import { render } from "preact";
import "../ui/tokens.css";
import "../ui/components.css";
import "../ui/preact/controls.css";
import "../ui/preact/page.css";
import { loadMessages } from "../browser/i18n.ts";
import { changeSettings, readSettings } from "../browser/stored-settings.ts";
import { openOptions } from "../browser/tabs.ts";
import { makeWords } from "../ui/preact/words.ts";
import type { WelcomeApi } from "./api.ts";
import { WelcomeApp } from "./welcome-app.tsx";

/** Shows the welcome page in this document, in the reader's language; `reader` reads its sample article. */
export async function mountWelcome(reader: Pick<WelcomeApi, "read" | "nextNameKeys">): Promise<void> {
  const { language, messages } = await loadMessages();
  const words = makeWords(language, messages);
  document.documentElement.lang = language;
  document.title = words.t("welcome_pageTitle");
  document.body.className = "welcome";
  const api: WelcomeApi = {
    ...reader,
    settings: readSettings,
    changeSettings,
    openOptions: () => void openOptions(),
  };
  render(<WelcomeApp api={api} words={words} />, document.body);
}
