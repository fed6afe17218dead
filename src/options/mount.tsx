import { render } from "preact";
import "../ui/tokens.css";
import "../ui/components.css";
import "../ui/preact/controls.css";
import "../ui/preact/page.css";
import {
  dropDraft,
  keepDraft,
  listDrafts,
  onDraftsChanged,
  readDrafts,
  restoreDrafts,
} from "../browser/drafts.ts";
import { interfaceLanguages, loadMessages } from "../browser/i18n.ts";
import { sendToHost } from "../browser/messages.ts";
import { changeSettingsIn, onSettingsChangedIn, readSettingsIn } from "../browser/private-settings.ts";
import { connectStoreWorker } from "../browser/store-worker.ts";
import { onSettingsChanged } from "../browser/stored-settings.ts";
import { isPrivateWindow, showTab } from "../browser/tabs.ts";
import { makeWords } from "../ui/preact/words.ts";
import type { OptionsApi } from "./api.ts";
import { DraftScreen } from "./draft/draft-screen.tsx";
import { OptionsApp } from "./options-app.tsx";
import { saveFile } from "./save-file.ts";
import { troubleApi } from "./trouble-api.ts";

const apiOf = (startWorker: () => Worker): OptionsApi => ({
  languages: interfaceLanguages,
  settings: () => readSettingsIn(isPrivateWindow()),
  changeSettings: (change) => changeSettingsIn(isPrivateWindow(), change),
  watch: onSettingsChangedIn,
  datasets: () => sendToHost("datasets/list", {}),
  mapOf: (places) => sendToHost("places/map", { places }),
  openStore: () => connectStoreWorker(startWorker()),
  drafts: {
    list: listDrafts,
    all: readDrafts,
    restore: restoreDrafts,
    get: (id) => sendToHost("draft/get", { id }),
    keep: keepDraft,
    drop: async (id) => {
      await Promise.all([dropDraft(id), sendToHost("draft/drop", { id })]);
    },
    watch: onDraftsChanged,
    showPage: showTab,
  },
  trouble: troubleApi(),
  save: saveFile,
});

/**
 * Shows the options in this document, in the reader's language, and in another as soon as that is chosen.
 *
 * @param startWorker starts a worker that `serveStoreWorker` serves
 */
export async function mountOptions(startWorker: () => Worker): Promise<void> {
  const api = apiOf(startWorker);
  document.body.className = "options";
  const show = async () => {
    const { language, messages } = await loadMessages();
    const words = makeWords(language, messages);
    document.documentElement.lang = language;
    const draft = /^#draft=([\w-]+)$/.exec(location.hash)?.[1];
    document.title = words.t(draft === undefined ? "options_pageTitle" : "draft_title");
    render(
      draft === undefined ? (
        <OptionsApp api={api} words={words} />
      ) : (
        <DraftScreen id={draft} api={api} words={words} />
      ),
      document.body,
    );
  };
  await show();
  onSettingsChanged(() => void show(), new AbortController().signal);
  window.addEventListener("hashchange", () => void show());
}
