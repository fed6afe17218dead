import { render } from "preact";
import "../ui/tokens.css";
import "../ui/components.css";
import "../ui/preact/controls.css";
import { loadMessages } from "../browser/i18n.ts";
import type { Settings } from "../browser/settings.ts";
import { onSettingsChanged, readSettings } from "../browser/stored-settings.ts";
import { makeWords } from "../ui/preact/words.ts";
import { browserApi, firstAnswers } from "./browser-api.ts";
import { askEarly } from "./early-answers.ts";
import { PopupApp } from "./popup-app.tsx";

/** Shows the page report in this document, in the reader's language. */
export async function mountPageReport(surface: "popup" | "panel"): Promise<void> {
  performance.mark("kontekst-popup-started");
  const asked = firstAnswers();
  const { api, answered } = askEarly(browserApi, asked);
  const show = async (settings?: Promise<Settings>) => {
    const [{ language, messages }, first] = await Promise.all([loadMessages(settings), answered]);
    performance.mark("kontekst-popup-answered");
    const words = makeWords(language, messages);
    document.documentElement.lang = language;
    document.title = words.t("popup_title");
    render(<PopupApp api={api} words={words} surface={surface} first={first} />, document.body);
  };
  await show(asked?.settings.catch(readSettings));
  // A panel stays open while the reader chooses another language.
  onSettingsChanged(() => void show(), new AbortController().signal);
}
