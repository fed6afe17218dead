import { takeFirstQuestions } from "../browser/first-questions.ts";
import { hostAnswer, sendToHost, sendToReader } from "../browser/messages.ts";
import { changeSettingsIn, onSettingsChangedIn, readSettingsIn } from "../browser/private-settings.ts";
import { openSidePanel } from "../browser/side-panel.ts";
import { settingsIn } from "../browser/stored-settings.ts";
import { onActiveTabChanged, openDraft, openOptions, reloadTab, tabInQuestion } from "../browser/tabs.ts";
import type { PopupApi } from "./api.ts";
import type { Asked } from "./early-answers.ts";
import { firstPicture } from "./first-picture.ts";

/** Whether the page in question is in a private window, whose choices are not stored. */
async function isPrivate(): Promise<boolean> {
  return (await tabInQuestion())?.private === true;
}

/** What entrypoints/ask.ts has asked; undefined where it did not run. */
export function firstAnswers(): Asked | undefined {
  const asked = takeFirstQuestions();
  return (
    asked && {
      tab: asked.tab,
      settings: asked.tab.then(async (tab) =>
        tab?.private === true ? readSettingsIn(true) : settingsIn(await asked.settings),
      ),
      report: asked.report.then((answer) => (answer === null ? null : hostAnswer("report/get", answer))),
    }
  );
}

/** The page report's way to the browser, the worker and the page. */
export const browserApi: PopupApi = {
  tab: tabInQuestion,
  readerState: (tab) => sendToReader(tab, "reader/state", {}),
  report: (tab) => sendToHost("report/get", { tab }),
  readPage: async (tab) => {
    await sendToReader(tab, "reader/read", {});
  },
  goTo: async (tab, place) => {
    const { block, start, end } = place;
    return (await sendToReader(tab, "reader/go-to", { block, start, end }))?.found ?? false;
  },
  reload: reloadTab,
  card: ({ dataset, entity }, date) =>
    sendToHost("card/view", { dataset, entity, ...(date !== undefined && { date }) }),
  storyMap: (tab) => sendToHost("report/map", { tab }),
  search: (query, tab) => sendToHost("entities/search", { query, ...(tab !== undefined && { tab }) }),
  background: (dataset, date) =>
    sendToHost("dataset/background", { dataset, ...(date !== undefined && { date }) }),
  settings: async () => readSettingsIn(await isPrivate()),
  changeSettings: async (change) => changeSettingsIn(await isPrivate(), change),
  watch: (listener, signal) => {
    onSettingsChangedIn(listener, signal);
    onActiveTabChanged(listener, signal);
    // A page that goes on writing itself tells nobody: look again when the reader comes back to the panel. Opening it brings the
    // focus too, and the first picture should not wait for all to be asked once more.
    const opened = firstPicture();
    const comeBack = () => void opened.then(() => signal.aborted || listener());
    window.addEventListener("focus", comeBack, { signal });
  },
  copy: (text) => navigator.clipboard.writeText(text),
  save: (fileName, json) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([json], { type: "application/json" }));
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(link.href);
  },
  makeDraft: (tab) => sendToHost("draft/make", { tab }),
  openDraft,
  openPanel: async (tab) => {
    await openSidePanel(tab);
    window.close();
  },
  openOptions: () => void openOptions(),
};
