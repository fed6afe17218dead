import { setBadge } from "../browser/badge.ts";
import { type Asker, type HostHandlers, sendToReader, serveHost } from "../browser/messages.ts";
import {
  changeSettingsIn,
  forgetPrivateChoices,
  onPrivateChoice,
  privateTabs,
  readSettingsIn,
} from "../browser/private-settings.ts";
import type { PageReport } from "../browser/protocol.ts";
import { changeSettings, onSettingsChanged, readSettings } from "../browser/settings.ts";
import { isPrivateTab, onTabClosed } from "../browser/tabs.ts";
import { describeBackground, describeEntity } from "../dataset/describe.ts";
import { contentsMap } from "./contents-map.ts";
import { correct, withoutRefused } from "./corrections.ts";
import { listDatasets } from "./dataset-list.ts";
import { DraftDesk } from "./draft-desk.ts";
import { draftPage } from "./draft-page.ts";
import { withQuiet } from "./everyday.ts";
import type { Library } from "./library.ts";
import { liveLibrary } from "./live-library.ts";
import { locatorMap, outlines } from "./locator-map.ts";
import { type OpenPage, OpenPages, readPage } from "./open-pages.ts";
import { pageEntities, reportPage } from "./page-report.ts";
import { EntityFinder } from "./search-entities.ts";
import { loadSpeech, readerMessages } from "./speech.ts";
import { deleteIndexedStore } from "./store/indexed-store.ts";
import { HELD_BY, inLanguage, storyMap } from "./story-map.ts";
import { noteUncaught, openTroubleBook } from "./trouble.ts";

/** Milliseconds without news of a page after which its report is made. */
const REST = 400;

/**
 * Answers reader scripts and screens. All that it keeps can be loaded or asked for again: the browser may stop the
 * worker between any two requests.
 *
 * @param cardStyles the style sheet of the card, which reader scripts get with their settings
 */
