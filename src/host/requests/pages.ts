import { readPageInfo } from "../../article/page-info.ts";
import { setBadge } from "../../browser/badge.ts";
import { type HostHandlers, sendToReader } from "../../browser/messages.ts";
import {
  forgetPrivateChoices,
  onPrivateChoice,
  privateTabs,
  readSettingsIn,
} from "../../browser/private-settings.ts";
import { readSettings } from "../../browser/stored-settings.ts";
import { onTabClosed } from "../../browser/tabs.ts";
import { withQuiet } from "../everyday.ts";
import { isLinkLabel } from "../link-labels.ts";
import { type OpenPage, readPage } from "../open-pages.ts";
import { readerMessages } from "../speech.ts";
import { type Shared, siteOf } from "./shared.ts";

/**
 * Reading pages.
 * @param cardStyles the style sheet of the card, which reader scripts get with their settings
 */
export function pageRequests({ pages, library, speech, reports, known }: Shared, cardStyles: string) {
  onTabClosed((tab) => {
    pages.forget(tab);
    void forgetPrivateChoices();
  });
  const setUpPrivateTabs = async () => {
    for (const tab of await privateTabs()) void sendToReader(tab, "reader/set-up", {});
  };
  onPrivateChoice(() => void setUpPrivateTabs());

  return {
    async "reader/setup"({ site }, asker) {
      const { pages: which, sites, underline } = await readSettingsIn(asker.private);
      const { language, messages } = await speech();
      return {
        pages: which,
        site: sites[siteOf(asker, site)] ?? "default",
        underline,
        language,
        styles: cardStyles,
        messages: readerMessages(messages),
      };
    },

    async "page/read"({ page: said, declared, previous, blocks, outline, isPart }, asker) {
      const { tab } = asker;
      // Firefox names no tab where that is being closed: nobody sees the answer.
      if (tab === undefined) return { page: said, mentions: [] };
      const named = { ...said, site: siteOf(asker, said.site) };
      const page = declared === undefined ? named : readPageInfo(named, declared, previous);
      const { lexicon } = await library();
      if (isPart) {
        const part = readPage(lexicon, page, blocks, asker.private);
        return { page, mentions: await quieted(await known(part)) };
      }
      reports.prepare(tab);
      const read = pages.read(tab, lexicon, page, blocks, asker.private, outline);
      return { page, mentions: await show(tab, await known(read)) };
    },

    async "page/changed"({ blocks, outline, removed }, asker) {
      const { tab } = asker;
      if (tab === undefined) return { state: "read", mentions: [] };
      await library();
      const page = pages.change(tab, blocks, removed, outline);
      if (!page) return { state: "resend" };
      reports.prepare(tab);
      return { state: "read", mentions: await show(tab, await known(page)) };
    },

    async "page/gone"(_, { tab }) {
      // One that is being closed is forgotten by `onTabClosed`.
      if (tab === undefined) return {};
      pages.forget(tab);
      await setBadge(tab, null);
      return {};
    },
  } satisfies Partial<HostHandlers>;
}

/** Says on the toolbar button how many entities a page names, and hands out their mentions, quiet ones marked as such. */
async function show(tab: number, page: OpenPage) {
  const entities = new Set(page.mentions.map(({ dataset, entity }) => `${dataset} ${entity}`)).size;
  // Side by side: the page waits for the answer with its first underline.
  const [mentions] = await Promise.all([quieted(page), setBadge(tab, entities)]);
  return mentions;
}

/** Quiet is what is everyday to the reader or the page, and what only names where a link leads. */
async function quieted({ mentions, info, blocks }: OpenPage) {
  const { language } = await readSettings();
  const marked = withQuiet(mentions, info, {
    languages: [...(language === null ? [] : [language]), ...navigator.languages],
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  return marked.map((mention) => {
    const block = blocks.get(mention.block);
    return block !== undefined && isLinkLabel(block) ? { ...mention, quiet: true as const } : mention;
  });
}
