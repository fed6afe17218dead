import { addressOf } from "../../article/page-address.ts";
import type { Asker } from "../../browser/messages.ts";
import { readSettingsIn } from "../../browser/private-settings.ts";
import { withoutRefused } from "../corrections.ts";
import type { Library } from "../library.ts";
import { liveLibrary } from "../live-library.ts";
import { type OpenPage, OpenPages } from "../open-pages.ts";
import { PreparedReports, type ReportSources } from "../prepared-reports.ts";
import { EntityFinder } from "../search-entities.ts";
import { liveSpeech } from "../speech.ts";
import { openTroubleBook, type TroubleBook } from "../trouble.ts";

/** What the answers to requests of all topics are made of. */
export interface Shared extends ReportSources {
  readonly reports: PreparedReports;
  readonly finder: EntityFinder;
  readonly trouble: TroubleBook;
  /** Whether the browser could open the store when the library was last loaded. */
  readonly isKept: () => boolean;
}

export function openShared(): Shared {
  const pages = new OpenPages();
  const trouble = openTroubleBook();
  let isKept = true;
  const liveNow = liveLibrary((error) => {
    isKept = error === undefined;
    if (!isKept) trouble.noteError("store", error);
  });
  let last: Library | undefined;
  const library = async () => {
    const now = await liveNow();
    // Pages that were read by other datasets are unknown, so that their scripts send them again.
    if (last && last !== now) pages.forgetAll();
    last = now;
    return now;
  };
  // The same list for the same page and corrections: a report is kept by the list that it was made of.
  const left = new WeakMap<
    OpenPage["mentions"],
    { readonly of: string; readonly mentions: OpenPage["mentions"] }
  >();
  const known = async (page: OpenPage) => {
    const { corrections } = await readSettingsIn(page.private);
    const of = JSON.stringify(corrections);
    const now = left.get(page.mentions);
    if (now?.of === of) return { ...page, mentions: now.mentions };
    const mentions = withoutRefused(page.mentions, corrections, page.info.site);
    left.set(page.mentions, { of, mentions });
    return { ...page, mentions };
  };
  const speech = liveSpeech();
  const reports = new PreparedReports({ pages, library, speech, known });
  const finder = new EntityFinder();
  return { pages, library, speech, reports, finder, trouble, isKept: () => isKept, known };
}

/** The site of the page that asks, by what the browser says: a page that took its script over cannot ask for another one. */
export function siteOf({ url }: Asker, said: string): string {
  return url === undefined ? said : addressOf(url).site;
}