export function serve(cardStyles: string): void {
  const pages = new OpenPages();
  const trouble = openTroubleBook();
  noteUncaught(trouble);
  let isKept = true;
  const liveNow = liveLibrary((error) => {
    isKept = error === undefined;
    if (!isKept) trouble.noteError("store", error);
  });
  let last: Library | undefined;
  const library = async (): Promise<Library> => {
    const now = await liveNow();
    // Pages that were read by other datasets are unknown, so that their scripts send them again.
    if (last && last !== now) pages.forgetAll();
    last = now;
    return now;
  };
  const speech = remembered(loadSpeech);
  const finder = new EntityFinder();
  /** Reports by the mentions that they were made of: a page that changes has others, as has one read by other datasets. */
  const reports = new WeakMap<
    OpenPage["mentions"],
    { readonly language: string; readonly report: PageReport }
  >();

  const drafts = new DraftDesk();
  const known = async (page: OpenPage): Promise<OpenPage> => {
    const { corrections } = await readSettingsIn(page.private);
    return { ...page, mentions: withoutRefused(page.mentions, corrections, page.info.site) };
  };
  const forget = (tab: number) => {
    pages.forget(tab);
    return setBadge(tab, null);
  };
  onTabClosed((tab) => {
    pages.forget(tab);
    drafts.leave(tab);
    void forgetPrivateChoices();
  });
  const setUpPrivateTabs = async () => {
    for (const tab of await privateTabs()) void sendToReader(tab, "reader/set-up", {});
  };
  onPrivateChoice(() => void setUpPrivateTabs());
  onSettingsChanged(() => speech.forget());

  const reportOf = async (tab: number): Promise<PageReport | null> => {
    const page = pages.get(tab);
    if (!page) return null;
    const [{ excerpts }, { language }, read] = await Promise.all([library(), speech.get(), known(page)]);
    const made = reports.get(read.mentions);
    if (made?.language === language) return made.report;
    const datasets = await excerpts((id) => ({ named: entitiesOf(read, id) }));
    const report = reportPage(read, datasets, language);
    reports.set(read.mentions, { language, report });
    return report;
  };
  const quiet = new Map<number, ReturnType<typeof setTimeout>>();
  /** Makes the report when a page has come to rest, so that it is there when the popup opens. */
  const prepareReport = (tab: number) => {
    clearTimeout(quiet.get(tab));
    const make = () => {
      quiet.delete(tab);
      reportOf(tab).catch(() => undefined); // the popup asks again, and is told
    };
    quiet.set(tab, setTimeout(make, REST));
  };

  const handlers: HostHandlers = {
    async "reader/setup"({ site }, asker) {
      const { pages: which, sites, underline } = await readSettingsIn(asker.private);
      const { language, messages } = await speech.get();
      return {
        pages: which,
        site: sites[site] ?? "default",
        underline,
        language,
        styles: cardStyles,
        messages: readerMessages(messages),
      };
    },

    async "page/read"({ page, blocks, isPart }, asker) {
      const tab = tabOf(asker);
      const { lexicon } = await library();
      if (isPart) {
        const part = readPage(lexicon, page, blocks, asker.private);
        return { mentions: [...(await known(part)).mentions] };
      }
      prepareReport(tab);
      const read = pages.read(tab, lexicon, page, blocks, asker.private);
      return { mentions: await show(tab, await known(read)) };
    },

    async "page/changed"({ blocks, removed }, asker) {
      const tab = tabOf(asker);
      await library();
      const page = pages.change(tab, blocks, removed);
      if (!page) return { state: "resend" };
      prepareReport(tab);
      return { state: "read", mentions: await show(tab, await known(page)) };
    },

    async "page/gone"(_, asker) {
      await forget(tabOf(asker));
      return {};
    },

    async "card/view"({ date, ...ref }, asker) {
      if (asker.from === "screen") finder.opened(ref);
      const [{ excerpts }, { language, phrases }] = await Promise.all([library(), speech.get()]);
      const datasets = await excerpts((id) => (id === ref.dataset ? { described: [ref.entity] } : undefined));
      return describeEntity(datasets, ref, { language, phrases, ...(date !== undefined && { date }) });
    },

    async "card/map"(ref) {
      const [{ excerpts }, { language }] = await Promise.all([library(), speech.get()]);
      const named = outlines().map(({ id }) => id);
      const datasets = await excerpts((id) => ({
        named,
        described: id === ref.dataset ? [ref.entity] : [],
      }));
      return locatorMap(datasets, ref, language);
    },

    async "mention/correct"(refusal, asker) {
      await changeSettingsIn(asker.private, (settings) => ({
        ...settings,
        corrections: correct(settings.corrections, refusal),
      }));
      return {};
    },

    async "trouble/note"(noted) {
      trouble.note(noted);
      return {};
    },

    async "trouble/list"() {
      return [...(await trouble.list())];
    },

    async "trouble/clear"() {
      await trouble.clear();
      return {};
    },

    async "store/state"() {
      await library();
      return { state: isKept ? "kept" : "memory" };
    },

    async "store/reset"() {
      await deleteIndexedStore();
      await changeSettings((settings) => ({ ...settings, datasetChanges: settings.datasetChanges + 1 }));
      return {};
    },

    "report/get": ({ tab }) => reportOf(tab),

    async "report/map"({ tab }) {
      const page = pages.get(tab);
      if (!page) return null;
      const [{ excerpts }, { language, phrases }] = await Promise.all([library(), speech.get()]);
      const read = await known(page);
      const outlined = outlines().map(({ id }) => id);
      const datasets = await excerpts((id) => ({
        named: [...outlined, ...entitiesOf(read, id)],
        label: HELD_BY,
      }));
      const entities = pageEntities(read, datasets, language);
      return storyMap({ page: page.info, entities }, datasets, { language, phrases });
    },

    async "dataset/background"({ dataset, date }) {
      const [{ chronicle }, { language, phrases }] = await Promise.all([library(), speech.get()]);
      const index = await chronicle(dataset);
      return index
        ? describeBackground(index, { language, phrases, ...(date !== undefined && { date }) })
        : null;
    },

    async "draft/make"({ tab }) {
      const page = pages.get(tab);
      if (!page) return { state: "unread" };
      const isPrivate = await isPrivateTab(tab);
      const open = await drafts.of(page.info.url, isPrivate);
      if (open !== undefined) return { state: "ready", id: open };
      const made = await draftPage(page, await library());
      if (made.draft.entities.length === 0) return { state: "empty" };
      const id = crypto.randomUUID();
      await drafts.put({ ...made, version: 1, id, page: { url: page.info.url, tab }, stored: !isPrivate });
      return { state: "ready", id };
    },

    "draft/get": ({ id }) => drafts.get(id),

    async "draft/drop"({ id }) {
      await drafts.drop(id);
      return {};
    },

    async "datasets/list"() {
      const [{ datasets }, { language }] = await Promise.all([library(), speech.get()]);
      return listDatasets(datasets, language);
    },

    async "places/map"({ places }) {
      const [{ excerpts }, { language }] = await Promise.all([library(), speech.get()]);
      const countries = outlines().filter(({ kind }) => kind === "country");
      const datasets = await excerpts(() => ({ named: countries.map(({ id }) => id) }));
      return contentsMap(places, inLanguage(countries, datasets, language));
    },

    async "entities/search"({ query, tab }) {
      const [books, { language }] = await Promise.all([library(), speech.get()]);
      const page = tab === undefined ? undefined : pages.get(tab);
      return finder.find(query, books, language, page && (await known(page)));
    },
  };
  serveHost(handlers, trouble.noteError);
}

/** Says on the toolbar button how many entities a page names, and hands out their mentions, the everyday ones as quiet. */
async function show(tab: number, { mentions, info }: OpenPage) {
  await setBadge(tab, new Set(mentions.map(({ dataset, entity }) => `${dataset} ${entity}`)).size);
  const { language } = await readSettings();
  return withQuiet(mentions, info, {
    languages: [...(language === null ? [] : [language]), ...navigator.languages],
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}

/** Ids of the entities of a dataset that a page names. */
function entitiesOf({ mentions }: OpenPage, dataset: string): string[] {
  return mentions.flatMap((mention) => (mention.dataset === dataset ? mention.entity : []));
}

function tabOf({ tab }: Asker): number {
  if (tab === undefined) throw new Error("only the script of a tab can do this");
  return tab;
}

/** Something that is loaded when first asked for, and again after it was forgotten or could not be loaded. */
function remembered<T>(load: () => Promise<T>): { get(): Promise<T>; forget(): void } {
  let value: Promise<T> | undefined;
  return {
    get() {
      value ??= load().catch((error: unknown) => {
        value = undefined;
        throw error;
      });
      return value;
    },
    forget() {
      value = undefined;
    },
  };
}
